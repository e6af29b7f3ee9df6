// A place's name with its best quotation beneath and who said it, set in the calmest spot near its mark.
import type { Box, TextMark } from '../scene.ts';
import { LINE_FALL, LINE_RISE, setText } from '../type/set-text.ts';
import { type TypeStyle, wrapText } from '../type/wrap-text.ts';
import { type BlockRequest, placeBlockWell } from './place-block.ts';
import type { PlacedMark } from './place-marks.ts';
import { type DrawnLabel, type LabelContext, leaderMark, nameOf } from './story-labels.ts';

/** A broad block where there is room, a slim one between borders; mm on A4. */
const WIDTHS_MM = [38, 30];
const REACH_MM = 28;

interface SetCallout extends BlockRequest {
  lines: string[];
}

/** Where `costOf` is least; null for a place without a quotation, or with no room within reach. */
export function placeCallout(
  mark: PlacedMark,
  context: LabelContext,
  costOf: (box: Box) => number,
): DrawnLabel | null {
  const { space, theme, sizes, book, groundAt } = context;
  const { callout, number } = mark.place;
  if (!callout) return null;
  const quote = { font: 'serif-italic', sizeMm: sizes.callout } as const;
  const head = { font: 'sans-bold', sizeMm: sizes.label } as const;
  const speaker = { font: 'sans', sizeMm: sizes.small } as const;
  const name = nameOf(mark, context.words);
  const leading = quote.sizeMm * 1.22;
  const headHeight = head.sizeMm * (LINE_RISE + LINE_FALL);
  const speakerHeight = speaker.sizeMm * (LINE_RISE + LINE_FALL) + 0.4;
  const requests = WIDTHS_MM.map((widthMm): SetCallout => {
    const lines = wrapText(`“${callout.quote}”`, quote, widthMm * sizes.unit, book);
    const widths = [
      book.measure(name, head.font, head.sizeMm),
      ...lines.map((line) => book.measure(line, quote.font, quote.sizeMm)),
      book.measure(callout.speaker, speaker.font, speaker.sizeMm),
    ];
    return {
      ...{ lines, x: mark.x, y: mark.y, radius: mark.radius, markBox: mark.box },
      width: Math.max(...widths),
      height: headHeight + lines.length * leading + speakerHeight,
      gap: 0.9 * sizes.unit,
      reach: REACH_MM * sizes.unit,
      firstLine: headHeight / 2,
    };
  });
  const placed = placeBlockWell(requests, space, costOf);
  if (!placed) return null;
  const { box, leader, request } = placed;
  // Text leans towards its mark.
  const atLeft = box.maxX <= mark.x;
  const common = {
    x: atLeft ? box.maxX : box.minX,
    anchor: atLeft ? 'end' : 'start',
    role: 'callout',
    owner: `callout-${number}`,
  } as const;
  const line = (style: TypeStyle, text: string, y: number, fill: string): TextMark => {
    const halo = { color: groundAt(box.minX, box.maxX, y), widthMm: 0.8 * sizes.unit };
    return setText({ ...common, ...style, text, y, fill, halo }, book);
  };
  const quoteTop = box.minY + headHeight + quote.sizeMm * LINE_RISE;
  const headY = box.minY + head.sizeMm * LINE_RISE;
  const speakerY = box.maxY - speaker.sizeMm * LINE_FALL;
  const marks: TextMark[] = [
    line(head, name, headY, theme.ink),
    ...request.lines.map((text, index) => line(quote, text, quoteTop + index * leading, theme.ink)),
    line(speaker, callout.speaker, speakerY, theme.inkSoft),
  ];
  return { number, marks: [...leaderMark(leader, theme), ...marks] };
}
