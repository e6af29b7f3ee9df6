// Shapes of countries, divisions, seas and regions by place id, from the bundled TopoJSON file (see geodata/FORMAT.md).
// Borders of neighbours are stored once; a shape is put together when it is asked for.
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';

export interface Areas {
  readonly size: number;
  /** Planar degrees, cut at the antimeridian; null for a place whose shape is not in the file. */
  areaOf(placeId: string): Geometry | null;
}

type AreaTopology = Topology<Objects<Record<string, unknown>>>;

/** Digits after the point: 11 m for what is small, 110 m for what is wider than `WIDE` degrees. */
const FINE = 1e4;
const COARSE = 1e3;
const WIDE = 3;

/**
 * @param file the parsed JSON of the areas file
 * @throws when it is not a topology with an object `areas`
 */
export function readAreas(file: unknown): Areas {
  const topology = checkTopology(file);
  const shapes = new Map<string, GeometryObject<Record<string, unknown>>>();
  const { areas } = topology.objects;
  if (areas?.type !== 'GeometryCollection') {
    throw new Error(
      `areas: got objects ${Object.keys(topology.objects).join(', ') || '(none)'}, expected "areas"`,
    );
  }
  for (const shape of areas.geometries) {
    if (shape.id === undefined) throw new Error('areas: got a shape without id, expected a place id');
    shapes.set(String(shape.id), shape);
  }
  return {
    size: shapes.size,
    areaOf(placeId) {
      const shape = shapes.get(placeId);
      if (shape === undefined) return null;
      const found = feature(topology, shape);
      return found.type === 'Feature' ? rounded(found.geometry) : null;
    },
  };
}

function checkTopology(file: unknown): AreaTopology {
  if (typeof file !== 'object' || file === null || !('type' in file) || file.type !== 'Topology') {
    const got = typeof file === 'object' && file !== null && 'type' in file ? String(file.type) : typeof file;
    throw new Error(`areas: got ${got}, expected a TopoJSON Topology`);
  }
  const { arcs, objects } = file as Partial<AreaTopology>;
  if (!Array.isArray(arcs) || typeof objects !== 'object' || objects === null) {
    throw new Error('areas: got a Topology without arcs or objects, expected both');
  }
  return file as AreaTopology;
}

/** One polygon as Polygon, coordinates without digits that mean nothing. */
function rounded(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const steps = widthOf(polygons) > WIDE ? COARSE : FINE;
  const coordinates: MultiPolygon['coordinates'] = polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([lng, lat]): Position => [Math.round(lng * steps) / steps, Math.round(lat * steps) / steps]),
    ),
  );
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates };
}

function widthOf(polygons: Position[][][]): number {
  let west = Infinity;
  let east = -Infinity;
  for (const [outer] of polygons) {
    for (const [lng] of outer) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
    }
  }
  return east - west;
}
