// Title, dek and the line that says whose reporting this is and when it appeared.
import type { Story } from '../../core/story/story.ts';
import type { Outlet } from '../../map/story/outlets.ts';
import type { Mark } from '../scene.ts';
import type { SheetOptions } from '../sheet-options.ts';
import type { SheetStory } from '../sheet-places.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { cutLines, wrapText } from '../type/wrap-text.ts';
import { ownSubtitle, tightRange } from './own-subtitle.ts';

export interface Furniture {
  marks: Mark[];
  heightMm: number;
}

const MAX_TITLE_LINES = 2;
const MAX_DEK_LINES = 2;

/** Set from `top` downwards, `widthMm` wide. */
export function drawHeader(
  story: Story,
  sheet: SheetStory,
  options: SheetOptions,
  words: SheetWords,
  at: { x: number; top: number; widthMm: number },
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Furniture {
  const marks: Mark[] = [];
  let y = at.top;
  const paragraph = (
    text: string,
    style: { font: 'serif-semibold' | 'serif' | 'sans'; sizeMm: number },
    leading: number,
    maxLines: number,
    fill: string,
    widthMm = at.widthMm,
  ) => {
    for (const line of cutLines(wrapText(text, style, widthMm, book), maxLines)) {
      marks.push(setText({ ...style, text: line, x: at.x, y: y + style.sizeMm * LINE_RISE, fill }, book));
      y += style.sizeMm * leading;
    }
  };
  paragraph(
    options.title ?? story.title,
    { font: 'serif-semibold', sizeMm: sizes.title },
    1.14,
    MAX_TITLE_LINES,
    theme.ink,
  );
  const dek = options.subtitle ?? ownSubtitle(story, options);
  if (dek) {
    y += sizes.dek * 0.12;
    const measure = Math.min(at.widthMm, sizes.dek * 46);
    paragraph(dek, { font: 'serif', sizeMm: sizes.dek }, 1.3, MAX_DEK_LINES, theme.ink, measure);
  }
  const sources = sourceLine(story, sheet, options, words, dek);
  if (sources) {
    y += sizes.meta * 0.35;
    paragraph(sources, { font: 'sans', sizeMm: sizes.meta }, 1.35, 2, theme.inkSoft);
  }
  y += sizes.meta * 0.55;
  return { marks, heightMm: y - at.top };
}

/** "The Herald and The Courier · 23–24 July 2023 · 12 places", then what was chosen; empty where the dek says as much. */
function sourceLine(
  story: Story,
  { outlets, places }: SheetStory,
  { articles, selection }: SheetOptions,
  words: SheetWords,
  dek: string,
): string {
  const shown = story.articles.filter(({ id }) => articles === null || articles.includes(id));
  const names = outlets.filter((outlet) =>
    outlet.articles.some((id) => shown.some((article) => article.id === id)),
  );
  const days = shown.flatMap(({ published }) => (published ? [published.slice(0, 10)] : [])).sort();
  const named = names.length > 4 ? words.outlets(names.length) : listOutlets(names, words);
  const count = words.places(places.length);
  const told = names.every(({ name }) => dek.includes(name));
  const date = formatDays(days, words);
  const parts = [told ? '' : named, /\d{4}/.test(dek) ? '' : date].filter(Boolean);
  if (selection) parts.push(count, selection);
  else if (parts.length > 0) parts.push(count);
  return parts.join(' · ');
}

/** Costly to make, so one for each language. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat({ locale }: SheetWords): Intl.DateTimeFormat {
  let format = dateFormats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    dateFormats.set(locale, format);
  }
  return format;
}

/** First and last of sorted `YYYY-MM-DD` days, in words. */
export function formatDays(days: readonly string[], words: SheetWords): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first) return '';
  const format = dateFormat(words);
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date(first).getTime()) || Number.isNaN(date(last).getTime())) return '';
  const range = first === last ? format.format(date(first)) : format.formatRange(date(first), date(last));
  // The range's own thin spaces are in few fonts.
  return tightRange(range.replace(/[\u2009\u202f]/g, ' '));
}

/** "The Herald and The Courier" */
export function listOutlets(outlets: readonly Outlet[], { locale }: SheetWords): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(outlets.map(({ name }) => name));
}
