// A glyph's outline as SVG path data, y downwards. All but its first point is relative to what comes before, so that a
// letter is written the same each time, and packs well.
import type { FontkitGlyph } from '../type/fontkit-types.ts';

interface Outline {
  start: [x: number, y: number];
  rest: string;
}

const remembered = new WeakMap<FontkitGlyph, Map<number, Outline | null>>();

const LETTERS: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/**
 * `units` to the em; `pen` is where the glyph begins on the line, in these units. Empty for a space.
 */
export function glyphOutline(glyph: FontkitGlyph, unitsPerEm: number, units: number, pen: number): string {
  const known = remembered.get(glyph) ?? new Map<number, Outline | null>();
  remembered.set(glyph, known);
  let outline = known.get(units);
  if (outline === undefined) {
    outline = trace(glyph, units / unitsPerEm);
    known.set(units, outline);
  }
  return outline ? `M${outline.start[0] + pen} ${outline.start[1]}${outline.rest}` : '';
}

function trace(glyph: FontkitGlyph, scale: number): Outline | null {
  let start: Outline['start'] | null = null;
  // Where the last command ended, and where its part of the outline began: there "z" leads back.
  let [x, y, firstX, firstY] = [0, 0, 0, 0];
  let rest = '';
  for (const { command, args } of glyph.path.commands) {
    const points = args.map((value, index) => Math.round(value * scale * (index % 2 ? -1 : 1)));
    const steps = points.map((value, index) => value - (index % 2 ? y : x));
    if (command === 'closePath') [x, y] = [firstX, firstY];
    else [x, y] = points.slice(-2);
    if (command === 'moveTo') [firstX, firstY] = [x, y];
    if (start) rest += LETTERS[command] + steps.join(' ').replaceAll(' -', '-');
    else if (command === 'moveTo') start = [x, y];
  }
  return start && { start, rest };
}
