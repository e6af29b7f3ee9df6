// The places that the view of the whole story leaves out, to be named in a line at the map's lower edge. A place that can
// be seen after all is not among them: the line would call it unseen, and might lie over its mark.
import { project, TILE_SIZE } from './mercator.ts';
import { scaleCamera, storyCamera } from './poster-frame.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

/** Pixels that the line takes at most, with the credits below it: a mark beneath it is named in it. */
const LINE_HEIGHT = 72;

/** Points only, in the order of `summaries`; none where all can be seen. `room` is the map's size in CSS pixels. */
export function beyondView(
  summaries: readonly PlaceSummary[],
  main: ReadonlySet<string>,
  room: { width: number; height: number },
): PlaceSummary[] {
  const left = summaries.filter(({ form, place }) => form === 'point' && !main.has(place.id));
  if (left.length === 0) return [];
  const { center, zoom } = scaleCamera(storyCamera(summaries, main), room);
  const middle = project(center, zoom);
  const world = TILE_SIZE * 2 ** zoom;
  const isSeen = (height: number) => (summary: PlaceSummary) => {
    const at = project([summary.place.lng, summary.place.lat], zoom);
    // The nearest of the world's copies.
    const across = Math.abs(at[0] - middle[0]) % world;
    const x = Math.min(across, world - across);
    const y = at[1] - middle[1] + room.height / 2;
    return x <= room.width / 2 && y >= 0 && y <= height;
  };
  if (left.every(isSeen(room.height))) return [];
  const inClear = isSeen(room.height - LINE_HEIGHT);
  return left.filter((summary) => !inClear(summary));
}
