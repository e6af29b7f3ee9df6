// The frame in which a story is first seen: the poster is drawn for it at build time, and the live map takes the same
// camera, scaled to the room that it has. What lies beyond the frame is drawn too, for rooms of another shape.
import { project, projector, unproject } from './mercator.ts';
import { fitCamera, type Camera } from './story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

/** CSS pixels: the map's room on a usual desktop (1440 × 900), where the poster is then seen at its own size. */
export const STORY_FRAME = { width: 892, height: 690 };
/** CSS pixels of the whole picture, the frame in its middle. */
export const POSTER_SIZE = { width: 1440, height: 1080 };

/** The picture is drawn twice: its names can be read on a desktop in the one, on a telephone in the other. */
export type PosterKind = 'wide' | 'narrow';
export const POSTER_KINDS: readonly PosterKind[] = ['wide', 'narrow'];
/** Where the narrow one is shown: its names are then nearer their own size than the wide one's. */
export const NARROW_POSTER_MEDIA = '(max-width: 900px), (max-height: 640px)';
/** The opposite, for all but fractions of a pixel. */
export const WIDE_POSTER_MEDIA = '(min-width: 901px) and (min-height: 641px)';
/** CSS pixels of rooms in which the posters are seen most: no name should lie across their edges. */
const POSTER_ROOMS = {
  wide: [
    { width: 893, height: 690 },
    { width: 847, height: 528 },
    { width: 1190, height: 883 },
  ],
  narrow: [
    { width: 390, height: 356 },
    { width: 390, height: 270 },
    { width: 412, height: 392 },
  ],
};
/** Of the frame; a telephone's room is as wide as 390 pixels of the frame's 892. */
const POSTER_SCALE = { wide: 1, narrow: 390 / STORY_FRAME.width };
/** Pixels between the outermost mark and the frame, where its label needs to stand. */
const MARGIN = { top: 64, right: 104, bottom: 64, left: 88 };
/**
 * Zoom: one place is shown from no closer than `single`, so that a reader sees where it is. Several are shown from closer,
 * to tell the districts of a town apart, but keep `around` levels of what lies about them; the ground has nothing more
 * to show beyond `town`. What spans less than it would at `spot` is one place.
 */
const CLOSEST = { single: 7.5, town: 10.5, around: 1.3, spot: 18 };

/** The last answer is kept: of thousands of places, every step of a walk would work it out anew. */
let last: { summaries: readonly PlaceSummary[]; main: ReadonlySet<string>; camera: Camera } | null = null;

/** `main` are the places that must be in the frame. */
export function storyCamera(summaries: readonly PlaceSummary[], main: ReadonlySet<string>): Camera {
  if (last?.summaries === summaries && last.main === main) return last.camera;
  const points = summaries.flatMap(({ place }): [number, number][] =>
    main.has(place.id) ? [[place.lng, place.lat]] : [],
  );
  last = { summaries, main, camera: fitStory(points) };
  return last.camera;
}

function fitStory(points: readonly (readonly [number, number])[]): Camera {
  const { zoom } = fitCamera(points, STORY_FRAME, MARGIN, Infinity);
  const { single, town, around, spot } = CLOSEST;
  const closest = zoom > spot ? single : Math.max(single, Math.min(town, zoom - around));
  return fitCamera(points, STORY_FRAME, MARGIN, closest);
}

/** The story's camera for a room of another size: all of the frame is seen, as large as may be. */
export function scaleCamera(camera: Camera, room: { width: number; height: number }): Camera {
  const scale = Math.min(room.width / STORY_FRAME.width, room.height / STORY_FRAME.height);
  return { center: camera.center, zoom: Math.max(0, camera.zoom + Math.log2(scale)) };
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The degrees that a map of this size spans. */
export function boundsOf({ center, zoom }: Camera, size: { width: number; height: number }): Bounds {
  const [x, y] = project(center, zoom);
  const [width, height] = [size.width / 2, size.height / 2];
  const [west, north] = unproject([x - width, y - height], zoom);
  const [east, south] = unproject([x + width, y + height], zoom);
  return { west, south, east, north };
}

/** Which of the posters has names of a fitting size for a room. */
export function posterKindOf({ width, height }: { width: number; height: number }): PosterKind {
  const scale = Math.min(width / STORY_FRAME.width, height / STORY_FRAME.height);
  return scale < Math.sqrt(POSTER_SCALE.narrow) ? 'narrow' : 'wide';
}

interface PosterView {
  camera: Camera;
  /** CSS pixels, whole or not, of the whole picture, and of the story's frame in its middle. */
  size: { width: number; height: number };
  frame: { width: number; height: number };
  /** CSS pixels of the parts of the picture that rooms show, each in its middle; the most usual one first. */
  rooms: { width: number; height: number }[];
}

/** What a poster is drawn for; `camera` is the story's. */
export function posterView(camera: Camera, kind: PosterKind): PosterView {
  const [frame, size] = [STORY_FRAME, POSTER_SIZE].map(({ width, height }) => ({
    width: width * POSTER_SCALE[kind],
    height: height * POSTER_SCALE[kind],
  }));
  const rooms = POSTER_ROOMS[kind].map((room) => {
    const scale = Math.min(room.width / frame.width, room.height / frame.height);
    return { width: room.width / scale, height: room.height / scale };
  });
  return { camera: scaleCamera(camera, frame), size, frame, rooms };
}

/** Where a point lies in a poster, as shares of its width and height; `camera` is the story's. */
export function onPoster(
  camera: Camera,
  kind: PosterKind,
  point: readonly [number, number],
): { x: number; y: number } {
  const view = posterView(camera, kind);
  const { x, y } = projector(view.camera, view.size)(point[0], point[1]);
  return { x: x / view.size.width, y: y / view.size.height };
}
