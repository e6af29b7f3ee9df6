import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { withoutCut, worldRings } from '../../src/sheet/map-frame/geometry-lines.ts';

/** An ocean as it is stored: cut at the antimeridian, one of the cut's points a little beside it. */
const OCEAN: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [170, 0],
        [180, 0],
        [179.999, -5],
        [180, -10],
        [170, -10],
        [170, 0],
      ],
    ],
    [
      [
        [-180, 0],
        [-170, 0],
        [-170, -10],
        [-180, -10],
        [-180, 0],
      ],
    ],
  ],
};

test('both halves stand side by side about the antimeridian, and no line is drawn between them', () => {
  const rings = worldRings(OCEAN, 1);
  expect(Math.max(...rings[0].filter((_, index) => index % 2 === 0))).toBe(1);
  expect(Math.min(...rings[1].filter((_, index) => index % 2 === 0))).toBe(1);
  const lines = withoutCut(rings);
  expect(lines.map((line) => line.length / 2)).toEqual([2, 3, 4]);
  for (const line of lines) {
    for (let index = 2; index < line.length; index += 2)
      expect(Math.abs(line[index] - 1) < 1e-4 && Math.abs(line[index - 2] - 1) < 1e-4).toBe(false);
  }
});

test('a ring that is nowhere cut stays one closed line', () => {
  const ring = worldRings(
    {
      type: 'Polygon',
      coordinates: [
        [
          [10, 0],
          [20, 0],
          [20, 9],
          [10, 0],
        ],
      ],
    },
    0.5,
  );
  expect(withoutCut(ring)).toEqual(ring);
});
