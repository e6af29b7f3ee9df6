// Gives every point place a spot for its numbered mark: on the place itself, or, where marks would touch, the nearest
// free spot with a hairline to the true point.
import { markDiameter } from '../../map/marks/mark-shape.ts';
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
  /** Set for a place beyond the map: which way it lies, in radians clockwise from the right. */
  towards: number | null;
  /** And how far it is from the middle of the map, rounded. */
  distanceKm: number | null;
  /** Number of other places gathered under the mark. */
  taken: number;
}

/** The mark of the web map, in px, is this many mm on A4: its number must be read at arm's length. */
const MM_PER_MARK_PIXEL = 0.29;
const MIN_MARK_MM = 3.9;
/** From this many places on, marks are a little smaller. */
const CROWD = 40;
const CROWD_SHARE = 0.82;
const STEP_SHARE = 0.5;
/** Turns of the search spiral: enough for a hundred marks on one point. */
const MAX_RINGS = 120;

/** Space for the arrow that points beyond the map, in radii. */
const ARROW_ROOM = 2.1;

/**
 * Larger marks first, so that the small give way; results in the order of the numbers. Places in `outliers`
 * (with their distance in km) come to stand at the frame's edge, on the way to where they are.
 */
export function placeMarks(
  places: readonly SheetPlace[],
  positions: ReadonlyMap<string, [number, number]>,
  outliers: ReadonlyMap<string, number>,
  radiusOf: (place: SheetPlace) => number,
  space: LabelSpace,
): PlacedMark[] {
  const bySize = [...places].sort((a, b) => radiusOf(b) - radiusOf(a) || a.number - b.number);
  const placed: PlacedMark[] = [];
  for (const place of bySize) {
    const position = positions.get(place.summary.place.id);
    if (!position) continue;
    const radius = radiusOf(place);
    const distanceKm = outliers.get(place.summary.place.id) ?? null;
    if (distanceKm === null && !inside(position, space.frame)) continue;
    const edge = distanceKm !== null ? towardsEdge(position, radius * ARROW_ROOM, space.frame) : null;
    const mark = findSpot(place, edge ? edge.spot : position, radius, space);
    if (!mark) continue;
    const arrow = edge ? radius * (ARROW_ROOM - 1) : 0;
    mark.box = {
      minX: mark.x - radius - arrow,
      maxX: mark.x + radius + arrow,
      minY: mark.y - radius - arrow,
      maxY: mark.y + radius + arrow,
    };
    if (edge) Object.assign(mark, { towards: edge.angle, distanceKm, trueX: mark.x, trueY: mark.y });
    space.take(mark.box);
    placed.push(mark);
  }
  for (const mark of placed) {
    if (mark.x !== mark.trueX || mark.y !== mark.trueY)
      space.takeLine([mark.x, mark.y, mark.trueX, mark.trueY]);
  }
  return placed.sort((a, b) => a.place.number - b.place.number);
}

/** Radius in mm of a numbered mark, by its share of the excerpts of the most named place. */
export function markRadius(place: SheetPlace, places: readonly SheetPlace[], unit: number): number {
  const most = Math.max(1, ...places.map(({ summary }) => summary.excerpts));
  const share = places.length > CROWD ? CROWD_SHARE : 1;
  // A disc within a ring needs room for both, and for its number.
  const least = place.summary.presence === 'both' ? MIN_MARK_MM * 1.2 : MIN_MARK_MM;
  return (Math.max(least, markDiameter(place.summary.excerpts, most) * MM_PER_MARK_PIXEL) / 2) * share * unit;
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
      if (space.isFree(box))
        return { place, x, y, radius, trueX, trueY, box, towards: null, distanceKm: null, taken: 0 };
    }
  }
  return null;
}

/** Where the line from the map's middle to a point outside comes within `room` of the frame. */
function towardsEdge(
  [x, y]: [number, number],
  room: number,
  frame: Box,
): { spot: [number, number]; angle: number } {
  const [middleX, middleY] = [(frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2];
  const [dx, dy] = [x - middleX, y - middleY];
  const share = Math.min(
    ((frame.maxX - frame.minX) / 2 - room) / Math.max(Math.abs(dx), 1e-9),
    ((frame.maxY - frame.minY) / 2 - room) / Math.max(Math.abs(dy), 1e-9),
    1,
  );
  return { spot: [middleX + dx * share, middleY + dy * share], angle: Math.atan2(dy, dx) };
}

function inside([x, y]: [number, number], frame: Box): boolean {
  return x >= frame.minX && x <= frame.maxX && y >= frame.minY && y <= frame.maxY;
}
