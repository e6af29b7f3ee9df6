// Simplifies the units' borders as far as cannot be seen when the area they bound fills a screen. How far that is
// depends on the area: a border is as fine as its smaller side needs. Islands too small to be seen are dropped.
// Method: Visvalingam's effective areas, from topojson-simplify; thresholds of our own for each arc.
import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { polygonsOf, withoutPolygons } from './join-areas.ts';
import type { JoinedUnits, UnitTopology } from './load-units.ts';
import { CORNER_PIXELS, cornerKm2, ISLAND_PIXELS, ringKm2, SCREEN_PIXELS } from './simplify-rings.ts';

export function simplifyUnits(joined: JoinedUnits): UnitTopology {
  const sizes = measure(joined);
  const smaller = withoutPolygons(joined, sizes.isDropped);
  const weighted = presimplify(smaller, ([a, b, c]) => cornerKm2(a, b, c));
  const scaled = weighted.arcs.map((arc, index) => {
    const threshold = CORNER_PIXELS * (sizes.arcKm(index) / SCREEN_PIXELS) ** 2;
    return (arc as unknown as [number, number, number][]).map(([x, y, weight]) => [x, y, weight / threshold]);
  });
  return simplify({ ...weighted, arcs: scaled as unknown as UnitTopology['arcs'] }, 1);
}

interface Sizes {
  /** Side in km of the area for which an arc must look well. */
  arcKm(arc: number): number;
  isDropped(polygon: number[][]): boolean;
}

function measure({ units, topology }: JoinedUnits): Sizes {
  const shapes = topology.objects.units.geometries as Parameters<typeof polygonsOf>[0][];
  const unitsOfArc = new Map<number, Set<number>>();
  const countryKm2 = new Map<string, number>();
  const divisionKm2 = new Map<string, number>();
  const polygonKm2 = new Map<string, number>();
  const largest = new Map<string, number>();
  const countryOf = (index: number): string => units[index].country ?? `~${units[index].holder}`;
  const divisionOf = (index: number): string => units[index].admin1 ?? `~${index}`;

  shapes.forEach((shape, position) => {
    const index = shape.properties?.index ?? position;
    for (const polygon of polygonsOf(shape)) {
      const km2 = ringKm2(ringOf(topology, polygon[0]));
      polygonKm2.set(keyOf(polygon), km2);
      countryKm2.set(countryOf(index), (countryKm2.get(countryOf(index)) ?? 0) + km2);
      divisionKm2.set(divisionOf(index), (divisionKm2.get(divisionOf(index)) ?? 0) + km2);
      largest.set(divisionOf(index), Math.max(largest.get(divisionOf(index)) ?? 0, km2));
      for (const arc of polygon.flat()) {
        const number = arc < 0 ? ~arc : arc;
        unitsOfArc.set(number, (unitsOfArc.get(number) ?? new Set()).add(index));
      }
    }
  });
  const divisionKm = (index: number): number => Math.sqrt(divisionKm2.get(divisionOf(index)) ?? 0);
  // an outline serves its country and its division: between their sizes, nearer to the country's, which is drawn more often
  const outlineKm = (index: number): number =>
    Math.cbrt(divisionKm(index) * (countryKm2.get(countryOf(index)) ?? 0));
  const arcKm = (arc: number): number => {
    const sides = [...(unitsOfArc.get(arc) ?? [])];
    const isInner = sides.length > 1 && new Set(sides.map(countryOf)).size === 1;
    return Math.min(...sides.map(isInner ? divisionKm : outlineKm));
  };
  return {
    arcKm,
    isDropped(polygon) {
      const arcs = polygon.flat().map((arc) => (arc < 0 ? ~arc : arc));
      const owners = new Set(arcs.flatMap((arc) => [...(unitsOfArc.get(arc) ?? [])]));
      const [owner] = owners;
      const km2 = polygonKm2.get(keyOf(polygon)) ?? 0;
      if (owners.size > 1 || km2 >= (largest.get(divisionOf(owner)) ?? 0)) return false;
      return km2 < ISLAND_PIXELS * (outlineKm(owner) / SCREEN_PIXELS) ** 2;
    },
  };
}

const keyOf = (polygon: number[][]): string => polygon[0].join();

function ringOf(topology: UnitTopology, ring: number[]): Position[] {
  return ring.flatMap((arc) => (arc < 0 ? [...topology.arcs[~arc]].reverse() : topology.arcs[arc]));
}
