// The quiet line at the foot: credits of the sources in use, a note, and the address of the live story.
import type { Story } from '../../core/story/story.ts';
import type { Link, Mark } from '../scene.ts';
import type { SheetOptions } from '../sheet-options.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_FALL, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { cutLines, wrapText } from '../type/wrap-text.ts';

export interface Footer {
  marks: Mark[];
  links: Link[];
  heightMm: number;
}

const MAX_CREDIT_LINES = 3;
/** Share of the width that the address may take. */
const ADDRESS_SHARE = 0.3;

/** Set upwards from `bottom`: credits and note at the left, the story's address at the right. */
export function drawFooter(
  story: Story,
  mapCredits: readonly string[],
  options: SheetOptions,
  words: SheetWords,
  at: { x: number; bottom: number; widthMm: number },
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Footer {
  const marks: Mark[] = [];
  const links: Link[] = [];
  const style = { font: 'sans', sizeMm: sizes.credits, fill: theme.inkSoft } as const;
  const leading = style.sizeMm * 1.35;
  let right = at.x + at.widthMm;
  const baseline = at.bottom - style.sizeMm * LINE_FALL;
  if (options.url) {
    const address = plainAddress(options.url);
    const [shown] = cutLines(wrapText(address, style, at.widthMm * ADDRESS_SHARE, book), 1);
    const line = setText({ ...style, text: shown, x: right, y: baseline, anchor: 'end' }, book);
    marks.push(line);
    links.push({
      box: { minX: line.x, minY: at.bottom - leading, maxX: right, maxY: at.bottom },
      to: { url: options.url },
      label: address,
    });
    right = line.x - 3 * sizes.unit;
  }
  const paragraphs = [
    options.note.trim(),
    options.show.credits ? creditLine(story, mapCredits, words) : '',
  ].filter(Boolean);
  const lines = paragraphs.flatMap((paragraph) =>
    cutLines(wrapText(paragraph, style, right - at.x, book), MAX_CREDIT_LINES),
  );
  lines.forEach((text, index) => {
    const y = baseline - (lines.length - 1 - index) * leading;
    marks.push(setText({ ...style, text, x: at.x, y }, book));
  });
  return { marks, links, heightMm: Math.max(lines.length, options.url ? 1 : 0) * leading };
}

/** As people write it: without scheme, state and closing slash. */
function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}

/** What another credit says in more words is left out. */
function creditLine(story: Story, mapCredits: readonly string[], { credits }: SheetWords): string {
  const all = [...new Set([...story.gazetteer.sources.map((source) => source.credit), ...mapCredits])].filter(
    Boolean,
  );
  return all
    .filter((credit) => !all.some((other) => other !== credit && other.startsWith(credit)))
    .map((credit) => credits[credit] ?? credit)
    .join(' · ');
}
