// World lines and rings as page lines and rings: cut at the frame, bent where the projection bends, simplified.
import type { Box } from '../scene.ts';
import { boxOfLines } from './box-of-lines.ts';
import { clipLine, clipRing } from './clip.ts';
import type { MapProjection } from './projection.ts';
import { simplifyLine } from './simplify-line.ts';

/** Finer than a printer of 300 dots an inch shows. */
const TOLERANCE_MM = 0.05;
/** On a curved projection, straight pieces of the world are halved down to this share of the world. */
const STRAIGHT_SHARE = 1 / 512;

/** Rings on the page within the frame. */
export function pageRings(rings: readonly number[][], projection: MapProjection): number[][] {
  const shown = clipWorld(projection);
  return rings.flatMap((ring) => {
    if (outside(ring, shown)) return [];
    const cut = clipRing(ring, shown);
    if (cut.length === 0) return [];
    const page = clipRing(simplifyLine(toPage(close(cut), projection), TOLERANCE_MM), projection.frame);
    return page.length >= 6 ? [page] : [];
  });
}

/** Lines on the page within the frame; `within` cuts them at a box of the world first (a tile without its buffer). */
export function pageLines(lines: readonly number[][], projection: MapProjection, within?: Box): number[][] {
  const shown = clipWorld(projection);
  const box = within ? intersection(within, shown) : shown;
  return lines.flatMap((line) => {
    if (outside(line, box)) return [];
    return clipLine(line, box).flatMap((piece) =>
      clipLine(simplifyLine(toPage(piece, projection), TOLERANCE_MM), projection.frame),
    );
  });
}

function toPage(line: number[], projection: MapProjection): number[] {
  const dense = projection.straight ? line : densify(line);
  const page = new Array<number>(dense.length);
  for (let index = 0; index < dense.length; index += 2) {
    [page[index], page[index + 1]] = projection.toPage(dense[index], dense[index + 1]);
  }
  return page;
}

/** A margin about the frame lets rings be cut on the page, where the frame is a true rectangle. */
function clipWorld({ world }: MapProjection): Box {
  const margin = Math.max(world.maxX - world.minX, world.maxY - world.minY) * 0.02;
  return {
    minX: world.minX - (world.maxX - world.minX > 0.99 ? 0 : margin),
    maxX: world.maxX + (world.maxX - world.minX > 0.99 ? 0 : margin),
    minY: world.minY - margin,
    maxY: world.maxY + margin,
  };
}

function densify(line: number[]): number[] {
  const dense = [line[0], line[1]];
  for (let index = 2; index < line.length; index += 2) {
    const [x1, y1, x2, y2] = [line[index - 2], line[index - 1], line[index], line[index + 1]];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / STRAIGHT_SHARE));
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      dense.push(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
    }
  }
  return dense;
}

function close(ring: number[]): number[] {
  const closed = ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1];
  return closed ? ring : [...ring, ring[0], ring[1]];
}

function outside(line: number[], box: Box): boolean {
  const { minX, minY, maxX, maxY } = boxOfLines([line]);
  return maxX < box.minX || minX > box.maxX || maxY < box.minY || minY > box.maxY;
}

function intersection(a: Box, b: Box): Box {
  return {
    minX: Math.max(a.minX, b.minX),
    minY: Math.max(a.minY, b.minY),
    maxX: Math.min(a.maxX, b.maxX),
    maxY: Math.min(a.maxY, b.maxY),
  };
}
