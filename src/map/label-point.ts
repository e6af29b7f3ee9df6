// Where an area's name stands when its usual place lies outside the story's frame or beside a mark: on a part of the area
// that is seen, away from marks, edges and the frame. A reader should not have to guess what a tinted land is called, nor
// hit a town when the land is meant.
import type { Geometry, Position } from 'geojson';
import type { StoryArea } from '../core/story/story.ts';
import type { PlaceSummary } from './summarise-places.ts';

type Point = [number, number];

export interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Points tried across what is seen of an area, each way. */
const GRID = 14;
/** Shares of the frame’s width and height: a name in the middle of this box lies on no mark nor the name beside it. */
const NAME_ROOM = { x: 0.24, y: 0.05 };
/** Corners of an outline that are looked at. */
const CORNERS = 400;
/** Share of the frame's width at its edges where a name would be cut off. */
const EDGE = 0.12;

/**
 * Where the names of areas stand that are not at their usual place, by place id. Cost: for each such area the points
 * tried times the corners of its outline; ask once for a story, not for each zoom.
 */
export function labelSpots(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  frame: Frame,
): Map<string, Point> {
  const shapes = new Map(areas.map((area) => [area.place, area.geometry]));
  const marks = summaries.flatMap(({ form, place }): Point[] =>
    form === 'point' ? [[place.lng, place.lat]] : [],
  );
  const spots = new Map<string, Point>();
  for (const { form, place } of summaries) {
    const geometry = shapes.get(place.id);
    if (form !== 'area' || !geometry) continue;
    const usual: Point = [place.lng, place.lat];
    if (isFree(usual, frame, marks) && inFrame(usual, frame)) continue;
    // A name that is seen moves only to where it is better off.
    const spot = labelPoint(geometry, frame, marks, inFrame(usual, frame));
    if (spot) spots.set(place.id, spot);
  }
  return spots;
}

/** Whether a name whose middle is here lies on no mark and is not cut off at the frame's edge. */
function isFree(point: Point, frame: Frame, marks: readonly Point[]): boolean {
  const [width, height] = [frame.east - frame.west, frame.north - frame.south];
  const edge = Math.min(point[0] - frame.west, frame.east - point[0]) / width;
  return (
    edge > EDGE &&
    marks.every(
      ([lng, lat]) =>
        Math.abs(lng - point[0]) > width * NAME_ROOM.x || Math.abs(lat - point[1]) > height * NAME_ROOM.y,
    )
  );
}

/**
 * `[lng, lat]`, or null when the area is not seen in the frame. `taken` are places that need room of their own;
 * `freeOnly`: null also where no name finds that room.
 */
export function labelPoint(
  geometry: Geometry,
  frame: Frame,
  taken: readonly Point[],
  freeOnly = false,
): Point | null {
  const rings = ringsOf(geometry);
  const seen = clip(rings, frame);
  const [width, height] = [frame.east - frame.west, frame.north - frame.south];
  let corners: Position[] | null = null;
  /** `room` is squared. */
  let best: { point: Point; room: number; free: boolean } | null = null;
  for (let row = 1; row < GRID; row++) {
    const lat = seen.south + (row / GRID) * (seen.north - seen.south);
    let shores: number[] | null = null;
    for (let column = 1; column < GRID; column++) {
      const point: Point = [seen.west + (column / GRID) * (seen.east - seen.west), lat];
      const free = isFree(point, frame, taken);
      if ((freeOnly || best?.free) && !free) continue;
      shores ??= crossings(rings, lat);
      // By the even–odd rule, holes and all.
      if (shores.filter((lng) => lng > point[0]).length % 2 === 0) continue;
      corners ??= cornersIn(rings, frame);
      const [x, y] = [(point[0] - frame.west) / width, (lat - frame.south) / height];
      const least = best && best.free === free ? best.room : 0;
      let room = Math.min(x, 1 - x, y, 1 - y) ** 2;
      // Corners of the outline stand for its edges: outlines are fine enough for that.
      for (const others of [taken, corners]) {
        for (let index = 0; index < others.length && room > least; index++) {
          const [dx, dy] = [(others[index][0] - point[0]) / width, (others[index][1] - lat) / height];
          room = Math.min(room, dx * dx + dy * dy);
        }
      }
      if (!best || room > least) best = { point, room, free };
    }
  }
  return best?.point ?? null;
}

/** Corners enough to know how far a shore is. */
function cornersIn(rings: readonly Position[][], frame: Frame): Position[] {
  const corners = rings.flatMap((ring) => ring.filter(([lng, lat]) => inFrame([lng, lat], frame)));
  const step = Math.ceil(corners.length / CORNERS);
  return step < 2 ? corners : corners.filter((_, index) => index % step === 0);
}

/** The part of a frame that lies within the outline's own box. */
function clip(rings: readonly Position[][], frame: Frame): Frame {
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

function inFrame([lng, lat]: Point, { west, south, east, north }: Frame): boolean {
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
