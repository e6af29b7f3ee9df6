// What the words beside a name call the place: "the Brest region", "city of Brest", "Punjab province", "New York state".
import { hashWord, hashWords } from '../text/hash-word.ts';
import { TOKEN } from '../text/tokenise.ts';
import { PLACE } from './place-kinds.ts';
import type { TaggerInput } from './tagger/word-features.ts';

export type SaidKind = 'division' | 'county' | 'settlement' | null;

/** Plurals after a list of names, and the noun that each name takes: "Jackson and Barrow counties". */
const LIST_NOUNS: ReadonlyMap<number, string> = new Map(
  (
    [
      ['counties', 'County'],
      ['parishes', 'Parish'],
      ['provinces', 'Province'],
      ['regions', 'Region'],
      ['governorates', 'Governorate'],
      ['prefectures', 'Prefecture'],
      ['districts', 'District'],
      ['rivers', 'River'],
    ] as const
  ).map(([plural, noun]) => [hashWord(plural), noun]),
);

/**
 * The longer names that the words beside a name spell out: "the Odesa region" is known as "Odesa region", and
 * "Jackson" of "Jackson and Barrow counties" as "Jackson County". `plural` is the noun that ends the list, or 0.
 */
export function spelledOut(
  { tokens, text }: TaggerInput,
  first: number,
  last: number,
  plural: number,
): string | null {
  const name = text.slice(tokens.starts[first], tokens.ends[last]);
  const noun = LIST_NOUNS.get(plural);
  if (noun !== undefined) return `${name} ${noun}`;
  const next = last + 1;
  if (next >= tokens.count || (tokens.flags[next] & TOKEN.capitalised) !== 0) return null;
  const kind = kindOf(tokens.hashes[next]);
  return kind === 'division' || kind === 'county'
    ? text.slice(tokens.starts[first], tokens.ends[next])
    : null;
}

const DIVISIONS = hashWords(`
  region regions oblast oblasts province provinces state states governorate governorates prefecture prefectures
  department departments voivodeship krai emirate canton republic
`);
const COUNTIES = hashWords('county counties parish parishes district districts');
const SETTLEMENTS = hashWords('city cities town towns village villages suburb hamlet capital');
const OF = hashWord('of');
const THE = hashWord('the');

/** By the lower-case word after tokens `first` to `last`, or the word before "of". */
export function saidKind({ tokens }: TaggerInput, first: number, last: number): SaidKind {
  const { hashes, flags, count } = tokens;
  if (last + 1 < count && (flags[last + 1] & (TOKEN.word | TOKEN.capitalised)) === TOKEN.word) {
    const after = kindOf(hashes[last + 1]);
    // "Ohio state police", "Kyiv city council": the noun qualifies what follows, and still says what the place is.
    if (after !== null) return after;
  }
  let before = first - 1;
  if (before >= 0 && hashes[before] === THE) before -= 1;
  return before > 0 && hashes[before] === OF ? kindOf(hashes[before - 1]) : null;
}

function kindOf(hash: number): SaidKind {
  if (DIVISIONS.has(hash)) return 'division';
  if (COUNTIES.has(hash)) return 'county';
  return SETTLEMENTS.has(hash) ? 'settlement' : null;
}

/** Whether a place of this kind (one of PLACE) is what the words say. */
export function isSaidKind(kind: number, said: SaidKind): boolean {
  switch (said) {
    case 'division':
      return kind === PLACE.division || kind === PLACE.region;
    case 'county':
      return kind === PLACE.county;
    case 'settlement':
      return kind >= PLACE.capital && kind <= PLACE.settlement;
    case null:
      return false;
  }
}
