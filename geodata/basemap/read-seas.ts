// The seas of the world as polygons in planar degrees, cut at the antimeridian.
import type { GeometryCollection, MultiPolygon } from 'geojson';
import { readJson } from '../areas/load-units.ts';
import type { Ring } from './rings.ts';

/** Throws when the source holds anything but polygons. */
export function readSeas(): Ring[][] {
  const { geometries } = readJson('@geo-maps/earth-seas-10m', 'map.geo.json') as GeometryCollection;
  return geometries.flatMap((geometry) => {
    if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') {
      throw new Error(`seas: got ${geometry.type}, expected polygons`);
    }
    return geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
  });
}
