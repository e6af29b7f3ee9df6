// Dates with their time and zone in a short text, as pages state them: "Updated 3:04 PM EST, Tue March 5, 2024",
// "24 juillet 2023", "2023-07-24T22:09:00+03:00". Numbers alone are read only where day and month cannot be mistaken.
import type { Span } from '../span.ts';
import { MONTHS, PUBLISHED_WORDS, UPDATED_WORDS } from './calendar-words.ts';
import type { DayOrder } from './day-order.ts';
import { zoneOffset } from './zone-offset.ts';

export interface StatedDate extends Span {
  /** `YYYY-MM-DD`, or date-time with offset where both time and zone are given. */
  iso: string;
  label: 'published' | 'updated' | null;
}

export const DATE_LIMITS = {
  /** Characters that are read; dates beyond are not found. */
  text: 600,
  /** Tokens between a date and its time, or its label. */
  reach: 7,
};

interface Token extends Span {
  word: string;
  number: number;
}

/**
 * In order of the text. `order` tells which stands first where numbers alone could be read both ways; without it they
 * are not read. Cost: linear in the part that is read.
 */
export function parseDates(text: string, order: DayOrder | null = null): StatedDate[] {
  if (!/(?:19|20)\d\d/.test(text.slice(0, DATE_LIMITS.text))) return [];
  const tokens = tokenise(text.slice(0, DATE_LIMITS.text));
  const found: { first: number; last: number; day: string }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(text, tokens, at, order);
    if (!date) continue;
    found.push(date);
    at = date.last;
  }
  let from = 0;
  return found.map((date, index) => {
    const to = index + 1 < found.length ? found[index + 1].first : tokens.length;
    const time = timeNear(text, tokens, date, from, to);
    const label = labelBefore(tokens, date.first, index === 0 ? 0 : found[index - 1].last + 1);
    const end = Math.max(tokens[date.last].end, time?.end ?? 0);
    from = date.last + 1;
    while (from < to && tokens[from].start < end) from += 1;
    return {
      start: tokens[date.first].start,
      end,
      iso: time?.suffix ? date.day + time.suffix : date.day,
      label,
    };
  });
}

/** Digits; capitals; or letters up to the next capital, for dates are often glued to the word before. */
const WORDS = /\d+|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{L}/gu;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORDS)) {
    if (isGlued(text, match)) {
      tokens.push(...splitYear(match));
      continue;
    }
    const word = match[0].toLowerCase();
    const isNumber = word.charCodeAt(0) <= 57;
    tokens.push({
      word,
      number: isNumber && word.length <= 8 ? Number(word) : -1,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** A year with the hour behind it: "March 12, 20244:41 PM". */
function isGlued(text: string, match: RegExpExecArray): boolean {
  const { length } = match[0];
  return (
    (length === 5 || length === 6) && /^(?:19|20)\d/.test(match[0]) && text[match.index + length] === ':'
  );
}

function splitYear(match: RegExpExecArray): Token[] {
  const start = match.index;
  const [year, hour] = [match[0].slice(0, 4), match[0].slice(4)];
  return [
    { word: year, number: Number(year), start, end: start + 4 },
    { word: hour, number: Number(hour), start: start + 4, end: start + match[0].length },
  ];
}

const FILLERS = new Set(['de', 'del', 'of', 'st', 'nd', 'rd', 'th', 'er', 'º', 'den', 'the', 'a']);

function dateAt(text: string, tokens: Token[], at: number, order: DayOrder | null) {
  const token = tokens[at];
  if (token.number < 0) return MONTHS.has(token.word) ? monthFirst(tokens, at) : null;
  return dayFirst(tokens, at) ?? numeric(text, tokens, at, order);
}

function monthFirst(tokens: Token[], at: number) {
  const month = MONTHS.get(tokens[at].word)!;
  const day = tokens[at + 1];
  if (!day || day.number < 1 || day.number > 31 || day.word.length > 2) return null;
  const yearAt = skipFillers(tokens, at + 2);
  return make(tokens, at, yearAt, tokens[yearAt]?.number, month, day.number);
}

function dayFirst(tokens: Token[], at: number) {
  if (tokens[at].word.length > 2) return null;
  const monthAt = skipFillers(tokens, at + 1);
  const month = MONTHS.get(tokens[monthAt]?.word ?? '');
  if (!month) return null;
  const yearAt = skipFillers(tokens, monthAt + 1);
  return make(tokens, at, yearAt, tokens[yearAt]?.number, month, tokens[at].number);
}

function numeric(text: string, tokens: Token[], at: number, order: DayOrder | null) {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a.word.length === 8 && a.number >= 19_000_101)
    return make(
      tokens,
      at,
      at,
      Math.floor(a.number / 10_000),
      Math.floor(a.number / 100) % 100,
      a.number % 100,
    );
  if (b?.word === '年' && tokens[at + 3]?.word === '月')
    return make(
      tokens,
      at,
      Math.min(at + 4, tokens.length - 1),
      a.number,
      c.number,
      tokens[at + 4]?.number ?? 0,
    );
  if (!b || b.number < 0) return null;
  const mark = text.slice(a.end, b.start).trim();
  if (!c || !'-/.'.includes(mark) || mark.length !== 1) return null;
  if (c.number < 0 || text.slice(b.end, c.start).trim() !== mark) return null;
  if (a.word.length === 4) return make(tokens, at, at + 2, a.number, b.number, c.number);
  if (c.word.length !== 4) return null;
  const isDayFirst =
    mark === '.' || a.number > 12 || a.number === b.number || (order === 'day' && b.number <= 12);
  if (isDayFirst) return make(tokens, at, at + 2, c.number, b.number, a.number);
  const isMonthFirst = b.number > 12 || order === 'month' || hasHalves(tokens, at + 3);
  return isMonthFirst ? make(tokens, at, at + 2, c.number, a.number, b.number) : null;
}

/** A clock of twelve hours follows, as it does where the month stands first. */
function hasHalves(tokens: Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some(({ word }) => word === 'am' || word === 'pm');
}

function make(tokens: Token[], first: number, last: number, year: number, month: number, day: number) {
  if (!tokens[last] || !(year >= 1900 && year <= 2100)) return null;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  return { first, last, day: `${year}-${pad(month)}-${pad(day)}` };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function skipFillers(tokens: Token[], at: number): number {
  let next = at;
  while (next < at + 2 && tokens[next] && FILLERS.has(tokens[next].word)) next += 1;
  return next;
}

/** "22:09", "3:04 PM EST", "10 a.m.", "T22:09:00+03:00", standing within reach after or before the date. */
function timeNear(
  text: string,
  tokens: Token[],
  date: { first: number; last: number; day: string },
  from: number,
  to: number,
): { suffix: string; end: number } | null {
  const after = Math.min(to, date.last + 1 + DATE_LIMITS.reach);
  for (let at = date.last + 1; at < after; at += 1) {
    if (UPDATED_WORDS.has(tokens[at].word) || PUBLISHED_WORDS.has(tokens[at].word)) break;
    const time = timeAt(text, tokens, at, to, date.day);
    if (time) return time;
  }
  for (let at = Math.max(from, date.first - DATE_LIMITS.reach); at < date.first; at += 1) {
    const time = timeAt(text, tokens, at, date.first, date.day);
    if (time) return time;
  }
  return null;
}

function timeAt(
  text: string,
  tokens: Token[],
  at: number,
  to: number,
  day: string,
): { suffix: string; end: number } | null {
  const hour = tokens[at];
  const minute = tokens[at + 1];
  if (!hour || hour.number < 0 || hour.number > 24 || hour.word.length > 2) return null;
  let next = at + 1;
  let minutes = 0;
  let seconds = '';
  const hasMinutes =
    minute &&
    next < to &&
    minute.number >= 0 &&
    minute.word.length === 2 &&
    ':.h'.includes(text[hour.end]) &&
    minute.start - hour.end === 1;
  if (hasMinutes) {
    minutes = minute.number;
    next += 1;
    const second = tokens[next];
    if (second && second.number >= 0 && second.word.length === 2 && text[minute.end] === ':') {
      seconds = `:${second.word}`;
      next += 1;
      if (text[second.end] === '.' && tokens[next]?.number >= 0) next += 1;
    }
  }
  const half = halfOfDay(tokens, next);
  if (!hasMinutes && !half) return null;
  next += half?.length ?? 0;
  let hours = hour.number;
  if (half?.pm && hours < 12) hours += 12;
  if (half && !half.pm && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return null;
  const zone = zoneAt(text, tokens, next, tokens[next - 1].end, day);
  const end = zone?.end ?? tokens[next - 1].end;
  return { suffix: zone ? `T${pad(hours)}:${pad(minutes)}${seconds || ':00'}${zone.offset}` : '', end };
}

function halfOfDay(tokens: Token[], at: number): { pm: boolean; length: number } | null {
  const word = tokens[at]?.word;
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', length: 1 };
  if ((word === 'a' || word === 'p') && tokens[at + 1]?.word === 'm') return { pm: word === 'p', length: 2 };
  return null;
}

function zoneAt(
  text: string,
  tokens: Token[],
  at: number,
  after: number,
  day: string,
): { offset: string; end: number } | null {
  const signed = /^\s?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text.slice(after, after + 16));
  if (signed)
    return {
      offset: `${signed[1]}${pad(Number(signed[2]))}:${signed[3] ?? '00'}`,
      end: after + signed[0].length,
    };
  const token = tokens[at];
  if (!token || token.start - after > 2) return null;
  const offset = zoneOffset(text.slice(token.start, token.end), day);
  return offset === null ? null : { offset, end: token.end };
}

function labelBefore(tokens: Token[], first: number, from: number): 'published' | 'updated' | null {
  for (let at = first - 1; at >= Math.max(from, first - DATE_LIMITS.reach - 4); at -= 1) {
    if (UPDATED_WORDS.has(tokens[at].word)) return 'updated';
    if (PUBLISHED_WORDS.has(tokens[at].word)) return 'published';
  }
  return null;
}
