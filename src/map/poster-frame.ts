// The frame in which a story is first seen: the poster is drawn for it at build time, and the live map takes the same
// camera, scaled to the room that it has. What lies beyond the frame is drawn too, for rooms of another shape.
import { project, unproject } from './mercator.ts';
import { fitCamera, type Camera } from './story-camera.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** CSS pixels: about the map's room on a desktop. */
export const STORY_FRAME = { width: 900, height: 720 };
/** CSS pixels of the whole picture, the frame in its middle. */
export const POSTER_SIZE = { width: 1440, height: 1080 };

/** The picture is drawn twice: its names can be read on a desktop in the one, on a telephone in the other. */
export type PosterKind = 'wide' | 'narrow';
export const POSTER_KINDS: readonly PosterKind[] = ['wide', 'narrow'];
/** Where the narrow one is shown: its names are then nearer their own size than the wide one's. */
export const NARROW_POSTER_MEDIA = '(max-width: 900px), (max-height: 640px)';
/** The opposite, for all but fractions of a pixel. */
export const WIDE_POSTER_MEDIA = '(min-width: 901px) and (min-height: 641px)';
/** Of the frame; a telephone's room is as wide as 390 pixels of the frame's 900. */
const POSTER_SCALE = { wide: 1, narrow: 390 / 900 };
/** Pixels between the outermost mark and the frame, where its label needs to stand. */
const MARGIN = { top: 64, right: 104, bottom: 64, left: 88 };

/** The last answer is kept: of thousands of places, every step of a walk would work it out anew. */
let last: { summaries: readonly PlaceSummary[]; main: ReadonlySet<string>; camera: Camera } | null = null;

/** `main` are the places that must be in the frame. */
export function storyCamera(summaries: readonly PlaceSummary[], main: ReadonlySet<string>): Camera {
  if (last?.summaries === summaries && last.main === main) return last.camera;
  const points = summaries.flatMap(({ place }): [number, number][] =>
    main.has(place.id) ? [[place.lng, place.lat]] : [],
  );
  last = { summaries, main, camera: fitCamera(points, STORY_FRAME, MARGIN) };
  return last.camera;
}

/** The story's camera for a room of another size: all of the frame is seen, as large as may be. */
export function scaleCamera(camera: Camera, room: { width: number; height: number }): Camera {
  const scale = Math.min(room.width / STORY_FRAME.width, room.height / STORY_FRAME.height);
  return { center: camera.center, zoom: Math.max(0, camera.zoom + Math.log2(scale)) };
}

/** The degrees that the story's frame spans. */
export function frameBounds({ center, zoom }: Camera): {
  west: number;
  south: number;
  east: number;
  north: number;
} {
  const [x, y] = project(center, zoom);
  const [width, height] = [STORY_FRAME.width / 2, STORY_FRAME.height / 2];
  const [west, north] = unproject([x - width, y - height], zoom);
  const [east, south] = unproject([x + width, y + height], zoom);
  return { west, south, east, north };
}

/** What a poster is drawn for: the camera and the size of the whole picture, in CSS pixels. */
export function posterView(
  camera: Camera,
  kind: PosterKind,
): { camera: Camera; size: { width: number; height: number } } {
  const [frame, size] = [STORY_FRAME, POSTER_SIZE].map(({ width, height }) => ({
    width: Math.round(width * POSTER_SCALE[kind]),
    height: Math.round(height * POSTER_SCALE[kind]),
  }));
  return { camera: scaleCamera(camera, frame), size };
}

/** Where a point lies in a poster, as shares of its width and height; `camera` is the story's. */
export function onPoster(
  camera: Camera,
  kind: PosterKind,
  point: readonly [number, number],
): { x: number; y: number } {
  const view = posterView(camera, kind);
  const [x, y] = project(point, view.camera.zoom);
  const [centerX, centerY] = project(view.camera.center, view.camera.zoom);
  return { x: 0.5 + (x - centerX) / view.size.width, y: 0.5 + (y - centerY) / view.size.height };
}
