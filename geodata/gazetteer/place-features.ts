// Fits the hand-made rows to the rest: a district or site that GeoNames has as a populated place only lends it its
// names, and every other small one gets the first-level division of the nearest place.
import type { PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import { groupBy } from './group-by.ts';

const LIMITS = {
  /** Two rows of one name are one place when they are no farther apart. */
  sameKm: 25,
  /** A place farther away says nothing about the division. */
  nearestKm: 60,
  /** Wider features lie in several divisions. */
  widestDegrees: 3,
} as const;

/** The features that remain rows of their own. Changes `cities`: those that a feature is take its names. */
export function placeFeatures(
  features: readonly PlaceRecord[],
  cities: readonly PlaceRecord[],
): PlaceRecord[] {
  const inCountry = groupBy(cities, (city) => city.country ?? '');
  return features.flatMap((feature) => {
    const near = nearby(feature, inCountry.get(feature.country ?? '-') ?? []);
    const same = /^[PS]/.test(feature.feature) ? near.find((city) => isSame(feature, city)) : undefined;
    if (same) {
      same.names.push({ text: feature.name, role: 'alternate' }, ...feature.names);
      same.nameCount = Math.max(same.nameCount ?? 0, feature.nameCount ?? 0);
      return [];
    }
    return [{ ...feature, admin1: isSmall(feature) ? (near[0]?.admin1 ?? null) : null }];
  });
}

/** Cities within the larger limit, nearest first. */
function nearby(feature: PlaceRecord, cities: readonly PlaceRecord[]): PlaceRecord[] {
  return cities
    .map((city) => ({ city, km: distanceKm(feature, city) }))
    .filter(({ km }) => km <= LIMITS.nearestKm)
    .sort((a, b) => a.km - b.km || (a.city.id < b.city.id ? -1 : 1))
    .map(({ city }) => city);
}

function isSame(feature: PlaceRecord, city: PlaceRecord): boolean {
  return foldName(feature.name) === foldName(city.name) && distanceKm(feature, city) <= LIMITS.sameKm;
}

function isSmall({ box }: PlaceRecord): boolean {
  return (
    box === null ||
    (Math.abs(box[2] - box[0]) <= LIMITS.widestDegrees && box[3] - box[1] <= LIMITS.widestDegrees)
  );
}

/** On a plane that touches the Earth at the feature: right to a percent at these distances. */
function distanceKm(a: PlaceRecord, b: PlaceRecord): number {
  const kmPerDegree = 111.2;
  const dx = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dx, a.lat - b.lat) * kmPerDegree;
}
