// Countries whose places English-language news speaks of most readily, as long as the text is not about others.
import { keptBeside } from '../gazetteer/kept-beside.ts';

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

/** 1 for each of the gazetteer's countries whose news is mostly in English. */
export const englishCountries = keptBeside(({ countries }) =>
  Uint8Array.from(countries, (code) => (ENGLISH.has(code) ? 1 : 0)),
);
