// Mentions that the caller gives: each becomes a name, with what the gazetteer has under it or under a part of it.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import type { FoundName, Recognition } from './recognise.ts';
import { WORD } from './word-classes.ts';

export function readGivenNames(
  text: string,
  { input }: Recognition,
  spans: readonly Span[],
  gazetteer: Gazetteer,
): FoundName[] {
  const { tokens } = input;
  return spans.map(({ start, end }) => {
    const first = firstTokenAt(tokens.ends, tokens.count, start);
    let last = first;
    while (last + 1 < tokens.count && tokens.starts[last + 1] < end) last += 1;
    const matches = lookUp(text, input, first, last, start, end, gazetteer);
    const demonyms = matches.filter((match) => match.role === 'demonym');
    const demonym = demonyms.length > 0 && demonyms.length === matches.length;
    return { first, last, start, end, matches, role: demonym ? 'demonym' : 'place', belief: 1 };
  });
}

const DESCRIBING = WORD.organisation | WORD.facility | WORD.feature | WORD.placeLead;

function lookUp(
  text: string,
  input: Recognition['input'],
  first: number,
  last: number,
  start: number,
  end: number,
  gazetteer: Gazetteer,
): readonly NameMatch[] {
  const whole = gazetteer.find(text.slice(start, end));
  if (whole.length > 0) return whole;
  let best: readonly NameMatch[] = [];
  let length = 0;
  for (let i = first; i <= last && i < input.tokens.count; i += 1) {
    const span = input.names[i];
    if (!span || span.last > last) continue;
    // "Church", "Eastern", "Republic": villages by name, but here words that describe.
    if (span.first === span.last && (input.classes[i] & DESCRIBING) !== 0) continue;
    if (span.last - span.first + 1 > length) {
      length = span.last - span.first + 1;
      best = span.matches;
    }
  }
  return best;
}

/** First token that ends after `at`. */
function firstTokenAt(ends: Uint32Array, count: number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
