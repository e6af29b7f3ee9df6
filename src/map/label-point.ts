// Where an area's name stands when its usual place lies outside the story's frame: on a part of the area that is seen,
// away from marks, edges and the frame. A reader should not have to guess what a tinted land is called.
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

/** Points tried across the frame, each way. */
const GRID = 14;

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
    if (form !== 'area' || !geometry || inFrame([place.lng, place.lat], frame)) continue;
    const spot = labelPoint(geometry, frame, marks);
    if (spot) spots.set(place.id, spot);
  }
  return spots;
}

/** `[lng, lat]`, or null when the area is not seen in the frame. `taken` are places that need room of their own. */
export function labelPoint(geometry: Geometry, frame: Frame, taken: readonly Point[]): Point | null {
  const rings = ringsOf(geometry);
  const corners = rings.flatMap((ring) => ring.filter(([lng, lat]) => inFrame([lng, lat], frame)));
  let best: { point: Point; room: number } | null = null;
  const [width, height] = [frame.east - frame.west, frame.north - frame.south];
  for (let column = 1; column < GRID; column++) {
    for (let row = 1; row < GRID; row++) {
      const [x, y] = [column / GRID, row / GRID];
      const point: Point = [frame.west + x * width, frame.south + y * height];
      if (!contains(rings, point)) continue;
      let room = Math.min(x, 1 - x, y, 1 - y);
      // Corners of the outline stand for its edges: outlines are fine enough for that.
      for (const others of [taken, corners]) {
        for (const [lng, lat] of others) {
          room = Math.min(room, Math.hypot((lng - point[0]) / width, (lat - point[1]) / height));
        }
      }
      if (!best || room > best.room) best = { point, room };
    }
  }
  return best?.point ?? null;
}

function inFrame([lng, lat]: Point, { west, south, east, north }: Frame): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

/** By the even–odd rule, holes and all. */
function contains(rings: readonly Position[][], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [[ax, ay], [bx, by]] = [ring[index], ring[before]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
