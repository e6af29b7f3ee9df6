// What a careful reader takes out of a page of test/core/article/pages, and the tests that extraction takes the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';

export interface ExpectedPage {
  title: string;
  standfirst?: string;
  /** Of the next seven, the page does not tell what is left out. */
  outlet?: string;
  byline?: string;
  authorLocation?: string;
  agency?: string;
  published?: string;
  updated?: string;
  dateline?: string;
  starts: string;
  ends: string;
  roles: string;
  /** Pieces that the text must have, and must not. */
  keeps: string[];
  drops: string[];
}

export function expectPage(file: string, expected: ExpectedPage): void {
  const content = readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8');
  const { article } = extractArticle({ kind: file.endsWith('.html.txt') ? 'html' : 'page', content });

  test.each(['title', 'outlet', 'byline', 'agency', 'published', 'updated'] as const)('%s', (field) => {
    expect(article[field]).toBe(expected[field] ?? null);
  });

  test('standfirst', () => {
    if (expected.standfirst !== undefined) expect(article.standfirst).toBe(expected.standfirst);
    expect(expected.roles.includes('standfirst')).toBe(
      article.blocks.some((block) => block.role === 'standfirst'),
    );
  });

  test('location of the author, where stated', () => {
    expect(article.authorLocation).toBe(expected.authorLocation ?? null);
  });

  test('dateline', () => {
    const place = article.dateline?.place;
    expect(place ? article.text.slice(place.start, place.end) : null).toBe(expected.dateline ?? null);
  });

  test('body from first to last words', () => {
    expect(article.text.slice(0, expected.starts.length)).toBe(expected.starts);
    expect(article.text.slice(-expected.ends.length)).toBe(expected.ends);
    expect(article.blocks.map((block) => block.role).join(' ')).toBe(expected.roles);
  });

  test('nothing lost, nothing let in', () => {
    expect(expected.keeps.filter((piece) => !article.text.includes(piece))).toEqual([]);
    expect(expected.drops.filter((piece) => article.text.includes(piece))).toEqual([]);
  });
}
