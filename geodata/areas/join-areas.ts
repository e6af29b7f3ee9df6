// Countries, first-level divisions and unions of them as shapes in one topology, by place id. Neighbours share their
// borders arc by arc, so that a border simplified is the same border for both.
import type {
  MultiPolygon as MultiPolygonObject,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';
import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { JoinedUnits, UnitTopology } from './load-units.ts';
import type { Unit } from './unit.ts';

/** An area as the union of units. */
export interface UnionRecipe {
  /** Place id of the gazetteer. */
  id: string;
  /** ISO codes of whole countries. */
  countries: readonly string[];
  /** GeoNames codes of divisions: `UA.05`. */
  divisions: readonly string[];
  /** ISO 3166-2 codes of single units (`UA-43`), or Natural Earth's code of who holds them (`CYN`). */
  parts: readonly string[];
}

export interface AreaShape {
  id: string;
  arcs: number[][][];
}

type UnitShape = (PolygonObject<{ index: number }> | MultiPolygonObject<{ index: number }>) & { id?: string };

/** Those of the recipes that some unit belongs to, in their order. */
export function joinAreas(
  topology: UnitTopology,
  units: readonly Unit[],
  recipes: readonly UnionRecipe[],
): AreaShape[] {
  const byCountry = new Map<string, UnitShape[]>();
  const byDivision = new Map<string, UnitShape[]>();
  const byPart = new Map<string, UnitShape[]>();
  for (const shape of topology.objects.units.geometries as UnitShape[]) {
    const unit = units[shape.properties?.index ?? 0];
    addTo(byCountry, unit.country, shape);
    addTo(byDivision, unit.admin1, shape);
    addTo(byPart, unit.iso, shape);
    addTo(byPart, unit.holder, shape);
  }
  return recipes.flatMap(({ id, countries, divisions, parts }) => {
    const members = new Set([
      ...countries.flatMap((code) => byCountry.get(code) ?? []),
      ...divisions.flatMap((code) => byDivision.get(code) ?? []),
      ...parts.flatMap((code) => byPart.get(code) ?? missingPart(id, code)),
    ]);
    const polygons = [...members].flatMap(polygonsOf).filter((polygon) => polygon.length > 0);
    if (polygons.length === 0) return [];
    const merged = mergeArcs(topology as unknown as Topology, [{ type: 'MultiPolygon', arcs: polygons }]);
    return [{ id, arcs: merged.arcs }];
  });
}

function missingPart(id: string, code: string): never {
  throw new Error(`${id} has the part ${code}: no such shape`);
}

function addTo(map: Map<string, UnitShape[]>, key: string | null, shape: UnitShape): void {
  if (key === null) return;
  const list = map.get(key);
  if (list) list.push(shape);
  else map.set(key, [shape]);
}

/** The polygons of a shape as rings of arc numbers; a copy, because merging marks the arrays it is given. */
export function polygonsOf(shape: UnitShape): number[][][] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.map((rings) => rings.map((ring) => [...ring]));
}

/** The same topology without islands too small to be seen beside their division: see simplify-units.ts. */
export function withoutPolygons(
  { topology }: JoinedUnits,
  isDropped: (polygon: number[][]) => boolean,
): UnitTopology {
  return {
    ...topology,
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: (topology.objects.units.geometries as UnitShape[]).map((shape) => ({
          type: 'MultiPolygon' as const,
          properties: shape.properties ?? { index: 0 },
          arcs: polygonsOf(shape).filter((polygon) => !isDropped(polygon)),
        })),
      },
    },
  };
}

/** The coordinates of polygons that are given as arcs of the topology. */
export function polygonsOfArcs(topology: UnitTopology, arcs: number[][][]): Position[][][] {
  const found = feature(topology as unknown as Topology, { type: 'MultiPolygon', arcs });
  return found.type === 'Feature' && found.geometry.type === 'MultiPolygon' ? found.geometry.coordinates : [];
}
