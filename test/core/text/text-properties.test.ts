// Any string gives spans that slice right, in order, and no stage throws or takes more than linear time.
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/core/span.ts';
import { findDates } from '../../../src/core/text/find-dates.ts';
import { findPersons } from '../../../src/core/text/find-persons.ts';
import { findQuotations } from '../../../src/core/text/find-quotations.ts';
import { makeDocument } from './make-document.ts';

const SEED_TEXT = `Ruritanian President Ilvana Torkel met Mr. Omar Diaz in New York on Sunday. “We are ready,” she said. “Let them come.”
‘The boys’ boats leak,’ said Diaz, 43, a fisherman. According to Torkel, the U.S. "will not wait" until July 5, 2021.
"It's late,'' he told reporters, adding: «Go home». The crew's 'tired' — Ann Hale`;

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "''",
  '«',
  '»',
  '„',
  '.',
  ',',
  ':',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  ' said ',
  'Mr. ',
  'Ann Hale',
  ' she said. ',
  ' according to ',
  'told ',
  'that ',
  'Sunday ',
  'May ',
  '2016 ',
  '\ud83d',
  '\udc00',
  '🙂',
  'שלום ',
  'مرحبا ',
  '\u202e',
  '\0',
  'e\u0301',
  'ﬁ',
  'İ',
  'of State ',
  'the Ruritanian leader ',
  ' who ',
  'and ',
  'al-',
  'de ',
  'O’',
  'St. ',
  'U.S. ',
];

/** Mulberry32: small, seeded, the same everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let edits = 1 + Math.floor(random() * 12); edits > 0; edits -= 1) {
    const at = Math.floor(random() * (mutated.length + 1));
    const to = Math.min(mutated.length, at + Math.floor(random() * 12));
    mutated =
      mutated.slice(0, at) +
      PIECES[Math.floor(random() * PIECES.length)] +
      mutated.slice(random() < 0.5 ? at : to);
  }
  return mutated;
}

function compose(random: () => number): string {
  return Array.from(
    { length: Math.floor(random() * 60) },
    () => PIECES[Math.floor(random() * PIECES.length)],
  ).join('');
}

function inOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(
    ({ start, end }, i) => start < end && start >= (i === 0 ? 0 : spans[i - 1].end) && end <= length,
  );
}

function within({ start, end }: Span, length: number): boolean {
  return start >= 0 && start < end && end <= length;
}

/** What is wrong with the stages' answers for a text; empty where nothing is. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const document = makeDocument(text, '2023-07-24');
  const persons = findPersons(document);
  const quotations = findQuotations(document, persons);
  if (!inOrder(document.sentences, text.length)) faults.push('sentences');
  const names = persons.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  if (!inOrder(names, text.length)) faults.push('person spans');
  if (persons.some(({ name }) => !text.includes(name))) faults.push('person name');
  if (!inOrder(quotations, text.length)) faults.push('quotations');
  for (const { start, end, text: said, cue, speaker, parts } of quotations) {
    if (text.slice(start, end) !== said) faults.push('quotation text');
    if (cue !== null && !within(cue, text.length)) faults.push('cue');
    if (speaker !== null && (!within(speaker, text.length) || speaker.name === '')) faults.push('speaker');
    if (!inOrder(parts ?? [], text.length)) faults.push('parts');
    if (parts?.some((part) => part.start < start || part.end > end)) faults.push('part outside');
  }
  const dates = findDates(document);
  if (!inOrder(dates, text.length)) faults.push('dates');
  if (dates.some(({ from, to }) => !/^\d{4}-\d\d-\d\d$/.test(from) || to < from)) faults.push('days');
  return faults;
}

describe('any string', () => {
  test('mutated news', () => {
    const random = makeRandom(20230724);
    for (let i = 0; i < 2500; i += 1) {
      const text = mutate(SEED_TEXT, random);
      expect(faultsOf(text), JSON.stringify(text)).toEqual([]);
    }
  }, 60_000);

  test('random marks and words', () => {
    const random = makeRandom(7);
    for (let i = 0; i < 5000; i += 1) {
      const text = compose(random);
      expect(faultsOf(text), JSON.stringify(text)).toEqual([]);
    }
  }, 60_000);
});

describe('time is linear in the length', () => {
  const HOSTILE: Record<string, string> = {
    'quote marks': '"',
    'spaced quote marks': '" ',
    'opening marks': '“',
    'nested marks': '“‘',
    apostrophes: "' ",
    'split quotations without a stop': '“we,” she said, ',
    'one endless sentence': 'and Ann Hale said that ',
    'capitals without a stop': 'Ann Hale ',
    surnames: 'Mr. Hale ',
    'many persons': 'Mr. Aa Hale, Mr. Bb Hale, ',
    'roles without a person': 'the Ruritanian leader said “no” and ',
    pronouns: '“No,” he said. ',
    'according to': 'according to ',
    commas: 'said, ',
    brackets: ') said ',
    stops: '. ',
    abbreviations: 'U.S. ',
    months: 'May ',
    years: 'in 2016 ',
    'one word': 'a',
    'right to left': 'שלום “עולם” ',
    surrogates: '\ud83d',
    'line breaks': '“\n',
  };

  test.each(Object.entries(HOSTILE))(
    '%s',
    (_name, unit) => {
      // Processor time, the least of three: what else the machine does must not count.
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const times = [1, 2, 3].map(() => {
          const before = process.cpuUsage();
          expect(faultsOf(text)).toEqual([]);
          return process.cpuUsage(before).user / 1000;
        });
        return Math.min(...times);
      };
      time(10_000);
      const short = Math.max(8, time(30_000));
      const long = time(240_000);
      // Eight times the text: 64 times as long if the time were quadratic.
      expect(long / short).toBeLessThan(36);
    },
    60_000,
  );

  test('a megabyte of quote marks', () => {
    expect(faultsOf('"'.repeat(1_000_000))).toEqual([]);
    expect(faultsOf('“x ” '.repeat(200_000))).toEqual([]);
  }, 60_000);
});
