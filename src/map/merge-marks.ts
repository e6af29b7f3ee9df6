// Gathers marks where they stand too thick to be told apart or tapped: each keeps those about it that are named less
// often. Where only a few meet, none is gathered: they are spread (spread-marks.ts).
import { project } from './mercator.ts';
import type { SpreadMark } from './spread-marks.ts';

/** So many marks about one spot can give way to each other; more are a crowd. */
export const FEW = 4;
/** Pixels: about a mark, what is nearer than this is in its way. */
const SPOT = 36;
/** Pixels: in a crowd, a mark takes in what lies nearer than this. Wider than a target, so that names find room. */
const REACH = 30;

interface Spot {
  id: string;
  x: number;
  y: number;
}

/**
 * `marks` come with those first that are to be seen first. Ids of the marks to show, with the ids that each has taken in,
 * in the same order. Cost: linear, by a grid of cells.
 */
export function mergeMarks(marks: readonly SpreadMark[], zoom: number): Map<string, string[]> {
  const spots = marks.map(({ id, lng, lat }): Spot => {
    const [x, y] = project([lng, lat], zoom);
    return { id, x, y };
  });
  const all = grid(zoom, SPOT);
  for (const spot of spots) all.add(spot);
  const shown = grid(zoom, REACH);
  const groups = new Map<string, string[]>();
  for (const spot of spots) {
    const keeper = isCrowded(spot, all.about(spot)) ? nearest(spot, shown.about(spot)) : null;
    if (keeper) {
      groups.get(keeper)!.push(spot.id);
      continue;
    }
    groups.set(spot.id, []);
    shown.add(spot);
  }
  return groups;
}

/** Cells of the world at a zoom, `size` pixels wide. */
function grid(zoom: number, size: number): { add(spot: Spot): void; about(spot: Spot): Iterable<Spot> } {
  const cells = new Map<number, Spot[]>();
  // A cell's key is its number, row by row: no string is made for it.
  const columns = Math.ceil(project([180, 0], zoom)[0] / size) + 3;
  const keyOf = ({ x, y }: Spot) => Math.floor(y / size) * columns + Math.floor(x / size) + 1;
  return {
    add(spot) {
      const cell = cells.get(keyOf(spot));
      if (cell) cell.push(spot);
      else cells.set(keyOf(spot), [spot]);
    },
    *about(spot) {
      const key = keyOf(spot);
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) yield* cells.get(key + dy * columns + dx) ?? [];
    },
  };
}

/** A spot is near itself. */
function isCrowded(spot: Spot, about: Iterable<Spot>): boolean {
  let near = 0;
  for (const other of about) if (apart(spot, other) < SPOT && ++near > FEW) return true;
  return false;
}

function nearest(spot: Spot, about: Iterable<Spot>): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const { id, x, y } of about) {
    const distance = apart(spot, { id, x, y });
    if (distance < REACH && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
