// Gathers marks where there are too many to tell apart: each keeps those within reach of it that are named less often.
// A story of ordinary size is never gathered, only spread (spread-marks.ts).
import { project } from './mercator.ts';
import type { SpreadMark } from './spread-marks.ts';

/** Up to so many marks, all are shown at every zoom. */
export const MERGE_FROM = 200;
/** Pixels: a mark takes in what lies nearer than this. */
const REACH = 34;

/**
 * `marks` come with the most named first. Ids of the marks to show, with the ids that each has taken in, most named
 * first. Cost: linear, by a grid of cells as wide as the reach.
 */
export function mergeMarks(marks: readonly SpreadMark[], zoom: number): Map<string, string[]> {
  const groups = new Map<string, string[]>(marks.length <= MERGE_FROM ? marks.map(({ id }) => [id, []]) : []);
  if (marks.length <= MERGE_FROM) return groups;
  const grid = new Map<number, { id: string; x: number; y: number }[]>();
  // Columns of the world at this zoom: a cell's key is unique and needs no string.
  const columns = Math.ceil(project([180, 0], zoom)[0] / REACH) + 3;
  const key = (column: number, row: number) => row * columns + column + 1;
  for (const { id, lng, lat } of marks) {
    const [x, y] = project([lng, lat], zoom);
    const [column, row] = [Math.floor(x / REACH), Math.floor(y / REACH)];
    const keeper = nearest(x, y, (dx, dy) => grid.get(key(column + dx, row + dy)));
    if (keeper) {
      groups.get(keeper)!.push(id);
      continue;
    }
    groups.set(id, []);
    const cell = grid.get(key(column, row));
    if (cell) cell.push({ id, x, y });
    else grid.set(key(column, row), [{ id, x, y }]);
  }
  return groups;
}

function nearest(
  x: number,
  y: number,
  cell: (dx: number, dy: number) => readonly { id: string; x: number; y: number }[] | undefined,
): string | null {
  let best: { id: string; distance: number } | null = null;
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const other of cell(dx, dy) ?? []) {
        const distance = Math.hypot(other.x - x, other.y - y);
        if (distance < REACH && (!best || distance < best.distance)) best = { id: other.id, distance };
      }
    }
  }
  return best?.id ?? null;
}
