// The places that the story's view is fitted to: all of them, unless a few named in passing lie so far off that the
// rest would be crowded into a corner. Those are left out of the view and named at its edge.
import { project, TILE_SIZE } from '../camera/mercator.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** At most this share of all excerpts may lie outside the view. */
const SHARE_OUTSIDE = 0.15;
/** A place is left out only if the view shrinks at least to this without it. */
const WORTHWHILE_SHRINK = 0.7;
/** Several that are far off on different sides shrink it only together: then to this at least. */
const WORTHWHILE_TOGETHER = 0.5;
/** At most so many places are left out: naming more at the edge would say nothing. */
const MOST_OUTSIDE = 12;
const LEAST_INSIDE = 3;

interface Spot {
  id: string;
  weight: number;
  x: number;
  y: number;
}

/** What spots span, with the outermost of them. */
interface Extent {
  size: number;
  outermost: Spot[];
}

/** Place ids. Points only; a story of areas alone is fitted to their label points. Cost: linear but for one sort. */
export function mainPlaces(summaries: readonly PlaceSummary[]): Set<string> {
  const points = summaries.filter((summary) => summary.form === 'point');
  const candidates = points.length > 1 ? points : summaries;
  if (candidates.length === 0) return new Set();
  let spots = candidates
    .map(({ place, excerpts }): Spot => {
      const [x, y] = project([place.lng, place.lat], 0);
      return { id: place.id, weight: excerpts, x, y };
    })
    .sort((a, b) => a.x - b.x);
  let kept = spots;
  const total = spots.reduce((sum, { weight }) => sum + weight, 0);
  let outside = 0;
  let extent = extentOf(spots, null);
  let keptSize = extent.size;
  let together = 0;
  for (let round = 0; round < MOST_OUTSIDE && spots.length > LEAST_INSIDE; round++) {
    const [best] = extent.outermost
      .map((spot) => ({ spot, left: extentOf(spots, spot) }))
      .sort((a, b) => a.left.size - b.left.size || a.spot.weight - b.spot.weight);
    outside += best.spot.weight;
    if (outside > total * SHARE_OUTSIDE) break;
    spots = spots.filter((spot) => spot !== best.spot);
    extent = best.left;
    together++;
    if (extent.size > keptSize * (together === 1 ? WORTHWHILE_SHRINK : WORTHWHILE_TOGETHER)) continue;
    [kept, keptSize, together] = [spots, extent.size, 0];
  }
  return new Set(kept.map(({ id }) => id));
}

/**
 * `spots` from west to east, without one of them. They span the shorter way around the world: all but the widest gap
 * between neighbours, be it across the antimeridian or not.
 */
function extentOf(spots: readonly Spot[], without: Spot | null): Extent {
  const first = spots[spots[0] === without ? 1 : 0];
  const last = spots[spots.length - (spots.at(-1) === without ? 2 : 1)];
  let [west, east, gap] = [first, last, first.x + TILE_SIZE - last.x];
  let [north, south, before] = [first, first, first];
  for (const spot of spots) {
    if (spot === without) continue;
    if (spot.x - before.x > gap) [west, east, gap] = [spot, before, spot.x - before.x];
    if (spot.y < north.y) north = spot;
    if (spot.y > south.y) south = spot;
    before = spot;
  }
  const size = Math.max(TILE_SIZE - gap, south.y - north.y);
  return { size, outermost: [...new Set([west, east, north, south])] };
}
