// Chooses centre and scale so that the story's places fill the map frame with room for their labels.
import type { Box } from '../scene.ts';
import { SheetError, type SheetProjection } from '../sheet-options.ts';
import type { SheetPlace } from '../sheet-places.ts';
import type { SheetWords } from '../sheet-words.ts';
import { nearTurn } from './geometry-lines.ts';
import { greatCircleKm } from './great-circle.ts';
import {
  equalAreaRaw,
  type MapProjection,
  mercatorProjection,
  rawToFlat,
  toDegrees,
  scaledProjection,
  toWorld,
  type WorldPoint,
} from './projection.ts';
import { extentOf, splitOutliers } from './split-outliers.ts';

/** Beyond this latitude Web Mercator has no map, and neither have the tiles. */
const LATITUDE_OF_TILES = 85;
/** Closer than this the basemap of zoom 8 has no more to tell: about 1 : 400,000 at the equator. */
const MAX_MM_PER_WORLD = 100_000;
/** A single spot is shown with what lies around it, or nobody knows where it is: about 1 : 1.5 million at 50 degrees. */
const SPOT_MM_PER_WORLD = 17_000;
/** Share of the world within which places count as one spot: some 2 km. */
const SPOT_SPAN = 0.00005;
/** Shares of the frame's shorter side that are kept free around the places: names stand mostly to the sides. */
const MARGIN_SHARES = { x: 0.15, y: 0.095 };
/** An area belongs into view when it is no larger than this many times what the points span. */
const AREA_TIMES = 1.6;
/** Of a map's frame, before it is known. */
const NOMINAL_ASPECT = 1.5;

export interface FittedFrame {
  projection: MapProjection;
  /** Where each place is drawn, mm; some beyond the frame, none for what no map here can show. */
  positions: Map<string, [number, number]>;
  /**
   * Point places that are so far from the rest that the map points to them from its edge; with their distance from its
   * middle in km, rounded.
   */
  outliers: Map<string, number>;
  /** The story's own middle, for unwrapping shapes. */
  centerX: number;
}

/** Throws SheetError where no place can be drawn on a map that ends at 85 degrees. */
export function fitFrame(
  places: readonly SheetPlace[],
  kind: SheetProjection,
  frame: Box,
  words: SheetWords,
): FittedFrame {
  const drawable = places.filter(isDrawable);
  if (drawable.length === 0) {
    const { place } = places[0].summary;
    const degrees = Math.abs(place.lat).toFixed(1);
    throw new SheetError(words.beyondMap(place.name, degrees, place.lat >= 0, LATITUDE_OF_TILES));
  }
  const aspect = (frame.maxX - frame.minX) / (frame.maxY - frame.minY);
  const { world, outliers, points } = placeOnEarth(drawable, aspect);
  const projection = kind === 'mercator' ? fitMercator(points, frame) : fitEqualArea(points, frame);
  const [centerX, centerY] = projection.center;
  const positions = new Map(
    [...world].map(([id, [x, y]]) => [id, projection.toPage(nearTurn(x, centerX), y)] as const),
  );
  const middle = toDegrees(centerX, centerY);
  const distances = drawable
    .filter(({ summary }) => outliers.has(summary.place.id))
    .map(
      ({ summary: { place } }) => [place.id, roundKm(greatCircleKm(middle, [place.lng, place.lat]))] as const,
    );
  return { projection, positions, outliers: new Map(distances), centerX };
}

/** Width of what the map shows of the story as a multiple of its height, on a Mercator map; within ten to one. */
export function storyAspect(places: readonly SheetPlace[]): number {
  const drawable = places.filter(isDrawable);
  if (drawable.length === 0) return 1;
  const { minX, maxX, minY, maxY } = extentOf(placeOnEarth(drawable, NOMINAL_ASPECT).points);
  const least = Math.max(maxX - minX, maxY - minY, 1e-9) / 10;
  return Math.max(maxX - minX, least) / Math.max(maxY - minY, least);
}

function placeOnEarth(drawable: readonly SheetPlace[], aspect: number) {
  const west = westmost(drawable.map(({ summary: { place } }) => place.lng));
  const world = new Map(
    drawable.map(({ summary: { place } }): [string, WorldPoint] => [
      place.id,
      toWorld(unwrapFrom(place.lng, west), place.lat),
    ]),
  );
  const outliers = farPlaces(drawable, world, aspect);
  const near = drawable.filter(({ summary }) => !outliers.has(summary.place.id));
  return { world, outliers, points: pointsToShow(near, world) };
}

const isDrawable = ({ summary: { place } }: SheetPlace): boolean => Math.abs(place.lat) <= LATITUDE_OF_TILES;

/** Two figures are as many as a pointer at the edge is good for. */
function roundKm(km: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return Math.round(km / step) * step;
}

function farPlaces(
  places: readonly SheetPlace[],
  world: Map<string, WorldPoint>,
  aspect: number,
): Set<string> {
  const points = places
    .filter(({ summary }) => summary.form === 'point')
    .map(({ summary }) => summary.place.id);
  const far = splitOutliers(
    points.map((id) => world.get(id)!),
    aspect,
  );
  return new Set(points.filter((_, index) => far.has(index)));
}

/** Points and the areas that are of their size; the areas alone where there is nothing else. */
function pointsToShow(places: readonly SheetPlace[], world: Map<string, WorldPoint>): WorldPoint[] {
  const at = (place: SheetPlace) => world.get(place.summary.place.id)!;
  const points = places.filter((place) => place.summary.form === 'point').map(at);
  const corners = places
    .filter((place) => place.summary.form === 'area')
    .map((place): WorldPoint[] => {
      const box = place.summary.place.box;
      if (!box) return [at(place)];
      const [west, south, east, north] = box;
      const limit = (lat: number) => Math.max(-LATITUDE_OF_TILES, Math.min(LATITUDE_OF_TILES, lat));
      const middle = at(place)[0];
      const half = (east >= west ? east - west : east - west + 360) / 720;
      return [
        [middle - half, toWorld(0, limit(north))[1]],
        [middle + half, toWorld(0, limit(south))[1]],
      ];
    });
  if (points.length === 0) return corners.flat();
  const span = extentOf(points);
  const limit = Math.max(span.maxX - span.minX, span.maxY - span.minY, 0.004) * AREA_TIMES;
  const near = corners.filter((area) => {
    const both = extentOf([...area, ...points]);
    return both.maxX - both.minX <= limit && both.maxY - both.minY <= limit;
  });
  return [...points, ...near.flat()];
}

function fitMercator(points: readonly WorldPoint[], frame: Box): MapProjection {
  const span = extentOf(points);
  const room = roomIn(frame);
  const scale = Math.min(
    room.width / Math.max(span.maxX - span.minX, 1e-9),
    room.height / Math.max(span.maxY - span.minY, 1e-9),
    closest(span),
  );
  const height = frame.maxY - frame.minY;
  const mmPerWorld = Math.max(scale, height);
  const half = height / 2 / mmPerWorld;
  const y = Math.max(half, Math.min(1 - half, (span.minY + span.maxY) / 2));
  return mercatorProjection([(span.minX + span.maxX) / 2, y], mmPerWorld, frame);
}

function fitEqualArea(points: readonly WorldPoint[], frame: Box): MapProjection {
  const raw = equalAreaRaw(points);
  const span = extentOf(points.map(([x, y]) => rawToFlat(raw, x, y)));
  const room = roomIn(frame);
  const mmPerUnit = Math.min(
    room.width / Math.max(span.maxX - span.minX, 1e-9),
    room.height / Math.max(span.maxY - span.minY, 1e-9),
    closest(extentOf(points)) / (2 * Math.PI),
  );
  return scaledProjection(raw, [(span.minX + span.maxX) / 2, (span.minY + span.maxY) / 2], mmPerUnit, frame);
}

function closest({ minX, maxX, minY, maxY }: Box): number {
  return Math.max(maxX - minX, maxY - minY) < SPOT_SPAN ? SPOT_MM_PER_WORLD : MAX_MM_PER_WORLD;
}

function roomIn(frame: Box): { width: number; height: number } {
  const width = frame.maxX - frame.minX;
  const height = frame.maxY - frame.minY;
  const shorter = Math.min(width, height);
  return { width: width - 2 * shorter * MARGIN_SHARES.x, height: height - 2 * shorter * MARGIN_SHARES.y };
}

/** Where the widest gap between longitudes ends: a story across the antimeridian is not torn around the world. */
function westmost(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  let west = sorted[0];
  let widest = sorted[0] + 360 - sorted[sorted.length - 1];
  for (let index = 1; index < sorted.length; index++) {
    const gap = sorted[index] - sorted[index - 1];
    if (gap > widest) {
      widest = gap;
      west = sorted[index];
    }
  }
  return west;
}

const unwrapFrom = (lng: number, west: number): number => (lng < west ? lng + 360 : lng);
