// GeoJSON areas as flat rings of world coordinates, unwrapped beside a reference meridian.
import type { Geometry, Position } from 'geojson';
import { toWorld } from './projection.ts';

/** Rings of all polygons, each shifted by whole turns so that it starts nearest to `nearX`; other geometries give none. */
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
