// A scene for the screen alone: what a pixel cannot show is left out. A printed sheet keeps it.
import { boxOfLines } from './map-frame/box-of-lines.ts';
import { simplifyLine } from './map-frame/simplify-line.ts';
import { type Layer, type Mark, MM_PER_PIXEL, type PathMark } from './scene.ts';

/** Distance that a line may be off, and the least side of a ring or length of a line that is still seen, mm. */
const TOLERANCE_MM = 0.7 * MM_PER_PIXEL;
const LEAST_MM = 1.2 * MM_PER_PIXEL;

/** The layers with their paths simplified to what a screen shows; `kept` names layers left as they are. */
export function thinPaths(layers: readonly Layer[], kept: ReadonlySet<string>): Layer[] {
  return layers.map((layer) =>
    kept.has(layer.id) ? layer : { ...layer, marks: layer.marks.map((mark) => thin(mark)) },
  );
}

function thin(mark: Mark): Mark {
  if (mark.type !== 'path') return mark;
  return { ...mark, lines: mark.lines.flatMap((line) => thinLine(line, mark)) };
}

function thinLine(line: number[], { closed }: PathMark): number[][] {
  const { minX, minY, maxX, maxY } = boxOfLines([line]);
  if (Math.max(maxX - minX, maxY - minY) < LEAST_MM) return [];
  if (!closed) return [simplifyLine(line, TOLERANCE_MM)];
  const ring = simplifyLine([...line, line[0], line[1]], TOLERANCE_MM).slice(0, -2);
  return ring.length >= 6 ? [ring] : [];
}
