import type { FeatureCollection, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaOutlines } from '../../../src/map/areas/area-outlines.ts';
import { coarseShapes, type CoarseView } from '../../../src/map/areas/coarse-shapes.ts';
import { projector, unproject, project } from '../../../src/map/camera/mercator.ts';
import { randomFrom } from '../../core/article/random-from.ts';

const FRAME = { width: 400, height: 300 };
const viewOf = (lng: number, lat: number, zoom = 5): CoarseView => ({
  camera: { center: [lng, lat], zoom },
  frame: FRAME,
});
const VIEW = viewOf(20, 50);

function collect<G extends Geometry>(...geometries: G[]): FeatureCollection<G, { at: number }> {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry, at) => ({ type: 'Feature', properties: { at }, geometry })),
  };
}

function coarse<G extends Geometry>(geometry: G, view = VIEW): G {
  return coarseShapes(collect(geometry), view).features[0].geometry;
}

/** A closed ring of `count` points, as ragged as a coast; place and size in the frame's pixels. */
function raggedRing(
  at: { x: number; y: number; radius: number },
  { count = 4000, seed = 7, view = VIEW } = {},
): Position[] {
  const random = randomFrom(seed);
  const { center, zoom } = view.camera;
  const [centerX, centerY] = project(center, zoom);
  const ring = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = at.radius + random(100) / 50;
    const [x, y] = [at.x + reach * Math.cos(angle), at.y + reach * Math.sin(angle)];
    return unproject([centerX + x - FRAME.width / 2, centerY + y - FRAME.height / 2], zoom);
  });
  return [...ring, [...ring[0]]];
}

const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const inFrame = ({ x, y }: { x: number; y: number }): boolean =>
  x >= 0 && y >= 0 && x <= FRAME.width && y <= FRAME.height;

/** Pixels from a point to the nearest part of a line. */
function distance(point: { x: number; y: number }, line: readonly { x: number; y: number }[]): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1], line[index]];
    const [stepX, stepY] = [to.x - from.x, to.y - from.y];
    const along = ((point.x - from.x) * stepX + (point.y - from.y) * stepY) / (stepX ** 2 + stepY ** 2 || 1);
    const share = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(from.x + share * stepX - point.x, from.y + share * stepY - point.y));
  }
  return least;
}

it('keeps both ends of an edge along the antimeridian, by which no outline is drawn there', () => {
  // The cut's first end lies less than a step beside the point before it.
  const ring = [
    [170, 60],
    [179.9, 60],
    [180, 60],
    [180, 61.5],
    [170, 61.5],
    [170, 60],
  ];
  const { features } = coarseShapes(collect(polygon(ring)), viewOf(178, 61, 1));
  const { coordinates } = areaOutlines(features[0].geometry);
  const edges = coordinates.flatMap((line) => line.slice(1).map((to, at) => [line[at], to]));
  expect(edges.length).toBeGreaterThan(2);
  for (const [from, to] of edges) if (from[0] > 179 && to[0] > 179) expect(to[1]).toBe(from[1]);
});

it('keeps an edge that crosses what is in sight between two corners far out of it', () => {
  // As a sea that is cut at a meridian: each corner has a point close before it.
  const ring: Position[] = [
    [20, 80],
    [20, -80],
    [60, -80],
    [60, 80],
    [20.4, 80],
    [20, 80],
  ];
  const wound = [...ring.slice(4), ...ring.slice(1, 5)];
  const [kept] = coarse({ type: 'Polygon', coordinates: [wound] }).coordinates;
  expect(kept).toContainEqual([20, 80]);
  expect(kept).toContainEqual([20, -80]);
});

describe('what is in sight', () => {
  // Its edge crosses the frame and leaves it on two sides.
  const ring = raggedRing({ x: -300, y: 150, radius: 500 });
  const thin = coarse(polygon(ring)).coordinates[0];

  it('keeps its outline within a pixel, from either side', () => {
    const pixels = projector(VIEW.camera, FRAME);
    const [before, after] = [ring, thin].map((line) => line.map(([lng, lat]) => pixels(lng, lat)));
    const [seenBefore, seenAfter] = [before.filter(inFrame), after.filter(inFrame)];
    expect(seenBefore.length).toBeGreaterThan(100);
    expect(Math.max(...seenBefore.map((point) => distance(point, after)))).toBeLessThan(1);
    expect(Math.max(...seenAfter.map((point) => distance(point, before)))).toBeLessThan(1);
  });

  it('moves no point, and keeps their order and the ring closed', () => {
    const places = thin.map((position) => ring.indexOf(position));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(thin.at(-1)).toEqual(thin[0]);
  });

  it('keeps every point where they are wide apart', () => {
    const square = [
      [19, 49],
      [21, 49],
      [21, 51],
      [19, 51],
      [19, 49],
    ];
    expect(coarse(polygon(square)).coordinates).toEqual([square]);
  });

  it('is in sight across the antimeridian too', () => {
    const view = viewOf(179.5, -17);
    const west = raggedRing({ x: 300, y: 150, radius: 60 }, { count: 200, view });
    const wrapped = west.map(([lng, lat]) => [lng > 180 ? lng - 360 : lng, lat]);
    expect(wrapped.some(([lng]) => lng < 0)).toBe(true);
    const [there, here] = [wrapped, west].map((one) => coarse(polygon(one), view).coordinates[0].length);
    expect(here).toBeGreaterThan(100);
    expect(there).toBeGreaterThanOrEqual(here);
  });
});

describe('what is not', () => {
  it('keeps few points of the same outline', () => {
    const [near, far] = [200, 3200].map((x) => raggedRing({ x, y: 150, radius: 140 }));
    const counts = [near, far].map((ring) => coarse(polygon(ring)).coordinates[0].length);
    expect(counts[1]).toBeGreaterThan(3);
    expect(counts[1]).toBeLessThan(counts[0] / 20);
  });

  it('loses holes and parts too small for it, but no hole’s neighbour', () => {
    const at = { x: 3200, y: 150 };
    const [outer, hole] = [raggedRing({ ...at, radius: 400 }), raggedRing({ ...at, radius: 200 })];
    const tiny = raggedRing({ ...at, radius: 3 });
    const { coordinates } = coarse({
      type: 'MultiPolygon',
      coordinates: [[outer, tiny, hole], [tiny], [tiny, hole]],
    } as const as { type: 'MultiPolygon'; coordinates: Position[][][] });
    expect(coordinates.map((part) => part.length)).toEqual([2]);
    expect(coordinates[0].map((ring) => ring[0])).toEqual([outer[0], hole[0]]);
    expect(coarse(polygon(tiny)).coordinates).toEqual([]);
    expect(coarse(polygon()).coordinates).toEqual([]);
  });

  it('keeps the ends of lines', () => {
    const line = raggedRing({ x: 3200, y: 150, radius: 300 }).slice(0, 2000);
    const lines: MultiLineString = { type: 'MultiLineString', coordinates: [line, []] };
    const { coordinates } = coarse(lines);
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0].length).toBeLessThan(100);
    expect([coordinates[0][0], coordinates[0].at(-1)]).toEqual([line[0], line.at(-1)]);
  });
});

it('leaves other geometries, properties and what it was given as they are', () => {
  const ring = raggedRing({ x: 3200, y: 150, radius: 140 }, { count: 300 });
  const given = collect<Geometry>(
    { type: 'Point', coordinates: [170, 3] },
    { type: 'LineString', coordinates: ring },
    { type: 'GeometryCollection', geometries: [polygon(ring)] },
    polygon(ring),
  );
  const before = structuredClone(given);
  const { features } = coarseShapes(given, VIEW);
  expect(given).toEqual(before);
  expect(features.map(({ properties }) => properties.at)).toEqual([0, 1, 2, 3]);
  for (const at of [0, 1, 2]) expect(features[at]).toEqual(before.features[at]);
  expect(features[3]).not.toEqual(before.features[3]);
});

it('looks at each point a few times, however many there are', () => {
  const readsOf = (count: number): number => {
    let reads = 0;
    const counted = (position: Position) =>
      new Proxy(position, {
        get(target, name, receiver) {
          if (name === '0') reads++;
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    coarse(polygon(raggedRing({ x: 200, y: 150, radius: 200 }, { count }).map(counted)));
    return reads / (count + 1);
  };
  for (const count of [500, 8000, 32000]) expect(readsOf(count)).toBeLessThan(8);
});
