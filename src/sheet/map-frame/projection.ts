// From the Earth to the page. Inside the sheet a position is a Mercator world coordinate: x grows by 1 for each turn
// around the Earth (and is not wrapped, so that a story across the antimeridian stays whole), y from 0 to 1 downwards.
import { geoConicEqualAreaRaw, geoEqualEarthRaw, type GeoRawProjection } from 'd3-geo';
import {
  project as mercatorPixels,
  TILE_SIZE,
  unproject as mercatorDegrees,
} from '../../map/camera/mercator.ts';
import type { Box } from '../scene.ts';

export type WorldPoint = [number, number];

export interface MapProjection {
  /** World coordinates to page mm. */
  toPage(x: number, y: number): [number, number];
  /** The part of the world that the frame can show; x not wrapped. */
  world: Box;
  /** What is in the middle of the frame. */
  center: WorldPoint;
  /** Straight lines of the world stay straight on the page. */
  straight: boolean;
  frame: Box;
}

export function toWorld(lng: number, lat: number): WorldPoint {
  const [x, y] = mercatorPixels([lng, lat], 0);
  return [x / TILE_SIZE, y / TILE_SIZE];
}

export function toDegrees(x: number, y: number): [number, number] {
  return mercatorDegrees([x * TILE_SIZE, y * TILE_SIZE], 0);
}

/** Web Mercator with `mmPerWorld` millimetres around the equator, `center` in the middle of the frame. */
export function mercatorProjection(center: WorldPoint, mmPerWorld: number, frame: Box): MapProjection {
  const middleX = (frame.minX + frame.maxX) / 2;
  const middleY = (frame.minY + frame.maxY) / 2;
  const halfWidth = (frame.maxX - frame.minX) / 2 / mmPerWorld;
  const halfHeight = (frame.maxY - frame.minY) / 2 / mmPerWorld;
  return {
    toPage: (x, y) => [middleX + (x - center[0]) * mmPerWorld, middleY + (y - center[1]) * mmPerWorld],
    world: {
      minX: center[0] - halfWidth,
      maxX: center[0] + halfWidth,
      minY: Math.max(0, center[1] - halfHeight),
      maxY: Math.min(1, center[1] + halfHeight),
    },
    center,
    straight: true,
    frame,
  };
}

/** A raw equal-area projection before it is scaled to the page: radians in, y upwards out. */
export interface RawProjection {
  centerX: number;
  raw: GeoRawProjection;
}

/** Beyond this many degrees of longitude a conic tears; then Equal Earth shows the whole. */
const WIDEST_CONIC_DEGREES = 200;

/**
 * Albers' conic with its parallels a sixth from the story's south and north (Snyder 1987, p. 99); Equal Earth where the
 * story goes around the Earth or lies on both sides of the equator far apart.
 */
export function equalAreaRaw(points: readonly WorldPoint[]): RawProjection {
  const xs = points.map(([x]) => x);
  const latitudes = points.map(([x, y]) => toDegrees(x, y)[1]);
  const centerX = (Math.min(...xs) + Math.max(...xs)) / 2;
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const wide = (Math.max(...xs) - Math.min(...xs)) * 360 > WIDEST_CONIC_DEGREES;
  const spread = Math.max(4, (north - south) / 6);
  const parallels = [south + spread, north - spread].map((lat) => (lat * Math.PI) / 180);
  const conic = Math.abs(parallels[0] + parallels[1]) > 0.12;
  const raw = wide || !conic ? geoEqualEarthRaw : geoConicEqualAreaRaw(parallels[0], parallels[1]);
  return { centerX, raw };
}

export function rawToFlat(projection: RawProjection, x: number, y: number): [number, number] {
  const lambda = (x - projection.centerX) * 2 * Math.PI;
  const phi = (toDegrees(0, y)[1] * Math.PI) / 180;
  const [flatX, flatY] = projection.raw(lambda, phi);
  return [flatX, -flatY];
}

/** World coordinates of a flat point; the middle of the projection where it has no inverse. */
function flatToRaw({ centerX, raw }: RawProjection, [flatX, flatY]: [number, number]): WorldPoint {
  const [lambda, phi] = raw.invert?.(flatX, -flatY) ?? [0, 0];
  const [x, y] = toWorld((lambda * 180) / Math.PI, (phi * 180) / Math.PI);
  return [centerX + x - 0.5, y];
}

/** Scales a raw projection so that `center` (flat coordinates) is in the middle of the frame. */
export function scaledProjection(
  projection: RawProjection,
  center: [number, number],
  mmPerUnit: number,
  frame: Box,
): MapProjection {
  const middleX = (frame.minX + frame.maxX) / 2;
  const middleY = (frame.minY + frame.maxY) / 2;
  const toPage = (x: number, y: number): [number, number] => {
    const [flatX, flatY] = rawToFlat(projection, x, y);
    return [middleX + (flatX - center[0]) * mmPerUnit, middleY + (flatY - center[1]) * mmPerUnit];
  };
  const world = shownWorld(toPage, projection.centerX, frame);
  return { toPage, world, center: flatToRaw(projection, center), straight: false, frame };
}

/** Cells of the grid that finds what the frame shows. */
const GRID = 96;

/** The world box of all grid points that fall in the frame, with a cell to spare. */
function shownWorld(toPage: MapProjection['toPage'], centerX: number, frame: Box): Box {
  const world: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  const margin = (frame.maxX - frame.minX) / 8;
  for (let column = 0; column <= GRID; column++) {
    for (let row = 0; row <= GRID; row++) {
      const x = centerX - 0.4999 + (column / GRID) * 0.9998;
      const y = row / GRID;
      const [pageX, pageY] = toPage(x, y);
      const inside =
        pageX > frame.minX - margin &&
        pageX < frame.maxX + margin &&
        pageY > frame.minY - margin &&
        pageY < frame.maxY + margin;
      if (!inside) continue;
      world.minX = Math.min(world.minX, x - 1 / GRID);
      world.maxX = Math.max(world.maxX, x + 1 / GRID);
      world.minY = Math.min(world.minY, y - 1 / GRID);
      world.maxY = Math.max(world.maxY, y + 1 / GRID);
    }
  }
  if (world.minX > world.maxX) return { minX: centerX - 0.5, maxX: centerX + 0.5, minY: 0, maxY: 1 };
  return {
    minX: Math.max(world.minX, centerX - 0.5),
    maxX: Math.min(world.maxX, centerX + 0.5),
    minY: Math.max(0, world.minY),
    maxY: Math.min(1, world.maxY),
  };
}
