import { expect, it } from 'vitest';
import { heldWord } from '../../../src/map/reading/held-word.ts';

it.each([
  ['Riga', 'Riga'],
  ['Sri Jayawardenepura Kotte', 'Sri'],
  ['Petropavlovsk-Kamchatsky', 'Petropavlovsk-Ka'],
  ['', ''],
])('%s', (name, held) => expect(heldWord(name)).toBe(held));

it('cuts no letter in two', () => expect(heldWord('𐐷'.repeat(20))).toBe('𐐷'.repeat(16)));
