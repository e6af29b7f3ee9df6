// Gives every point place a spot for its numbered mark: on the place itself, or, where marks would touch, the nearest
// free spot with a hairline to the true point.
import type { Box } from '../scene.ts';
import type { SheetPlace } from '../sheet-places.ts';
import type { LabelSpace } from './label-space.ts';

export interface PlacedMark {
  place: SheetPlace;
  x: number;
  y: number;
  radius: number;
  /** Where the place truly is. */
  trueX: number;
  trueY: number;
  box: Box;
}

const STEP_SHARE = 0.5;
/** Turns of the search spiral: enough for a hundred marks on one point. */
const MAX_RINGS = 120;

/** Larger marks first, so that the small give way; results in the order of the numbers. */
export function placeMarks(
  places: readonly SheetPlace[],
  positions: ReadonlyMap<string, [number, number]>,
  radiusOf: (place: SheetPlace) => number,
  space: LabelSpace,
): PlacedMark[] {
  const bySize = [...places].sort((a, b) => radiusOf(b) - radiusOf(a) || a.number - b.number);
  const placed: PlacedMark[] = [];
  for (const place of bySize) {
    const position = positions.get(place.summary.place.id);
    if (!position || !inside(position, space.frame)) continue;
    const mark = findSpot(place, position, radiusOf(place), space);
    if (!mark) continue;
    space.take(mark.box);
    placed.push(mark);
  }
  for (const mark of placed) {
    if (mark.x !== mark.trueX || mark.y !== mark.trueY) space.takeLine([mark.x, mark.y, mark.trueX, mark.trueY]);
  }
  return placed.sort((a, b) => a.place.number - b.place.number);
}

function findSpot(
  place: SheetPlace,
  [trueX, trueY]: [number, number],
  radius: number,
  space: LabelSpace,
): PlacedMark | null {
  for (let ring = 0; ring < MAX_RINGS; ring++) {
    const distance = ring * radius * STEP_SHARE;
    const steps = ring === 0 ? 1 : Math.ceil((2 * Math.PI * distance) / (radius * STEP_SHARE));
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI - Math.PI / 4;
      const x = trueX + Math.cos(angle) * distance;
      const y = trueY + Math.sin(angle) * distance;
      const box = { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
      if (space.isFree(box)) return { place, x, y, radius, trueX, trueY, box };
    }
  }
  return null;
}

function inside([x, y]: [number, number], frame: Box): boolean {
  return x >= frame.minX && x <= frame.maxX && y >= frame.minY && y <= frame.maxY;
}
