// The time of extraction grows with the length of a capture, not with its square, whatever the capture repeats.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';
import { randomFrom } from './random-from.ts';

const KINDS = ['page', 'html'] as const;
const LENGTHS = { short: 40_000, long: 640_000 };
/** Sixteen times the text takes 256 times as long where the time is quadratic. */
const MOST = 90;
/** Times below so many milliseconds are noise. */
const LEAST_TIME = 2;

const SENTENCE = 'It rained in the town for the whole of the night, and nobody slept there.';

const UNITS: Record<string, (at: number) => string> = {
  'lines of one character': () => 'a\n',
  'blank lines': () => 'x\r\n\r\n',
  'one word': () => 'a',
  'lines of a menu': (at) => `Menu ${at}\n`,
  'an agency in brackets': () => '(Reuters)\n',
  'open brackets': () => '(',
  'open brackets with words': () => '(Photo by [photo',
  'marks that part titles': () => 'It rained - ',
  dates: () => '24.7.2023 22:09 | ',
  'lines with dates': () => 'July 24, 2023 22:09 PM EST\n',
  'names under each other': () => 'Jane Roe\nKyiv\n',
  credits: () => 'Photo: AP\n',
  'captions told twice': () => 'A man in Kyiv. A man in Kyiv. (AFP)\n',
  'lines that go on': () => 'and it goes on and on without an end\n',
  'headings of junk': () => `Related\n${SENTENCE}\n`,
  'headings of junk and menus': () => `Related\n${'Menu here\n'.repeat(55)}`,
  'a table of contents': (at) => `Part ${at % 900} of it\n${at % 9 === 0 ? `${SENTENCE}\n` : ''}`,
  comments: () => 'Jane Roe says:\nIt rained on us.\nReply\n',
  'sentences, each another': (at) => `The rain came for night number ${at}, and nobody in town slept.\n`,
  breaks: () => 'It rained in town<br>',
  'links in a list': () => '<li><a href=x>It rained in the town today</a></li>',
  'nested elements': () => '<div><span class="nav ad">x',
  'ends without beginnings': () => '</b></p></div>',
  'unclosed paragraphs': () => '<b><p>x',
  'classes that lie': (at) => `<div class="${LIARS[at % LIARS.length]}"><p>${SENTENCE}</div>`,
  'attributes, each another': (at) => (at === 0 ? '<p ' : `a${at}=y `),
  'descriptions of articles': (at) =>
    `<script type="ld+json">{"@type":"Article","headline":"Rain ${at}"}</script>`,
  'descriptions by tags': (at) =>
    `<meta name="a${at}" content="2024-01-01"><time datetime=2024-01-01>x</time>`,
  figures: () => '<figure><figcaption>A man in Kyiv</figcaption></figure>',
  'open comments of HTML': () => '<!--',
  'references to characters': () => '&#x3a;&amp',
  'half surrogates': () => '\ud83d',
};

const LIARS = 'nav related ad comments share tags promo teaser sidebar cookie modal bio popular menu'.split(
  ' ',
);

function write(unit: (at: number) => string, length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += unit(at);
  return text;
}

/** Processor time in ms, the least of three: what else the machine does must not count. */
function time(kind: (typeof KINDS)[number], content: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    extractArticle({ kind, content });
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

function expectLinear(unit: (at: number) => string): void {
  const [short, long] = [write(unit, LENGTHS.short), write(unit, LENGTHS.long)];
  for (const kind of KINDS) {
    time(kind, short);
    expect(time(kind, long) / Math.max(LEAST_TIME, time(kind, short))).toBeLessThan(MOST);
  }
}

test.each(Object.entries(UNITS))('%s', (_name, unit) => expectLinear(unit), 120_000);

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'mixture %i of all of them, in runs',
  (seed) => {
    const random = randomFrom(seed);
    const pool = Object.values(UNITS).filter(() => random(4) === 0);
    let left = 0;
    let unit = UNITS['one word'];
    expectLinear((at) => {
      if (left === 0) {
        unit = pool[random(pool.length)];
        left = 1 + random(60);
      }
      left -= 1;
      return unit(at);
    });
  },
  120_000,
);
