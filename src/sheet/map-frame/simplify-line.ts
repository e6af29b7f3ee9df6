// Drops the points that the printer could not show anyway: Douglas and Peucker (1973), without recursion.

/** Flat x, y, …; ends stay. Cost: n log n as a rule. */
export function simplifyLine(line: number[], tolerance: number): number[] {
  const count = line.length / 2;
  if (count <= 2) return line;
  const keep = new Uint8Array(count);
  keep[0] = keep[count - 1] = 1;
  const stack = [0, count - 1];
  const limit = tolerance * tolerance;
  while (stack.length) {
    const last = stack.pop()!;
    const first = stack.pop()!;
    let farthest = -1;
    let worst = limit;
    for (let index = first + 1; index < last; index++) {
      const distance = squaredDistance(line, index, first, last);
      if (distance > worst) {
        worst = distance;
        farthest = index;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    stack.push(first, farthest, farthest, last);
  }
  const kept: number[] = [];
  for (let index = 0; index < count; index++)
    if (keep[index]) kept.push(line[index * 2], line[index * 2 + 1]);
  return kept;
}

function squaredDistance(line: number[], point: number, first: number, last: number): number {
  let x = line[first * 2];
  let y = line[first * 2 + 1];
  let dx = line[last * 2] - x;
  let dy = line[last * 2 + 1] - y;
  if (dx !== 0 || dy !== 0) {
    const along = ((line[point * 2] - x) * dx + (line[point * 2 + 1] - y) * dy) / (dx * dx + dy * dy);
    if (along > 1) {
      x = line[last * 2];
      y = line[last * 2 + 1];
    } else if (along > 0) {
      x += dx * along;
      y += dy * along;
    }
  }
  dx = line[point * 2] - x;
  dy = line[point * 2 + 1] - y;
  return dx * dx + dy * dy;
}
