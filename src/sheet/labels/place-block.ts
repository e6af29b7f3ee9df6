// Finds a free spot for a block of text beside a mark: first against it on eight sides, then farther off with a leader.
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
  /** Distance from the block's top of the line that a leader should meet. */
  firstLine: number;
}

/** Directions of the search, by preference: right, left, then the diagonals, then straight up and down. */
const ANGLES = [0, 180, -30, 30, 150, 210, -60, 60, 120, 240, -90, 90, -15, 15, 165, 195, -75, 75, 105, 255];
const STEP_MM = 1.5;

/** Takes the spot it finds; null when there is none within reach. */
export function placeBlock(request: BlockRequest, space: LabelSpace): PlacedBlock | null {
  const box = closeBoxes(request).find((candidate) => space.isFree(candidate));
  if (box) {
    space.take(box);
    return { box, leader: null };
  }
  return placeApart(request, space, true) ?? placeApart(request, space, false);
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
  const { x, y, radius, width, height, gap, reach } = request;
  for (let distance = radius + gap + STEP_MM; distance <= reach; distance += STEP_MM) {
    for (const angle of ANGLES) {
      const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const anchorX = x + cosine * distance;
      const anchorY = y + sine * distance;
      const minX = anchorX - (width * (1 - cosine)) / 2;
      const minY = anchorY - (height * (1 - sine)) / 2;
      const box = { minX, minY, maxX: minX + width, maxY: minY + height };
      if (!space.isFree(box)) continue;
      const leader = leaderTo(box, request);
      if (tidy && !space.isClear(leader, [request.markBox])) continue;
      space.take(box);
      space.takeLine(leader);
      return { box, leader };
    }
  }
  return null;
}

/** From the mark's edge to the nearest point of the block's first line, or of its foot when the block stands above. */
function leaderTo(box: Box, { x, y, radius, firstLine }: BlockRequest): Segment {
  const endX = Math.max(box.minX, Math.min(box.maxX, x));
  const beside = endX !== x;
  const endY = beside && y < box.maxY ? box.minY + firstLine : Math.max(box.minY, Math.min(box.maxY, y));
  const length = Math.hypot(endX - x, endY - y) || 1;
  return [x + ((endX - x) / length) * radius, y + ((endY - y) / length) * radius, endX, endY];
}
