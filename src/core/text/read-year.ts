// Reads years that stand by themselves, which chrono does not: "in 2016", "since 1998", "the 1990s".
import { YEAR_LEADS } from './date-words.ts';
import type { DateExpression, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';

const YEARS = { first: 1000, last: 2100 };

/** Null where token `at` is no year. */
export function readYear({ text, tokens }: TextDocument, at: number): DateExpression | null {
  const { starts, ends, flags, hashes, count } = tokens;
  if (!(flags[at] & TOKEN.number)) return null;
  const year = Number(text.slice(starts[at], ends[at]));
  if (!(year >= YEARS.first && year <= YEARS.last)) return null;
  const next = at + 1 < count ? text.slice(starts[at + 1], ends[at + 1]) : '';
  const joined = at + 1 < count && !(flags[at + 1] & TOKEN.spaceBefore);
  if (joined && next === 's' && year % 10 === 0) {
    return { start: starts[at], end: ends[at + 1], from: `${year}-01-01`, to: `${year + 9}-12-31` };
  }
  if (at === 0 || !YEAR_LEADS.has(hashes[at - 1]) || next === '%') return null;
  if (joined && (flags[at + 1] & TOKEN.word || isJoinedNumber(tokens, at + 2, next))) return null;
  if (countsThings(next)) return null;
  return { start: starts[at], end: ends[at], from: `${year}-01-01`, to: `${year}-12-31` };
}

/** "1500-1600", "1,500". */
function isJoinedNumber(tokens: TextDocument['tokens'], at: number, mark: string): boolean {
  if (at >= tokens.count || !'-,.'.includes(mark)) return false;
  return (tokens.flags[at] & (TOKEN.number | TOKEN.spaceBefore)) === TOKEN.number;
}

/** "in 1500 homes": a plural follows. */
function countsThings(next: string): boolean {
  return /^\p{Ll}{3,}s$/u.test(next) && !['was', 'has', 'this', 'across', 'thus', 'less'].includes(next);
}
