// Finds room for callouts around their marks: inside the frame, on no mark, no label and no other callout.
// Greedy, best callout first; what finds no room is left out. Pixels throughout, y downwards.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CalloutRequest {
  id: string;
  /** Centre of the mark. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

export interface PlacedCallout extends Box {
  id: string;
  /** The leader, from the mark's edge to the box. */
  leader: { x1: number; y1: number; x2: number; y2: number };
}

const DISTANCES = [12, 28, 48, 72, 100, 130];
const DIRECTIONS = 16;
/** Between a callout and the frame: words at the very edge look cut off. */
const MARGIN = 12;
/** The leader ends a little under the box, which hides what is left of it. */
const INSET = 6;

/** `obstacles` are marks, labels and furniture; `frame` starts at (0, 0). */
export function placeCallouts(
  requests: readonly CalloutRequest[],
  obstacles: readonly Box[],
  frame: { width: number; height: number },
  limit: number,
): PlacedCallout[] {
  const placed: PlacedCallout[] = [];
  for (const request of requests) {
    if (placed.length >= limit) break;
    const taken = [...obstacles, ...placed];
    const found = positions(request).find(
      (candidate) =>
        candidate.x >= MARGIN &&
        candidate.y >= MARGIN &&
        candidate.x + candidate.width <= frame.width - MARGIN &&
        candidate.y + candidate.height <= frame.height - MARGIN &&
        !taken.some((box) => overlap(candidate, box)) &&
        !obstacles.some((box) => crosses(candidate.leader, box)),
    );
    if (found) placed.push(found);
  }
  return placed;
}

/** Nearest first; at each distance beside the mark before above and below it. */
function positions({ id, x, y, radius, width, height }: CalloutRequest): PlacedCallout[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, index) => {
      const angle = (sideFirst(index) / DIRECTIONS) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const reach = radius + distance;
      const box = {
        x: x + cos * reach + (cos > 0.3 ? 0 : cos < -0.3 ? -width : -width / 2),
        y: y + sin * reach + (sin > 0.3 ? 0 : sin < -0.3 ? -height : -height / 2),
        width,
        height,
      };
      const x2 = Math.max(box.x + INSET, Math.min(box.x + width - INSET, x));
      const y2 = Math.max(box.y + INSET, Math.min(box.y + height - INSET, y));
      const away = Math.hypot(x2 - x, y2 - y) || 1;
      const from = radius + 2;
      return {
        ...box,
        id,
        leader: { x1: x + ((x2 - x) / away) * from, y1: y + ((y2 - y) / away) * from, x2, y2 },
      };
    }),
  );
}

/** 0, 8, 1, 15, 7, 9, … : right, left, then turning away from both. */
function sideFirst(index: number): number {
  const half = DIRECTIONS / 2;
  const order = [
    0,
    half,
    1,
    -1,
    half - 1,
    half + 1,
    2,
    -2,
    half - 2,
    half + 2,
    3,
    -3,
    half - 3,
    half + 3,
    half / 2,
    -half / 2,
  ];
  return order[index];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a leader runs through a box; sampled, as leaders are short. */
function crosses({ x1, y1, x2, y2 }: PlacedCallout['leader'], box: Box): boolean {
  for (let step = 2; step < 16; step++) {
    const [x, y] = [x1 + ((x2 - x1) * step) / 16, y1 + ((y2 - y1) * step) / 16];
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}
