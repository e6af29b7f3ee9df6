// The names of the story's own places on the map: areas in spaced capitals with their number, points beside their mark.
import type { DrawnArea } from '../map-frame/draw-areas.ts';
import type { Box, Mark, PathMark, TextMark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { formatKm, type SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_FALL, LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import type { LabelSpace, Segment } from './label-space.ts';
import { placeBlock } from './place-block.ts';
import type { PlacedMark } from './place-marks.ts';

export interface LabelContext {
  space: LabelSpace;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  words: SheetWords;
  /** Colour of the ground under a line of text, for the halo that parts letters from lines. */
  groundAt(minX: number, maxX: number, y: number): string;
}

export interface DrawnLabel {
  marks: Mark[];
  /** Where the label stands; links and numbers refer to it. */
  number: number;
}

/** Labels may wander far before one is given up. */
const LABEL_REACH_MM = 130;
interface LabelRound {
  shrink: number;
  /** 0 for a name against its mark. */
  reachMm: number;
  /** Kept from all else, so that a name apart is not taken for another mark's. */
  clearanceMm: number;
}

const LABEL_ROUNDS: readonly LabelRound[] = [
  { shrink: 1, reachMm: 0, clearanceMm: 0 },
  { shrink: 1, reachMm: 24, clearanceMm: 1.6 },
  { shrink: 1, reachMm: LABEL_REACH_MM * 0.5, clearanceMm: 0 },
  { shrink: 0.85, reachMm: LABEL_REACH_MM * 1.5, clearanceMm: 0 },
];
const AREA_TRACKING = 0.18;

/** Centred on the first spot with room; null where none has. */
export function labelAreaAt(
  place: DrawnArea['place'],
  spots: readonly (readonly [number, number])[],
  context: LabelContext,
): DrawnLabel | null {
  for (const shrink of [1, 0.86]) {
    const { width, height, marksAt } = areaName(place, context, shrink);
    for (const [x, y] of spots) {
      const box = { minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2 };
      if (!context.space.isFree(box)) continue;
      context.space.take(box);
      return { number: place.number, marks: marksAt(box) };
    }
  }
  return null;
}

/** With a hairline to a point of the area. */
export function labelAreaBeside(
  place: DrawnArea['place'],
  [x, y]: readonly number[],
  context: LabelContext,
): DrawnLabel | null {
  const { width, height, marksAt } = areaName(place, context, 0.86);
  const request = { x, y, radius: 0, markBox: { minX: x, minY: y, maxX: x, maxY: y }, width, height };
  const placed = placeBlock(
    { ...request, gap: 2, reach: LABEL_REACH_MM, firstLine: height / 2 },
    context.space,
  );
  if (!placed) return null;
  return {
    number: place.number,
    marks: [...leaderMark(placed.leader, context.theme), ...marksAt(placed.box)],
  };
}

function areaName(place: DrawnArea['place'], { theme, sizes, book, groundAt }: LabelContext, shrink: number) {
  const name = `${place.summary.place.name.toUpperCase()}${place.summary.doubtful ? ' ?' : ''}`;
  const number = String(place.number);
  const sizeMm = sizes.areaLabel * shrink;
  const trackingMm = sizeMm * AREA_TRACKING;
  // Areas have no mark for their number: it stands before their name.
  const numberWidth = book.measure(number, 'sans-bold', sizeMm) + sizeMm * 0.55;
  return {
    width: numberWidth + book.measure(name, 'sans-bold', sizeMm, trackingMm),
    height: sizeMm * (LINE_RISE + LINE_FALL),
    marksAt(box: Box): TextMark[] {
      const sea = place.summary.place.feature.startsWith('H/');
      const ground = groundAt(box.minX, box.maxX, (box.minY + box.maxY) / 2);
      const halo = { color: sea ? theme.water : ground, widthMm: 0.6 * sizes.unit };
      const line = { y: box.minY + sizeMm * LINE_RISE, font: 'sans-bold', sizeMm, halo } as const;
      const words = {
        ...line,
        text: name,
        x: box.minX + numberWidth,
        fill: theme.areaInk,
        trackingMm,
      } as const;
      const label = setText({ ...words, role: 'label' }, book);
      return [setText({ ...line, text: number, x: box.minX, fill: theme.ink, role: 'number' }, book), label];
    },
  };
}

/**
 * The names of all marks, those in a crowd first. Every name is offered a spot against its mark before any goes apart
 * from it, with its number; in `left` are the marks for whose names there is no room.
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  context: LabelContext,
): { drawn: DrawnLabel[]; left: PlacedMark[] } {
  const drawn: DrawnLabel[] = [];
  let left = [...marks];
  for (const round of LABEL_ROUNDS) {
    left = left.filter((mark) => {
      const label = placeLabel(mark, round, context);
      if (label) drawn.push(label);
      return !label;
    });
  }
  return { drawn, left };
}

function placeLabel(mark: PlacedMark, round: LabelRound, context: LabelContext): DrawnLabel | null {
  const { space, theme, sizes, book, groundAt } = context;
  const name = nameOf(mark, context.words);
  const text = round.reachMm > 0 ? `${mark.place.number} ${name}` : name;
  const sizeMm = sizes.label * round.shrink;
  const height = sizeMm * (LINE_RISE + LINE_FALL);
  const placed = placeBlock(
    {
      ...{ x: mark.x, y: mark.y, radius: mark.radius, markBox: mark.box },
      ...{ width: book.measure(text, 'sans-bold', sizeMm), height, firstLine: height / 2 },
      ...{ gap: 0.8 * sizes.unit, reach: round.reachMm, clearance: round.clearanceMm * sizes.unit },
    },
    space,
  );
  if (!placed) return null;
  const { box, leader } = placed;
  const line = { text, x: box.minX, y: box.minY + sizeMm * LINE_RISE, font: 'sans-bold', sizeMm } as const;
  const halo = { color: groundAt(box.minX, box.maxX, box.maxY), widthMm: 0.7 * sizes.unit };
  const label = setText({ ...line, fill: theme.ink, role: 'label', halo }, book);
  return { number: mark.place.number, marks: [...leaderMark(leader, theme), label] };
}

export function leaderMark(leader: Segment | null, theme: SheetTheme): PathMark[] {
  if (!leader) return [];
  return [
    { type: 'path', closed: false, lines: [[...leader]], stroke: { color: theme.inkSoft, widthMm: 0.16 } },
  ];
}

export function nameOf({ place: { summary }, distanceKm, taken }: PlacedMark, words: SheetWords): string {
  const doubt = summary.doubtful ? ' ?' : '';
  const name = `${summary.place.name}${doubt}${taken > 0 ? ` +${taken}` : ''}`;
  return distanceKm === null ? name : `${name}, ${formatKm(distanceKm, words)}`;
}
