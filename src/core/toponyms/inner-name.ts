// The place that a longer name is named after: "Douglas County Courthouse", "London Bridge". Where the gazetteer does
// not know the whole, the part says where it is; but a street says nothing, and a village's name is any word.
import type { NameMatch } from '../gazetteer/gazetteer.ts';
import { SENSE } from './name-traits.ts';
import { STREET_HEADS } from '../text/words/head-nouns.ts';
import type { TaggerInput } from './tagger/word-features.ts';
import { NAME_WORD } from '../text/word-classes.ts';

const NONE: readonly NameMatch[] = Object.freeze([]);
const DESCRIBING = NAME_WORD.organisation | NAME_WORD.facility | NAME_WORD.feature | NAME_WORD.placeLead;

/** Matches of the longest name inside tokens `first` to `last` that is well enough known; else none. */
export function innerName(input: TaggerInput, first: number, last: number): readonly NameMatch[] {
  const { classes, names, tokens } = input;
  if (STREET_HEADS.has(tokens.hashes[last])) return NONE;
  let best = NONE;
  let length = 0;
  for (let i = first; i <= last && i < tokens.count; i += 1) {
    const span = names[i];
    if (!span || span.last > last || span.last - span.first < length - 1) continue;
    // "Church", "Eastern", "Republic": villages by name, but here words that describe.
    if (span.first === span.last && (classes[i] & DESCRIBING) !== 0) continue;
    const known = span.traits.sense <= SENSE.city || span.traits.sense === SENSE.county;
    if (!known || (span.traits.alternateOnly && !span.traits.state)) continue;
    if (span.last - span.first + 1 > length) {
      length = span.last - span.first + 1;
      best = span.matches;
    }
  }
  return best;
}
