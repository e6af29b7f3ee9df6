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
  /** `room` is squared. */
  let best: { point: Point; room: number } | null = null;
  const [width, height] = [frame.east - frame.west, frame.north - frame.south];
  for (let row = 1; row < GRID; row++) {
    const lat = frame.south + (row / GRID) * height;
    const shores = crossings(rings, lat);
    for (let column = 1; column < GRID; column++) {
      const [x, y] = [column / GRID, row / GRID];
      const point: Point = [frame.west + x * width, lat];
      // By the even–odd rule, holes and all.
      if (shores.filter((lng) => lng > point[0]).length % 2 === 0) continue;
      const least = best?.room ?? 0;
      let room = Math.min(x, 1 - x, y, 1 - y) ** 2;
      // Corners of the outline stand for its edges: outlines are fine enough for that.
      for (const others of [taken, corners]) {
        for (let index = 0; index < others.length && room > least; index++) {
          const [dx, dy] = [(others[index][0] - point[0]) / width, (others[index][1] - lat) / height];
          room = Math.min(room, dx * dx + dy * dy);
        }
      }
      if (!best || room > least) best = { point, room };
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
