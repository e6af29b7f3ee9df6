// The places that the story's view is fitted to: all of them, unless a few named in passing lie so far off that the
// rest would be crowded into a corner. Those are left out of the view and named at its edge.
import { project } from './mercator.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** At most this share of all excerpts may lie outside the view. */
const SHARE_OUTSIDE = 0.15;
/** A place is left out only if the view shrinks at least to this without it. */
const WORTHWHILE_SHRINK = 0.7;

/** Place ids. Points only; a story of areas alone is fitted to their label points. */
export function mainPlaces(summaries: readonly PlaceSummary[]): Set<string> {
  const points = summaries.filter((summary) => summary.form === 'point');
  const candidates = points.length > 1 ? points : summaries;
  const kept = candidates.map((summary) => ({
    id: summary.place.id,
    weight: summary.excerpts,
    at: project([summary.place.lng, summary.place.lat], 0),
  }));
  const total = kept.reduce((sum, place) => sum + place.weight, 0);
  let outside = 0;
  // Bounded by the share: few places can be dropped, and each round looks at the four outermost only.
  while (kept.length > 3) {
    const size = extent(kept);
    const outermost = [0, 1].flatMap((axis) => {
      const sorted = [...kept].sort((a, b) => a.at[axis] - b.at[axis]);
      return [sorted[0], sorted[sorted.length - 1]];
    });
    const best = outermost
      .map((place) => ({ place, size: extent(kept.filter((other) => other !== place)) }))
      .sort((a, b) => a.size - b.size || a.place.weight - b.place.weight)[0];
    if (best.size > size * WORTHWHILE_SHRINK || outside + best.place.weight > total * SHARE_OUTSIDE) break;
    outside += best.place.weight;
    kept.splice(kept.indexOf(best.place), 1);
  }
  return new Set(kept.map((place) => place.id));
}

function extent(places: { at: [number, number] }[]): number {
  const [xs, ys] = [places.map(({ at }) => at[0]), places.map(({ at }) => at[1])];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
