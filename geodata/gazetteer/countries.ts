// Countries and territories from the hand-made table, with the English names and demonyms of two packages to fill gaps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { fetchSource } from '../fetch-sources.ts';
import { listOf, numberOf, readTable, type TsvRow } from '../read-tsv.ts';

/** Names in every script that GeoNames has for a country, about: countries are the most famous places. */
const COUNTRY_NAME_COUNT = 300;

export function readCountries(): PlaceRecord[] {
  const { names, demonyms } = readPackages();
  return readTable('countries').map((row) => {
    const extra: PlaceName[] = [
      ...(names.get(row.code) ?? []).map((text): PlaceName => ({ text, role: 'alternate' })),
      ...(demonyms.get(row.code) ?? []).map((text): PlaceName => ({ text, role: 'demonym' })),
    ];
    return countryRecord(row, extra);
  });
}

export function countryRecord(row: TsvRow, extra: PlaceName[] = []): PlaceRecord {
  const numberIn = (column: string): number => numberOf(row[column], `${column} of ${row.name}`);
  const inRole = (column: string, role: PlaceName['role']): PlaceName[] =>
    listOf(row[column]).map((text) => ({ text, role }));
  return {
    id: row.id,
    name: row.name,
    names: [
      ...inRole('aliases', 'alternate'),
      ...inRole('demonyms', 'demonym'),
      ...inRole('abbreviations', 'abbreviation'),
      ...extra,
    ],
    lng: numberIn('lng'),
    lat: numberIn('lat'),
    feature: row.feature,
    country: row.code,
    admin1: null,
    admin2: null,
    population: numberIn('population'),
    box: [numberIn('west'), numberIn('south'), numberIn('east'), numberIn('north')],
    nameCount: COUNTRY_NAME_COUNT,
  };
}

function readPackages() {
  const read = (source: string): unknown =>
    JSON.parse(readFileSync(join(fetchSource(source), 'langs/en.json'), 'utf8'));
  const { countries } = read('i18n-iso-countries') as { countries: Record<string, string | string[]> };
  const { nationalities } = read('i18n-nationality') as { nationalities: Record<string, string | string[]> };
  const lists = (table: Record<string, string | string[]>): Map<string, string[]> =>
    new Map(Object.entries(table).map(([code, value]) => [code, [value].flat()]));
  return { names: lists(countries), demonyms: lists(nationalities) };
}
