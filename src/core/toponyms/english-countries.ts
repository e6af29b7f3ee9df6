// Countries whose places English-language news speaks of most readily, as long as the text is not about others.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

const englishOf = new WeakMap<Gazetteer, Uint8Array>();

/** 1 for each of the gazetteer's countries whose news is mostly in English. */
export function englishCountries(gazetteer: Gazetteer): Uint8Array {
  let english = englishOf.get(gazetteer);
  if (!english) {
    english = Uint8Array.from(gazetteer.countries, (code) => (ENGLISH.has(code) ? 1 : 0));
    englishOf.set(gazetteer, english);
  }
  return english;
}
