// A glyph's outline as SVG path data, 1000 units to the em, y downwards.
import type { FontkitGlyph } from '../type/fontkit-types.ts';

const remembered = new WeakMap<FontkitGlyph, string>();

const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Empty for a space. */
export function glyphOutline(glyph: FontkitGlyph, unitsPerEm: number): string {
  let data = remembered.get(glyph);
  if (data === undefined) {
    const scale = 1000 / unitsPerEm;
    data = glyph.path.commands
      .map(({ command, args }) => {
        const points = args.map((value, index) => Math.round(value * scale * (index % 2 ? -1 : 1)));
        return LETTERS[command] + points.join(' ');
      })
      .join('');
    remembered.set(glyph, data);
  }
  return data;
}
