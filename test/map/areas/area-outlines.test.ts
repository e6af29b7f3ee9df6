import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaOutlines, outlinesOf } from '../../../src/map/areas/area-outlines.ts';

const SQUARE = [
  [10, 0],
  [20, 0],
  [20, 10],
  [10, 10],
  [10, 0],
];

test('a ring is one closed line', () => {
  const square: Polygon = { type: 'Polygon', coordinates: [SQUARE] };
  expect(areaOutlines(square).coordinates).toEqual([SQUARE]);
});

test('edges along the antimeridian are left out, on both sides', () => {
  const east = [
    [170, 0],
    [180, 0],
    [180, 5],
    [180, 10],
    [170, 10],
    [170, 0],
  ];
  const west = [
    [-180, 0],
    [-170, 0],
    [-170, 10],
    [-180, 10],
    [-180, 0],
  ];
  const { coordinates } = areaOutlines({ type: 'MultiPolygon', coordinates: [[east], [west]] });
  expect(coordinates).toEqual([east.slice(0, 2), east.slice(3), west.slice(0, 4)]);
  for (const line of coordinates) {
    for (const [at, [lng]] of line.slice(1).entries())
      expect(Math.abs(lng) === 180 && Math.abs(line[at][0]) === 180).toBe(false);
  }
});

test('a cut that was simplified into a slant is still a cut', () => {
  const slant = [
    [170, 0],
    [180, 0],
    [179.999, 5],
    [180, 10],
    [170, 10],
    [170, 0],
  ];
  const { coordinates } = areaOutlines({ type: 'Polygon', coordinates: [slant] });
  expect(coordinates).toEqual([slant.slice(0, 2), slant.slice(3)]);
});

test('a point has no outline', () => {
  expect(areaOutlines({ type: 'Point', coordinates: [180, 0] }).coordinates).toEqual([]);
});

test('the outlines of areas have their properties, and are worked out once', () => {
  const areas: FeatureCollection<Polygon, { id: string }> = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { id: 'a' }, geometry: { type: 'Polygon', coordinates: [SQUARE] } },
    ],
  };
  const outlines = outlinesOf(areas);
  expect(outlines.features.map(({ properties, geometry }) => [properties, geometry.coordinates])).toEqual([
    [{ id: 'a' }, [SQUARE]],
  ]);
  expect(outlinesOf(areas)).toBe(outlines);
  expect(outlinesOf({ ...areas })).not.toBe(outlines);
});
