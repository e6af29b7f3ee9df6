// Brings all parts of the gazetteer together: places with their parents, divisions, countries, the hand-made rows.
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { readCities, type City } from './cities.ts';
import { readCityChanges, type CityChange } from './city-changes.ts';
import { readCountries } from './countries.ts';
import { readFeatures } from './features.ts';
import { readFirstLevel } from './first-level.ts';
import { placeFeatures } from './place-features.ts';
import { readRenames } from './renames.ts';
import { readSecondLevel } from './second-level.ts';

export function collectRecords(): PlaceRecord[] {
  const cities = readCities();
  const firstLevel = readFirstLevel(cities);
  const secondLevel = readSecondLevel(cities, firstLevel);
  const changes = readCityChanges();
  const renames = readRenames(cities);
  const places = cities.map((city) =>
    cityRecord(city, firstLevel, secondLevel, renames.get(city.id), changes.get(city.id)),
  );
  const features = placeFeatures(readFeatures(), places);
  return [...readCountries(), ...firstLevel.values(), ...secondLevel.values(), ...features, ...places];
}

function cityRecord(
  city: City,
  firstLevel: ReadonlyMap<string, PlaceRecord>,
  secondLevel: ReadonlyMap<string, PlaceRecord>,
  newName: string | undefined,
  change: CityChange | undefined,
): PlaceRecord {
  return {
    id: city.id,
    name: change?.name || newName || city.name,
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
