// Moves marks that would cover each other just far enough apart to be told from one another at a zoom.
// A large mark gives way less than a small one; each stays as near its true point as its neighbours let it.
// Deterministic: the same marks at the same zoom always come out alike.
import { project, unproject } from '../camera/mercator.ts';

export interface SpreadMark {
  id: string;
  lng: number;
  lat: number;
  /** Pixels. */
  radius: number;
}

export interface SpreadPosition {
  lng: number;
  lat: number;
  /** Pixels from the true point. */
  moved: number;
}

/** Clear pixels between two marks that were pushed apart. */
const GAP = 3;
/** Pixels between the middles of two marks, at least: what a finger can part (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
const ROUNDS = 80;
/** Share of the way back to its true point that a mark takes in each round. */
const PULL = 0.04;
/** Pixels: pairs this much further apart are watched too, so that the same pairs serve for many rounds. */
const SLACK = 8;

/** Cost: rounds × near pairs; these are found anew, by a grid of cells, only when a mark has moved half the slack. */
export function spreadMarks(marks: readonly SpreadMark[], zoom: number): Map<string, SpreadPosition> {
  const home = marks.map((mark) => project([mark.lng, mark.lat], zoom));
  const at = home.map(([x, y]): [number, number] => [x, y]);
  const widest = marks.reduce((most, { radius }) => Math.max(most, radius), 1);
  const cell = Math.max(TARGET, 2 * widest + GAP) + SLACK;
  let pairs: readonly [number, number][] = [];
  let found: readonly [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round === 0 || isMoved(at, found)) {
      pairs = nearPairs(at, cell);
      found = at.map(([x, y]): [number, number] => [x, y]);
    }
    if (!pushApart(marks, at, pairs) && round > 0) break;
    if (round < ROUNDS - 20) pullHome(at, home);
  }
  return new Map(
    marks.map((mark, index) => {
      const moved = Math.hypot(at[index][0] - home[index][0], at[index][1] - home[index][1]);
      const [lng, lat] = moved < 0.5 ? [mark.lng, mark.lat] : unproject(at[index], zoom);
      return [mark.id, { lng, lat, moved: moved < 0.5 ? 0 : moved }];
    }),
  );
}

function isMoved(at: readonly [number, number][], since: readonly [number, number][]): boolean {
  return at.some(([x, y], index) => {
    const [dx, dy] = [x - since[index][0], y - since[index][1]];
    return dx * dx + dy * dy > (SLACK / 2) ** 2;
  });
}

function pushApart(
  marks: readonly SpreadMark[],
  at: [number, number][],
  pairs: readonly [number, number][],
): boolean {
  let touched = false;
  for (const [first, second] of pairs) {
    const [dx, dy] = [at[second][0] - at[first][0], at[second][1] - at[first][1]];
    const distance = Math.sqrt(dx * dx + dy * dy);
    const wanted = Math.max(TARGET, marks[first].radius + marks[second].radius + GAP);
    if (distance >= wanted - 0.01) continue;
    touched = true;
    // Marks on the very same point part at an angle that depends on their order alone.
    const angle = distance > 0.01 ? Math.atan2(dy, dx) : second * 2.399963;
    const [weightFirst, weightSecond] = [marks[first].radius ** 2, marks[second].radius ** 2];
    const push = (wanted - distance) / (weightFirst + weightSecond);
    at[first][0] -= Math.cos(angle) * push * weightSecond;
    at[first][1] -= Math.sin(angle) * push * weightSecond;
    at[second][0] += Math.cos(angle) * push * weightFirst;
    at[second][1] += Math.sin(angle) * push * weightFirst;
  }
  return touched;
}

function pullHome(at: [number, number][], home: [number, number][]): void {
  at.forEach((point, index) => {
    point[0] += (home[index][0] - point[0]) * PULL;
    point[1] += (home[index][1] - point[1]) * PULL;
  });
}

function nearPairs(at: [number, number][], cell: number): [number, number][] {
  const left = at.reduce((least, [x]) => Math.min(least, x), Infinity);
  const right = at.reduce((most, [x]) => Math.max(most, x), -Infinity);
  // A cell's key is its number, row by row with a free column at either side: no string is made for it.
  const columns = Math.floor((right - left) / cell) + 3;
  const grid = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  at.forEach(([x, y], index) => {
    const key = Math.floor(y / cell) * columns + Math.floor((x - left) / cell) + 1;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(key + dy * columns + dx) ?? []) pairs.push([other, index]);
      }
    }
    const members = grid.get(key);
    if (members) members.push(index);
    else grid.set(key, [index]);
  });
  return pairs;
}
