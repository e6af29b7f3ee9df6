// Rings of positions in planar degrees: area, box, what lies in what.
import type { Position } from 'geojson';

export type Ring = Position[];

/** `[west, south, east, north]`. */
export type Box = [number, number, number, number];

/** Signed area in square degrees; positive when the ring runs counter-clockwise. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

/** Whether a point lies in a ring, by crossings of a ray to the east. */
export function inRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export function ringBox(ring: Ring): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Polygons from outer rings, each hole given to the smallest ring around it; a hole in none is dropped. */
export function nest(outers: readonly Ring[], holes: readonly Ring[]): Ring[][] {
  const shells = outers.map((ring) => ({
    ring,
    box: ringBox(ring),
    area: Math.abs(ringArea(ring)),
    holes: [] as Ring[],
  }));
  for (const hole of holes) {
    const box = ringBox(hole);
    const around = shells.filter((shell) => boxHolds(shell.box, box) && inRing(hole[0], shell.ring));
    around.sort((a, b) => a.area - b.area);
    around[0]?.holes.push(hole);
  }
  return shells.map((shell) => [shell.ring, ...shell.holes]);
}
