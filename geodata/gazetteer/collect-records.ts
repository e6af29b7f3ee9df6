// Brings all parts of the gazetteer together: places with their parents, divisions, countries, the hand-made rows.
import type { PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { readCities, type City } from './cities.ts';
import { readCountries } from './countries.ts';
import { readFirstLevel } from './first-level.ts';
import { readSecondLevel } from './second-level.ts';

export function collectRecords(): PlaceRecord[] {
  const cities = readCities();
  const firstLevel = readFirstLevel(cities);
  const secondLevel = readSecondLevel(cities, firstLevel);
  const taken = new Set(cities.map((city) => city.id));
  const others = [...readCountries(), ...firstLevel.values(), ...secondLevel.values()];
  for (const record of others) {
    if (taken.has(record.id)) throw new Error(`The id ${record.id} (${record.name}) is used twice.`);
    taken.add(record.id);
  }
  return [...others, ...cities.map((city) => cityRecord(city, firstLevel, secondLevel))];
}

function cityRecord(
  city: City,
  firstLevel: ReadonlyMap<string, PlaceRecord>,
  secondLevel: ReadonlyMap<string, PlaceRecord>,
): PlaceRecord {
  return {
    ...city,
    names: city.alternates.map((text) => ({ text, role: 'alternate' })),
    admin1: firstLevel.get(city.admin1)?.id ?? null,
    admin2: secondLevel.get(city.admin2)?.id ?? null,
    box: null,
  };
}
