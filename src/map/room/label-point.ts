// Where an area's name stands when its usual place lies outside the story's frame, at its edge or beside a mark: on a
// part of the area that is seen, away from marks, their names and the frame. A reader should not have to guess what a
// tinted land is called, nor hit a town when the land is meant.
import type { Geometry, Position } from 'geojson';
import type { StoryArea } from '../../core/story/story.ts';
import { arrangeMarks } from '../marks/arrange-marks.ts';
import { overlap, type Box } from './box.ts';
import { projector } from '../camera/mercator.ts';
import { controlsPlace } from './controls-place.ts';
import { areaNameSize, isWhole, markBoxes, type Frame } from './name-room.ts';
import { boundsOf, type Bounds } from '../camera/poster-frame.ts';
import type { Camera } from '../camera/story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

type Point = [number, number];

/** What is seen, and how large. */
export interface View {
  camera: Camera;
  size: Frame;
}

/** Points tried across what is seen of an area, each way. */
const GRID = 14;
/** Corners of an outline that are looked at. */
const CORNERS = 400;
/**
 * Up to so many marks are taken with their names, as the map will set them; of more, nearly every spot is taken anyway.
 */
const MANY_MARKS = 600;
const MARK_RADIUS = 7;
/** How a spot serves: cut off by the frame, whole, whole and on nothing else. */
const SERVES = { cut: 0, whole: 1, free: 2 };

/**
 * Where the names of areas stand that are not at their usual place, by place id. Cost: for each such area the points
 * tried times the corners of its outline; ask once for a story, not for each zoom.
 */
export function labelSpots(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  asked: View,
): Map<string, Point> {
  const shapes = new Map(areas.map((area) => [area.place, area.geometry]));
  const drawn = summaries.filter(({ form, place }) => form === 'area' && shapes.has(place.id));
  if (drawn.length === 0) return new Map();
  const { camera, size } = asked;
  const view = { camera, size: { ...size, controls: controlsPlace(summaries, camera, size) } };
  const taken = boxesIn(summaries, view);
  const spots = new Map<string, Point>();
  for (const { place } of drawn) {
    const usual: Point = [place.lng, place.lat];
    const serves = servesAt(usual, place.name, view, taken);
    // A name that is seen moves only to where it is better off, and no farther than it must.
    const near = isSeen(usual, view) ? usual : null;
    const spot =
      serves < SERVES.free ? labelPoint(shapes.get(place.id)!, place.name, view, taken, near) : null;
    const moved = spot && (spot.serves > serves || !near) ? spot.point : null;
    if (moved) spots.set(place.id, moved);
    taken.push(nameBox(moved ?? usual, place.name, view));
  }
  return spots;
}

/** Of the marks that are seen, and of their names. */
function boxesIn(summaries: readonly PlaceSummary[], { camera, size }: View): Box[] {
  const toFrame = projector(camera, size);
  const inSight = ({ x, y }: { x: number; y: number }) => x > 0 && y > 0 && x < size.width && y < size.height;
  const points = summaries.filter(({ form }) => form === 'point');
  if (points.length > MANY_MARKS) {
    const middles = points.map(({ place }) => toFrame(place.lng, place.lat)).filter(inSight);
    const [width, height] = [2 * MARK_RADIUS, 2 * MARK_RADIUS];
    return middles.map(({ x, y }) => ({ x: x - MARK_RADIUS, y: y - MARK_RADIUS, width, height }));
  }
  const marks = arrangeMarks(points, camera.zoom).map(({ summary, look, lng, lat }) => {
    const { name } = summary.place;
    return { ...toFrame(lng, lat), radius: look.diameter / 2, name };
  });
  return markBoxes(marks.filter(inSight), size);
}

function servesAt(point: Point, name: string, view: View, taken: readonly Box[]): number {
  const box = nameBox(point, name, view);
  if (!isWhole(box, view.size)) return SERVES.cut;
  return taken.some((other) => overlap(box, other)) ? SERVES.whole : SERVES.free;
}

function nameBox([lng, lat]: Point, name: string, { camera, size }: View): Box {
  const { x, y } = projector(camera, size)(lng, lat);
  const { width, height } = areaNameSize(name);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isSeen([lng, lat]: Point, { camera, size }: View): boolean {
  const { x, y } = projector(camera, size)(lng, lat);
  return x > 0 && y > 0 && x < size.width && y < size.height;
}

/**
 * `[lng, lat]` of the spot that serves best, and among those the nearest to `near`, or without it the one farthest from
 * everything; null when the area is not seen. `taken` is what a name should not lie on.
 */
export function labelPoint(
  geometry: Geometry,
  name: string,
  view: View,
  taken: readonly Box[],
  near: Point | null = null,
): { point: Point; serves: number } | null {
  const rings = ringsOf(geometry);
  const frame = boundsOf(view.camera, view.size);
  const seen = clip(rings, frame);
  const toFrame = projector(view.camera, view.size);
  const home = near && toFrame(near[0], near[1]);
  const middles = taken.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
  let corners: { x: number; y: number }[] | null = null;
  /** `room` is squared; below 0 and less the farther from home, where there is one. */
  let best: { point: Point; room: number; serves: number } | null = null;
  for (let row = 1; row < GRID; row++) {
    const lat = seen.south + (row / GRID) * (seen.north - seen.south);
    let shores: number[] | null = null;
    for (let column = 1; column < GRID; column++) {
      const point: Point = [seen.west + (column / GRID) * (seen.east - seen.west), lat];
      const serves = servesAt(point, name, view, taken);
      if (best && serves < best.serves) continue;
      shores ??= crossings(rings, lat);
      // By the even–odd rule, holes and all.
      if (shores.filter((lng) => lng > point[0]).length % 2 === 0) continue;
      if (!home) corners ??= cornersIn(rings, frame).map(([lng, latitude]) => toFrame(lng, latitude));
      const { x, y } = toFrame(point[0], lat);
      const least = best?.serves === serves ? best.room : -Infinity;
      const { width, height } = view.size;
      const edge = Math.min(x, width - x, y, height - y);
      let room = home ? -((home.x - x) ** 2) - (home.y - y) ** 2 : edge ** 2;
      // Corners of the outline stand for its edges: outlines are fine enough for that.
      for (const others of corners ? [middles, corners] : [])
        for (let index = 0; index < others.length && room > least; index++)
          room = Math.min(room, (others[index].x - x) ** 2 + (others[index].y - y) ** 2);
      if (!best || serves > best.serves || room > least) best = { point, room, serves };
    }
  }
  return best;
}

/** Corners enough to know how far a shore is. */
function cornersIn(rings: readonly Position[][], frame: Bounds): Position[] {
  const corners = rings.flatMap((ring) => ring.filter(([lng, lat]) => inFrame([lng, lat], frame)));
  const step = Math.ceil(corners.length / CORNERS);
  return step < 2 ? corners : corners.filter((_, index) => index % step === 0);
}

/** The part of a frame that lies within the outline's own box. */
function clip(rings: readonly Position[][], frame: Bounds): Bounds {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const ring of rings) {
    for (const [lng, lat] of ring) {
      box.west = Math.min(box.west, lng);
      box.east = Math.max(box.east, lng);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  }
  return {
    west: Math.max(box.west, frame.west),
    south: Math.max(box.south, frame.south),
    east: Math.min(box.east, frame.east),
    north: Math.min(box.north, frame.north),
  };
}

function inFrame([lng, lat]: Point, { west, south, east, north }: Bounds): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

/** The longitudes at which the outline crosses a latitude. */
function crossings(rings: readonly Position[][], lat: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [[ax, ay], [bx, by]] = [ring[index], ring[before]];
      if (ay > lat !== by > lat) found.push(((bx - ax) * (lat - ay)) / (by - ay) + ax);
    }
  }
  return found;
}
