// What the sources of the map ask to be said wherever it is shown, in the reader's language.
import { WORDS, type Language } from '../words/words.ts';

const BETWEEN = ' · ';

/** Who must be named where there is no room for more: "© GeoNames, OpenStreetMap"; all of it where nobody is. */
export function briefCredits(credits: string): string {
  // The first name after each sign: a word of two capitals, as such names are written.
  const names = [...credits.matchAll(/©[^©·]{0,40}?(\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*)/gu)].map(([, name]) => name);
  return names.length > 0 ? `© ${[...new Set(names)].join(', ')}` : credits;
}

/** `credits` as one line, as the sources give them. */
export function creditsIn(language: Language, credits: string): string {
  const known = WORDS[language].credits;
  return credits
    .split(BETWEEN)
    .map((credit) => known[credit] ?? credit)
    .join(BETWEEN);
}
