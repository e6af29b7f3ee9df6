// Lays the gazetteer over a text: at each capitalised word the longest name that begins there.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import { TOKEN, type Tokens } from '../text/tokenise.ts';
import { hashWord } from '../text/hash-word.ts';
import { type KnownName, knownName } from './name-memory.ts';
import type { NameTraits } from './name-traits.ts';

export const MATCH_LIMITS = {
  /** Tokens, marks included: "Bosnia and Herzegovina", "St. Mary's-on-the-Hill". */
  tokensPerName: 12,
} as const;

/** Tokens `first` to `last` (both of it) bear a name of the gazetteer. */
export interface NameSpan {
  first: number;
  last: number;
  matches: readonly NameMatch[];
  traits: NameTraits;
}

/** For each token the longest name that begins with it, or undefined. */
export type NameMap = readonly (NameSpan | undefined)[];

/** Cost: a few look-ups for each capitalised word. */
export function matchNames(text: string, tokens: Tokens, gazetteer: Gazetteer): NameMap {
  const found: (NameSpan | undefined)[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    if ((tokens.flags[i] & TOKEN.capitalised) === 0) continue;
    const span = longestName(text, tokens, gazetteer, i);
    if (span && tokens.hashes[i] === THE && isBare(text, tokens, gazetteer, span)) continue;
    found[i] = span;
  }
  return found;
}

const THE = hashWord('the');

/**
 * "The Mississippi River" is known without its article too, "The Hague" is not: then the article is none of the
 * name. Nor is it where a longer name begins after it.
 */
function isBare(
  text: string,
  tokens: Tokens,
  gazetteer: Gazetteer,
  { first, last, matches }: NameSpan,
): boolean {
  const bare = last > first ? longestName(text, tokens, gazetteer, first + 1) : undefined;
  if (!bare || bare.last < last) return false;
  return bare.last > last || bare.matches.some(({ row }) => matches.some((match) => match.row === row));
}

function longestName(
  text: string,
  tokens: Tokens,
  gazetteer: Gazetteer,
  first: number,
): NameSpan | undefined {
  const start = tokens.starts[first];
  const limit = Math.min(tokens.count, first + MATCH_LIMITS.tokensPerName);
  let best: KnownName | undefined;
  let bestLast = first;
  for (let last = first; last < limit; last += 1) {
    if (last > first && !joins(text, tokens, last)) break;
    if ((tokens.flags[last] & TOKEN.mark) !== 0) continue;
    const known = knownName(text.slice(start, tokens.ends[last]), gazetteer);
    // The last word of a name is capitalised, as its first is: "Bosnia and" is no name though "and" is a word.
    const closes =
      last === first ||
      (tokens.flags[last] & (TOKEN.capitalised | TOKEN.number)) !== 0 ||
      text[tokens.starts[last] - 1] === '-' ||
      (last - first > 2 && tokens.hashes[last] === S && isPossessiveName(known, tokens, last, gazetteer));
    if (closes && known.traits !== null) {
      best = known;
      bestLast = last;
    }
    if (!known.continues) break;
  }
  return best?.traits ? { first, last: bestLast, matches: best.matches, traits: best.traits } : undefined;
}

const S = hashWord('s');

/** "St. John's": the possessive is the place's own; no "St. John's Hospital" and no "Jordan's king". */
function isPossessiveName(
  { matches }: KnownName,
  tokens: Tokens,
  last: number,
  gazetteer: Gazetteer,
): boolean {
  const next = last + 1;
  if (next < tokens.count && (tokens.flags[next] & TOKEN.mark) === 0) return false;
  return matches.some(({ row, role }) => role === 'primary' && /['’]s$/u.test(gazetteer.place(row).name));
}

const JOINING_MARKS = ".-'’‐‑";

/** Whether token `at` can belong to the same name as the token before it. */
export function joins(text: string, tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at];
  if ((flags & TOKEN.lineBefore) !== 0) return false;
  const spaced = (flags & TOKEN.spaceBefore) !== 0;
  if (spaced && tokens.starts[at] - tokens.ends[at - 1] > 1) return false;
  if ((flags & TOKEN.mark) !== 0) return !spaced && JOINING_MARKS.includes(text[tokens.starts[at]]);
  if ((tokens.flags[at - 1] & TOKEN.mark) === 0) return true;
  const mark = text[tokens.starts[at - 1]];
  // "St. Louis" and "U.S." join over the dot; "Texas. Paris" does not: a long word before the dot ends a sentence.
  if (mark === '.') return tokens.ends[at - 2] - tokens.starts[at - 2] <= 2 || isShortForm(tokens, at - 2);
  return !spaced;
}

/** St, Ste, Mt, Ft, Pt, Sta: two or three letters that are written with a dot inside names. */
function isShortForm(tokens: Tokens, at: number): boolean {
  return tokens.ends[at] - tokens.starts[at] === 3 && (tokens.flags[at] & TOKEN.upper) === 0;
}
