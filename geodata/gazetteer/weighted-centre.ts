// A point for a division that no source gives one for: the middle of the people who live in it.
import type { City } from './cities.ts';

export interface Centre {
  lng: number;
  lat: number;
  population: number;
}

/** Mean of the cities on the sphere, weighted by population. Null when there is none. */
export function weightedCentre(cities: readonly City[]): Centre | null {
  if (cities.length === 0) return null;
  let x = 0;
  let y = 0;
  let z = 0;
  let population = 0;
  for (const city of cities) {
    const weight = Math.max(city.population, 1);
    const lng = (city.lng * Math.PI) / 180;
    const lat = (city.lat * Math.PI) / 180;
    x += weight * Math.cos(lat) * Math.cos(lng);
    y += weight * Math.cos(lat) * Math.sin(lng);
    z += weight * Math.sin(lat);
    population += city.population;
  }
  return {
    lng: (Math.atan2(y, x) * 180) / Math.PI,
    lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    population,
  };
}
