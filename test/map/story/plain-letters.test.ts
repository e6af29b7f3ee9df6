import { expect, it } from 'vitest';
import { plainLetters } from '../../../src/map/story/plain-letters.ts';

it.each([
  ['Łódź', 'lodz'],
  ['GDAŃSK', 'gdansk'],
  ['Tromsø', 'tromso'],
  ['İstanbul', 'istanbul'],
  ['Đà Nẵng', 'da nang'],
  ['Київ', 'київ'],
  ['اللاذقية', 'اللاذقية'],
])('%s is found as %s, letter by letter', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(text)).toHaveLength(text.length);
});
