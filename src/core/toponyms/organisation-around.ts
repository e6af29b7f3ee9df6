// Whether a name is part of an organisation's: "Jerusalem Post", "Bank of England", "Killeen Police Department".
import { hashWord } from '../text/hash-word.ts';
import type { NameSpan } from './match-names.ts';
import { CIVIC_HEADS } from './tables/place-cues.ts';
import type { WordTags } from './tagger/tag-words.ts';
import { LABEL, LABELS, type TaggerInput } from './tagger/word-features.ts';
import { NAME_WORD } from '../text/word-classes.ts';

const OF = hashWord('of');

/**
 * `civic`: a body that serves the place it is named after, so even a village's name is believed; `other`: any
 * other organisation; `actor`: a state that the tagger takes for one; null: none.
 */
export function organisationAround(
  input: TaggerInput,
  tags: WordTags,
  { first, last, traits }: NameSpan,
): 'civic' | 'other' | 'actor' | null {
  const { runs, classes, tokens } = input;
  const { hashes } = tokens;
  const end = runs.last[last];
  const after = share(tags, last + 1, end);
  if (end > last) {
    if (CIVIC_HEADS.has(hashes[end]) || CIVIC_HEADS.has(hashes[last + 1])) return 'civic';
    if (((classes[end] | classes[last + 1]) & NAME_WORD.organisation) !== 0 || after > 0.6) return 'other';
  }
  const of = runs.first[first] - 1;
  if (runs.first[first] === first && of > 0 && hashes[of] === OF && runs.first[of - 1] >= 0) {
    const head = runs.last[of - 1];
    if ((classes[head] & NAME_WORD.organisation) !== 0 || share(tags, head, head) > 0.6)
      return CIVIC_HEADS.has(hashes[head]) ? 'civic' : 'other';
  }
  const own = share(tags, first, last);
  if (own <= 0.6) return null;
  return traits.state ? 'actor' : 'other';
}

/** Mean probability of "organisation" over tokens. */
function share(tags: WordTags, first: number, last: number): number {
  let sum = 0;
  let words = 0;
  for (let i = first; i <= last; i += 1) {
    if (tags.labels[i] > LABELS.length) continue;
    words += 1;
    sum += tags.probabilities[i * LABELS.length + LABEL.organisation];
  }
  return words === 0 ? 0 : sum / words;
}
