// A story on paper without a drawn sheet: built at once from what the page holds, since printing does not wait.
import type { Story } from '../../core/story/story.ts';
import { outletsOf } from '../../map/story/outlets.ts';
import type { Language } from '../../map/words/words.ts';
import { formatDays } from '../../sheet/furniture/header.ts';
import { SHEET_DEFAULTS } from '../../sheet/sheet-options.ts';
import { numberPlaces, type SheetExcerpt, type SheetPlace } from '../../sheet/sheet-places.ts';
import { SHEET_WORDS, type SheetWords } from '../../sheet/sheet-words.ts';
import { SHEET_CLASS } from './sheet-class.ts';

export interface PlainStory {
  story: Story;
  /** Address of the drawn map; null prints the text alone. */
  poster: string | null;
  language: Language;
  /** Who is credited for map and places. */
  credits: string;
}

const CLASS = 'dateline-plain-on-paper';
/** Nobody prints more by chance. */
const MAX_PLACES = 300;

const STYLE = `
  @media screen { .${CLASS} { display: none; } }
  @media print {
    @page { margin: 14mm; }
    html, body { margin: 0 !important; padding: 0 !important; height: auto !important; overflow: visible !important; background: none !important; }
    body > *:not(.${CLASS}) { display: none !important; }
    .${CLASS} { color: #1d1c1a; color-scheme: only light; font: 9pt/1.4 'Source Serif 4', Georgia, serif; print-color-adjust: exact; }
    .${CLASS} h1 { margin: 0; font-size: 20pt; line-height: 1.15; }
    .${CLASS} header p { margin: 1mm 0 3mm; font-size: 12pt; }
    .${CLASS} img { display: block; width: 100%; max-height: 62vh; object-fit: cover; border: 0.2mm solid #d9d4ca; }
    .${CLASS} ol { columns: 2; column-gap: 8mm; margin: 4mm 0; padding: 0; list-style: none; }
    .${CLASS} li { margin-bottom: 2.5mm; }
    .${CLASS} li b { display: block; }
    .${CLASS} li > * { margin: 0; break-inside: avoid; }
    .${CLASS} li > .source + p { margin-top: 1.5mm; }
    .${CLASS} li > :not(:last-child, .source) { break-after: avoid; }
    .${CLASS} :is(.source, .remark, footer) { color: #5c5a55; font: 7pt/1.4 'Noto Sans', sans-serif; }
  }`;

/** The picture stays at hand, for nothing can be fetched once printing has begun. */
let kept: HTMLImageElement | null = null;

export function keepPoster(address: string | null): void {
  if (address === null || kept?.src === new URL(address, location.href).href) return;
  kept = new Image();
  kept.alt = '';
  kept.src = address;
}

/** Null where a sheet lies ready: that is printed. */
export function layPlainPages({ story, poster, language, credits }: PlainStory): { remove(): void } | null {
  if (document.querySelector(`.${SHEET_CLASS}`)) return null;
  const words = SHEET_WORDS[language];
  const { places } = numberPlaces(story, { ...SHEET_DEFAULTS, language });
  const pages = make('div', null, [
    make('header', null, [make('h1', story.title), ...(story.subtitle ? [make('p', story.subtitle)] : [])]),
    ...(poster && kept ? [kept] : []),
    make(
      'ol',
      null,
      places.slice(0, MAX_PLACES).map((place) => placeItem(place, words, outletsOf(story).length > 1)),
    ),
    make('footer', credits),
  ]);
  pages.className = CLASS;
  pages.lang = language;
  const style = make('style', STYLE);
  document.head.append(style);
  document.body.append(pages);
  return {
    remove() {
      style.remove();
      pages.remove();
    },
  };
}

function placeItem(place: SheetPlace, words: SheetWords, many: boolean): HTMLElement {
  const { number, seeNumber, summary, excerpts } = place;
  const name = make('b', `${number} ${summary.place.name}${summary.doubtful ? ' ?' : ''}`);
  const remark = seeNumber ? [make('p', words.see(seeNumber), [], 'remark')] : [];
  return make('li', null, [
    name,
    ...remark,
    ...excerpts.flatMap((excerpt) => excerptOf(excerpt, words, many)),
  ]);
}

function excerptOf(
  { text, direct, speaker, outlet, published }: SheetExcerpt,
  words: SheetWords,
  many: boolean,
): HTMLElement[] {
  const when = published ? formatDays([published], words) : '';
  const source = [speaker, many ? outlet.name : null, when].filter(Boolean).join(' · ');
  return [make('p', direct ? `“${text}”` : text), make('p', source, [], 'source')];
}

function make(tag: string, text: string | null, children: HTMLElement[] = [], className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (text !== null) element.textContent = text;
  if (className) element.className = className;
  element.append(...children);
  return element;
}
