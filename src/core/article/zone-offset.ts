// Offset from UTC of a time zone's abbreviation on a given day. Some name a zone in summer and winter alike ("ET"),
// some a summer time that is another zone's name in winter ("BST"): the day decides. Ambiguous ones give null.
import { ZONES } from './calendar-words.ts';

/** In capitals only, for "et" and "pt" are words. Hours from UTC in winter; summer time adds one. */
const AMERICAN: ReadonlyMap<string, number> = new Map([
  ['ET', -5],
  ['MT', -7],
  ['PT', -8],
]);

/** `day` is `YYYY-MM-DD`. Rules: United States since 2007, European Union and United Kingdom since 1996. */
export function zoneOffset(abbreviation: string, day: string): string | null {
  const winter = AMERICAN.get(abbreviation);
  if (winter !== undefined) return inHours(winter + (isAmericanSummer(day) ? 1 : 0));
  const zone = abbreviation.toLowerCase();
  if (zone === 'bst' && !isEuropeanSummer(day)) return null;
  return ZONES.get(zone) ?? null;
}

function inHours(hours: number): string {
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/** From the second Sunday of March to the first of November. */
function isAmericanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return day >= `${year}-03-${sundayFrom(year, 3, 8)}` && day < `${year}-11-${sundayFrom(year, 11, 1)}`;
}

/** From the last Sunday of March to the last of October. */
function isEuropeanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return day >= `${year}-03-${sundayFrom(year, 3, 25)}` && day < `${year}-10-${sundayFrom(year, 10, 25)}`;
}

/** The first Sunday on or after the day of the month, two digits. */
function sundayFrom(year: number, month: number, from: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  return String(from + ((7 - weekday) % 7)).padStart(2, '0');
}
