// The places that the story's view is fitted to: all of them, unless a few named in passing lie so far off that the
// rest would be crowded into a corner. Those are left out of the view and named at its edge.
import { project } from './mercator.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** At most this share of all excerpts may lie outside the view. */
const SHARE_OUTSIDE = 0.15;
/** A place is left out only if the view shrinks at least to this without it. */
const WORTHWHILE_SHRINK = 0.7;
/** At most so many places are left out: naming more at the edge would say nothing. */
const MOST_OUTSIDE = 12;

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
  for (let round = 0; round < MOST_OUTSIDE && kept.length > 3; round++) {
    const size = extent(kept);
    const outermost = [0, 1].flatMap((axis) => {
      const first = kept.reduce((a, b) => (b.at[axis] < a.at[axis] ? b : a));
      const last = kept.reduce((a, b) => (b.at[axis] > a.at[axis] ? b : a));
      return [first, last];
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
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at } of places) {
    west = Math.min(west, at[0]);
    east = Math.max(east, at[0]);
    south = Math.min(south, at[1]);
    north = Math.max(north, at[1]);
  }
  return Math.max(east - west, north - south);
}
