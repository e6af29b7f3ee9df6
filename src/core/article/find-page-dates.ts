// When an article was published and updated, as its page states it: in the head, or else just under the body.
import type { DropReason } from './article.ts';
import type { DayOrder } from './day-order.ts';
import { isSentence, type Line } from './line.ts';
import { parseDates, type StatedDate } from './parse-dates.ts';
import { captionOf } from './picture-credits.ts';

export interface PageDates {
  published: string | null;
  updated: string | null;
}

const PLACES = {
  /** Words of a line that states a date. */
  words: 26,
  /** Lines under the body that are searched: for a date with a label, and for any. */
  labelled: 14,
  bare: 4,
};

/**
 * The head is lines `from` to `first`, the body ends before line `end`. A date labelled as publication wins over one
 * without a label, and that over the date of an update.
 */
export function findPageDates(
  lines: Line[],
  { from, first, end }: { from: number; first: number; end: number },
  sections: (DropReason | null)[],
  order: DayOrder | null,
): PageDates {
  const head: StatedDate[] = [];
  for (let at = from; at < first; at += 1) head.push(...datesAt(lines, at, order));
  const dates = sortOut(head);
  if (dates.published !== null) return { ...dates, published: dates.published };
  return {
    ...sortOut(datesUnder(lines, end, sections, order)),
    ...(dates.updated && { updated: dates.updated }),
  };
}

function sortOut(dates: StatedDate[]): PageDates {
  const updated = dates.find(({ label }) => label === 'updated')?.iso ?? null;
  const published =
    dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === null);
  return { published: published?.iso ?? updated, updated };
}

/** Under the body, up to the readers' comments and lists of other articles. */
function datesUnder(
  lines: Line[],
  end: number,
  sections: (DropReason | null)[],
  order: DayOrder | null,
): StatedDate[] {
  const found: StatedDate[] = [];
  const last = Math.min(lines.length, end + PLACES.labelled);
  for (let at = end; at < last; at += 1) {
    if (sections[at] === 'comments' || sections[at] === 'related') break;
    if (RIGHTS.test(lines[at].text)) continue;
    const isLabelled = at > end && LABEL.test(lines[at - 1].key);
    for (const date of datesAt(lines, at, order))
      if (date.label !== null || isLabelled || at - end < PLACES.bare) found.push(date);
  }
  return found;
}

const RIGHTS = /©|\(c\)|copyright|all rights/i;
const LABEL =
  /^(?:content |page )?(?:current as of|published|posted|date|last (?:updated|modified|reviewed)|updated)(?: on)?$/;

function datesAt(lines: Line[], at: number, order: DayOrder | null): StatedDate[] {
  const line = lines[at];
  if (line.shape.words > PLACES.words || isSentence(line.shape) || captionOf(line) !== null) return [];
  if (line.dated) return hiddenFirst(parseDates(line.text, order));
  return at > 0 && lines[at - 1].dated && CLOCK.test(line.text) ? timeOnly(lines, at, order) : [];
}

/** A date for machines, with its time, glued to the one that readers see is the last change where the two differ. */
function hiddenFirst(dates: StatedDate[]): StatedDate[] {
  const [first, second] = dates;
  const isHidden = second && first.label === null && first.end === second.start && first.iso.length > 10;
  if (!isHidden || first.iso.startsWith(second.iso.slice(0, 10))) return dates;
  return [{ ...first, label: 'updated' }, ...dates.slice(1)];
}

const CLOCK = /^(?:\p{L}[\p{L} ]{2,20}:? )?\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m\b)[\p{L}\d .:+]{0,14}$/iu;

/** "Updated 2:14 p.m. ET" under "Sept. 21, 2023": the day is that of the line above. */
function timeOnly(lines: Line[], at: number, order: DayOrder | null): StatedDate[] {
  const day = parseDates(lines[at - 1].text, order).at(-1);
  if (!day || day.iso.length > 10) return [];
  return parseDates(`${lines[at].text} ${day.iso}`).filter(
    ({ iso, label }) => iso.length > 10 || label !== null,
  );
}
