// A name as MapLibre sets it: letter by letter without kerning, broken into lines of like length. Its method is that of
// MapLibre's own text shaping, so that a name is as large and has the same lines on the poster and on the live map.
import type { FontBook } from '../type/font-book.ts';
import type { FontStyle } from '../type/font-styles.ts';

/** A piece of a name in one hand. */
export interface NamePart {
  text: string;
  font: FontStyle;
  /** Of the name's size. */
  scale: number;
}

export interface NameStyle {
  /** Ems. */
  letterSpacing: number;
  maxWidth: number;
  lineHeight: number;
  /** Where lines of unlike length meet: 0 at the left, 1 at the right. */
  justify: number;
}

export interface SetPart extends NamePart {
  /** Ems from the middle of the name's box to the start of the baseline. */
  x: number;
  y: number;
}

/** Ems. */
export interface ShapedName {
  width: number;
  height: number;
  parts: SetPart[];
}

interface Letter {
  text: string;
  part: NamePart;
  /** Ems, with the spacing behind it. */
  advance: number;
}

/** MapLibre counts in 24ths of an em. */
const EM = 24;
/** Ems by which the baseline stands under a line's middle: always, and so much more by the scale of its letters. */
export const BASELINE = { always: 7 / EM, byScale: 3.5 / EM };
/** A line may end on one of these. */
const BREAKS_AFTER = /[ \n\r&)+\-/\u00AD\u00B7\u200B\u2010\u2013\u2027]/u;

/** Null for a name without letters. */
export function shapeName(parts: readonly NamePart[], style: NameStyle, book: FontBook): ShapedName | null {
  const letters = parts.flatMap((part) =>
    Array.from(part.text, (text): Letter => {
      const advance = book.measure(text, part.font, part.scale) + style.letterSpacing;
      return { text, part, advance };
    }),
  );
  const lines = breakLines(letters, style.maxWidth).map(trim);
  const widths = lines.map((line) => widthOf(line) - (line.length > 0 ? style.letterSpacing : 0));
  const width = Math.max(0, ...widths);
  if (width === 0) return null;
  const set = lines.flatMap((line, index) => {
    const middle = (index - (lines.length - 1) / 2) * style.lineHeight;
    const left = (width - widths[index]) * style.justify - width / 2;
    return setLine(line, left, middle);
  });
  return { width, height: lines.length * style.lineHeight, parts: set };
}

function setLine(line: readonly Letter[], left: number, middle: number): SetPart[] {
  const set: SetPart[] = [];
  let x = left;
  let before: NamePart | null = null;
  for (const { text, part, advance } of line) {
    if (part === before) set.at(-1)!.text += text;
    else set.push({ ...part, text, x, y: middle + BASELINE.always + BASELINE.byScale * part.scale });
    before = part;
    x += advance;
  }
  return set.filter(({ text }) => text.trim() !== '');
}

function trim(line: readonly Letter[]): Letter[] {
  const isInk = ({ text }: Letter) => text.trim() !== '';
  const [first, last] = [line.findIndex(isInk), line.findLastIndex(isInk)];
  return first < 0 ? [] : line.slice(first, last + 1);
}

function widthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { advance }) => sum + advance, 0);
}

interface Break {
  /** Letters before it. */
  index: number;
  x: number;
  before: Break | null;
  badness: number;
}

/** The breaks that leave lines most alike. Cost: the square of the number of places where a line may end. */
function breakLines(letters: readonly Letter[], maxWidth: number): Letter[][] {
  const total = widthOf(letters);
  if (total <= maxWidth) return [[...letters]];
  const target = total / Math.ceil(total / maxWidth);
  const breaks: Break[] = [];
  let x = 0;
  letters.forEach(({ text, advance }, index) => {
    if (index > 0 && BREAKS_AFTER.test(letters[index - 1].text))
      breaks.push(bestBreak(index, x, target, breaks, false));
    // Blanks at the end of a line take no room.
    if (text.trim() !== '') x += advance;
  });
  const ends: number[] = [];
  let at: Break | null = bestBreak(letters.length, x, target, breaks, true);
  for (; at; at = at.before) ends.unshift(at.index);
  return ends.map((end, index) => letters.slice(index === 0 ? 0 : ends[index - 1], end));
}

function bestBreak(
  index: number,
  x: number,
  target: number,
  earlier: readonly Break[],
  isLast: boolean,
): Break {
  // A last line is rather too short than too long.
  const badness = (width: number) => (width - target) ** 2 * (isLast ? (width < target ? 0.5 : 2) : 1);
  let best: Break = { index, x, before: null, badness: badness(x) };
  for (const before of earlier) {
    const sum = badness(x - before.x) + before.badness;
    if (sum <= best.badness) best = { index, x, before, badness: sum };
  }
  return best;
}
