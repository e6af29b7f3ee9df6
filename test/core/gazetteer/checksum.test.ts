import { expect, it } from 'vitest';
import { checksum } from '../../../src/core/gazetteer/checksum.ts';
import { HEADER } from '../../../src/core/gazetteer/gazetteer-format.ts';

const LENGTHS = [6, 7, 8, 9, 10, 4101, 4102, 9000, 9003];

/** As geodata/FORMAT.md says it, without any haste. */
function asSpecified(words: Uint32Array): number {
  const sums = [0n, 0n, 0n, 0n];
  const after = [...words.slice(HEADER.checksum + 1)];
  while (after.length % 4 !== 0) after.push(0);
  after.forEach((word, i) => (sums[i % 4] = (sums[i % 4] * 31n + BigInt(word)) % 2n ** 32n));
  return Number(sums.reduce((sum, part) => (sum * 31n + part) % 2n ** 32n, 0n));
}

function someWords(length: number): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length }, (_, i) => Math.imul(i + 7, 0x9e3779b1) >>> 0);
}

it.each(LENGTHS)('is what the format says, of %i words', (length) => {
  const words = someWords(length);
  expect(checksum(words.buffer)).toBe(asSpecified(words));
});

it('differs when words change places', () => {
  const words = someWords(64);
  const before = checksum(words.buffer);
  [words[20], words[24]] = [words[24], words[20]];
  expect(checksum(words.buffer)).not.toBe(before);
});
