// The hand-made table of seas, straits, rivers, islands, regions in the news, districts and sites: what no source
// that may be shipped has. Its names also go without a leading "The".
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { listOf, numberOf, readTable, type TsvRow } from '../read-tsv.ts';

export function readFeatures(): PlaceRecord[] {
  return readTable('features').map(featureRecord);
}

export function featureRecord(row: TsvRow): PlaceRecord {
  const numberIn = (column: string): number => numberOf(row[column], `${column} of ${row.id}`);
  return {
    id: row.id,
    name: row.name,
    names: [
      ...listOf(row.aliases).map(aliasOf),
      ...listOf(row.demonyms).map((text): PlaceName => ({ text, role: 'demonym' })),
    ],
    lng: numberIn('lng'),
    lat: numberIn('lat'),
    feature: row.feature,
    country: row.country === '' ? null : row.country,
    admin1: null,
    admin2: null,
    population: numberIn('fame'),
    box: [numberIn('west'), numberIn('south'), numberIn('east'), numberIn('north')],
    nameCount: nameCountOf(numberIn('fame')),
  };
}

/** Written in capitals alone, a name is an abbreviation: DMZ, GTA. */
function aliasOf(text: string): PlaceName {
  return { text, role: /^[A-Z.]{2,6}$/.test(text) ? 'abbreviation' : 'alternate' };
}

/** About as many names as GeoNames has for places as well known: 10 at a hundred thousand, 130 at a billion. */
function nameCountOf(fame: number): number {
  return Math.max(1, Math.round(30 * (Math.log10(Math.max(fame, 10)) - 4.7)));
}
