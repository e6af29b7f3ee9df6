// The quiet line at the foot: credits of the sources in use, a note, and the way back to the live story.
import type { Story } from '../../core/story/story.ts';
import type { Link, Mark } from '../scene.ts';
import type { SheetOptions } from '../sheet-options.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_FALL, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { cutLines, wrapText } from '../type/wrap-text.ts';
import { drawQr } from './qr-mark.ts';

export interface Footer {
  marks: Mark[];
  links: Link[];
  /** Of the lines, which run along the whole foot. */
  heightMm: number;
  /** How far the QR code stands up at the right above the lines; 0 without one. */
  cornerMm: number;
}

const QR_MM = 14;
const MAX_CREDIT_LINES = 3;
/** Share of the width that the address may take. */
const ADDRESS_SHARE = 0.3;

/** Set upwards from `bottom`: credits and note at the left, the code in the corner at the right. */
export function drawFooter(
  story: Story,
  mapCredits: readonly string[],
  options: SheetOptions,
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
  let codeHeight = 0;
  const baseline = at.bottom - style.sizeMm * LINE_FALL;
  if (options.url) {
    const sizeMm = QR_MM * sizes.unit;
    const code = drawQr(options.url, { x: right - sizeMm, y: at.bottom - sizeMm, sizeMm }, theme.ink);
    const address = options.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const [shown] = cutLines(wrapText(address, style, at.widthMm * ADDRESS_SHARE, book), 1);
    if (code) {
      marks.push(code);
      codeHeight = sizeMm;
      right -= sizeMm + 1.5 * sizes.unit;
    }
    const line = setText({ ...style, text: shown, x: right, y: baseline, anchor: 'end' }, book);
    marks.push(line);
    const top = at.bottom - Math.max(codeHeight, leading);
    links.push({
      box: { minX: line.x, minY: top, maxX: at.x + at.widthMm, maxY: at.bottom },
      to: { url: options.url },
      label: address,
    });
    right = line.x - 3 * sizes.unit;
  }
  const paragraphs = [options.note.trim(), options.show.credits ? creditLine(story, mapCredits) : ''].filter(
    Boolean,
  );
  const lines = paragraphs.flatMap((paragraph) =>
    cutLines(wrapText(paragraph, style, right - at.x, book), MAX_CREDIT_LINES),
  );
  lines.forEach((text, index) => {
    const y = baseline - (lines.length - 1 - index) * leading;
    marks.push(setText({ ...style, text, x: at.x, y }, book));
  });
  const heightMm = Math.max(lines.length, options.url ? 1 : 0) * leading;
  return { marks, links, heightMm, cornerMm: Math.max(0, codeHeight - heightMm) };
}

/** What another credit says in more words is left out. */
function creditLine(story: Story, mapCredits: readonly string[]): string {
  const all = [...new Set([...story.gazetteer.sources.map((source) => source.credit), ...mapCredits])].filter(
    Boolean,
  );
  return all
    .filter((credit) => !all.some((other) => other !== credit && other.startsWith(credit)))
    .join(' · ');
}
