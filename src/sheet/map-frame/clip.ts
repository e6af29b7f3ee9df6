// Cuts lines and rings at a box. Rings by Sutherland and Hodgman (1974): they may then run along the box's edge, which
// a fill does not show. Coordinates are flat: x, y, x, y, …
import type { Box } from '../scene.ts';

export function clipRing(ring: number[], box: Box): number[] {
  let points = ring;
  for (const side of SIDES) {
    if (points.length === 0) return points;
    points = clipSide(points, box, side);
  }
  return points.length >= 6 ? points : [];
}

/** The pieces of a line within the box, by Liang and Barsky (1984). */
export function clipLine(line: number[], box: Box): number[][] {
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let index = 0; index + 3 < line.length; index += 2) {
    const clipped = clipSegment(line[index], line[index + 1], line[index + 2], line[index + 3], box);
    if (!clipped) {
      if (piece.length) pieces.push(piece);
      piece = [];
      continue;
    }
    const [x1, y1, x2, y2] = clipped;
    const joined = piece.length && piece[piece.length - 2] === x1 && piece[piece.length - 1] === y1;
    if (!joined) {
      if (piece.length) pieces.push(piece);
      piece = [x1, y1];
    }
    piece.push(x2, y2);
  }
  if (piece.length) pieces.push(piece);
  return pieces;
}

/** Part of the segment within the box, or null. */
export function clipSegment(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  box: Box,
): [number, number, number, number] | null {
  let from = 0;
  let to = 1;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const tests = [
    [-dx, x1 - box.minX],
    [dx, box.maxX - x1],
    [-dy, y1 - box.minY],
    [dy, box.maxY - y1],
  ];
  for (const [step, room] of tests) {
    if (step === 0) {
      if (room < 0) return null;
      continue;
    }
    const at = room / step;
    if (step < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  if (from > to) return null;
  return [
    from === 0 ? x1 : x1 + from * dx,
    from === 0 ? y1 : y1 + from * dy,
    to === 1 ? x2 : x1 + to * dx,
    to === 1 ? y2 : y1 + to * dy,
  ];
}

interface Side {
  inside(x: number, y: number, box: Box): boolean;
  /** Share of the way from the first point to the second at which the side is crossed. */
  crossing(x1: number, y1: number, x2: number, y2: number, box: Box): number;
}

const SIDES: Side[] = [
  { inside: (x, _y, box) => x >= box.minX, crossing: (x1, _y1, x2, _y2, box) => (box.minX - x1) / (x2 - x1) },
  { inside: (x, _y, box) => x <= box.maxX, crossing: (x1, _y1, x2, _y2, box) => (box.maxX - x1) / (x2 - x1) },
  { inside: (_x, y, box) => y >= box.minY, crossing: (_x1, y1, _x2, y2, box) => (box.minY - y1) / (y2 - y1) },
  { inside: (_x, y, box) => y <= box.maxY, crossing: (_x1, y1, _x2, y2, box) => (box.maxY - y1) / (y2 - y1) },
];

function clipSide(ring: number[], box: Box, side: Side): number[] {
  const kept: number[] = [];
  let lastX = ring[ring.length - 2];
  let lastY = ring[ring.length - 1];
  let lastInside = side.inside(lastX, lastY, box);
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index];
    const y = ring[index + 1];
    const inside = side.inside(x, y, box);
    if (inside !== lastInside) {
      const share = side.crossing(lastX, lastY, x, y, box);
      kept.push(lastX + share * (x - lastX), lastY + share * (y - lastY));
    }
    if (inside) kept.push(x, y);
    lastX = x;
    lastY = y;
    lastInside = inside;
  }
  return kept;
}
