// What the sources of the map ask to be said wherever it is shown, in the reader's language.
import { WORDS, type Language } from './words.ts';

const BETWEEN = ' · ';

/** `credits` as one line, as the sources give them. */
export function creditsIn(language: Language, credits: string): string {
  const known = WORDS[language].credits;
  return credits
    .split(BETWEEN)
    .map((credit) => known[credit] ?? credit)
    .join(BETWEEN);
}
