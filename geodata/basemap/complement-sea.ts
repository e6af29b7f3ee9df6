// Land as what is left of the world when the seas are taken out. The seas cannot be tiled as they are: one polygon
// with 60,000 holes floods whole tiles at low zooms. Their rings share no edge with each other, only with the
// frame of the world, so the land's rings are the seas' rings walked along the frame the other way.
import type { Position } from 'geojson';
import { nest, ringArea, type Ring } from './rings.ts';

/** `[west, south, east, north]` of the sea data's world; its frame runs along these lines. */
const FRAME = { west: -180, south: -90, east: 180, north: 90 };

/**
 * Land polygons (outer ring first, then its inland seas) from sea polygons in planar degrees.
 * Rings are closed. Cost: linear in points, plus a box test of every inland sea against every land ring.
 */
export function complementSea(sea: readonly Ring[][]): Ring[][] {
  const outers: Ring[] = [];
  const inlandSeas: Ring[] = [];
  const coasts: Ring[] = [];
  for (const [outer, ...islands] of sea) {
    if (outer.some(onFrame)) coasts.push(...cutAtFrame(outer));
    else inlandSeas.push(outer);
    outers.push(...islands);
  }
  outers.push(...closeAlongFrame(coasts));
  return nest(outers, inlandSeas);
}

const onFrame = ([x, y]: Position): boolean =>
  x === FRAME.west || x === FRAME.east || y === FRAME.south || y === FRAME.north;

const alongFrame = (a: Position, b: Position): boolean =>
  onFrame(a) && onFrame(b) && (a[0] === b[0] ? Math.abs(a[0]) === FRAME.east : a[1] === b[1]);

/** The stretches of a sea ring that are coast: each begins and ends on the frame. Seas must run counter-clockwise. */
function cutAtFrame(ring: Ring): Ring[] {
  const points = (ringArea(ring) < 0 ? [...ring].reverse() : ring).slice(0, -1);
  const start = points.findIndex((p, i) => alongFrame(p, points[(i + 1) % points.length]));
  const turned = [...points.slice(start + 1), ...points.slice(0, start + 1)];
  const stretches: Ring[] = [];
  let current: Ring = [turned[0]];
  for (let i = 1; i <= turned.length; i++) {
    const point = turned[i % turned.length];
    if (alongFrame(turned[i - 1], point)) {
      if (current.length > 1) stretches.push(current);
      current = [point];
    } else current.push(point);
  }
  return stretches;
}

/** Distance along the frame, counter-clockwise from its south-western corner. */
function framePosition([x, y]: Position): number {
  if (y === FRAME.south) return x - FRAME.west;
  if (x === FRAME.east) return 360 + (y - FRAME.south);
  if (y === FRAME.north) return 540 + (FRAME.east - x);
  return 900 + (FRAME.north - y);
}

/** Positions where the frame turns. */
const CORNERS: [number, Position][] = [
  [0, [FRAME.west, FRAME.south]],
  [360, [FRAME.east, FRAME.south]],
  [540, [FRAME.east, FRAME.north]],
  [900, [FRAME.west, FRAME.north]],
];
const PERIMETER = 1080;

/** Coasts, turned round to have the land on their left, joined along the frame into closed rings. */
function closeAlongFrame(coasts: readonly Ring[]): Ring[] {
  const open = coasts.map((coast) => [...coast].reverse());
  const rings: Ring[] = [];
  while (open.length) {
    const ring = open.pop() as Ring;
    const home = framePosition(ring[0]);
    for (;;) {
      const from = framePosition(ring[ring.length - 1]);
      const ahead = (position: number): number => (position - from + PERIMETER) % PERIMETER;
      let best = -1;
      open.forEach((coast, i) => {
        const distance = ahead(framePosition(coast[0]));
        if (distance < ahead(home) && (best < 0 || distance < ahead(framePosition(open[best][0])))) best = i;
      });
      const to = best < 0 ? home : framePosition(open[best][0]);
      const corners = CORNERS.filter(([position]) => ahead(position) > 0 && ahead(position) < ahead(to));
      corners.sort(([a], [b]) => ahead(a) - ahead(b));
      for (const [, corner] of corners) ring.push(corner);
      if (best < 0) break;
      ring.push(...open.splice(best, 1)[0]);
    }
    ring.push(ring[0]);
    rings.push(ring);
  }
  return rings;
}
