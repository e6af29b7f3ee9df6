import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countryGaps } from '../../../geodata/basemap/country-gaps.ts';
import { ringArea } from '../../../geodata/basemap/rings.ts';

type Corners = [number, number][];

const countries = (...shapes: Corners[][]): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features: shapes.map((rings) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]]) },
  })),
});

const box = (west: number, south: number, east: number, north: number): Corners => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];

describe('countryGaps', () => {
  it('finds a lake inside a country, with its island', () => {
    const lakes = countryGaps(countries([box(0, 0, 10, 10), box(3, 3, 6, 6)], [box(4, 4, 5, 5)]));
    expect(lakes).toHaveLength(1);
    expect(lakes[0]).toHaveLength(2);
    expect(ringArea(lakes[0][0])).toBe(9);
  });

  it('finds a lake on a border, which is a hole in neither country', () => {
    const west: Corners = [
      [0, 0],
      [0, 10],
      [5, 10],
      [5, 7],
      [4, 7],
      [4, 3],
      [5, 3],
      [5, 0],
    ];
    const east: Corners = [
      [5, 0],
      [5, 3],
      [6, 3],
      [6, 7],
      [5, 7],
      [5, 10],
      [10, 10],
      [10, 0],
    ];
    const lakes = countryGaps(countries([west], [east]));
    expect(lakes).toHaveLength(1);
    expect(ringArea(lakes[0][0])).toBe(8);
  });

  it('takes a country inside another for no lake', () => {
    expect(countryGaps(countries([box(0, 0, 10, 10), box(3, 3, 6, 6)], [box(3, 3, 6, 6)]))).toEqual([]);
  });
});
