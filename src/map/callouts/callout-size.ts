// How large a callout will be, reckoned before it is set: only the page itself measures letters, when the map has been
// told already which names stand in callouts.
import type { Callout } from './choose-callouts.ts';

export interface CalloutShape {
  /** Pixels. */
  width: number;
  height: number;
  /** The words, whole or cut. */
  text: string;
}

/** Pixels: broad where there is room, slim between names. */
const WIDTHS = [188, 156];
/** On both sides of the words; and what a line of them is above and below. */
const PADDING = { across: 8, down: 4 };
/** Of the name, the words and the speaker; as the style sheet sets them. */
const LINE = { name: 17, words: 18, speaker: 18 };
/** Pixels of a usual letter of the sans, bold and at 13 px, and at 12 px. */
const SANS = { name: 8, speaker: 6.7 };
/** Source Serif 4 italic at 15 px, letters of like width together. */
const SERIF: ReadonlyMap<string, number> = new Map(
  Object.entries({
    " j’'il.,;:-!ії": 4.6,
    'fstIJ()': 5.7,
    'cer?гґезсє': 6.7,
    'gkvyzS“”«»–бвуь': 7.6,
    bopq0123456789дкоряГЗ: 8.1,
    adhxFPZалхчР: 8.6,
    nuCELTYийнпцЕСТ: 9.1,
    RБВ: 9.6,
    AGOQVXАКОУХЧЯ: 10.1,
    DKДЛфФ: 10.8,
    NUwHмюИНП: 11.6,
    '—…mMWжтшщЖМЮШ': 13.8,
  }).flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])),
);
/** Of any other letter; of one of a script of broad letters. */
const OTHER = 9;
const BROAD = 15;

/** Best first: whole before cut, broad before slim. */
export function calloutShapes({ name, text, short, speaker }: Callout): CalloutShape[] {
  const texts = short === null ? [text] : [text, short];
  return texts.flatMap((words) => WIDTHS.map((width) => shapeOf(name, words, speaker, width)));
}

function shapeOf(name: string, text: string, speaker: string | null, width: number): CalloutShape {
  const room = width - PADDING.across;
  const lines = linesOf(`“${text}”`, room);
  const [nameWidth, speakerWidth] = [SANS.name * name.length, SANS.speaker * (speaker?.length ?? 0)];
  const broadest = Math.max(lines.broadest, nameWidth, speakerWidth) + PADDING.across + 4;
  const height =
    Math.ceil(nameWidth / room) * LINE.name +
    lines.count * LINE.words +
    Math.ceil(speakerWidth / room) * LINE.speaker +
    PADDING.down;
  return { width: Math.min(width, Math.ceil(broadest)), height, text };
}

/** As the browser breaks them: at spaces, and in a word that is broader than the room. */
function linesOf(text: string, room: number): { count: number; broadest: number } {
  let [count, taken, broadest] = [1, 0, 0];
  for (const word of text.split(' ')) {
    let width = widthOf(word);
    if (taken > 0 && taken + width > room) {
      count++;
      taken = 0;
    }
    const over = Math.ceil(width / room) - 1;
    if (over > 0) {
      count += over;
      width -= over * room;
      broadest = room;
    }
    broadest = Math.max(broadest, taken + width);
    taken += width + SERIF.get(' ')!;
  }
  return { count, broadest: Math.min(room, broadest) };
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word)
    width +=
      SERIF.get(letter) ?? SERIF.get(letter.normalize('NFD')[0]) ?? (letter > '\u2e80' ? BROAD : OTHER);
  return width;
}
