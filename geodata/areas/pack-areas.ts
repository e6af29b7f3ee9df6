// Brings all shapes into one TopoJSON topology: those that share borders by their arcs, the others by arcs of their own.
import type { MultiPolygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaShape } from './join-areas.ts';
import type { UnitTopology } from './load-units.ts';

export type AreaTopology = Topology<{ areas: GeometryCollection }>;

export interface CutShape {
  id: string;
  geometry: MultiPolygon;
}

/** Steps across the world: 40 m at the equator. */
const STEPS = 1e6;

/** Throws when two shapes have one id. */
export function packAreas(
  topology: UnitTopology,
  shared: readonly AreaShape[],
  cut: readonly CutShape[],
): AreaTopology {
  const arcs: Position[][] = [];
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    let number = numbers.get(old);
    if (number === undefined) {
      number = arcs.push(topology.arcs[old]) - 1;
      numbers.set(old, number);
    }
    return arc < 0 ? ~number : number;
  };
  const geometries = [
    ...shared.map(({ id, arcs: polygons }) => ({
      type: 'MultiPolygon' as const,
      id,
      arcs: polygons.map((rings) => rings.map((ring) => ring.map(renumber))),
    })),
    ...cut.map(({ id, geometry }) => ({
      type: 'MultiPolygon' as const,
      id,
      arcs: geometry.coordinates.map((rings) => rings.map((ring) => [arcs.push(ring) - 1])),
    })),
  ];
  const ids = new Set<string>();
  for (const { id } of geometries) {
    if (ids.has(id)) throw new Error(`two shapes for ${id}: expected one`);
    ids.add(id);
  }
  const packed: AreaTopology = {
    type: 'Topology',
    objects: { areas: { type: 'GeometryCollection', geometries } },
    arcs,
  };
  return quantize(packed, STEPS);
}
