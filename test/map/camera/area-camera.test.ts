// What is seen when a large country is opened.
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaCamera } from '../../../src/map/camera/area-camera.ts';
import { mainLand } from '../../../src/map/areas/main-land.ts';
import { project } from '../../../src/map/camera/mercator.ts';

const FRAME = { width: 900, height: 700 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** A panel of excerpts. */
const COVERED = { ...NO_PADDING, right: 300 };
/** Square islands as `[west, south, side]`, degrees. */
const islands = (...squares: [number, number, number][]): Geometry => ({
  type: 'MultiPolygon',
  coordinates: squares.map(([west, south, side]) => [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ]),
});

describe('mainLand', () => {
  it('leaves out a far possession, small or not, and keeps a large neighbour island', () => {
    expect(mainLand(islands([0, 0, 10], [60, 5, 4], [-70, -20, 2]))).toEqual([0, 0, 10, 10]);
    const [west, south, east, north] = mainLand(islands([0, 0, 10], [11, 2, 6]))!;
    expect([west, south, east, north]).toEqual([0, 0, 17, 10]);
  });

  it('keeps an archipelago of equals together', () => {
    expect(mainLand(islands([0, 0, 4], [6, 0, 4], [12, 0, 4]))).toEqual([0, 0, 16, 4]);
  });

  it('counts on beyond the antimeridian, where shapes are cut', () => {
    expect(mainLand(islands([170, 0, 10], [-180, 0, 6]))).toEqual([170, 0, 186, 10]);
  });

  it('has no box for what has no ground', () => {
    expect(mainLand({ type: 'Point', coordinates: [1, 2] })).toBeNull();
    expect(mainLand({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});

describe('areaCamera', () => {
  const story = { center: [25, 57] as [number, number], zoom: 5 };

  it('shows all of an area that fits', () => {
    const camera = areaCamera([20, 50, 30, 56], story, FRAME, NO_PADDING);
    expect(camera.center[0]).toBeCloseTo(25, 6);
    const [[left], [right]] = [project([20, 50], camera.zoom), project([30, 50], camera.zoom)];
    expect(right - left).toBeLessThanOrEqual(FRAME.width + 0.01);
  });

  it('goes no farther off for a huge one than a continent, and stays on the side of the story', () => {
    const camera = areaCamera([27, 41, 180, 78], story, FRAME, COVERED);
    expect(camera.zoom).toBe(2);
    // The country begins at the left edge; the panel lies over its far end.
    const half = ((FRAME.width / 2) * 360) / (512 * 4);
    expect(camera.center[0]).toBeCloseTo(27 + half, 3);
  });

  it('finds the story’s side across the antimeridian', () => {
    const east = { center: [-178, 65] as [number, number], zoom: 5 };
    const camera = areaCamera([27, 41, 180, 78], east, FRAME, COVERED);
    expect(camera.center[0]).toBeGreaterThan(90);
  });

  it('goes as far as the story itself does', () => {
    const world = { center: [0, 20] as [number, number], zoom: 0.8 };
    expect(areaCamera([27, 41, 180, 78], world, FRAME, COVERED).zoom).toBeLessThan(2);
  });
});
