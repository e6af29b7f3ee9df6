// One line of text as a mark of the scene, measured.
import type { Box, Stroke, TextMark, TextRole } from '../scene.ts';
import type { FontBook } from './font-book.ts';
import type { TypeStyle } from './wrap-text.ts';

export interface Line extends TypeStyle {
  text: string;
  /** Where the line starts, or its middle or end, by `anchor`. */
  x: number;
  /** Baseline. */
  y: number;
  fill: string;
  role?: TextRole;
  anchor?: 'start' | 'middle' | 'end';
  halo?: Stroke;
  owner?: string;
}

export function setText(line: Line, book: FontBook): TextMark {
  const { anchor = 'start', role = 'furniture', x, ...rest } = line;
  const widthMm = book.measure(line.text, line.font, line.sizeMm, line.trackingMm);
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - widthMm / 2 : x - widthMm;
  const guessed = book.missing.size > 0 && Array.from(line.text).some((letter) => book.missing.has(letter));
  return { type: 'text', ...rest, role, x: start, widthMm, ...(guessed ? { guessed } : {}) };
}

/** Ink of a line above and below its baseline, in ems: capitals with accents, and descenders. */
export const LINE_RISE = 0.82;
export const LINE_FALL = 0.24;

/** The box that a line of text takes up. */
export function textBox(mark: Pick<TextMark, 'x' | 'y' | 'widthMm' | 'sizeMm'>): Box {
  return {
    minX: mark.x,
    maxX: mark.x + mark.widthMm,
    minY: mark.y - mark.sizeMm * LINE_RISE,
    maxY: mark.y + mark.sizeMm * LINE_FALL,
  };
}
