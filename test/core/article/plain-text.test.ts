import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';

const slices = (content: string) =>
  extractArticle({ kind: 'text', content }).article.blocks.map(({ start, end }) => content.slice(start, end));

describe('plain text', () => {
  test.each([
    ['One.\n\nTwo.\nStill two.', ['One.', 'Two.\nStill two.']],
    ['One.\nTwo.', ['One.', 'Two.']],
    ['\r\n One. \r\n\r\n Two.\r\n', ['One.', 'Two.']],
    ['One.\n \t\nTwo.', ['One.', 'Two.']],
    ['', []],
    [' \n\n ', []],
  ])('%j falls into blocks', (content, blocks) => {
    expect(slices(content)).toEqual(blocks);
  });

  test('is taken as it stands', () => {
    const content = '  Home\n\nKYIV (Reuters) — It rained. (AFP)\n ';
    const { article } = extractArticle({
      kind: 'text',
      content,
      url: 'https://a.example/',
      published: '2024-03-04',
    });
    expect(article.text).toBe(content);
    expect(article.dropped).toEqual([]);
    expect([article.title, article.byline, article.outlet]).toEqual([null, null, null]);
    expect(article.published).toBe('2024-03-04');
    expect(article.url).toBe('https://a.example/');
  });

  test('still has its dateline and agency read', () => {
    const content =
      'KYIV, March 4 (Reuters) — It rained in the town for the whole of the night, and nobody slept.';
    const { article } = extractArticle({ kind: 'text', content });
    const { place } = article.dateline!;
    expect(content.slice(place.start, place.end)).toBe('KYIV');
    expect(article.agency).toBe('Reuters');
  });
});
