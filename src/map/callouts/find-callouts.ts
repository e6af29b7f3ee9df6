// Which callouts a map of this size shows, and where: clear of its marks and names, its buttons and each other.
import type { Box } from '../room/box.ts';
import type { Callout } from './choose-callouts.ts';
import { calloutShapes } from './callout-size.ts';
import { controlsBox, type Frame } from '../room/name-room.ts';
import { placeCallouts, type PlacedCallout } from './place-callouts.ts';
import type { StoryFeatures } from '../marks/story-features.ts';

/** Pixels. */
const FROM_WIDTH = 560;
/** Square pixels of map for each callout: calm before complete. */
const ROOM = 90_000;
const AT_MOST = 6;
/** Pixels from the frame: an area whose name stands nearer is hardly in sight. */
const AREA_EDGE = 40;
/** Callouts tried in place of those that find no room. */
const SPARE = 4;

/** Pixels of the map's buttons, as large as a finger needs them, with what is free around them. */
const CONTROLS = { short: 64, long: 140 };
/** Of the button that begins the walk, beside them, in whatever language. */
export const WALK: Box = { x: 64, y: 0, width: 180, height: 64 };

export interface CalloutSpace {
  features: StoryFeatures;
  project: (lng: number, lat: number) => { x: number; y: number };
  frame: Frame;
  /** What names a box would cover, as pixels of leader; left out where none are drawn yet. */
  coverOf?: (box: Box) => number;
}

/** Callouts come best first; a narrow map gets none. */
export function findRoom(
  callouts: readonly Callout[],
  { features, project, frame, coverOf }: CalloutSpace,
): PlacedCallout[] {
  if (frame.width < FROM_WIDTH) return [];
  const count = Math.min(AT_MOST, Math.floor((frame.width * frame.height) / ROOM));
  const marks = new Map(
    features.marks.features.map(({ properties, geometry: { coordinates } }) => [
      properties.id,
      { ...properties, ...project(coordinates[0], coordinates[1]) },
    ]),
  );
  /** Where leaders begin: at marks, and where names of areas stand. */
  const spots = new Map<string, { x: number; y: number; radius: number }>(marks);
  for (const { properties, geometry } of features.areaLabels.features) {
    const at = project(geometry.coordinates[0], geometry.coordinates[1]);
    const inSight =
      Math.min(at.x, frame.width - at.x) > AREA_EDGE && Math.min(at.y, frame.height - at.y) > AREA_EDGE;
    if (inSight) spots.set(properties.id, { ...at, radius: 0 });
  }
  const wanted = callouts.filter(({ place }) => spots.has(place)).slice(0, count + SPARE);
  const own = new Set(wanted.map(({ place }) => place));
  const obstacles: Box[] = [
    controlsBox(frame.controls ?? 'left', frame, CONTROLS),
    // The line at the lower edge.
    { x: 0, y: frame.height - 44, width: frame.width, height: 44 },
  ];
  if (!frame.free) obstacles.push(WALK);
  const names: Box[] = [];
  const all = [...marks.values()];
  for (const { id, name, radius, x, y } of all) {
    obstacles.push({ x: x - radius - 3, y: y - radius - 3, width: 2 * radius + 6, height: 2 * radius + 6 });
    if (own.has(id)) continue;
    // A label stands at the right of its mark, or at the left where a neighbour is in the way.
    const width = 7.5 * name.length + 22;
    names.push({ x: x + radius, y: y - 9, width, height: 18 });
    const crowded = all.some((other) => other.id !== id && Math.hypot(other.x - x, other.y - y) < width);
    if (crowded) names.push({ x: x - radius - width, y: y - 9, width, height: 18 });
  }
  for (const { properties, geometry } of features.areaLabels.features) {
    if (own.has(properties.id)) continue;
    const { x, y } = project(geometry.coordinates[0], geometry.coordinates[1]);
    const width = 10 * Math.min(properties.name.length, 12) + 16;
    names.push({ x: x - width / 2, y: y - 14, width, height: 28 });
  }
  const requests = wanted.map((callout) => {
    const { x, y, radius } = spots.get(callout.place)!;
    return { id: callout.place, x, y, radius, shapes: calloutShapes(callout) };
  });
  return placeCallouts(requests, { frame, obstacles, names, limit: count, coverOf });
}
