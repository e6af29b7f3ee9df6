// Breaks a text into lines that fit a column, and cuts what is too long at a word.
import type { FontBook } from './font-book.ts';
import type { FontStyle } from './font-styles.ts';

export interface TypeStyle {
  font: FontStyle;
  sizeMm: number;
  trackingMm?: number;
}

/** Lines no wider than `widthMm`; a word wider than the column is broken. `firstIndentMm` is kept free on line one. */
export function wrapText(
  text: string,
  style: TypeStyle,
  widthMm: number,
  book: FontBook,
  firstIndentMm = 0,
): string[] {
  const measure = (line: string) => book.measure(line, style.font, style.sizeMm, style.trackingMm);
  const lines: string[] = [];
  let line = '';
  let room = widthMm - firstIndentMm;
  const close = () => {
    lines.push(line);
    line = '';
    room = widthMm;
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line || room < widthMm) close();
    let rest = word;
    while (measure(rest) > room && [...rest].length > 1) {
      const head = longestHead(rest, room, measure);
      line = head;
      rest = rest.slice(head.length);
      close();
    }
    line = rest;
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/** A last line of one short word takes a second one down, where that makes no further line. */
export function wrapProse(text: string, style: TypeStyle, widthMm: number, book: FontBook): string[] {
  const lines = wrapText(text, style, widthMm, book);
  if (lines.length < 2 || lines[lines.length - 1].includes(' ')) return lines;
  for (const share of [0.96, 0.92, 0.87]) {
    const narrower = wrapText(text, style, widthMm * share, book);
    if (narrower.length === lines.length && narrower[narrower.length - 1].includes(' ')) return narrower;
  }
  return lines;
}

/** At most `limit` UTF-16 units, cut at a word's end with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const head = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${head.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The lines, at most `maxLines` of them; the last then ends in an ellipsis. */
export function cutLines(lines: string[], maxLines: number): string[] {
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${kept[maxLines - 1].replace(/[\s.,;:]*\S{0,2}$/, '')}…`;
  return kept;
}

function longestHead(word: string, room: number, measure: (text: string) => number): string {
  const characters = [...word];
  let count = 1;
  while (count < characters.length - 1 && measure(characters.slice(0, count + 1).join('')) <= room) count++;
  return characters.slice(0, count).join('');
}
