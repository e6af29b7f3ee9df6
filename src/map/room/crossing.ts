// Whether a line runs through a box, or through another line.
import type { Box } from './box.ts';

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Method: Liang and Barsky's clipping. */
export function runsThrough({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ]) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    else if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}

export function cross(a: Line, b: Line): boolean {
  return sides(a, b) && sides(b, a);
}

/** Whether the ends of one lie on both sides of the other. */
function sides(line: Line, { x1, y1, x2, y2 }: Line): boolean {
  const side = (x: number, y: number) =>
    (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
  return side(x1, y1) * side(x2, y2) < 0;
}
