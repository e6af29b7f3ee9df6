// Lines between countries and between first-level divisions, with the disputed ones told apart. Only lines that two
// shapes share are borders: coasts are left to the land.
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { DISPUTED_BORDERS } from '../areas/disputed-borders.ts';
import type { UnitTopology } from '../areas/load-units.ts';
import type { Unit } from '../areas/unit.ts';
import type { Layer, LayerFeature } from './layer.ts';

type Kind = 'country' | 'disputed' | 'division';

/** `divisionZoom` gives the zoom from which a country's divisions are told apart. */
export function boundaryLayer(
  topology: UnitTopology,
  units: readonly Unit[],
  divisionZoom: (country: string) => number,
): Layer {
  const unitOf = (shape: GeometryObject<Record<string, unknown>>): Unit =>
    units[(shape.properties as { index: number }).index];
  const linesWhere = (test: (a: Unit, b: Unit) => boolean): MultiLineString =>
    mesh(topology, topology.objects.units, (a, b) => a !== b && test(unitOf(a), unitOf(b)));

  const zooms = [...new Set(units.map((unit) => divisionZoom(unit.country ?? '')))].sort((a, b) => a - b);
  const features: LayerFeature[] = [
    {
      geometry: linesWhere((a, b) => kindOf(a, b) === 'country'),
      properties: { level: 2, disputed: 0 },
      minZoom: 0,
    },
    {
      geometry: linesWhere((a, b) => kindOf(a, b) === 'disputed'),
      properties: { level: 2, disputed: 1 },
      minZoom: 2,
    },
    ...zooms.map((zoom) => ({
      geometry: linesWhere((a, b) => kindOf(a, b) === 'division' && divisionZoom(a.country ?? '') === zoom),
      properties: { level: 4, disputed: 0 },
      minZoom: zoom,
    })),
  ];
  return {
    name: 'boundary',
    fields: { level: 'Number', disputed: 'Number' },
    buffer: 32,
    features: features.filter((feature) => (feature.geometry as MultiLineString).coordinates.length > 0),
  };
}

/** What the line between two units is; null when it is none worth drawing. */
export function kindOf(a: Unit, b: Unit): Kind | null {
  const isDisputed = DISPUTED_BORDERS.some(
    ([one, other]) => (isSide(a, one) && isSide(b, other)) || (isSide(b, one) && isSide(a, other)),
  );
  if (isDisputed && !(a.admin1 !== null && a.admin1 === b.admin1 && a.holder === b.holder)) return 'disputed';
  if (a.country !== b.country) return 'country';
  return a.admin1 === b.admin1 && a.admin1 !== null ? null : 'division';
}

const isSide = (unit: Unit, side: string): boolean => unit.iso.startsWith(side) || unit.holder === side;
