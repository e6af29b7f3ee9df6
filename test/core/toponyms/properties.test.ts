// Whatever the text: no throw, offsets that slice to the mention, in order, and time linear in the length.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { geoparse, type Parsed } from '../../../src/core/geoparse.ts';

const SHORT_STRINGS = 100_000;

const PIECES = [
  'Paris',
  'Texas',
  'New York',
  'U.S.',
  'US-led',
  'St.',
  'St',
  'Saint',
  'Petersburg',
  'Troy, N.C.',
  'Kyiv’s',
  'said',
  'in',
  'of',
  'the',
  'County',
  'University',
  'Dr.',
  'Jack',
  'London',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '(',
  ')',
  '—',
  '-',
  '–',
  '/',
  ',',
  '.',
  '…',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\u200f',
  '\u202e',
  'القاهرة',
  'ירושלים',
  'Łódź',
  'São Paulo',
  'İzmir',
  'ǅ',
  'ﬁ',
  'é',
  '\u0301',
  '\u0000',
  '$',
  '1,000',
  '54',
  '1st',
  'RUSSIA',
  'rUSSIA',
  'Guinea-Bissau',
  'Turkish-Russian',
  'Monday',
  'March',
  '<b>',
  '&amp;',
  '\\',
  '{{',
  'A',
  'B.',
  'C',
  'and',
  'counties',
  'D-Ohio',
  'MINSK, July 23 (Reuters) —',
];

const SENTENCE =
  'Police in Troy, N.C., said Jack London of Reading, Pa., drove from New York to St. Petersburg, Fla., on Monday. ' +
  '“We saw him near the Black Sea,” Mayor Anna Georgia told the Jerusalem Post in Jackson and Barrow counties.\n';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const parse = (content: string): Parsed => geoparse({ kind: 'text', content }, gazetteer);

/** The first thing wrong with a result, or null. */
function faultOf({ article, mentions, quotations }: Parsed): string | null {
  let before = 0;
  for (const { start, end, text, resolution } of mentions) {
    if (start < before || end <= start || end > article.text.length)
      return `mention at ${start}–${end} after ${before}`;
    if (article.text.slice(start, end) !== text)
      return `mention ${JSON.stringify(text)} does not stand at ${start}`;
    if (!(resolution.confidence >= 0 && resolution.confidence <= 1))
      return `confidence ${resolution.confidence}`;
    before = end;
  }
  for (const { start, end, text } of quotations)
    if (article.text.slice(start, end) !== text)
      return `quotation ${JSON.stringify(text)} does not stand at ${start}`;
  return null;
}

describe('any text', () => {
  it(
    `gives mentions that stand where they say, for ${SHORT_STRINGS} random and mutated strings`,
    { timeout: 300_000 },
    () => {
      const random = mulberry(20_230_724);
      const pick = (): string => PIECES[Math.floor(random() * PIECES.length)];
      for (let n = 0; n < SHORT_STRINGS; n += 1) {
        const text =
          n % 4 === 0
            ? mutate(SENTENCE, random)
            : Array.from({ length: 1 + Math.floor(random() * 12) }, pick).join(random() < 0.5 ? ' ' : '');
        const fault = faultOf(parse(text));
        if (fault !== null) expect.fail(`${fault} in ${JSON.stringify(text)}`);
      }
    },
  );

  it.each([
    ['one line of a megabyte', () => SENTENCE.replaceAll('\n', ' ').repeat(4600)],
    ['all capitals', () => 'NEW YORK AND PARIS TEXAS '.repeat(20_000)],
    ['one list of places', () => 'Paris, '.repeat(70_000)],
    ['opening quotation marks', () => '“'.repeat(200_000)],
    ['initials', () => 'A. B. '.repeat(80_000)],
    ['hyphens', () => 'New-York-'.repeat(50_000)],
    ['lone surrogates', () => '\ud800Paris\udc00 '.repeat(50_000)],
    ['no spaces', () => 'Paris'.repeat(100_000)],
  ])('takes time linear in its length: %s', { timeout: 300_000 }, (_name, make) => {
    const text = make();
    parse(text.slice(0, text.length >> 4));
    const quarter = timeOf(() => parse(text.slice(0, text.length >> 2)));
    const whole = timeOf(() => parse(text));
    // Four times the text; a quadratic step would take sixteen times as long. Small times are all noise.
    expect(whole).toBeLessThan(Math.max(400, 10 * quarter));
  });
});

/** Milliseconds of this process's own work, so that a busy machine does not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** A few characters swapped, doubled, dropped or replaced by others. */
function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let edits = 1 + Math.floor(random() * 6); edits > 0; edits -= 1) {
    const at = Math.floor(random() * mutated.length);
    const piece = PIECES[Math.floor(random() * PIECES.length)];
    const cut = random() < 0.5 ? 1 : Math.floor(random() * 9);
    mutated = mutated.slice(0, at) + (random() < 0.7 ? piece : '') + mutated.slice(at + cut);
  }
  return mutated;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
