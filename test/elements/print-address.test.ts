import { expect, it } from 'vitest';
import { sheetAddress } from '../../src/elements/dateline-print/sheet-address.ts';

const at = (href: string) => new URL(href) as unknown as Location;

it.each<[page: string, declared: string | null, sheet: string | null]>([
  ['https://example.org/story/', null, 'https://example.org/story/'],
  [
    'https://example.org/story/#place=a:1&outlet=Post&panel=print',
    null,
    'https://example.org/story/#place=a:1&outlet=Post',
  ],
  ['https://example.org/story/#panel=print', null, 'https://example.org/story/'],
  ['http://localhost:8080/#place=a:1', null, null],
  ['http://127.0.0.1:8080/', null, null],
  ['http://[::1]:8080/', null, null],
  ['file:///home/someone/site/index.html', null, null],
  [
    'http://localhost:8080/#step=3&panel=print',
    'https://example.org/story/',
    'https://example.org/story/#step=3',
  ],
  [
    'https://example.org/copy/?from=feed#step=3',
    'https://example.org/story/',
    'https://example.org/story/#step=3',
  ],
])('a sheet of %s, declared %s, leads to %s', (page, declared, sheet) => {
  expect(sheetAddress(at(page), declared)).toBe(sheet);
});
