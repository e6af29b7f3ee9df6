// One word for one thing, in whatever part of the program it is said.
import { expect, it } from 'vitest';
import { PRINT_WORDS } from '../../../src/elements/dateline-print/print-words.ts';
import { WORDS, type Language } from '../../../src/map/words/words.ts';
import { SHEET_WORDS } from '../../../src/sheet/sheet-words.ts';

/** Every text of a table; those made by a function are made for threes. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsOf((words as (...given: number[]) => unknown)(3, 3, 3, 3));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

it.each<[Language, string, RegExp, string]>([
  ['en', 'story', /\btales?\b|\bnarratives?\b/iu, 'story'],
  ['pl', 'opowieść', /histori|opowiadani/iu, 'opowie'],
  ['uk', 'карта', /мап[аиіуо]/iu, 'карт'],
  ['uk', 'розповідь', /оповід/iu, 'розповід'],
])('in %s, %s', (language, _, other, stem) => {
  const texts = [WORDS, SHEET_WORDS, PRINT_WORDS].flatMap((table) => textsOf(table[language]));
  expect(texts.filter((text) => other.test(text))).toEqual([]);
  expect(texts.some((text) => text.toLowerCase().includes(stem))).toBe(true);
});
