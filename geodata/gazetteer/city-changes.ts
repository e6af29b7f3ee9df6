// What the source of the populated places has wrong or misses: stale numbers of people, names that news uses.
import type { PlaceName } from '../../src/core/gazetteer/write-gazetteer.ts';
import { listOf, numberOf, readTable } from '../read-tsv.ts';

export interface CityChange {
  /** Empty or null where the source is right. */
  name: string;
  population: number | null;
  names: PlaceName[];
}

/** By id, from tables/city-changes.tsv. */
export function readCityChanges(): Map<string, CityChange> {
  return new Map(
    readTable('city-changes').map((row) => [
      row.id,
      {
        name: row.name,
        population: row.population === '' ? null : numberOf(row.population, `population of ${row.id}`),
        names: [
          ...listOf(row.aliases).map((text): PlaceName => ({ text, role: 'alternate' })),
          ...listOf(row.abbreviations).map((text): PlaceName => ({ text, role: 'abbreviation' })),
          ...listOf(row.demonyms).map((text): PlaceName => ({ text, role: 'demonym' })),
        ],
      },
    ]),
  );
}
