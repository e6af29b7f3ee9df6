// The tagger's answer for a span of several words.
import { UNTAGGED, type WordTags } from './tag-words.ts';
import { LABELS } from './word-features.ts';

/** Mean probability of a label over the capitalised words of a span. */
export function shareOf(tags: WordTags, first: number, last: number, label: number): number {
  let sum = 0;
  let words = 0;
  for (let i = first; i <= last; i += 1) {
    if (tags.labels[i] === UNTAGGED) continue;
    words += 1;
    sum += tags.probabilities[i * LABELS.length + label];
  }
  return words === 0 ? 0 : sum / words;
}
