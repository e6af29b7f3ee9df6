// Cuts a text into words, numbers and punctuation marks in one pass, into typed arrays.
// A word keeps inner apostrophes, hyphens and dots apart: "U.S.-led" is U . S . - led.

/** Token kinds and shapes, as bit flags in `Tokens.flags`. */
export const TOKEN = {
  word: 1,
  number: 2,
  mark: 4,
  /** First letter is upper case (or title case). */
  capitalised: 8,
  /** Two or more letters, all upper case. */
  upper: 16,
  /** White space (or the text's start) stands before it. */
  spaceBefore: 32,
  /** A line break stands before it (or the text's start). */
  lineBefore: 64,
} as const;

/** Structure of arrays: token i is `text.slice(starts[i], ends[i])` with `flags[i]`. */
export interface Tokens {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  flags: Uint8Array;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const DIGIT = /\p{Nd}/u;

const OTHER = 0;
const SPACE = 1;
const BREAK = 2;
const LOWER = 3;
const CAPITAL = 4;
const NUMERAL = 5;

/** Class of each code unit below 0x600, computed once; others are asked by regular expression. */
const CLASSES = Uint8Array.from({ length: 0x600 }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return BREAK;
  if (/\s/u.test(character)) return SPACE;
  if (UPPER.test(character)) return CAPITAL;
  if (LETTER.test(character)) return LOWER;
  return DIGIT.test(character) ? NUMERAL : OTHER;
}

/** Cost: linear in the text's length. Lone surrogates are marks. */
export function tokenise(text: string): Tokens {
  let capacity = 16 + (text.length >> 2);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let flags = new Uint8Array(capacity);
  let count = 0;
  let gap: number = TOKEN.spaceBefore | TOKEN.lineBefore;

  for (let at = 0; at < text.length;) {
    const { kind, width } = read(text, at);
    if (kind === SPACE || kind === BREAK) {
      gap |= kind === BREAK ? TOKEN.spaceBefore | TOKEN.lineBefore : TOKEN.spaceBefore;
      at += width;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grow(starts, new Uint32Array(capacity));
      ends = grow(ends, new Uint32Array(capacity));
      flags = grow(flags, new Uint8Array(capacity));
    }
    let end = at + width;
    let flag: number = TOKEN.mark;
    if (kind === NUMERAL) {
      flag = TOKEN.number;
      while (end < text.length && read(text, end).kind === NUMERAL) end += 1;
    } else if (kind === LOWER || kind === CAPITAL) {
      let letters = 1;
      let capitals = kind === CAPITAL ? 1 : 0;
      while (end < text.length) {
        const next = read(text, end);
        if (next.kind !== LOWER && next.kind !== CAPITAL) break;
        letters += 1;
        if (next.kind === CAPITAL) capitals += 1;
        end += next.width;
      }
      flag = TOKEN.word;
      if (kind === CAPITAL) flag |= TOKEN.capitalised;
      if (letters > 1 && capitals === letters) flag |= TOKEN.upper;
    }
    starts[count] = at;
    ends[count] = end;
    flags[count] = flag | gap;
    count += 1;
    gap = 0;
    at = end;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    flags: flags.subarray(0, count),
  };
}

const result = { kind: 0, width: 1 };

function read(text: string, at: number): { kind: number; width: number } {
  const code = text.charCodeAt(at);
  result.width = 1;
  if (code < CLASSES.length) {
    result.kind = CLASSES[code];
    return result;
  }
  const point = text.codePointAt(at)!;
  result.width = point > 0xffff ? 2 : 1;
  result.kind = classify(String.fromCodePoint(point));
  return result;
}

function grow<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
