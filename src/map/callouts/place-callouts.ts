// Finds room for callouts around their marks: inside the frame, on no mark, no label, no other callout and none of their
// leaders. Greedy, best callout first; what finds no room is left out. Then, where it is known what else the map shows,
// each moves to where it covers least of that. Pixels throughout, y downwards.
import { overlap, type Box } from '../room/box.ts';
import { cross, runsThrough, type Line } from '../room/crossing.ts';

export interface CalloutRequest {
  id: string;
  /** Centre of the mark. */
  x: number;
  y: number;
  radius: number;
  /** The shapes that it may have, best first. */
  shapes: readonly Shape[];
}

export interface Shape {
  width: number;
  height: number;
  /** The words that it has room for. */
  text: string;
}

export interface PlacedCallout extends Box {
  id: string;
  /** The leader, from the mark's edge to the box. */
  leader: Line;
  text: string;
}

export interface CalloutRoom {
  /** Starts at (0, 0). */
  frame: { width: number; height: number };
  /** Marks and furniture. */
  obstacles: readonly Box[];
  /** Where the marks' names may stand. */
  names: readonly Box[];
  /** How many callouts there may be. */
  limit: number;
  /**
   * What would be lost under a box, with the names as they do stand; in pixels of leader that are worth it. Moves
   * callouts, but never decides which there are.
   */
  coverOf?: (box: Box) => number;
}

const DISTANCES = [12, 28, 48, 72, 100, 130, 165];
/** Sixteenths of a turn: right, left, then turning away from both. */
const DIRECTIONS = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11, 4, 12];
/** Shares of its sides by which a box is tried farther along, when the first spots are not good. */
const SLIDES = [0, -0.25, 0.25];
/** Pixels of leader that the better of two shapes is worth. */
const SHAPE_WORTH = 24;
/** Between a callout and the frame: words at the very edge look cut off. */
const MARGIN = 12;
/** The leader ends a little under the box, which hides what is left of it. */
const INSET = 6;
/** Spots that are asked about for all callouts together: an answer takes the map a quarter of a millisecond. */
const MOST_ASKED = 40;

export function placeCallouts(requests: readonly CalloutRequest[], room: CalloutRoom): PlacedCallout[] {
  const { obstacles, names, limit, coverOf } = room;
  const feared = [...obstacles, ...names];
  const placed: PlacedCallout[] = [];
  for (const request of requests) {
    if (placed.length >= limit) break;
    const found = request.shapes
      .map((shape, worse) => {
        const best = positions(request, shape).find(({ callout }) =>
          isFree(callout, request, feared, feared, placed, room.frame),
        );
        return best && { ...best, least: best.distance + worse * SHAPE_WORTH };
      })
      .reduce((best, one) => (one && (!best || one.least < best.least) ? one : best), undefined);
    if (found) placed.push(found.callout);
  }
  if (!coverOf) return placed;
  let asked = 0;
  placed.forEach((first, index) => {
    const request = requests.find(({ id }) => id === first.id)!;
    const others = placed.filter((other) => other !== first);
    let best = { callout: first, cost: Infinity };
    const tried = request.shapes.flatMap((shape, worse) =>
      SLIDES.flatMap((slide) => positions(request, shape, slide)).map((position) => ({
        ...position,
        least: position.distance + worse * SHAPE_WORTH,
      })),
    );
    tried.sort((a, b) => Number(b.far) - Number(a.far) || a.least - b.least);
    for (const { callout, least } of tried) {
      if (asked >= MOST_ASKED) break;
      if (least >= best.cost || !isFree(callout, request, obstacles, feared, others, room.frame)) continue;
      asked++;
      const cost = least + coverOf(callout);
      if (cost < best.cost) best = { callout, cost };
    }
    placed[index] = best.callout;
  });
  return placed;
}

interface Position {
  callout: PlacedCallout;
  /** From the mark's edge to the box. */
  distance: number;
  /** Whether it is among the few that lie far from each other: to be asked about first. */
  far: boolean;
}

/** Nearest first; at each distance beside the mark before above and below it. */
function positions(
  { id, x, y, radius }: CalloutRequest,
  { width, height, text }: Shape,
  slide = 0,
): Position[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((direction) => {
      const angle = (direction / DIRECTIONS.length) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const reach = radius + distance;
      // Beside the mark a box is slid up or down, over and under it sideways.
      const beside = Math.abs(cos) > Math.abs(sin);
      const [left, top] = [cos, sin].map((share) => (share > 0.3 ? 0 : share < -0.3 ? -1 : -0.5));
      const box = {
        x: x + cos * reach + (left + (beside ? 0 : slide)) * width,
        y: y + sin * reach + (top + (beside ? slide : 0)) * height,
        width,
        height,
      };
      const x2 = Math.max(box.x + INSET, Math.min(box.x + width - INSET, x));
      const y2 = Math.max(box.y + INSET, Math.min(box.y + height - INSET, y));
      const away = Math.hypot(x2 - x, y2 - y) || 1;
      const from = radius + 2;
      const leader = { x1: x + ((x2 - x) / away) * from, y1: y + ((y2 - y) / away) * from, x2, y2 };
      return { callout: { ...box, id, leader, text }, distance, far: slide === 0 && direction % 2 === 0 };
    }),
  );
}

/** `taken` is what the box must not lie on, `uncrossed` what its leader must not run through. */
function isFree(
  callout: PlacedCallout,
  { x, y }: CalloutRequest,
  taken: readonly Box[],
  uncrossed: readonly Box[],
  others: readonly PlacedCallout[],
  frame: CalloutRoom['frame'],
): boolean {
  const isOwn = (box: Box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  return (
    callout.x >= MARGIN &&
    callout.y >= MARGIN &&
    callout.x + callout.width <= frame.width - MARGIN &&
    callout.y + callout.height <= frame.height - MARGIN &&
    !taken.some((box) => overlap(callout, box)) &&
    !others.some(
      (other) =>
        overlap(callout, other) ||
        runsThrough(callout.leader, other) ||
        runsThrough(other.leader, callout) ||
        cross(callout.leader, other.leader),
    ) &&
    !uncrossed.some((box) => runsThrough(callout.leader, box) && !isOwn(box))
  );
}
