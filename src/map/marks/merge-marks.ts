// Gathers marks where they stand too thick to be told apart or tapped: each keeps those about it that are named less
// often. Where only a few meet, none is gathered: they are spread (spread-marks.ts).
import { project } from '../camera/mercator.ts';
import type { SpreadMark } from './spread-marks.ts';

/** So many marks about one spot can give way to each other; more are a crowd. */
const FEW = 4;
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

/** Cells of the world at a zoom, `size` pixels wide: `about` are the nine around a spot, those that hold anything. */
function grid(zoom: number, size: number): { add(spot: Spot): void; about(spot: Spot): Spot[][] } {
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
    about(spot) {
      const key = keyOf(spot);
      const found: Spot[][] = [];
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const cell = cells.get(key + dy * columns + dx);
          if (cell) found.push(cell);
        }
      return found;
    },
  };
}

/** A spot is near itself. */
function isCrowded(spot: Spot, about: readonly Spot[][]): boolean {
  let near = 0;
  for (const cell of about)
    for (const other of cell) if (apart(spot, other) < SPOT && ++near > FEW) return true;
  return false;
}

function nearest(spot: Spot, about: readonly Spot[][]): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const cell of about)
    for (const other of cell) {
      const distance = apart(spot, other);
      if (distance < REACH && (!best || distance < best.distance)) best = { id: other.id, distance };
    }
  return best?.id ?? null;
}

function apart(a: Spot, b: Spot): number {
  // Math.hypot guards against numbers that no map has, at ten times the cost.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
