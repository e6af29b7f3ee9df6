// Finds dates and periods that a text tells of ("Sunday", "last month", "July 23, 2023", "in 2016") and resolves them
// against the day of publication. chrono-node reads the expressions; it is shown only the words round a word of time.
import * as chrono from 'chrono-node/en';
import {
  DATE_LEADS,
  DATE_WORDS,
  FUTURE_WORDS,
  PERIOD_LEADS,
  PERIOD_WORDS,
  SHY_MONTHS,
  SHY_WORDS,
} from './date-words.ts';
import { hashWord } from './hash-word.ts';
import { readPeriod } from './read-period.ts';
import { readYear } from './read-year.ts';
import type { DateExpression, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';

/** Words shown to chrono before and after a word of time, and characters at most, however long the words. */
const WINDOW = { wordsBefore: 5, wordsAfter: 6, characters: 80 };
/** How far before a date a word of the future ("will") bears on it, in words. */
const FUTURE_REACH = 15;
/** "the past two weeks": how far before its noun the word stands that makes it a date. */
const PERIOD_REACH = 3;
/** Where the day of publication is not known: expressions that need one are dropped afterwards. */
const ANY_DAY = Date.UTC(2000, 0, 1, 12);

/** In order, not overlapping. Without a day of publication only those that state their year. Cost: linear. */
export function findDates(document: TextDocument): DateExpression[] {
  const { tokens, text, sentences } = document;
  const { starts } = tokens;
  const found: DateExpression[] = [];
  const published = readDay(document.published);
  let sentence = 0;
  let free = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (starts[at] < free || !isTrigger(document, at)) continue;
    while (sentences[sentence]?.end <= starts[at]) sentence += 1;
    const { start: floor, end: ceiling } = sentences[sentence] ?? { start: 0, end: text.length };
    const from = windowStart(document, at, Math.max(floor, free));
    const to = windowEnd(document, at, ceiling);
    const future = isFuture(document, floor, at);
    const expression =
      readExpression(document, from, to, at, published, future) ??
      (from < at ? readExpression(document, at, to, at, published, future) : null) ??
      readYear(document, at);
    if (expression === null) continue;
    found.push(expression);
    free = expression.end;
  }
  return found;
}

/** Whether a date may stand here: chrono is slow, so words that seldom tell one must show a second sign of it. */
function isTrigger({ tokens }: TextDocument, at: number): boolean {
  const { hashes, flags, starts, ends, count } = tokens;
  if (flags[at] & TOKEN.number) return ends[at] - starts[at] === 4;
  const hash = hashes[at];
  if (PERIOD_WORDS.has(hash)) {
    for (let i = at - 1; i >= 0 && at - i <= PERIOD_REACH; i -= 1)
      if (PERIOD_LEADS.has(hashes[i])) return true;
    return false;
  }
  if (!DATE_WORDS.has(hash)) return false;
  if (!SHY_WORDS.has(hash)) return true;
  if (!(flags[at] & TOKEN.capitalised)) return false;
  if (at > 0 && (flags[at - 1] & TOKEN.number || DATE_LEADS.has(hashes[at - 1]))) return true;
  return at + 1 < count && (flags[at + 1] & TOKEN.number) !== 0;
}

/** Noon of the day, as a time in UTC; null where there is no ISO date. */
function readDay(published: string | null): number | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  return day === null ? null : Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12);
}

function windowStart({ tokens }: TextDocument, at: number, floor: number): number {
  const near = Math.max(floor, tokens.starts[at] - WINDOW.characters);
  let from = at;
  while (from > 0 && at - from < WINDOW.wordsBefore && tokens.starts[from - 1] >= near) from -= 1;
  return from;
}

function windowEnd({ tokens }: TextDocument, at: number, ceiling: number): number {
  const far = Math.min(ceiling, tokens.ends[at] + WINDOW.characters);
  let to = at + 1;
  while (to < tokens.count && to - at < WINDOW.wordsAfter && tokens.ends[to] <= far) to += 1;
  return to;
}

function isFuture({ tokens }: TextDocument, floor: number, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < FUTURE_REACH && tokens.starts[i] >= floor; i -= 1) {
    if (FUTURE_WORDS.has(tokens.hashes[i])) return true;
  }
  return false;
}

/** What chrono reads in tokens `from` to `to` that has the word `trigger` in it. */
function readExpression(
  { text, tokens }: TextDocument,
  from: number,
  to: number,
  trigger: number,
  published: number | null,
  future: boolean,
): DateExpression | null {
  const offset = tokens.starts[from];
  const window = text.slice(offset, tokens.ends[to - 1]);
  const reference = published ?? ANY_DAY;
  for (const result of chrono.casual.parse(window, { instant: new Date(reference), timezone: 0 })) {
    const [, lead, written] = /^((?:on\s+)?)(.*?)[\s,]*$/isu.exec(result.text) ?? ['', '', result.text];
    const start = offset + result.index + lead.length;
    const end = start + written.length;
    if (start > tokens.starts[trigger] || end < tokens.ends[trigger]) continue;
    if (published === null && !/\d{4}/u.test(written)) continue;
    if (isNoDate(result, written, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 2)))
      continue;
    const period = readPeriod(result, reference, future);
    if (period !== null) return { start, end, ...period };
  }
  return null;
}

/** Times of day, durations, spans counted from another event, and words or names that look like a date's. */
function isNoDate(result: chrono.ParsedResult, written: string, before: string, after: string): boolean {
  const lower = written.toLowerCase();
  if (/^(?:for|within|now|right now)\b/u.test(lower)) return true;
  if (/\b(?:after|before|later|minutes?|hours?|seconds?|mins?|hrs?)\b|\bfrom now$/u.test(lower)) return true;
  if (/^\d{1,2}(?:$|[:.]\d\d)/u.test(lower)) return true;
  const { start } = result;
  const dated = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
  if (!dated && !/day|week|month|year|morning|afternoon|evening|night/u.test(lower)) return true;
  const capitalBefore = /\p{Lu}\S*\s+$/u.test(before);
  if (written === 'Today' || written === 'Tomorrow') return capitalBefore;
  if (!SHY_MONTHS.has(lower)) return false;
  if (!/^\p{Lu}/u.test(written) || /^[’']/u.test(after)) return true;
  const lead = /(\p{L}+)\s+$/u.exec(before);
  return lead === null || !DATE_LEADS.has(hashWord(lead[1]));
}
