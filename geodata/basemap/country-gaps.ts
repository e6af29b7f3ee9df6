// Lakes as the gaps that the countries of OpenStreetMap leave between and inside them. Their land has no lakes in it, so
// a hole in a country is a lake, and so is a hole in all of them together: a lake on a border is in none of them.
// Borders that two countries share cancel out, edge against edge; what is left are coasts and lake shores.
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { nest, ringArea, type Ring } from './rings.ts';

/** Smaller gaps are a few blocks of the source's raster. Square degrees. */
export const SMALLEST_LAKE = 1.5e-3;
/** Larger gaps are no lakes: the Caspian, which the seas have, and Western Sahara, which the countries lack. */
const LARGEST_LAKE = 20;
const SMALLEST_ISLAND = 3e-4;

/** Polygons of lakes, islands cut out, in planar degrees. */
export function countryGaps(countries: FeatureCollection<Polygon | MultiPolygon>): Ring[][] {
  const lakes: Ring[] = [];
  const islands: Ring[] = [];
  for (const ring of walkEdges(uncancelledEdges(countries))) {
    const area = ringArea(ring);
    if (area >= SMALLEST_LAKE && area <= LARGEST_LAKE) lakes.push(ring);
    if (area <= -SMALLEST_ISLAND && area >= -LARGEST_LAKE) islands.push(ring);
  }
  return nest(lakes, islands);
}

interface EdgeSet {
  lng: number[];
  lat: number[];
  /** Ends of the edges that start at a point, by the points' numbers. */
  ends: Map<number, number[]>;
}

/** Coordinates are told apart to 1e-5 degrees, which is what the source has. */
const STEPS_PER_DEGREE = 1e5;
const ROW = 4e7;
/** More points than the source can have: two point numbers make one exact key. */
const MAX_POINTS = 2 ** 26;

/** Edges of all rings, outer ones clockwise, without the pairs that run to and fro on a shared border. */
function uncancelledEdges(countries: FeatureCollection<Polygon | MultiPolygon>): EdgeSet {
  const numbers = new Map<number, number>();
  const set: EdgeSet = { lng: [], lat: [], ends: new Map() };
  const numberOf = ([lng, lat]: number[]): number => {
    const key = Math.round(lng * STEPS_PER_DEGREE) * ROW + Math.round(lat * STEPS_PER_DEGREE);
    let number = numbers.get(key);
    if (number === undefined) {
      number = set.lng.length;
      numbers.set(key, number);
      set.lng.push(lng);
      set.lat.push(lat);
    }
    return number;
  };
  const counts = new Map<number, number>();
  for (const ring of orientedRings(countries)) {
    for (let i = 1; i < ring.length; i++) {
      const from = numberOf(ring[i - 1]);
      const to = numberOf(ring[i]);
      if (from === to) continue;
      const back = to * MAX_POINTS + from;
      const opposite = counts.get(back) ?? 0;
      if (opposite > 1) counts.set(back, opposite - 1);
      else if (opposite === 1) counts.delete(back);
      else counts.set(from * MAX_POINTS + to, (counts.get(from * MAX_POINTS + to) ?? 0) + 1);
    }
  }
  if (set.lng.length > MAX_POINTS) {
    throw new Error(`got ${set.lng.length} points, expected at most ${MAX_POINTS}`);
  }
  for (const key of counts.keys()) {
    const from = Math.floor(key / MAX_POINTS);
    const list = set.ends.get(from);
    if (list) list.push(key % MAX_POINTS);
    else set.ends.set(from, [key % MAX_POINTS]);
  }
  return set;
}

/** Outer rings clockwise, holes the other way; holes too small to be lakes are left out, which saves most of the work. */
function* orientedRings(countries: FeatureCollection<Polygon | MultiPolygon>): Generator<Ring> {
  for (const { geometry } of countries.features) {
    for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      for (const [index, ring] of rings.entries()) {
        const area = ringArea(ring);
        if (index > 0 && Math.abs(area) < SMALLEST_LAKE / 2) continue;
        yield area < 0 === (index === 0) ? ring : [...ring].reverse();
      }
    }
  }
}

/** Closed rings along the edges; where several leave a point, the one that keeps the gap smallest. */
function walkEdges({ lng, lat, ends }: EdgeSet): Ring[] {
  const rings: Ring[] = [];
  for (const [start, starts] of ends) {
    while (starts.length) {
      let previous = start;
      let current = starts.pop() as number;
      const ring: Ring = [[lng[start], lat[start]]];
      while (current !== start) {
        ring.push([lng[current], lat[current]]);
        const next = takeNext(previous, current);
        if (next === null) break;
        previous = current;
        current = next;
      }
      // overlapping countries leave loose ends; they bound nothing
      if (current !== start) continue;
      ring.push(ring[0]);
      rings.push(ring);
    }
  }
  return rings;

  function takeNext(previous: number, current: number): number | null {
    const list = ends.get(current);
    if (list === undefined || list.length === 0) return null;
    if (list.length === 1) return list.pop() as number;
    const back = Math.atan2(lat[previous] - lat[current], lng[previous] - lng[current]);
    let best = 0;
    let widest = -1;
    list.forEach((end, index) => {
      const turn = Math.atan2(lat[end] - lat[current], lng[end] - lng[current]) - back;
      const angle = turn > 0 ? turn : turn + 2 * Math.PI;
      if (angle <= widest) return;
      widest = angle;
      best = index;
    });
    return list.splice(best, 1)[0];
  }
}
