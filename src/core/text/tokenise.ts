// Cuts a text into words, numbers and punctuation marks in one pass, into typed arrays.
// A word keeps inner apostrophes, hyphens and dots apart: "U.S.-led" is U . S . - led.
import { HASH_SEED, hashUnit } from './hash-word.ts';

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
  /** `hashWord` of each token's text: words are looked up by it without cutting strings. */
  hashes: Uint32Array;
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

const UNKNOWN = 255;

/** Class of each code unit, found when it is first met; surrogates are asked for as the pairs that they are. */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);

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
  const length = text.length;
  let capacity = 16 + (length >> 2);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let flags = new Uint8Array(capacity);
  let hashes = new Uint32Array(capacity);
  let count = 0;
  let gap: number = TOKEN.spaceBefore | TOKEN.lineBefore;

  for (let at = 0; at < length;) {
    let code = text.charCodeAt(at);
    let kind = classOf(text, at, code);
    let width = widthOf(text, at, code);
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
      hashes = grow(hashes, new Uint32Array(capacity));
    }
    const start = at;
    const first = kind;
    let letters = 0;
    let capitals = 0;
    let hash = HASH_SEED;
    // A mark is one character; a number is a run of digits; a word a run of letters.
    for (;;) {
      letters += 1;
      if (kind === CAPITAL) capitals += 1;
      hash = hashUnit(hash, code);
      if (width === 2) hash = hashUnit(hash, text.charCodeAt(at + 1));
      at += width;
      if (at >= length || first === OTHER) break;
      code = text.charCodeAt(at);
      kind = classOf(text, at, code);
      width = widthOf(text, at, code);
      if (first === NUMERAL ? kind !== NUMERAL : kind !== LOWER && kind !== CAPITAL) break;
    }
    let flag: number = first === OTHER ? TOKEN.mark : first === NUMERAL ? TOKEN.number : TOKEN.word;
    if (first === CAPITAL) flag |= TOKEN.capitalised;
    if (first === CAPITAL && letters > 1 && capitals === letters) flag |= TOKEN.upper;
    starts[count] = start;
    ends[count] = at;
    flags[count] = flag | gap;
    hashes[count] = hash;
    count += 1;
    gap = 0;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    flags: flags.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

function classOf(text: string, at: number, code: number): number {
  const known = CLASSES[code];
  return known === UNKNOWN ? findClass(text, at, code) : known;
}

function findClass(text: string, at: number, code: number): number {
  const found = classify(String.fromCodePoint(text.codePointAt(at)!));
  if (!isSurrogate(code)) CLASSES[code] = found;
  return found;
}

function widthOf(text: string, at: number, code: number): number {
  return isSurrogate(code) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

function grow<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
