// A scene for the screen alone: what a pixel cannot show is left out. A printed sheet keeps it.
import { boxOfLines } from './map-frame/box-of-lines.ts';
import { simplifyLine } from './map-frame/simplify-line.ts';
import { type Layer, type Mark, MM_PER_PIXEL, type PathMark } from './scene.ts';

/** How far a line may be off, and the least side of a ring or length of a line that is still seen. */
export interface Coarseness {
  tolerancePx: number;
  leastPx: number;
}

export const SEEN: Coarseness = { tolerancePx: 0.7, leastPx: 1.2 };

/** The layers with their paths simplified to what a screen shows; null leaves a layer as it is. */
export function thinPaths(
  layers: readonly Layer[],
  coarsenessOf: (id: string) => Coarseness | null,
): Layer[] {
  return layers.map((layer) => {
    const coarseness = coarsenessOf(layer.id);
    return coarseness ? { ...layer, marks: layer.marks.map((mark) => thin(mark, coarseness)) } : layer;
  });
}

function thin(mark: Mark, coarseness: Coarseness): Mark {
  if (mark.type !== 'path') return mark;
  return { ...mark, lines: mark.lines.flatMap((line) => thinLine(line, mark, coarseness)) };
}

function thinLine(line: number[], { closed }: PathMark, { tolerancePx, leastPx }: Coarseness): number[][] {
  const [tolerance, least] = [tolerancePx * MM_PER_PIXEL, leastPx * MM_PER_PIXEL];
  const { minX, minY, maxX, maxY } = boxOfLines([line]);
  if (Math.max(maxX - minX, maxY - minY) < least) return [];
  if (!closed) return [simplifyLine(line, tolerance)];
  const ring = simplifyLine([...line, line[0], line[1]], tolerance).slice(0, -2);
  return ring.length >= 6 ? [ring] : [];
}
