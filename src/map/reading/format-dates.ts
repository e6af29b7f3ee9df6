// Dates as the reader's language writes them: a day, or as much of one as is known. "Since 1988" tells of a year, and
// to call it the first of January would say what nobody said.
import { WORDS, type Language } from '../words/words.ts';

/** An ISO 8601 date or date-time as a day; the day is the publisher's own. What is no date comes back as it is. */
export function formatDay(date: string, language: Language): string {
  const day = dayOf(date);
  return day ? formatOf('day', language).format(day) : date;
}

/** First and last day, ISO 8601: a whole year or month is written as one, other spans from day to day. */
export function formatDates({ from, to }: { from: string; to: string }, language: Language): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last || from.slice(0, 10) === to.slice(0, 10)) return formatDay(from, language);
  const next = new Date(last.getTime() + DAY_MILLISECONDS);
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1)
    return formatOf('day', language).formatRange(first, last);
  const months =
    12 * (next.getUTCFullYear() - first.getUTCFullYear()) + next.getUTCMonth() - first.getUTCMonth();
  const unit = first.getUTCMonth() === 0 && months % 12 === 0 ? 'year' : 'month';
  // A range of one month is that month.
  return formatOf(unit, language).formatRange(first, last);
}

const DAY_MILLISECONDS = 86_400_000;
const STYLES = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A format is slow to make and quick to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: keyof typeof STYLES, language: Language): Intl.DateTimeFormat {
  const key = `${style} ${language}`;
  const known = formats.get(key);
  if (known) return known;
  // Day before month, as in the story's own subtitle and on the printed sheet.
  const { locale } = WORDS[language].naming;
  const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function dayOf(date: string): Date | null {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
