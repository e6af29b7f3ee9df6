// The part of an area that a person means by its name: the United States without Alaska and Hawaii, France without
// Guiana, but Japan with all its large islands. A map fitted to every rock of a country shows an ocean.
import type { Geometry, Position } from 'geojson';
import { project } from '../camera/mercator.ts';

/** `[west, south, east, north]`; east may lie beyond 180. */
export type LandBox = [number, number, number, number];

interface Part {
  box: LandBox;
  /** On the sphere, in any unit. */
  size: number;
}

/**
 * What a further part may cost: the picture may grow by so many times the share of land that the part adds. Hokkaido
 * adds a third of Honshu and makes the picture twice as large (2.6); Alaska adds a fifth and makes it thrice (10).
 */
const MOST_GROWTH = 7;
/** Smaller parts change nothing that can be seen. */
const PARTS_LIMIT = 60;

/** Null for what is no polygon. Cost: linear in the corners. */
export function mainLand(geometry: Geometry): LandBox | null {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const parts = polygons.flatMap(([outer]) => (outer && outer.length > 2 ? [partOf(outer)] : []));
  parts.sort((a, b) => b.size - a.size);
  const [largest, ...rest] = parts.slice(0, PARTS_LIMIT);
  if (!largest) return null;
  let box = largest.box;
  for (const part of rest) {
    const wider = union(box, nearTo(part.box, box));
    const growth = (extent(wider) / extent(box)) ** 2 - 1;
    if (growth <= (MOST_GROWTH * part.size) / largest.size) box = wider;
  }
  return box;
}

function partOf(ring: readonly Position[]): Part {
  const box: LandBox = [Infinity, Infinity, -Infinity, -Infinity];
  let twice = 0;
  ring.forEach(([lng, lat], index) => {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length];
    twice += lng * height(nextLat) - nextLng * height(lat);
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  });
  return { box, size: Math.abs(twice) };
}

/** Lambert's cylinder: equal areas on the sphere are equal there. */
const height = (lat: number): number => Math.sin((lat * Math.PI) / 180);

/** The same box, counted around the globe from the side that is nearer: shapes are cut at the antimeridian. */
function nearTo([west, south, east, north]: LandBox, other: LandBox): LandBox {
  const turns = Math.round(((other[0] + other[2]) / 2 - (west + east) / 2) / 360) * 360;
  return [west + turns, south, east + turns, north];
}

function union(a: LandBox, b: LandBox): LandBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The longer side on the map. */
function extent([west, south, east, north]: LandBox): number {
  const [left, bottom] = project([west, south], 0);
  const [right, top] = project([east, north], 0);
  return Math.max(right - left, bottom - top, 1e-9);
}
