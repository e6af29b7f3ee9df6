// What betrays that a name of the gazetteer is here some other word or name.
import { TOKEN, type Tokens } from '../text/tokenise.ts';
import type { NameSpan } from './match-names.ts';
import { SENSE } from './name-traits.ts';
import type { TaggerInput } from './tagger/word-features.ts';
import { NAME_WORD } from '../text/word-classes.ts';

/** Words that say what or which part a place is, and so name none by themselves. */
export const DESCRIBING =
  NAME_WORD.organisation | NAME_WORD.facility | NAME_WORD.feature | NAME_WORD.placeLead | NAME_WORD.title;

/** "French said": what speaks without an article is a person. */
export function isSurname({ tokens, classes }: TaggerInput, { first, last }: NameSpan): boolean {
  if (last + 1 >= tokens.count || (classes[last + 1] & NAME_WORD.speech) === 0) return false;
  return (
    first === 0 ||
    (classes[first - 1] & NAME_WORD.given) !== 0 ||
    (tokens.flags[first - 1] & TOKEN.mark) !== 0
  );
}

/** "Interior Ministry", "North Central Jail": words that name a place by accident. */
export function isOrdinary({ classes }: TaggerInput, { first, last, traits }: NameSpan): boolean {
  if (traits.sense === SENSE.country) return false;
  for (let i = first; i <= last; i += 1)
    if ((classes[i] & (DESCRIBING | NAME_WORD.common)) === 0) return false;
  return true;
}

/** The later part of a run whose earlier words are no title and say no part: the Hopkins of "Johns Hopkins". */
export function isPartial({ classes, runs }: TaggerInput, { first, traits }: NameSpan): boolean {
  if (first === runs.first[first] || traits.sense <= SENSE.metropolis) return false;
  return (classes[first - 1] & (NAME_WORD.placeLead | NAME_WORD.title)) === 0;
}

/** Two or three capitals that no abbreviation of the gazetteer accounts for: "BA", "SOL". */
export function isAcronym({ tokens }: TaggerInput, { first, last }: NameSpan): boolean {
  if (isSpelled(tokens, first, last)) return true;
  return (
    first === last &&
    (tokens.flags[first] & TOKEN.upper) !== 0 &&
    tokens.ends[first] - tokens.starts[first] <= 3
  );
}

/** "U.N", "U-S-A": single letters with marks between. */
function isSpelled({ starts, ends, flags }: Tokens, first: number, last: number): boolean {
  if (first === last) return false;
  for (let i = first; i <= last; i += 1)
    if ((flags[i] & TOKEN.mark) === 0 && ends[i] - starts[i] > 1) return false;
  return true;
}
