// The names of the story's own places on the map: areas in spaced capitals with their number, points beside their mark,
// the most telling ones as callouts with a quotation.
import type { DrawnArea } from '../map-frame/draw-areas.ts';
import type { Box, Mark, PathMark, TextMark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_FALL, LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { wrapText } from '../type/wrap-text.ts';
import type { LabelSpace, Segment } from './label-space.ts';
import { placeBlock } from './place-block.ts';
import type { PlacedMark } from './place-marks.ts';

export interface LabelContext {
  space: LabelSpace;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  /** Areas have no mark for their number: it stands before their name. */
  numbered: boolean;
}

export interface DrawnLabel {
  marks: Mark[];
  /** Where the label stands; links and numbers refer to it. */
  number: number;
}

const CALLOUT_WIDTH_MM = 37;
const CALLOUT_REACH_MM = 26;
/** Labels may wander far before one is given up. */
const LABEL_REACH_MM = 130;
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

function areaName(place: DrawnArea['place'], { theme, sizes, book, numbered }: LabelContext, shrink: number) {
  const name = `${place.summary.place.name.toUpperCase()}${place.summary.doubtful ? ' ?' : ''}`;
  const number = String(place.number);
  const sizeMm = sizes.areaLabel * shrink;
  const trackingMm = sizeMm * AREA_TRACKING;
  const numberWidth = numbered ? book.measure(number, 'sans-bold', sizeMm) + sizeMm * 0.55 : 0;
  return {
    width: numberWidth + book.measure(name, 'sans-bold', sizeMm, trackingMm),
    height: sizeMm * (LINE_RISE + LINE_FALL),
    marksAt(box: Box): TextMark[] {
      const sea = place.summary.place.feature.startsWith('H/');
      const halo = { color: sea ? theme.water : theme.land, widthMm: 0.6 * sizes.unit };
      const line = { y: box.minY + sizeMm * LINE_RISE, font: 'sans-bold', sizeMm, halo } as const;
      const words = {
        ...line,
        text: name,
        x: box.minX + numberWidth,
        fill: theme.areaInk,
        trackingMm,
      } as const;
      const label = setText({ ...words, role: 'label' }, book);
      if (!numbered) return [label];
      return [setText({ ...line, text: number, x: box.minX, fill: theme.ink, role: 'number' }, book), label];
    },
  };
}

/** Name, quotation and speaker beside a mark; null where there is no room within reach. */
export function placeCallout(
  mark: PlacedMark,
  { space, theme, sizes, book }: LabelContext,
): DrawnLabel | null {
  const { callout, number } = mark.place;
  if (!callout) return null;
  const owner = `callout-${number}`;
  const maxWidth = CALLOUT_WIDTH_MM * sizes.unit;
  const quote = { font: 'serif-italic', sizeMm: sizes.callout } as const;
  const lines = wrapText(`“${callout.quote}”`, quote, maxWidth, book);
  const nameStyle = { font: 'sans-bold', sizeMm: sizes.label } as const;
  const speakerStyle = { font: 'sans', sizeMm: sizes.small } as const;
  const name = nameOf(mark);
  const leading = quote.sizeMm * 1.22;
  const widths = [
    book.measure(name, nameStyle.font, nameStyle.sizeMm),
    ...lines.map((line) => book.measure(line, quote.font, quote.sizeMm)),
    book.measure(callout.speaker, speakerStyle.font, speakerStyle.sizeMm),
  ];
  const nameHeight = nameStyle.sizeMm * (LINE_RISE + LINE_FALL);
  const speakerHeight = speakerStyle.sizeMm * (LINE_RISE + LINE_FALL) + 0.4;
  const placed = placeBlock(
    {
      x: mark.x,
      y: mark.y,
      radius: mark.radius,
      markBox: mark.box,
      width: Math.max(...widths),
      height: nameHeight + lines.length * leading + speakerHeight,
      gap: 0.9 * sizes.unit,
      reach: CALLOUT_REACH_MM * sizes.unit,
      firstLine: nameHeight / 2,
    },
    space,
  );
  if (!placed) return null;
  const { box, leader } = placed;
  // Text leans towards its mark.
  const atLeft = box.maxX <= mark.x;
  const anchor = atLeft ? 'end' : 'start';
  const common = {
    x: atLeft ? box.maxX : box.minX,
    anchor,
    role: 'callout',
    owner,
    halo: { color: theme.land, widthMm: 0.7 * sizes.unit },
  } as const;
  const quoteTop = box.minY + nameHeight;
  const marks: TextMark[] = [
    setText(
      { ...common, ...nameStyle, text: name, y: box.minY + nameStyle.sizeMm * LINE_RISE, fill: theme.ink },
      book,
    ),
    ...lines.map((text, index) =>
      setText(
        {
          ...common,
          ...quote,
          text,
          y: quoteTop + index * leading + quote.sizeMm * LINE_RISE,
          fill: theme.ink,
        },
        book,
      ),
    ),
    setText(
      {
        ...common,
        ...speakerStyle,
        text: callout.speaker,
        y: box.maxY - speakerStyle.sizeMm * LINE_FALL,
        fill: theme.inkSoft,
      },
      book,
    ),
  ];
  return { number, marks: [...leaderMark(leader, theme), ...marks] };
}

/** The bare name beside its mark; null only where the whole map is full. */
export function placeLabel(mark: PlacedMark, { space, theme, sizes, book }: LabelContext): DrawnLabel | null {
  const text = nameOf(mark);
  for (const shrink of [1, 0.85]) {
    const sizeMm = sizes.label * shrink;
    const placed = placeBlock(
      {
        x: mark.x,
        y: mark.y,
        radius: mark.radius,
        markBox: mark.box,
        width: book.measure(text, 'sans-bold', sizeMm),
        height: sizeMm * (LINE_RISE + LINE_FALL),
        gap: 0.8 * sizes.unit,
        reach: shrink === 1 ? LABEL_REACH_MM * 0.5 : LABEL_REACH_MM * 1.5,
        firstLine: (sizeMm * (LINE_RISE + LINE_FALL)) / 2,
      },
      space,
    );
    if (!placed) continue;
    const label = setText(
      {
        text,
        x: placed.box.minX,
        y: placed.box.minY + sizeMm * LINE_RISE,
        font: 'sans-bold',
        sizeMm,
        fill: theme.ink,
        role: 'label',
        halo: { color: theme.land, widthMm: 0.7 * sizes.unit },
      },
      book,
    );
    return { number: mark.place.number, marks: [...leaderMark(placed.leader, theme), label] };
  }
  return null;
}

function leaderMark(leader: Segment | null, theme: SheetTheme): PathMark[] {
  if (!leader) return [];
  return [
    { type: 'path', closed: false, lines: [[...leader]], stroke: { color: theme.inkSoft, widthMm: 0.16 } },
  ];
}

function nameOf({ place: { summary }, distanceKm }: PlacedMark): string {
  const name = summary.doubtful ? `${summary.place.name} ?` : summary.place.name;
  return distanceKm === null ? name : `${name}, ${distanceKm.toLocaleString('en-GB')} km`;
}
