// Capitalised in English without being names of places.
import { hashWords } from '../../text/hash-word.ts';

export const CALENDAR_WORDS = hashWords(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan thanksgiving halloween hanukkah passover diwali lent
`);
