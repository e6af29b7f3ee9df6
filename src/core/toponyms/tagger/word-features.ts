// The evidence that the tagger reads around one capitalised word, as numbers of buckets of its weight table.
// Used alike in training (geodata/tagger) and in tagging, so that the two can never differ.
import { TOKEN, type Tokens } from '../../text/tokenise.ts';
import type { CapitalRuns } from '../capital-runs.ts';
import type { NameMap, NameSpan } from '../match-names.ts';
import { NAME_WORD } from '../../text/word-classes.ts';

/** Weight table: BUCKETS features by LABELS.length classes. */
export const BUCKETS = 1 << 16;
export const LABELS = ['none', 'person', 'organisation', 'place'] as const;
export const LABEL = { none: 0, person: 1, organisation: 2, place: 3 } as const;
export const MAX_FEATURES = 80;

/** A text as the tagger sees it; computed once a text. */
export interface TaggerInput {
  text: string;
  tokens: Tokens;
  classes: Uint16Array;
  runs: CapitalRuns;
  names: NameMap;
  /** The name of the gazetteer that each token lies in, longest first from the left. */
  cover: (NameSpan | undefined)[];
  /** Bits of ELSEWHERE by word hash. */
  elsewhere: Map<number, number>;
}

/** How a word stands elsewhere in the same text. */
export const ELSEWHERE = {
  afterGivenName: 1,
  afterTitle: 2,
  afterPreposition: 4,
  beforeSpeech: 8,
  lowerCase: 16,
  beforeState: 32,
  beforeGivenSurname: 64,
} as const;

export function readTaggerInput(
  text: string,
  tokens: Tokens,
  classes: Uint16Array,
  runs: CapitalRuns,
  names: NameMap,
): TaggerInput {
  const cover = coverTokens(names, tokens.count);
  const elsewhere = readElsewhere(tokens, classes, runs, cover);
  return { text, tokens, classes, runs, names, cover, elsewhere };
}

function coverTokens(names: NameMap, count: number): (NameSpan | undefined)[] {
  const cover: (NameSpan | undefined)[] = new Array(count);
  for (let i = 0; i < count; i += 1) {
    const span = names[i];
    if (!span) continue;
    for (let at = span.first; at <= span.last; at += 1) cover[at] = span;
    i = span.last;
  }
  return cover;
}

function readElsewhere(
  tokens: Tokens,
  classes: Uint16Array,
  runs: CapitalRuns,
  cover: (NameSpan | undefined)[],
): Map<number, number> {
  const seen = new Map<number, number>();
  const { flags, hashes } = tokens;
  // Most small words are never written with a capital: one byte tells most of those.
  const sieve = new Uint8Array(SIEVE);
  for (let i = 0; i < tokens.count; i += 1) {
    if (runs.first[i] < 0 || (flags[i] & TOKEN.word) === 0) continue;
    let bits = 0;
    if (i > runs.first[i]) {
      const before = classes[i - 1] | (i > 1 && (flags[i - 1] & TOKEN.mark) !== 0 ? classes[i - 2] : 0);
      if ((before & NAME_WORD.given) !== 0 && i === runs.last[i]) bits |= ELSEWHERE.afterGivenName;
      if ((before & NAME_WORD.title) !== 0) bits |= ELSEWHERE.afterTitle;
    } else if (i > 0) {
      if ((classes[i - 1] & NAME_WORD.locative) !== 0 && i === runs.last[i])
        bits |= ELSEWHERE.afterPreposition;
      if ((classes[i - 1] & NAME_WORD.title) !== 0 && (flags[i - 1] & TOKEN.capitalised) === 0)
        bits |= ELSEWHERE.afterTitle;
    }
    if (i === runs.last[i] && i + 1 < tokens.count) {
      if ((classes[i + 1] & NAME_WORD.speech) !== 0) bits |= ELSEWHERE.beforeSpeech;
      if (i + 2 < tokens.count && hashes[i + 1] === COMMA && cover[i + 2]?.traits.state === true)
        bits |= ELSEWHERE.beforeState;
    }
    if (i < runs.last[i] && (classes[i] & NAME_WORD.given) !== 0) bits |= ELSEWHERE.beforeGivenSurname;
    seen.set(hashes[i], (seen.get(hashes[i]) ?? 0) | bits);
    sieve[hashes[i] & (SIEVE - 1)] = 1;
  }
  for (let i = 0; i < tokens.count; i += 1) {
    if ((flags[i] & (TOKEN.capitalised | TOKEN.word)) !== TOKEN.word) continue;
    if (sieve[hashes[i] & (SIEVE - 1)] === 0) continue;
    const bits = seen.get(hashes[i]);
    if (bits !== undefined && (bits & ELSEWHERE.lowerCase) === 0)
      seen.set(hashes[i], bits | ELSEWHERE.lowerCase);
  }
  return seen;
}

const SIEVE = 1 << 12;
const COMMA = hashOfMark(',');
const PERIOD = hashOfMark('.');

function hashOfMark(mark: string): number {
  return Math.imul(0x811c9dc5 ^ mark.charCodeAt(0), 0x01000193) >>> 0;
}

const EDGE = 0x9e3779b9;
function feature(salt: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(salt, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

function pair(a: number, b: number): number {
  return Math.imul(a ^ 0x5bd1e995, 0x1b873593) ^ Math.imul(b, 0xcc9e2d51);
}

/**
 * Writes the features of token `i` to `out`; answers how many. `tags` holds the labels given so far to tokens
 * before `i` (0xff where none).
 */
export function readFeatures(input: TaggerInput, i: number, tags: Uint8Array, out: Int32Array): number {
  const { text, tokens, classes, runs, cover } = input;
  const { hashes, flags, starts, ends, count } = tokens;
  let n = 0;

  const word = hashes[i];
  const first = runs.first[i];
  const last = runs.last[i];
  const start = starts[i];
  const end = ends[i];
  const length = end - start;
  const before1 = hashAt(hashes, i - 1);
  const after1 = hashAt(hashes, i + 1);
  const beforeRun = hashAt(hashes, first - 1);
  const afterRun = hashAt(hashes, last + 1);

  const opens =
    i === 0 ||
    (flags[i] & TOKEN.lineBefore) !== 0 ||
    hashes[i - 1] === PERIOD ||
    ((flags[i - 1] & TOKEN.mark) !== 0 && '!?"“:'.includes(text[starts[i - 1]]));
  const upper = (flags[i] & TOKEN.upper) !== 0;
  const shape = (opens ? 1 : 0) | (upper ? 2 : 0) | (Math.min(length, 4) << 2) | (after1 === PERIOD ? 32 : 0);
  const place = Math.min(i - first, 3) | (Math.min(last - i, 3) << 2);

  const span = cover[i];
  let sense = 0;
  let name = 0;
  if (span) {
    sense = span.traits.sense;
    name =
      sense |
      (i === span.first ? 16 : 0) |
      (i === span.last ? 32 : 0) |
      (span.first === first ? 64 : 0) |
      (span.last === last ? 128 : 0);
  }
  const fame = span ? Math.min(7, 32 - Math.clz32(span.traits.fame)) : 0;
  const nextRun = last + 2 < count && hashes[last + 1] === COMMA ? cover[last + 2] : undefined;
  const nextSense = nextRun ? nextRun.traits.sense + (nextRun.traits.state ? 16 : 0) : 0;
  const own = classes[i];
  const elsewhere = input.elsewhere.get(word) ?? 0;
  const tag1 = i > first ? tags[i - 1] : 9;
  const listed = first > 1 && hashes[first - 1] === COMMA && runs.first[first - 2] >= 0 ? tags[first - 2] : 9;

  out[n++] = feature(1, word);
  out[n++] = feature(2, pair(word, shape & 3));
  out[n++] = feature(3, shape);
  out[n++] = feature(4, hashSlice(text, start, Math.min(end, start + 3)));
  out[n++] = feature(5, hashSlice(text, Math.max(start, end - 3), end));
  out[n++] = feature(6, hashSlice(text, Math.max(start, end - 4), end));
  out[n++] = feature(7, before1);
  out[n++] = feature(8, after1);
  out[n++] = feature(9, pair(hashAt(hashes, i - 2), before1));
  out[n++] = feature(10, pair(after1, hashAt(hashes, i + 2)));
  out[n++] = feature(11, pair(before1, after1));
  out[n++] = feature(12, pair(before1, word));
  out[n++] = feature(13, pair(word, after1));
  out[n++] = feature(14, own);
  out[n++] = feature(15, classAt(classes, i - 1));
  out[n++] = feature(16, classAt(classes, i + 1));
  out[n++] = feature(17, pair(own, classAt(classes, i - 1)));
  out[n++] = feature(18, pair(own, classAt(classes, i + 1)));
  out[n++] = feature(19, pair(beforeRun, place));
  out[n++] = feature(20, pair(afterRun, place));
  out[n++] = feature(21, pair(classAt(classes, first - 1), place));
  out[n++] = feature(22, pair(classAt(classes, last + 1), place));
  out[n++] = feature(23, pair(hashAt(hashes, first - 2), beforeRun));
  out[n++] = feature(24, pair(afterRun, hashAt(hashes, last + 2)));
  out[n++] = feature(25, place);
  out[n++] = feature(26, pair(hashes[last], place));
  out[n++] = feature(27, pair(hashes[first], place));
  out[n++] = feature(28, pair(classes[last], place));
  out[n++] = feature(29, pair(classes[first], place));
  out[n++] = feature(30, name);
  out[n++] = feature(31, pair(name, beforeRun));
  out[n++] = feature(32, pair(name, afterRun));
  out[n++] = feature(33, pair(name, pair(own, shape)));
  out[n++] = feature(34, pair(name, fame));
  out[n++] = feature(35, pair(name, classAt(classes, first - 1)));
  out[n++] = feature(36, pair(name, classAt(classes, last + 1)));
  out[n++] = feature(37, pair(name, place));
  out[n++] = feature(38, tag1);
  out[n++] = feature(39, pair(tag1, name));
  out[n++] = feature(40, pair(tag1, word));
  out[n++] = feature(41, pair(tag1, place));
  out[n++] = feature(42, pair(listed, sense));
  out[n++] = feature(43, pair(listed, place));
  out[n++] = feature(44, pair(nextSense, name));
  out[n++] = feature(45, pair(elsewhere, sense));
  for (let bit = 1; bit <= 64; bit <<= 1) if ((elsewhere & bit) !== 0) out[n++] = feature(46, bit);
  out[n++] = feature(47, pair(elsewhere, place));
  out[n++] = feature(48, pair(tag1, pair(own, classAt(classes, i - 1))));
  out[n++] = feature(49, pair(classes[first], pair(classes[last], last - first)));
  return n;
}

function hashAt(hashes: Uint32Array, at: number): number {
  return at < 0 || at >= hashes.length ? EDGE : hashes[at];
}

function classAt(classes: Uint16Array, at: number): number {
  return at < 0 || at >= classes.length ? 0 : classes[at];
}

function hashSlice(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
