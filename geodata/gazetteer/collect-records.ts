// Brings all parts of the gazetteer together: places with their parents, divisions, countries, the hand-made rows.
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { readCities, type City } from './cities.ts';
import { readCityChanges, type CityChange } from './city-changes.ts';
import { readCountries } from './countries.ts';
import { readFeatures } from './features.ts';
import { readFirstLevel } from './first-level.ts';
import { readSecondLevel } from './second-level.ts';

export function collectRecords(): PlaceRecord[] {
  const cities = readCities();
  const firstLevel = readFirstLevel(cities);
  const secondLevel = readSecondLevel(cities, firstLevel);
  const taken = new Set(cities.map((city) => city.id));
  const others = [...readCountries(), ...firstLevel.values(), ...secondLevel.values(), ...readFeatures()];
  const changes = readCityChanges();
  for (const record of others) {
    if (taken.has(record.id)) throw new Error(`The id ${record.id} (${record.name}) is used twice.`);
    taken.add(record.id);
  }
  return [
    ...others,
    ...cities.map((city) => cityRecord(city, firstLevel, secondLevel, changes.get(city.id))),
  ];
}

function cityRecord(
  city: City,
  firstLevel: ReadonlyMap<string, PlaceRecord>,
  secondLevel: ReadonlyMap<string, PlaceRecord>,
  change: CityChange | undefined,
): PlaceRecord {
  return {
    id: city.id,
    name: change?.name || city.name,
    names: [
      ...(change?.names ?? []),
      ...[city.name, ...city.alternates].map((text): PlaceName => ({ text, role: 'alternate' })),
    ],
    lng: city.lng,
    lat: city.lat,
    feature: city.feature,
    country: city.country,
    admin1: firstLevel.get(city.admin1)?.id ?? null,
    admin2: secondLevel.get(city.admin2)?.id ?? null,
    population: change?.population ?? city.population,
    box: null,
    nameCount: city.nameCount,
  };
}
