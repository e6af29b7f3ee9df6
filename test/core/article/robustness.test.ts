// Whatever the string and the kind of capture, the article has offsets that hold, in time linear in its length.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Capture } from '../../../src/core/article/article.ts';
import { extractArticle } from '../../../src/core/article/extract-article.ts';
import { randomFrom } from './random-from.ts';

const KINDS = ['page', 'html', 'text'] as const;

function expectSound(article: Article, kind: Capture['kind']): void {
  const { text, blocks, dateline } = article;
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    expect(block.end).toBeGreaterThan(block.start);
    if (kind !== 'text') expect(block.start).toBe(index === 0 ? 0 : end + 2);
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(block.start, block.end).trim()).not.toBe('');
    end = block.end;
  }
  if (kind !== 'text') expect(text.length).toBe(end);
  expect(end).toBeLessThanOrEqual(text.length);
  if (!dateline) return;
  expect(dateline.start).toBeLessThanOrEqual(dateline.place.start);
  expect(dateline.place.end).toBeLessThanOrEqual(dateline.end);
  expect(dateline.end).toBeLessThanOrEqual(text.length);
}

const SEEDS = [
  'wire.txt',
  'sections.txt',
  'local-paper.txt',
  'local-station.html.txt',
  'old-site.html.txt',
].map((file) => readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8'));
const SPLINTERS = [
  ...[
    '\ud83d',
    '\udc00',
    '\u0000',
    '\n\n',
    '\r',
    '\u2028',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '&',
    '&#x',
    '&#55357;',
    '"',
    "'",
  ],
  ...[
    '<nav>',
    '</div>',
    '<p>',
    '<script>',
    '<script type="application/ld+json">[',
    '<time>',
    '<title>',
    '<a href=x>',
    '<li>',
  ],
  ...[
    '(AFP)',
    ' — ',
    '©',
    'By ',
    'Comments\n',
    'Related\n',
    'שלום ',
    '٢٠٢٣',
    '2024-03-04T',
    ' a.m. ',
    'Photo: ',
    '(',
    '“',
    '\u202e',
  ],
];

function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let round = random(12); round >= 0; round -= 1) {
    const from = random(result.length + 1);
    const to = Math.min(result.length, from + random(200));
    const move = random(4);
    const piece =
      move === 0
        ? ''
        : move === 1
          ? SPLINTERS[random(SPLINTERS.length)]
          : result.slice(from, to).repeat(random(3));
    result = result.slice(0, from) + piece + result.slice(move === 3 ? from : to);
  }
  return result;
}

test.each(KINDS)(
  '250 mutated pages as %s',
  (kind) => {
    const random = randomFrom(20_261_121);
    for (let round = 0; round < 250; round += 1) {
      const content = mutate(SEEDS[random(SEEDS.length)], random);
      expectSound(extractArticle({ kind, content }).article, kind);
    }
  },
  120_000,
);

test.each(KINDS)(
  '1,000 strings of splinters and noise as %s',
  (kind) => {
    const random = randomFrom(7);
    for (let round = 0; round < 1_000; round += 1) {
      let content = '';
      for (let size = random(30); size > 0; size -= 1)
        content +=
          random(3) === 0 ? String.fromCharCode(random(0x10000)) : SPLINTERS[random(SPLINTERS.length)];
      expectSound(extractArticle({ kind, content }).article, kind);
    }
  },
  120_000,
);

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\n '],
  ['bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\ufffd\ufffd\u0000'],
  ['tags alone', '<html><body><div></div></body></html>'],
])('%s gives an empty article and a warning', (_name, content) => {
  const { article, warnings } = extractArticle({ kind: 'html', content });
  expect(article.blocks.length).toBeLessThanOrEqual(1);
  expect(article.title).toBeNull();
  expect(warnings.map((warning) => warning.code)).toContain(article.text === '' ? 'no-body' : 'no-date');
});

test('what is missing is null, with a warning each', () => {
  const content =
    'It rained in the town for the whole of the night, and nobody slept until the morning came.';
  const { article, warnings } = extractArticle({ kind: 'page', content });
  expect([article.outlet, article.byline, article.published]).toEqual([null, null, null]);
  expect(warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['no-date', 'no-outlet', 'no-byline']),
  );
});

describe('300,000 characters of one thing take seconds at most', () => {
  const many = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length));
  test.each([
    ['nested elements', '<div>'.repeat(30_000) + 'It rained.' + '</div>'.repeat(30_000)],
    ['unclosed elements', many('<b><p>x')],
    ['closing tags without opening ones', '<i>'.repeat(30_000) + '</b></p>'.repeat(50_000)],
    ['attributes', `<p ${many('x=y ')}>`],
    ['class names', `<p class="${many('nav-bar ')}">x</p>`],
    ['open comments', many('<!--')],
    ['brackets of JSON-LD', `<script type="application/ld+json">${many('[')}</script>`],
    ['lines that go on in small letters', many('and it goes on and on without an end\n')],
    [
      'headings of junk',
      many('Related\nIt rained on the town for the whole of the night, and then it snowed.\n'),
    ],
    ['dates', many('July 24, 2023 22:09 PM EST\n')],
    ['brackets', many('(')],
    ['dashes', many('AAAA — ')],
    ['half surrogates', many('\ud83d')],
    ['copyright signs', many('© ')],
    ['one line', many('Word of text, ')],
    ['short lines', many('Menu\n')],
  ])(
    '%s',
    (_name, content) => {
      for (const kind of KINDS) {
        // Processor time: what else the machine does must not count.
        const before = process.cpuUsage();
        expectSound(extractArticle({ kind, content }).article, kind);
        expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
      }
    },
    120_000,
  );
});
