// One far place must not shrink all others to a speck: few places, far from the rest, are pointed to from the map's edge.
import type { Box } from '../scene.ts';

/** At most this share of the places may be left outside. */
const MAX_SHARE = 0.2;
/** Worth it only when the rest are then drawn this much larger. */
const LEAST_GAIN = 2.2;
const LEAST_PLACES = 4;
/** And only what lies this many times the size of the rest away from it. */
const LEAST_DISTANCE = 1.4;
/** A story within 300 km or so counts as this large: a town and its neighbour are not parted. Share of the world. */
const LEAST_SPAN = 0.008;

/** Indexes of the points to point to. World coordinates; `aspect` is the frame's width over its height. */
export function splitOutliers(points: readonly (readonly [number, number])[], aspect: number): Set<number> {
  const outliers = new Set<number>();
  const limit = points.length < LEAST_PLACES ? 0 : Math.max(1, Math.floor(points.length * MAX_SHARE));
  const span = (without: ReadonlySet<number>) => {
    const box = extentOf(points.filter((_, index) => !without.has(index)));
    return Math.max((box.maxX - box.minX) / aspect, box.maxY - box.minY, LEAST_SPAN);
  };
  const whole = span(outliers);
  let best = new Set<number>();
  while (outliers.size < limit) {
    let farthest = -1;
    let least = Infinity;
    for (let index = 0; index < points.length; index++) {
      if (outliers.has(index)) continue;
      const left = span(new Set([...outliers, index]));
      if (left < least) [least, farthest] = [left, index];
    }
    outliers.add(farthest);
    // Fewest outliers that win enough; more only for as much again.
    const reference = best.size ? span(best) : whole;
    if (reference / least >= LEAST_GAIN && allFar(points, outliers)) best = new Set(outliers);
  }
  return best;
}

function allFar(points: readonly (readonly [number, number])[], outliers: ReadonlySet<number>): boolean {
  const core = extentOf(points.filter((_, index) => !outliers.has(index)));
  const size = Math.max(core.maxX - core.minX, core.maxY - core.minY, LEAST_SPAN);
  return [...outliers].every((index) => {
    const [x, y] = points[index];
    const dx = Math.max(core.minX - x, 0, x - core.maxX);
    const dy = Math.max(core.minY - y, 0, y - core.maxY);
    return Math.max(dx, dy) >= size * LEAST_DISTANCE;
  });
}

export function extentOf(points: Iterable<readonly [number, number]>): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of points) {
    box.minX = Math.min(box.minX, x);
    box.maxX = Math.max(box.maxX, x);
    box.minY = Math.min(box.minY, y);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}
