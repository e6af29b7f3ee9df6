// What is already taken on the map: boxes of marks and labels, and the leader lines between them.
import RBush from 'rbush';
import { clipSegment } from '../map-frame/clip.ts';
import type { Box } from '../scene.ts';

export type Segment = [number, number, number, number];

export interface LabelSpace {
  frame: Box;
  /** Inside the frame and clear of everything taken. */
  isFree(box: Box): boolean;
  /** No label or mark on the way, and no other leader crossed. `except` are boxes the line starts or ends in. */
  isClear(line: Segment, except: readonly Box[]): boolean;
  take(box: Box): void;
  takeLine(line: Segment): void;
}

/** `gapMm` is kept between any two boxes and from the frame. */
export function createLabelSpace(frame: Box, gapMm: number): LabelSpace {
  const boxes = new RBush<Box>();
  const lines: Segment[] = [];
  const grow = (box: Box, by: number): Box => ({
    minX: box.minX - by,
    minY: box.minY - by,
    maxX: box.maxX + by,
    maxY: box.maxY + by,
  });
  return {
    frame,
    isFree(box) {
      if (box.minX < frame.minX + gapMm || box.maxX > frame.maxX - gapMm) return false;
      if (box.minY < frame.minY + gapMm || box.maxY > frame.maxY - gapMm) return false;
      const wide = grow(box, gapMm);
      if (boxes.collides(wide)) return false;
      return !lines.some((line) => meets(line, wide));
    },
    isClear(line, except) {
      const [x1, y1, x2, y2] = line;
      const around = {
        minX: Math.min(x1, x2),
        minY: Math.min(y1, y2),
        maxX: Math.max(x1, x2),
        maxY: Math.max(y1, y2),
      };
      const hit = boxes
        .search(around)
        .some((box) => !except.includes(box) && clipSegment(x1, y1, x2, y2, box));
      return !hit && !lines.some((other) => cross(line, other));
    },
    take: (box) => void boxes.insert(box),
    takeLine: (line) => void lines.push(line),
  };
}

function meets([x1, y1, x2, y2]: Segment, box: Box): boolean {
  if (Math.max(x1, x2) < box.minX || Math.min(x1, x2) > box.maxX) return false;
  if (Math.max(y1, y2) < box.minY || Math.min(y1, y2) > box.maxY) return false;
  return clipSegment(x1, y1, x2, y2, box) !== null;
}

function cross(a: Segment, b: Segment): boolean {
  const side = (px: number, py: number, line: Segment) =>
    Math.sign((line[2] - line[0]) * (py - line[1]) - (line[3] - line[1]) * (px - line[0]));
  return side(a[0], a[1], b) * side(a[2], a[3], b) < 0 && side(b[0], b[1], a) * side(b[2], b[3], a) < 0;
}
