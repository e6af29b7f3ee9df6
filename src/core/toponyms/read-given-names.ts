// Mentions that the caller gives: each becomes a name, with what the gazetteer has under it or under a part of it.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import { innerName } from './inner-name.ts';
import { saidKind } from './said-kind.ts';
import { type FoundName, type Recognition, withSpelled } from './recognise.ts';

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
    const whole = gazetteer.find(text.slice(start, end));
    const matches = readMatches(input, first, last, whole, gazetteer);
    const demonyms = matches.filter((match) => match.role === 'demonym');
    const demonym = demonyms.length > 0 && demonyms.length === matches.length;
    return {
      first,
      last,
      start,
      end,
      matches,
      role: demonym ? 'demonym' : 'place',
      belief: 1,
      said: saidKind(input, first, last),
    };
  });
}

function readMatches(
  input: Recognition['input'],
  first: number,
  last: number,
  whole: readonly NameMatch[],
  gazetteer: Gazetteer,
): readonly NameMatch[] {
  if (whole.length === 0) return innerName(input, first, last);
  const short = whole.filter((match) => match.role === 'abbreviation');
  if (short.length > 0) return short;
  return withSpelled(input, first, last, whole, gazetteer);
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
