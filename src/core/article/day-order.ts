// Whether the day or the month stands first in a page's dates, by those that cannot be mistaken: "13/10/2023" and
// "3 October 2023" against "10/13/2023" and "October 3, 2023". Needed for "03/10/2023" alone.
import { MONTHS } from './calendar-words.ts';
import { type Line, LINE_LIMITS } from './line.ts';

export type DayOrder = 'day' | 'month';

const ORDER_LIMITS = {
  /** Longest line with a date of numbers that is taken for a date line. */
  line: 60,
  /** So many times as many dates must speak for one order as for the other. */
  majority: 3,
};

const NUMBERS = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?!\d)/;
const WORDED =
  /(?:^|[^\p{L}\d])(?:(\d{1,2})\.? ([\p{L}]{3,10})\.?|([\p{L}]{3,10})\.? (\d{1,2}),?) (?:19|20)\d{2}(?!\d)/u;

/** Null where no date tells, or where they disagree. One match a line is looked at. Cost: linear. */
export function dayOrderOf(lines: Line[]): DayOrder | null {
  let day = 0;
  let month = 0;
  for (const { text } of lines) {
    if (text.length > LINE_LIMITS.dated) continue;
    const numbers = NUMBERS.exec(text);
    if (numbers && Number(numbers[1]) > 12 && Number(numbers[2]) <= 12) day += 1;
    else if (numbers && Number(numbers[2]) > 12 && Number(numbers[1]) <= 12) month += 1;
    const worded = WORDED.exec(text);
    if (worded?.[2] && MONTHS.has(worded[2].toLowerCase())) day += 1;
    else if (worded?.[3] && MONTHS.has(worded[3].toLowerCase())) month += 1;
  }
  if (day > 0 && day >= month * ORDER_LIMITS.majority) return 'day';
  return month > 0 && month >= day * ORDER_LIMITS.majority ? 'month' : null;
}

/** Marks short lines as dated whose date of numbers could be read two ways but for the page's order. */
export function markNumericDates(lines: Line[], order: DayOrder | null): void {
  if (order === null) return;
  for (const line of lines)
    if (!line.dated && line.text.length <= ORDER_LIMITS.line && NUMBERS.test(line.text)) line.dated = true;
}
