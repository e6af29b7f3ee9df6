// Abbreviations, languages and money: short forms that are places only in certain surroundings.
import type { NameMatch } from '../gazetteer/gazetteer.ts';
import { hashWords } from '../text/hash-word.ts';
import { TOKEN } from '../text/tokenise.ts';
import type { NameSpan } from './match-names.ts';
import type { TaggerInput } from './tagger/word-features.ts';

/** Read as places wherever they stand; other abbreviations need a name before them ("Troy, N.C."). */
const STANDALONE: ReadonlySet<string> = new Set(
  'US USA UK UAE EU DC LA NYC NSW NZ DRC USSR PNG DPRK ROK PRC BC NY NJ GB KSA BiH'.split(' '),
);

/** Whether the name may be read as an abbreviation here; true where none of its senses is one. */
export function abbreviationFits({ tokens, text, runs }: TaggerInput, span: NameSpan): boolean {
  const { first, last, matches } = span;
  const written = text.slice(tokens.starts[first], tokens.ends[last]);
  const upper = written === written.toUpperCase();
  if (!matches.some((match) => match.role === 'abbreviation')) return !(upper && written.length <= 3);
  if (STANDALONE.has(written)) return true;
  const before = first - 1;
  if (before > 0) {
    const mark = text[tokens.starts[before]];
    const named = runs.first[before - 1] >= 0 || text[tokens.starts[before - 1]] === '.';
    if (mark === '(' || (mark === ',' && named)) return true;
    if (mark === '-' && (tokens.flags[first] & TOKEN.spaceBefore) === 0) return true;
  }
  return last > first && STANDALONE.has(written.replace(/[.\s]/g, ''));
}

/** The dot after "U.S" and "Calif" belongs to the name. */
export function endsWithDot(
  { tokens, text }: TaggerInput,
  first: number,
  last: number,
  matches: readonly NameMatch[],
): boolean {
  if (text[tokens.ends[last]] !== '.') return false;
  if (last > first && text[tokens.starts[last] - 1] === '.')
    return tokens.ends[last] - tokens.starts[last] === 1;
  return first === last && matches.length > 0 && matches.every((match) => match.role === 'abbreviation');
}

const LANGUAGE_LEADS = hashWords(
  'speaks speak speaking spoke spoken in fluent translated learn learning into learned taught teaches',
);
const LANGUAGE_NEXT = hashWords('and or language but');

/** "spoke in Spanish": nothing follows that it could qualify. */
export function isLanguage({ tokens }: TaggerInput, { first, last }: NameSpan): boolean {
  if (first === 0 || !LANGUAGE_LEADS.has(tokens.hashes[first - 1])) return false;
  const next = last + 1;
  if (next >= tokens.count || (tokens.flags[next] & TOKEN.word) === 0) return true;
  return LANGUAGE_NEXT.has(tokens.hashes[next]);
}

/** "US$30 billion". */
export function isMoney({ tokens, text }: TaggerInput, { first, last }: NameSpan): boolean {
  const before = first > 0 ? text[tokens.starts[first - 1]] : '';
  return (
    text[tokens.ends[last]] === '$' || (before === '$' && (tokens.flags[first] & TOKEN.spaceBefore) === 0)
  );
}
