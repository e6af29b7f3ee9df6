import { distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { measureScale } from '../../src/sheet/furniture/scale-bar.ts';
import {
  equalAreaRaw,
  type MapProjection,
  mercatorProjection,
  rawToFlat,
  scaledProjection,
  toWorld,
} from '../../src/sheet/map-frame/projection.ts';

const FRAME = { minX: 10, minY: 30, maxX: 280, maxY: 130 };
const MIDDLE = [(FRAME.minX + FRAME.maxX) / 2, (FRAME.minY + FRAME.maxY) / 2];

const mercator = (lng: number, lat: number, mmPerWorld: number) =>
  mercatorProjection(toWorld(lng, lat), mmPerWorld, FRAME);

function equalArea(lng: number, lat: number, mmPerUnit: number): MapProjection {
  const points = [toWorld(lng - 8, lat - 4), toWorld(lng + 8, lat + 4)];
  const raw = equalAreaRaw(points);
  return scaledProjection(raw, rawToFlat(raw, ...toWorld(lng, lat)), mmPerUnit, FRAME);
}

/** Longitude whose point lies `mm` right of the middle, on the parallel of the middle. */
function lngAt(projection: MapProjection, lng: number, lat: number, mm: number): number {
  let [low, high] = [lng, lng + 60];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const [x, y] = projection.toPage(...toWorld(middle, lat));
    if (Math.hypot(x - MIDDLE[0], y - MIDDLE[1]) < mm) low = middle;
    else high = middle;
  }
  return low;
}

describe.each([0, 52, 70])('at latitude %i', (latitude) => {
  test.each<[string, MapProjection]>([
    ['mercator, country', mercator(24, latitude, 8000)],
    ['mercator, city', mercator(24, latitude, 90000)],
    ['mercator, across the antimeridian', mercator(180, latitude, 8000)],
    ['equal area', equalArea(24, latitude, 900)],
  ])('%s: the bar is as long as turf says, within 1 %%', (name, projection) => {
    const lng = name.includes('antimeridian') ? 180 : 24;
    const bar = measureScale(projection, 44);
    expect(bar.lengthMm).toBeLessThanOrEqual(44);
    expect(bar.lengthMm).toBeGreaterThan(44 / 2.6);
    // A short piece of the bar, scaled up: the whole bar on a small-scale map is longer than its parallel is straight.
    const share = Math.min(1, 40 / bar.distanceKm);
    const end = lngAt(projection, lng, bar.latitude, bar.lengthMm * share);
    const km = distance([lng, bar.latitude], [end, bar.latitude], { units: 'kilometers' }) / share;
    expect(Math.abs(km / bar.distanceKm - 1)).toBeLessThan(0.01);
    expect(bar.latitude).toBeCloseTo(latitude, name === 'equal area' ? -1 : 1);
  });
});
