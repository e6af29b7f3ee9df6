// Simplifies polygons that stand alone (coasts of seas and islands) as far as cannot be seen at the size they are drawn.
import type { Position } from 'geojson';
import { ringArea, type Ring } from '../basemap/rings.ts';

/** An area is drawn this many pixels wide or high at most. */
export const SCREEN_PIXELS = 900;
/** Least area in square pixels that a corner of a line, or an island, must have to be kept. */
export const CORNER_PIXELS = 8;
export const ISLAND_PIXELS = 24;

const KM2_PER_SQUARE_DEGREE = 111.32 ** 2;

/** Area in km² of a figure of so many square degrees at a latitude. */
export function toKm2(squareDegrees: number, lat: number): number {
  return squareDegrees * KM2_PER_SQUARE_DEGREE * Math.cos((lat * Math.PI) / 180);
}

/** Area in km² of the triangle that a corner makes with its neighbours. */
export function cornerKm2(a: Position, b: Position, c: Position): number {
  return toKm2(Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2, b[1]);
}

export function ringKm2(ring: Ring): number {
  return toKm2(Math.abs(ringArea(ring)), ring[0][1]);
}

/** `sizeKm` is the side of the area that the polygons are part of; outer rings too small to be seen go with their holes. */
export function simplifyPolygons(polygons: readonly Ring[][], sizeKm: number): Ring[][] {
  const pixelKm2 = (sizeKm / SCREEN_PIXELS) ** 2;
  const isSeen = (ring: Ring): boolean => ringKm2(ring) >= ISLAND_PIXELS * pixelKm2;
  return polygons
    .filter(([outer]) => isSeen(outer))
    .map(([outer, ...holes]) =>
      [outer, ...holes.filter(isSeen)].map((ring) => simplifyRing(ring, CORNER_PIXELS * pixelKm2)),
    )
    .filter(([outer]) => outer.length > 3);
}

/**
 * Visvalingam's method: the corner of least area goes first, until the least is as large as the threshold. With a heap of
 * corners whose areas may be out of date; cost n log n.
 */
export function simplifyRing(ring: Ring, thresholdKm2: number): Ring {
  const last = ring.length - 1;
  const previous = Int32Array.from({ length: last }, (_, i) => (i + last - 1) % last);
  const next = Int32Array.from({ length: last }, (_, i) => (i + 1) % last);
  const area = new Float64Array(last);
  const gone = new Uint8Array(last);
  const heap = new Heap();
  const weigh = (i: number): number => cornerKm2(ring[previous[i]], ring[i], ring[next[i]]);
  for (let i = 0; i < last; i++) {
    area[i] = weigh(i);
    heap.push(area[i], i);
  }
  let left = last;
  for (let top = heap.pop(); top !== null && left > 4; top = heap.pop()) {
    const [weight, i] = top;
    if (weight >= thresholdKm2) break;
    if (gone[i] === 1 || weight !== area[i]) continue;
    gone[i] = 1;
    left--;
    next[previous[i]] = next[i];
    previous[next[i]] = previous[i];
    for (const neighbour of [previous[i], next[i]]) {
      // never less than what went before it, or a long bend would unravel
      area[neighbour] = Math.max(weight, weigh(neighbour));
      heap.push(area[neighbour], neighbour);
    }
  }
  const kept = ring.slice(0, last).filter((_, i) => gone[i] === 0);
  return [...kept, kept[0]];
}

/** Binary heap of numbers by weight, the least on top. */
class Heap {
  private readonly items: [number, number][] = [];

  push(weight: number, item: number): void {
    const { items } = this;
    let i = items.push([weight, item]) - 1;
    for (let up = (i - 1) >> 1; i > 0 && items[up][0] > weight; up = (i - 1) >> 1) {
      [items[i], items[up]] = [items[up], items[i]];
      i = up;
    }
  }

  pop(): [number, number] | null {
    const { items } = this;
    const top = items[0];
    const end = items.pop();
    if (top === undefined || end === undefined) return null;
    if (items.length === 0) return top;
    items[0] = end;
    for (let i = 0; ;) {
      const left = 2 * i + 1;
      let least = i;
      if (left < items.length && items[left][0] < items[least][0]) least = left;
      if (left + 1 < items.length && items[left + 1][0] < items[least][0]) least = left + 1;
      if (least === i) return top;
      [items[i], items[least]] = [items[least], items[i]];
      i = least;
    }
  }
}
