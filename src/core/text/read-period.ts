// From what chrono read in an expression to its first and last day: "last month" is a month, "Sunday" one day.
import type { ParsedResult } from 'chrono-node/en';

const DAY_MS = 86_400_000;
const YEARS = { first: 1000, last: 2200 };
/** A day of the month that comes so soon is meant, not the one of a year ago: "the boats arrive on May 7". */
const SOON_MS = 21 * DAY_MS;

/**
 * Days as ISO dates, or null where it is no period of days. `reference` is noon of the day of publication in UTC;
 * weekdays and months without a year lie before it unless `future`: news tells of what was.
 */
export function readPeriod(
  result: ParsedResult,
  reference: number,
  future: boolean,
): { from: string; to: string } | null {
  const written = result.text.toLowerCase();
  if (/\b(?:decade|centur)/u.test(written)) return null;
  const ahead = future || /\b(?:next|coming|in|tomorrow)\b/u.test(written);
  const [first, last] = readDays(result, written, reference, ahead, future);
  const from = isoDay(first);
  const to = isoDay(Math.max(first, last));
  return from === null || to === null ? null : { from, to };
}

function readDays(
  result: ParsedResult,
  written: string,
  reference: number,
  ahead: boolean,
  future: boolean,
): [number, number] {
  const { start } = result;
  const first = dayOf(start);
  const last = result.end == null ? first : dayOf(result.end);
  const count = /\b(past|last|previous|next|coming)\s+(?:\S+\s+)?(?:days|weeks|months|years)\b/u.exec(
    written,
  );
  if (count !== null) return /next|coming/u.test(count[1]) ? [reference, first] : [first, reference];
  if (/\bweekend\b/u.test(written)) {
    const saturday = first > reference && !ahead ? first - 7 * DAY_MS : first;
    return [saturday, saturday + DAY_MS];
  }
  if (/\bweeks?\b/u.test(written)) return [startOfWeek(first), startOfWeek(first) + 6 * DAY_MS];
  if (start.isCertain('day')) {
    const back = !start.isCertain('year') && first > reference + SOON_MS && !ahead ? 1 : 0;
    return [addYears(first, -back), addYears(last, -back)];
  }
  if (start.isCertain('weekday')) {
    let shift = 0;
    if (first > reference && !ahead) shift = -7 * DAY_MS;
    if (first < reference && future && !/\blast\b/u.test(written)) shift = 7 * DAY_MS;
    return [first + shift, last < first ? last + shift + 7 * DAY_MS : last + shift];
  }
  if (start.isCertain('month')) return readMonths(result, reference, ahead);
  if (start.isCertain('year'))
    return [dayIn(yearOf(start), 1, 1), dayIn(yearOf(result.end ?? start), 12, 31)];
  return [first, last];
}

function readMonths({ start, end }: ParsedResult, reference: number, ahead: boolean): [number, number] {
  const firstDay = dayIn(yearOf(start), monthOf(start), 1);
  const back = !start.isCertain('year') && firstDay > reference && !ahead ? 1 : 0;
  const until = end ?? start;
  return [addYears(firstDay, -back), dayIn(yearOf(until) - back, monthOf(until) + 1, 0)];
}

type Components = ParsedResult['start'];

function yearOf(components: Components): number {
  return components.get('year') ?? 0;
}

function monthOf(components: Components): number {
  return components.get('month') ?? 1;
}

function dayOf(components: Components): number {
  return dayIn(yearOf(components), monthOf(components), components.get('day') ?? 1);
}

function dayIn(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day, 12);
}

function addYears(day: number, years: number): number {
  return years === 0 ? day : new Date(day).setUTCFullYear(new Date(day).getUTCFullYear() + years);
}

/** Monday of its week. */
function startOfWeek(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}

function isoDay(day: number): string | null {
  const year = new Date(day).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? new Date(day).toISOString().slice(0, 10) : null;
}
