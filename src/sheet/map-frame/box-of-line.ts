// The box around a line or ring: what tells at once that it is out of sight, or too small to be seen.
import type { Box } from '../scene.ts';

/** Of a flat line or ring, x, y, …; an empty one has a box that holds nothing. */
export function boxOfLine(line: readonly number[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (let index = 0; index < line.length; index += 2) {
    box.minX = Math.min(box.minX, line[index]);
    box.maxX = Math.max(box.maxX, line[index]);
    box.minY = Math.min(box.minY, line[index + 1]);
    box.maxY = Math.max(box.maxY, line[index + 1]);
  }
  return box;
}
