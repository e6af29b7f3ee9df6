// Words by which a sentence is seen to tell a date, as hashes.
import { hashWords } from './hash-word.ts';

export const DATE_WORDS = hashWords(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  today tonight yesterday tomorrow ago weekend
`);

/** Words that make a weekday or month ahead the one meant. */
export const FUTURE_WORDS = hashWords(`
  will shall next upcoming coming scheduled slated plans planned expected due until by ahead starting begins opens
`);

/** Words before a year that is a date: "in 2016". */
export const YEAR_LEADS = hashWords(`
  in since by until till from during of after before through early late mid between and to around about circa year
  spring summer autumn fall winter
`);

/** Month names that are also words or names of persons: a date only after one of DATE_LEADS. */
export const SHY_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'mar',
  'sat',
  'jan',
  'dec',
  'fri',
]);

/** Of these, the ones that are common words: passed over where nothing of a date stands beside them. */
export const SHY_WORDS = hashWords('may march mar sat');

export const DATE_LEADS = hashWords(`
  in since by until till from during of after before through early late mid between and last next this past on to around
  about
`);

/** Periods that are dates after one of PERIOD_LEADS only: "last week". */
export const PERIOD_WORDS = hashWords('week weeks month months year years fortnight days');

export const PERIOD_LEADS = hashWords('this last next past previous coming end');
