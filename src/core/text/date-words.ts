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

/** Words that chrono knows: any other ends an expression. Time zones are not among them, but capitals are kept. */
export const CHRONO_WORDS = hashWords(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur thurs fri sat sun tues
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  now today tonight tomorrow overmorrow tmr tmrw yesterday
  morning afternoon evening night midnight midday noon weekend weekends weekday weekdays
  second seconds sec s minute minutes min mins m hour hours hr hrs h day days d week weeks w month months mo mon mos
  quarter quarters qtr year years yr y
  a an few half several couple one two three four five six seven eight nine ten eleven twelve twenty thirty
  first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth st nd rd th
  this last past next end ago before earlier later after since henceforth forward out
  about around roughly approximately just within for in on at from to until till through of and the by
  am pm p o clock t z ad bc bce be ce gmt utc
`);

/** Of these, the ones that with one number make no date: "in 2016" is none to chrono. */
export const CHRONO_LINKS = hashWords(`
  in on at from to until till through of and the by since before after about around for within just roughly
  approximately earlier later out end this last past next
  a an few half several couple one two three four five six seven eight nine ten eleven twelve twenty thirty
`);
