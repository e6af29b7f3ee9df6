// The box around lines or rings: it tells at once that they are out of sight, or too small to be seen.
import type { Box } from '../scene.ts';

/** `lines` are flat, x, y, …; of none at all the box holds nothing. */
export function boxOfLines(lines: readonly (readonly number[])[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const line of lines) {
    for (let index = 0; index < line.length; index += 2) {
      box.minX = Math.min(box.minX, line[index]);
      box.maxX = Math.max(box.maxX, line[index]);
      box.minY = Math.min(box.minY, line[index + 1]);
      box.maxY = Math.max(box.maxY, line[index + 1]);
    }
  }
  return box;
}
