// Words of the calendar and the day: they say when, and are no names though some are written with a capital.

/** Without "may", which is more often a verb. */
export const DAYS_AND_MONTHS = `
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday
`;

export const HOLIDAYS = 'christmas easter ramadan thanksgiving halloween hanukkah passover diwali lent';

/** With a capital only: in small letters they are other words. */
export const CALENDAR_SHORT =
  'may jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';

export const TIMES =
  'yesterday today tomorrow tonight morning afternoon evening night week month year earlier later';
