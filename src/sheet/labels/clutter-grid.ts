// How much is drawn where on the map: a callout is read best where no border runs through its words.
import type { Box, Layer } from '../scene.ts';

export interface ClutterGrid {
  /** Length of the lines within a box, weighted; about mm. */
  ink(box: Box): number;
}

const CELL_MM = 2;

/** Lines of the layers, each millimetre counted as much as `weights` says; layers without a weight do not count. */
export function createClutterGrid(
  frame: Box,
  layers: readonly Layer[],
  weights: Readonly<Record<string, number>>,
): ClutterGrid {
  const columns = Math.ceil((frame.maxX - frame.minX) / CELL_MM) + 1;
  const rows = Math.ceil((frame.maxY - frame.minY) / CELL_MM) + 1;
  // One row and column of zeros at the upper left: sums[row][column] is all ink above and left of the cell.
  const sums = new Float64Array((columns + 1) * (rows + 1));
  const at = (row: number, column: number) => row * (columns + 1) + column;
  const add = (x: number, y: number, length: number) => {
    const column = Math.floor((x - frame.minX) / CELL_MM);
    const row = Math.floor((y - frame.minY) / CELL_MM);
    if (column >= 0 && column < columns && row >= 0 && row < rows) sums[at(row + 1, column + 1)] += length;
  };
  for (const { id, marks } of layers) {
    const weight = weights[id];
    if (!weight) continue;
    for (const mark of marks)
      if (mark.type === 'path') mark.lines.forEach((line) => addLine(line, weight, add));
  }
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      sums[at(row, column)] +=
        sums[at(row - 1, column)] + sums[at(row, column - 1)] - sums[at(row - 1, column - 1)];
    }
  }
  const cellOf = (value: number, min: number, count: number) =>
    Math.max(0, Math.min(count, Math.round((value - min) / CELL_MM)));
  return {
    ink({ minX, minY, maxX, maxY }) {
      const [left, right] = [cellOf(minX, frame.minX, columns), cellOf(maxX, frame.minX, columns)];
      const [top, bottom] = [cellOf(minY, frame.minY, rows), cellOf(maxY, frame.minY, rows)];
      return sums[at(bottom, right)] - sums[at(top, right)] - sums[at(bottom, left)] + sums[at(top, left)];
    },
  };
}

/** Long pieces are counted cell by cell. */
function addLine(line: number[], weight: number, add: (x: number, y: number, length: number) => void): void {
  for (let index = 2; index < line.length; index += 2) {
    const [x1, y1, x2, y2] = [line[index - 2], line[index - 1], line[index], line[index + 1]];
    const length = Math.hypot(x2 - x1, y2 - y1);
    const pieces = Math.max(1, Math.ceil(length / CELL_MM));
    for (let piece = 0; piece < pieces; piece++) {
      const share = (piece + 0.5) / pieces;
      add(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, (length / pieces) * weight);
    }
  }
}
