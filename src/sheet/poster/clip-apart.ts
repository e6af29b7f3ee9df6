// Cuts a ring at a box into rings that run along the box only where there is something inside of them. What a fill
// alone does not show, an outline would: Sutherland and Hodgman's method, and the tiles, join parts by lines through
// open water. Method: Weiler and Atherton (1977), for a box. Coordinates are flat: x, y, x, y, …
import type { Box } from '../scene.ts';
import { clipLine } from '../map-frame/clip.ts';

/** Cost: linear in the points, and the square of the pieces that are inside. */
export function clipApart(ring: readonly number[], box: Box): number[][] {
  const closed = isClosed(ring) ? [...ring] : [...ring, ring[0], ring[1]];
  const pieces = joinEnds(clipLine(closed, box)).filter(isLine);
  if (pieces.length === 0) return holds(closed, middleOf(box)) ? [cornersOf(box)] : [];
  if (pieces.length === 1 && isClosed(pieces[0])) return pieces;
  const way = areaOf(closed) > 0 ? 1 : -1;
  const starts = pieces.map((piece) => along(piece[0], piece[1], box));
  const ends = pieces.map((piece) => along(piece.at(-2)!, piece.at(-1)!, box));
  const used = new Set<number>();
  return pieces.flatMap((_, first) => {
    const made: number[] = [];
    for (let at = first; !used.has(at);) {
      used.add(at);
      made.push(...pieces[at]);
      const next = nearest(ends[at], starts, way);
      made.push(...cornersBetween(ends[at], starts[next], way, box));
      at = next;
    }
    return made.length >= 6 ? [made] : [];
  });
}

/** Not where the ring touches a corner alone. */
function isLine(piece: readonly number[]): boolean {
  return piece.some((value, index) => value !== piece[index % 2]);
}

function isClosed(line: readonly number[]): boolean {
  return line[0] === line.at(-2) && line[1] === line.at(-1);
}

/** A ring that starts inside comes as two pieces, its last and its first. */
function joinEnds(pieces: number[][]): number[][] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || first === last) return pieces;
  if (first[0] !== last.at(-2) || first[1] !== last.at(-1)) return pieces;
  return [[...last, ...first.slice(2)], ...pieces.slice(1, -1)];
}

/** Where a point of the box's edge lies on the way around it: a side is 1 long, from the upper left to the right. */
function along(x: number, y: number, { minX, minY, maxX, maxY }: Box): number {
  const [right, down] = [(x - minX) / (maxX - minX), (y - minY) / (maxY - minY)];
  const sides = [
    { off: down, at: right },
    { off: 1 - right, at: 1 + down },
    { off: 1 - down, at: 3 - right },
    { off: right, at: 4 - down },
  ];
  return sides.reduce((best, side) => (Math.abs(side.off) < Math.abs(best.off) ? side : best)).at;
}

function stepsTo(from: number, to: number, way: number): number {
  return ((((to - from) * way) % 4) + 4) % 4;
}

function nearest(from: number, starts: readonly number[], way: number): number {
  const steps = starts.map((to) => stepsTo(from, to, way));
  return steps.indexOf(Math.min(...steps));
}

function cornersBetween(from: number, to: number, way: number, box: Box): number[] {
  const corners = cornersOf(box);
  const between = [0, 1, 2, 3]
    .map((corner) => ({ corner, steps: stepsTo(from, corner, way) }))
    .filter(({ steps }) => steps < stepsTo(from, to, way))
    .sort((a, b) => a.steps - b.steps);
  return between.flatMap(({ corner }) => corners.slice(2 * corner, 2 * corner + 2));
}

function cornersOf({ minX, minY, maxX, maxY }: Box): number[] {
  return [minX, minY, maxX, minY, maxX, maxY, minX, maxY];
}

function middleOf({ minX, minY, maxX, maxY }: Box): [number, number] {
  return [(minX + maxX) / 2, (minY + maxY) / 2];
}

/** Twice the area; positive for a ring that runs as `along` does. */
function areaOf(ring: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index + 3 < ring.length; index += 2)
    sum += ring[index] * ring[index + 3] - ring[index + 2] * ring[index + 1];
  return sum;
}

/** By the even–odd rule. */
function holds(ring: readonly number[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const [ax, ay, bx, by] = ring.slice(index, index + 4);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
