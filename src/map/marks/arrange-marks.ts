// Which marks a map shows at a zoom, how they look and where they stand: crowds are gathered, what is left is spread.
// The live map, the poster and the static page's links all ask here, so that they lie on each other.
import type { Place } from '../../core/gazetteer/gazetteer.ts';
import { markOf, type Mark } from './mark-shape.ts';
import { mergeMarks } from './merge-marks.ts';
import { spreadMarks } from './spread-marks.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

export interface ArrangedMark {
  summary: PlaceSummary;
  look: Mark;
  /** Where the mark stands. */
  lng: number;
  lat: number;
  /** Pixels from the place's true point. */
  moved: number;
  /** Ids of the places gathered under the mark, most named first. */
  taken: readonly string[];
}

/** Pixels: a mark moved less than this needs no hairline, it still covers its point. */
export const LEADER_FROM = 6;
/** Pixels: a step of a walk bears its number, so its mark is never smaller. */
export const STEP_RADIUS = 9;

/**
 * Marks are arranged anew at every quarter of a zoom level: fine enough that they never touch, rare enough to be cheap.
 */
export function spreadZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

/**
 * The points among `summaries`, most named first. `selected` always has its mark; of those `walked`, the latest goes
 * first where they crowd each other. The others have one only where they are near.
 */
export function arrangeMarks(
  summaries: readonly PlaceSummary[],
  zoom: number,
  walked: readonly string[] = [],
  selected: string | null = null,
  isNear: (place: Place) => boolean = () => true,
): ArrangedMark[] {
  const points = summaries.filter(({ form }) => form === 'point');
  const most = points.reduce((high, { excerpts }) => Math.max(high, excerpts), 1);
  const steps = new Map(walked.map((id, index) => [id, index + 1]));
  const isWanted = ({ place }: PlaceSummary) => place.id === selected || steps.has(place.id) || isNear(place);
  const sized = points.filter(isWanted).map((summary) => {
    const look = markOf(summary, most);
    const { id, lng, lat } = summary.place;
    const radius = steps.has(id) ? Math.max(STEP_RADIUS, look.diameter / 2) : look.diameter / 2;
    return { id, lng, lat, radius, summary, look };
  });
  sized.sort(
    (a, b) =>
      Number(b.id === selected) - Number(a.id === selected) ||
      (steps.get(b.id) ?? 0) - (steps.get(a.id) ?? 0) ||
      b.summary.excerpts - a.summary.excerpts,
  );
  const groups = mergeMarks(sized, spreadZoom(zoom));
  const shown = sized.filter(({ id }) => groups.has(id));
  const positions = spreadMarks(shown, spreadZoom(zoom));
  return shown.map(({ id, summary, look }) => {
    const taken = groups.get(id)!;
    return { summary, look: { ...look, gathers: taken.length > 0 }, taken, ...positions.get(id)! };
  });
}
