// Finds dates and periods that a text tells of ("Sunday", "last month", "July 23, 2023", "in 2016") and resolves them
// against the day of publication. chrono-node reads the expressions; it is shown only the words round a word of time.
import * as chrono from 'chrono-node/en';
import { DATE_LEADS, DATE_WORDS, FUTURE_WORDS, SHY_MONTHS, YEAR_LEADS } from './date-words.ts';
import type { DateExpression, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';

/** Words shown to chrono before and after a word of time. */
const WORDS_BEFORE = 5;
const WORDS_AFTER = 6;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
const DAY_MS = 86_400_000;
/** Where the day of publication is not known: expressions that need one are dropped afterwards. */
const ANY_DAY = Date.UTC(2000, 0, 1, 12);

/** In order, not overlapping. Without a day of publication only those that state their year. Cost: linear. */
export function findDates(document: TextDocument): DateExpression[] {
  const { tokens, text } = document;
  const { hashes, flags, starts, ends } = tokens;
  const found: DateExpression[] = [];
  const reference = readDay(document.published);
  let sentence = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const number = (flags[at] & TOKEN.number) !== 0;
    if (!(number ? ends[at] - starts[at] === 4 : DATE_WORDS.has(hashes[at]))) continue;
    while (document.sentences[sentence]?.end <= starts[at]) sentence += 1;
    const bounds = document.sentences[sentence] ?? { start: 0, end: text.length };
    let from = at;
    while (from > 0 && at - from < WORDS_BEFORE && starts[from - 1] >= bounds.start) from -= 1;
    const last = found[found.length - 1];
    while (last !== undefined && from < at && starts[from] < last.end) from += 1;
    if (last !== undefined && starts[at] < last.end) continue;
    let to = at + 1;
    while (to < tokens.count && to - at < WORDS_AFTER && ends[to] <= bounds.end) to += 1;
    const future = isFuture(document, bounds.start, at);
    const expression = readExpression(document, from, to, at, reference, future) ?? readYear(document, at);
    if (expression !== null) found.push(expression);
  }
  return found;
}

function readDay(published: string | null): number | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  return day === null ? null : Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12);
}

function isFuture(document: TextDocument, start: number, at: number): boolean {
  const { starts, hashes } = document.tokens;
  for (let i = at - 1; i >= 0 && at - i < 15 && starts[i] >= start; i -= 1) {
    if (FUTURE_WORDS.has(hashes[i])) return true;
  }
  return false;
}

function readExpression(
  document: TextDocument,
  from: number,
  to: number,
  trigger: number,
  reference: number | null,
  future: boolean,
): DateExpression | null {
  const { text, tokens } = document;
  const offset = tokens.starts[from];
  const window = text.slice(offset, tokens.ends[to - 1]);
  const base = reference ?? ANY_DAY;
  const results = chrono.casual.parse(window, { instant: new Date(base), timezone: 0 });
  for (const result of results) {
    const start = offset + result.index;
    const end = start + result.text.length;
    if (start > tokens.starts[trigger] || end < tokens.ends[trigger]) continue;
    if (isNoDate(document, result, start, end)) continue;
    if (reference === null && !statesYear(result.text)) continue;
    const period = readPeriod(result, base, future);
    if (period !== null) return { start, end, ...period };
  }
  return null;
}

function statesYear(written: string): boolean {
  return /\d{4}/u.test(written);
}

/** Times of day, durations, spans counted from another event, and months that are words or names. */
function isNoDate(document: TextDocument, result: chrono.ParsedResult, start: number, end: number): boolean {
  const written = result.text.toLowerCase();
  if (/^(?:for|within|now|right now)\b/u.test(written) || /\b(?:after|later|before|from now)$/u.test(written))
    return true;
  const { start: first } = result;
  if (/\b(?:minute|hour|second|min|hr)s?\b/u.test(written)) return true;
  if (/^\d{1,2}$/u.test(written) || /^\d{1,2}[:.]\d\d/u.test(written)) return true;
  const dated =
    first.isCertain('day') ||
    first.isCertain('weekday') ||
    first.isCertain('month') ||
    first.isCertain('year');
  if (!dated && !/day|week|month|year|morning|afternoon|evening|night/u.test(written)) return true;
  if (!SHY_MONTHS.has(written)) return false;
  if (!/^\p{Lu}/u.test(result.text)) return true;
  const before = /(\p{L}+)\s+$/u.exec(document.text.slice(Math.max(0, start - 20), start));
  const after = document.text.slice(end, end + 2);
  return before === null || !DATE_LEADS.has(before[1].toLowerCase()) || /^[’']/u.test(after);
}

function readPeriod(
  result: chrono.ParsedResult,
  base: number,
  future: boolean,
): { from: string; to: string } | null {
  const written = result.text.toLowerCase();
  const { start, end } = result;
  let first = dayOf(start);
  let last = end == null ? first : dayOf(end);
  const next = future || /\b(?:next|coming|in|tomorrow)\b/u.test(written);
  if (/\b(?:past|last|previous)\s+(?:\w+\s+)?(?:days|weeks|months|years)\b/u.test(written)) last = base;
  else if (/\bweekend\b/u.test(written)) {
    if (first > base && !next) first -= 7 * DAY_MS;
    last = first + DAY_MS;
  } else if (/\bweeks?\b/u.test(written)) {
    first = startOfWeek(first);
    last = first + 6 * DAY_MS;
  } else if (/\bdecades?\b|\bcentur/u.test(written)) return null;
  else if (start.isCertain('weekday') && !start.isCertain('day')) {
    const shift = first > base && !next ? -7 * DAY_MS : 0;
    first += shift;
    last += shift;
    if (last < first) last += 7 * DAY_MS;
  } else if (start.isCertain('month') && !start.isCertain('day')) {
    let shift = 0;
    if (
      !start.isCertain('year') &&
      Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, 1) > base &&
      !next
    )
      shift = 1;
    const year = (start.get('year') ?? 0) - shift;
    const month = start.get('month') ?? 1;
    first = Date.UTC(year, month - 1, 1, 12);
    last = Date.UTC((end?.get('year') ?? year + shift) - shift, end?.get('month') ?? month, 0, 12);
  } else if (start.isCertain('year') && !start.isCertain('month') && !start.isCertain('day')) {
    first = Date.UTC(start.get('year') ?? 0, 0, 1, 12);
    last = Date.UTC(end?.get('year') ?? start.get('year') ?? 0, 11, 31, 12);
  } else if (!start.isCertain('year') && start.isCertain('month') && first > base && !next) {
    const back = new Date(first).getUTCFullYear() - 1;
    first = new Date(first).setUTCFullYear(back);
    last = new Date(last).setUTCFullYear(new Date(last).getUTCFullYear() - 1);
  }
  if (!(last >= first)) last = first;
  const from = isoDay(first);
  const to = isoDay(last);
  return from === null || to === null ? null : { from, to };
}

function dayOf(components: chrono.ParsedResult['start']): number {
  return Date.UTC(
    components.get('year') ?? 0,
    (components.get('month') ?? 1) - 1,
    components.get('day') ?? 1,
    12,
  );
}

/** Monday of its week. */
function startOfWeek(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}

function isoDay(day: number): string | null {
  const year = new Date(day).getUTCFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR + 100 ? new Date(day).toISOString().slice(0, 10) : null;
}

/** "in 2016", "since 1998", "the 1990s": chrono reads no year by itself. */
function readYear(document: TextDocument, at: number): DateExpression | null {
  const { text, tokens } = document;
  const { starts, ends, flags, hashes, count } = tokens;
  const year = Number(text.slice(starts[at], ends[at]));
  if (!(flags[at] & TOKEN.number) || !(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null;
  const joined = at + 1 < count && !(flags[at + 1] & TOKEN.spaceBefore);
  const decade = joined && text.slice(starts[at + 1], ends[at + 1]) === 's' && year % 10 === 0;
  if (decade) return { start: starts[at], end: ends[at + 1], from: `${year}-01-01`, to: `${year + 9}-12-31` };
  if (at === 0 || !YEAR_LEADS.has(hashes[at - 1])) return null;
  const next = at + 1 < count ? text[starts[at + 1]] : '';
  if (
    next === '%' ||
    (joined &&
      (next === '-' || next === ',') &&
      at + 2 < count &&
      flags[at + 2] & TOKEN.number &&
      !(flags[at + 2] & TOKEN.spaceBefore))
  )
    return null;
  if (
    at + 1 < count &&
    flags[at + 1] & TOKEN.word &&
    text[starts[at + 1]] === text[starts[at + 1]].toLowerCase() &&
    /s$/u.test(text.slice(starts[at + 1], ends[at + 1])) &&
    !YEAR_FOLLOWERS.has(text.slice(starts[at + 1], ends[at + 1]))
  )
    return null;
  return { start: starts[at], end: ends[at], from: `${year}-01-01`, to: `${year}-12-31` };
}

const YEAR_FOLLOWERS = new Set(['was', 'is', 'has', 'as', 'thus', 'across', 'this']);
