// The first pass over a text's names: how strongly each name of the gazetteer is believed, which are surely places, and
// what all occurrences of a name say together. Recognition then reads each name in the light of all.
import { hashWord } from '../text/hash-word.ts';
import { TOKEN } from '../text/tokenise.ts';
import type { NameSpan } from './match-names.ts';
import { SENSE } from './name-traits.ts';
import { weighEvidence } from './place-evidence.ts';
import { RECOGNITION } from './recognition-weights.ts';
import { shareOf } from './tagger/label-share.ts';
import type { WordTags } from './tagger/tag-words.ts';
import { LABEL, type TaggerInput } from './tagger/word-features.ts';

export interface NameWeights {
  /** By token: the sum of evidence for the name that begins there. */
  sums: Float32Array;
  /** Names that are surely places somewhere in the text. */
  seen: Set<string>;
  /** Sum and number of the evidence for each name over the text. */
  totals: Map<string, { sum: number; count: number }>;
}

const AND = hashWord('and');

export function weighNames(input: TaggerInput, tags: WordTags, persons: Uint8Array): NameWeights {
  const sums = new Float32Array(input.tokens.count);
  const seen: NameWeights['seen'] = new Set();
  const totals: NameWeights['totals'] = new Map();
  const surnames = collectSurnames(input, tags);
  for (let i = 0; i < input.tokens.count; i += 1) {
    const span = input.names[i];
    if (!span) continue;
    // The tagger, made for names, sees none in "US-led" and "London police": a well-known name is one all the same.
    const none = span.traits.sense <= SENSE.metropolis ? shareOf(tags, span.first, span.last, LABEL.none) : 0;
    const place = shareOf(tags, span.first, span.last, LABEL.place) + RECOGNITION.famousNone * none;
    const inside = persons[span.first] !== 0;
    sums[i] = RECOGNITION.tagger * logit(place) + weighEvidence(input, span, inside);
    if (
      span.first === span.last &&
      span.traits.sense > SENSE.metropolis &&
      surnames.has(input.tokens.hashes[i])
    )
      sums[i] += RECOGNITION.surname;
    const name = nameOf(input, span);
    if (sums[i] >= RECOGNITION.sure && !span.traits.demonym) seen.add(name);
    const total = totals.get(name);
    if (total) {
      total.sum += sums[i];
      total.count += 1;
    } else totals.set(name, { sum: sums[i], count: 1 });
  }
  joinNames(input, sums);
  return { sums, seen, totals };
}

/** A name as one and the same, however it is cased. */
export function nameOf({ text, tokens }: TaggerInput, { first, last }: NameSpan): string {
  return text.slice(tokens.starts[first], tokens.ends[last]).toLowerCase();
}

/** "Prince Rupert and Kitimat": what stands beside a sure place with "and" is likely one too. */
function joinNames({ tokens, names }: TaggerInput, sums: Float32Array): void {
  let before: NameSpan | null = null;
  for (let i = 0; i < tokens.count; i += 1) {
    const span = names[i];
    if (!span) continue;
    if (before && before.last === i - 2 && tokens.hashes[i - 1] === AND) {
      const sure = (one: NameSpan): boolean => sums[one.first] >= RECOGNITION.joining && !one.traits.demonym;
      if (sure(before) && sums[i] < RECOGNITION.joining) sums[i] += RECOGNITION.joined;
      else if (sure(span) && sums[before.first] < RECOGNITION.joining)
        sums[before.first] += RECOGNITION.joined;
    }
    before = span;
    i = span.last;
  }
}

/** Words that end a name which the tagger takes for a person's, anywhere in the text. */
function collectSurnames({ tokens, runs }: TaggerInput, tags: WordTags): Set<number> {
  const surnames = new Set<number>();
  for (let i = 1; i < tokens.count; i += 1) {
    if (tags.labels[i] !== LABEL.person || runs.last[i] !== i || runs.first[i] === i) continue;
    if (tags.labels[i - 1] === LABEL.person || (tokens.flags[i - 1] & TOKEN.mark) !== 0)
      surnames.add(tokens.hashes[i]);
  }
  return surnames;
}

function logit(share: number): number {
  const p = Math.min(0.995, Math.max(0.005, share));
  return Math.log(p / (1 - p));
}
