// The quiet line at the foot: credits of the sources in use, a note, and the way back to the live story.
import type { Story } from '../../core/story/story.ts';
import type { Link, Mark } from '../scene.ts';
import type { SheetOptions } from '../sheet-options.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { cutLines, wrapText } from '../type/wrap-text.ts';
import { drawQr } from './qr-mark.ts';

export interface Footer {
  marks: Mark[];
  links: Link[];
  heightMm: number;
}

const QR_MM = 13;
const MAX_CREDIT_LINES = 3;

/** Set from `top` downwards; measured first with any top, then set where it belongs. */
export function drawFooter(
  story: Story,
  mapCredits: readonly string[],
  options: SheetOptions,
  at: { x: number; top: number; widthMm: number },
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Footer {
  const marks: Mark[] = [];
  const links: Link[] = [];
  const qrSize = options.url ? QR_MM * sizes.unit : 0;
  const style = { font: 'sans', sizeMm: sizes.credits } as const;
  const leading = style.sizeMm * 1.35;
  const right = at.x + at.widthMm - qrSize;
  let urlWidth = 0;
  let urlHeight = 0;
  if (options.url) {
    const code = drawQr(options.url, { x: right, y: at.top, sizeMm: qrSize }, theme.ink);
    if (code) marks.push(code);
    const address = options.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const lines = cutLines(wrapText(address, style, at.widthMm * 0.24, book), 3);
    lines.forEach((text, index) => {
      const line = setText(
        { ...style, text, x: right - 1.5 * sizes.unit, y: at.top + style.sizeMm * LINE_RISE + index * leading, anchor: 'end', fill: theme.inkSoft },
        book,
      );
      urlWidth = Math.max(urlWidth, line.widthMm + 3 * sizes.unit);
      marks.push(line);
    });
    urlHeight = Math.max(qrSize, lines.length * leading);
    const box = { minX: right - urlWidth, minY: at.top, maxX: right + qrSize, maxY: at.top + urlHeight };
    links.push({ box, to: { url: options.url }, label: address });
  }
  const text = [options.note.trim(), options.show.credits ? creditLine(story, mapCredits) : ''];
  const lines = text
    .filter(Boolean)
    .flatMap((paragraph) => cutLines(wrapText(paragraph, style, right - urlWidth - at.x, book), MAX_CREDIT_LINES));
  lines.forEach((line, index) => {
    const y = at.top + style.sizeMm * LINE_RISE + index * leading;
    marks.push(setText({ ...style, text: line, x: at.x, y, fill: theme.inkSoft }, book));
  });
  return { marks, links, heightMm: Math.max(lines.length * leading, urlHeight) };
}

function creditLine(story: Story, mapCredits: readonly string[]): string {
  const sources = [...story.gazetteer.sources.map((source) => source.credit), ...mapCredits];
  return [...new Set(sources.filter(Boolean))].join(' · ');
}
