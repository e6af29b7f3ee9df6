// Finds a free spot for a block of text beside a mark: a name takes the first of eight sides, or else one farther off
// with a leader; a callout weighs all of them.
import type { Box } from '../scene.ts';
import type { LabelSpace, Segment } from './label-space.ts';

export interface PlacedBlock {
  box: Box;
  /** From mark to block, when it stands apart. */
  leader: Segment | null;
}

export interface BlockRequest {
  /** Centre and radius of the mark, mm. */
  x: number;
  y: number;
  radius: number;
  /** The mark's own box, as it was taken. */
  markBox: Box;
  width: number;
  height: number;
  gap: number;
  /** How far off the block may stand; 0 keeps it against the mark. */
  reach: number;
  /** Kept free around a block that stands apart, mm. */
  clearance?: number;
  /** Distance from the block's top of the line that a leader should meet. */
  firstLine: number;
}

/** Directions of the search, by preference: right, left, then the diagonals, then straight up and down. */
const ANGLES = [0, 180, -30, 30, 150, 210, -60, 60, 120, 240, -90, 90, -15, 15, 165, 195, -75, 75, 105, 255];
const STEP_MM = 1.5;
/** A block against its mark is worth this much: no leader to follow. */
const LEADER_COST_MM = 2;

/** Takes the spot it finds; null when there is none within reach. */
export function placeBlock(request: BlockRequest, space: LabelSpace): PlacedBlock | null {
  const box = closeBoxes(request).find((candidate) => space.isFree(candidate));
  if (box) {
    space.take(box);
    return { box, leader: null };
  }
  return placeApart(request, space, true) ?? (request.clearance ? null : placeApart(request, space, false));
}

/**
 * Of all spots within reach, for a block that may be set in several shapes, the one that costs least: its leader's
 * length and what `costOf` says of the box, in mm. Takes it; null when there is none.
 */
export function placeBlockWell<Request extends BlockRequest>(
  requests: readonly Request[],
  space: LabelSpace,
  costOf: (box: Box) => number,
): (PlacedBlock & { request: Request }) | null {
  let best: (PlacedBlock & { request: Request }) | null = null;
  let least = Infinity;
  const weigh = (request: Request, box: Box, leader: Segment | null) => {
    const length = leader ? Math.hypot(leader[2] - leader[0], leader[3] - leader[1]) + LEADER_COST_MM : 0;
    const cost = length + costOf(box);
    if (cost < least) [best, least] = [{ box, leader, request }, cost];
  };
  for (const request of requests) {
    for (const box of closeBoxes(request)) if (space.isFree(box)) weigh(request, box, null);
    for (const { box, leader } of boxesApart(request, space)) {
      if (space.isClear(leader, [request.markBox])) weigh(request, box, leader);
    }
  }
  if (best) take(best, space);
  return best;
}

function take({ box, leader }: PlacedBlock, space: LabelSpace): void {
  space.take(box);
  if (leader) space.takeLine(leader);
}

/** The eight neighbours of the mark, in the order that readers of maps prefer (Imhof 1975). */
function closeBoxes({ x, y, radius, width, height, gap }: BlockRequest): Box[] {
  const side = radius + gap;
  const diagonal = radius * 0.72 + gap * 0.7;
  const at = (minX: number, minY: number): Box => ({ minX, minY, maxX: minX + width, maxY: minY + height });
  return [
    at(x + side, y - height / 2),
    at(x + diagonal, y - diagonal - height),
    at(x + diagonal, y + diagonal),
    at(x - side - width, y - height / 2),
    at(x - diagonal - width, y - diagonal - height),
    at(x - diagonal - width, y + diagonal),
    at(x - width / 2, y - side - height),
    at(x - width / 2, y + side),
  ];
}

/** `tidy` refuses leaders that cross others; without it only the block itself must be free. */
function placeApart(request: BlockRequest, space: LabelSpace, tidy: boolean): PlacedBlock | null {
  for (const { box, leader } of boxesApart(request, space)) {
    if (tidy && !space.isClear(leader, [request.markBox])) continue;
    take({ box, leader }, space);
    return { box, leader };
  }
  return null;
}

/** Free boxes around the mark, nearest first. */
function* boxesApart(request: BlockRequest, space: LabelSpace): Iterable<{ box: Box; leader: Segment }> {
  const { x, y, radius, width, height, gap, reach, clearance = 0 } = request;
  for (let distance = radius + gap + STEP_MM; distance <= reach; distance += STEP_MM) {
    for (const angle of ANGLES) {
      const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const anchorX = x + cosine * distance;
      const anchorY = y + sine * distance;
      const minX = anchorX - (width * (1 - cosine)) / 2;
      const minY = anchorY - (height * (1 - sine)) / 2;
      const box = { minX, minY, maxX: minX + width, maxY: minY + height };
      const wide = {
        minX: minX - clearance,
        minY: minY - clearance,
        maxX: box.maxX + clearance,
        maxY: box.maxY + clearance,
      };
      if (space.isFree(clearance ? wide : box)) yield { box, leader: leaderTo(box, request) };
    }
  }
}

/** From the mark's edge to the block's first line, or to its nearest corner where the line would run along the words. */
function leaderTo(box: Box, { x, y, radius, firstLine }: BlockRequest): Segment {
  const endX = Math.max(box.minX, Math.min(box.maxX, x));
  const lineY = box.minY + firstLine;
  const flat = Math.abs(endX - x) >= Math.abs(lineY - y);
  const endY = flat ? lineY : Math.max(box.minY, Math.min(box.maxY, y));
  const length = Math.hypot(endX - x, endY - y) || 1;
  return [x + ((endX - x) / length) * radius, y + ((endY - y) / length) * radius, endX, endY];
}
