import { describe, expect, it } from 'vitest';
import { complementSea } from '../../../geodata/basemap/complement-sea.ts';
import { inRing, ringArea, type Ring } from '../../../geodata/basemap/rings.ts';

const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const area = (polygons: Ring[][]): number =>
  polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + Math.abs(ringArea(outer)) - holes.reduce((part, hole) => part + Math.abs(ringArea(hole)), 0),
    0,
  );

const holds = (polygons: Ring[][], point: [number, number]): boolean =>
  polygons.some(([outer, ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole)));

describe('complementSea', () => {
  it('turns islands into land and inland seas into holes', () => {
    const ocean = [square(-180, -90, 180, 90), square(-20, -20, 20, 20), square(40, 0, 50, 10)];
    const inland = [square(-5, -5, 5, 5)];
    const land = complementSea([ocean, inland]);
    expect(land).toHaveLength(2);
    expect(area(land)).toBe(40 * 40 - 10 * 10 + 10 * 10);
    expect(holds(land, [10, 10])).toBe(true);
    expect(holds(land, [0, 0])).toBe(false);
    expect(holds(land, [100, 0])).toBe(false);
  });

  it('closes land that the frame of the world cuts off', () => {
    // sea from the north down to 60° south, with a bay; land below reaches the south pole
    const coast: Ring = [
      [-180, -60],
      [-10, -60],
      [0, -70],
      [10, -60],
      [180, -60],
      [180, 90],
      [-180, 90],
      [-180, -60],
    ];
    const land = complementSea([[coast]]);
    expect(land).toHaveLength(1);
    expect(area(land)).toBeCloseTo(360 * 30 - 100, 6);
    expect(holds(land, [0, -65])).toBe(false);
    expect(holds(land, [100, -80])).toBe(true);
  });

  it('cuts land at the antimeridian in two, whichever way the sea runs', () => {
    const ocean: Ring = [
      [-180, -90],
      [180, -90],
      [180, 40],
      [170, 50],
      [180, 60],
      [180, 90],
      [-180, 90],
      [-180, 60],
      [-170, 50],
      [-180, 40],
      [-180, -90],
    ];
    for (const ring of [ocean, [...ocean].reverse()]) {
      const land = complementSea([[ring]]);
      expect(land).toHaveLength(2);
      expect(area(land)).toBeCloseTo(200, 6);
      expect(holds(land, [175, 50])).toBe(true);
      expect(holds(land, [-175, 50])).toBe(true);
      expect(holds(land, [0, 50])).toBe(false);
    }
  });
});
