// GeoJSON areas as flat rings of world coordinates, unwrapped beside a reference meridian.
import type { Geometry, Position } from 'geojson';
import { CUT_DEGREES } from '../../map/areas/area-outlines.ts';
import { toWorld } from './projection.ts';

/**
 * Rings of all polygons, each shifted by whole turns so that it starts nearest to `nearX`; other geometries give none.
 */
export function worldRings(geometry: Geometry, nearX: number): number[][] {
  return polygonsOf(geometry).flatMap((polygon) => {
    const outer = polygon[0]?.map(([lng, lat]) => toWorld(lng, lat)) ?? [];
    const shift = nearestTurn(outer, nearX);
    return polygon.map((ring) =>
      ring.flatMap(([lng, lat]) => {
        const [x, y] = toWorld(lng, lat);
        return [x + shift, y];
      }),
    );
  });
}

/** The rings as lines, without the edges along the antimeridian, where shapes are cut: nobody drew a border there. */
export function withoutCut(rings: readonly number[][]): number[][] {
  return rings.flatMap((ring) => {
    const lines: number[][] = [];
    let line: number[] = [];
    for (let index = 0; index < ring.length; index += 2) {
      if (index > 0 && isOnCut(ring[index]) && isOnCut(ring[index - 2])) {
        if (line.length > 2) lines.push(line);
        line = [];
      }
      line.push(ring[index], ring[index + 1]);
    }
    return line.length > 2 ? [...lines, line] : lines;
  });
}

/** World coordinates count the turns from the antimeridian. */
function isOnCut(x: number): boolean {
  return Math.abs(x - Math.round(x)) <= CUT_DEGREES / 360;
}

/** `x` moved by whole turns to within half a turn of `nearX`. */
export function nearTurn(x: number, nearX: number): number {
  return x + Math.round(nearX - x);
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  return [];
}

function nearestTurn(ring: [number, number][], nearX: number): number {
  if (ring.length === 0) return 0;
  const xs = ring.map(([x]) => x);
  return Math.round(nearX - (Math.min(...xs) + Math.max(...xs)) / 2);
}
