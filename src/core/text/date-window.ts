// The part of a text that chrono is shown for a word of time. Its cost goes with what it is shown, so the words
// round an expression that it does not know are cut off: it reads the same in what is left.
import { CHRONO_LINKS, CHRONO_WORDS } from './date-words.ts';
import { hashWord } from './hash-word.ts';
import { TOKEN, type Tokens } from './tokenise.ts';

/** Half-open, token numbers. */
export interface DateWindow {
  from: number;
  to: number;
}

/** The tokens round `at`, within `window`, that chrono can read as one with it. Cut at white space only. */
export function trimWindow(tokens: Tokens, at: number, window: DateWindow): DateWindow {
  const { flags } = tokens;
  let { from, to } = { from: at, to: at + 1 };
  while (from > window.from && (!(flags[from] & TOKEN.spaceBefore) || isKnown(tokens, from - 1))) from -= 1;
  while (to < window.to && (!(flags[to] & TOKEN.spaceBefore) || isKnown(tokens, to))) to += 1;
  return { from, to };
}

/** Numbers, marks and what may be a time zone count as known. */
function isKnown({ flags, hashes }: Tokens, at: number): boolean {
  if ((flags[at] & TOKEN.word) === 0 || (flags[at] & TOKEN.upper) !== 0) return true;
  return CHRONO_WORDS.has(hashes[at]);
}

/** Whether a year may be stated in it: four digits in a row. */
export function hasYear({ flags, starts, ends }: Tokens, { from, to }: DateWindow): boolean {
  for (let i = from; i < to; i += 1)
    if ((flags[i] & TOKEN.number) !== 0 && ends[i] - starts[i] >= 4) return true;
  return false;
}

/** A number by itself, with words and marks about it that make it no date: chrono reads at most a time of day. */
export function isLoneNumber({ flags, hashes }: Tokens, { from, to }: DateWindow): boolean {
  let numbers = 0;
  for (let i = from; i < to; i += 1) {
    if ((flags[i] & TOKEN.number) !== 0) numbers += 1;
    else if ((flags[i] & TOKEN.word) !== 0 && CHRONO_WORDS.has(hashes[i]) && !CHRONO_LINKS.has(hashes[i])) {
      // "the 1990s": no seconds.
      const decade = hashes[i] === S && i > from && isGlued(flags[i - 1], flags[i]);
      if (!decade) return false;
    }
  }
  return numbers === 1;
}

const S = hashWord('s');

function isGlued(number: number, next: number): boolean {
  return (number & TOKEN.number) !== 0 && (next & TOKEN.spaceBefore) === 0;
}
