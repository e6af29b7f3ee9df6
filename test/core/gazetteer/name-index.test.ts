import { describe, expect, it } from 'vitest';
import { KEYS_A_BLOCK } from '../../../src/core/gazetteer/gazetteer-format.ts';
import { NameIndex } from '../../../src/core/gazetteer/name-index.ts';

/** Keys of few letters, so that they share much: every word of up to four of "ab c", without outer or double spaces. */
const WORDS = wordsOf('ab c', 4).filter(
  (word) => word !== '' && word === word.trim() && !word.includes('  '),
);
const SOUGHT = [...wordsOf('ab cz', 5), 'é', 'a\ud800'];

function wordsOf(letters: string, length: number): string[] {
  if (length === 0) return [''];
  const shorter = wordsOf(letters, length - 1);
  const longest = shorter.filter((word) => word.length === length - 1);
  return [...shorter, ...longest.flatMap((word) => [...letters].map((letter) => word + letter))];
}

function indexOf(keys: readonly string[]): NameIndex {
  const shared = keys.map((key, at) => {
    let same = 0;
    while (at % KEYS_A_BLOCK !== 0 && keys[at - 1][same] === key[same] && same < key.length) same++;
    return same;
  });
  const text = keys.map((key, at) => key.slice(shared[at])).join('');
  return new NameIndex(
    Uint8Array.from(shared),
    Uint8Array.from(keys, (key, at) => key.length - shared[at]),
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
}

describe.each([
  ['no key', []],
  ['one key', ['ab']],
  ['a block and one key', WORDS.slice(0, KEYS_A_BLOCK + 1).sort()],
  ['every second word', WORDS.filter((_, i) => i % 2 === 0).sort()],
  ['all words', [...WORDS].sort()],
])('an index of %s', (_, keys) => {
  const index = indexOf(keys);

  it('finds each key and no other', () => {
    for (const sought of SOUGHT) expect(index.indexOf(sought), sought).toBe(keys.indexOf(sought));
  });

  it('knows what keys begin with', () => {
    for (const sought of SOUGHT) {
      const begins = keys.some((key) => key.startsWith(sought));
      expect(index.hasPrefix(sought), sought).toBe(begins);
    }
  });

  it('gives each key back', () => {
    expect(keys.map((__, at) => index.key(at))).toEqual(keys);
  });
});
