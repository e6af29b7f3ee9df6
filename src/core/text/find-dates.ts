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
import { type DateWindow, hasYear, isLoneNumber, trimWindow } from './date-window.ts';
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

interface Reader {
  document: TextDocument;
  /** Noon of the day of publication. */
  published: number | null;
  /** What chrono found in each window: a text says "on Monday" again and again. */
  read: Map<string, chrono.ParsedResult[]>;
}

/** In order, not overlapping. Without a day of publication only those that state their year. Cost: linear. */
export function findDates(document: TextDocument): DateExpression[] {
  const { tokens, text, sentences } = document;
  const { starts } = tokens;
  const found: DateExpression[] = [];
  const reader: Reader = { document, published: readDay(document.published), read: new Map() };
  let sentence = 0;
  let free = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (starts[at] < free || !isTrigger(document, at)) continue;
    while (sentences[sentence]?.end <= starts[at]) sentence += 1;
    const { start: floor, end: ceiling } = sentences[sentence] ?? { start: 0, end: text.length };
    const window = {
      from: windowStart(document, at, Math.max(floor, free)),
      to: windowEnd(document, at, ceiling),
    };
    const future = isFuture(document, floor, at);
    const expression = readRound(reader, at, window, future) ?? readYear(document, at);
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
  if (SIEVE[hash & SIEVE_MASK] === 0) return false;
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

/** One byte tells most words that have to do with no date. */
const SIEVE_MASK = (1 << 12) - 1;
const SIEVE = new Uint8Array(SIEVE_MASK + 1);
for (const words of [PERIOD_WORDS, DATE_WORDS]) for (const hash of words) SIEVE[hash & SIEVE_MASK] = 1;

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

/** The expression with the word `at` in it: first with the words before it, else from it on. */
function readRound(reader: Reader, at: number, window: DateWindow, future: boolean): DateExpression | null {
  const { tokens } = reader.document;
  const whole = trimWindow(tokens, at, window);
  const found = readExpression(reader, whole, at, future);
  return found !== null || whole.from === at
    ? found
    : readExpression(reader, { from: at, to: whole.to }, at, future);
}

/** What chrono reads in a window that has the word `trigger` in it. */
function readExpression(
  { document: { text, tokens }, published, read }: Reader,
  window: DateWindow,
  trigger: number,
  future: boolean,
): DateExpression | null {
  if (published === null && !hasYear(tokens, window)) return null;
  if (isLoneNumber(tokens, window)) return null;
  const offset = tokens.starts[window.from];
  const written = text.slice(offset, tokens.ends[window.to - 1]);
  const reference = published ?? ANY_DAY;
  let results = read.get(written);
  if (results === undefined) {
    results = chrono.casual.parse(written, { instant: new Date(reference), timezone: 0 });
    read.set(written, results);
  }
  for (const result of results) {
    const [, lead, words] = /^((?:on\s+)?)(.*?)[\s,]*$/isu.exec(result.text) ?? ['', '', result.text];
    const start = offset + result.index + lead.length;
    const end = start + words.length;
    if (start > tokens.starts[trigger] || end < tokens.ends[trigger]) continue;
    if (published === null && !/\d{4}/u.test(words)) continue;
    if (isNoDate(result, words, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 2)))
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
