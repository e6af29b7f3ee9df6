import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';

const PAGE = [
  'Harbour Gazette | Local news',
  'Home',
  'Politics',
  'Weather',
  'Ferry to Ulvik stops after storm damages pier',
  'By Maren Holt',
  'Published: 4 March 2024 17:20',
  'The ferry in the fjord on Monday. (Photo: Jan Berg/Harbour Gazette)',
  'The ferry that links Ulvik with the far side of the fjord will not sail this week, the harbour master said on Monday.',
  '“We have to repair the pier before anybody can go on board,” she said in Bergen.',
  'Repairs will take about nine days and cost two million kroner, according to the county.',
  'Related articles',
  'Storm in Tromso closes schools',
  'Comments',
  'I was in Oslo when this happened and nobody told us anything about the ferry, which is a shame.',
].join('\n\n');

describe('a page copied as text', () => {
  const { article } = extractArticle({ kind: 'page', content: PAGE });

  test('gives headline, byline and date as fields', () => {
    expect(article.title).toBe('Ferry to Ulvik stops after storm damages pier');
    expect(article.byline).toBe('Maren Holt');
    expect(article.published).toBe('2024-03-04');
  });

  test('puts the caption of the lead picture behind the first paragraph', () => {
    expect(article.blocks.map((block) => block.role)).toEqual([
      'paragraph',
      'caption',
      'paragraph',
      'paragraph',
    ]);
  });

  test('leaves the credit of a picture out of its caption', () => {
    expect(article.text).toContain('The ferry in the fjord on Monday.\n\n');
    expect(article.dropped).toContainEqual({
      text: '(Photo: Jan Berg/Harbour Gazette)',
      reason: 'metadata',
    });
  });

  test('keeps menus, related headlines and comments out of the text', () => {
    for (const name of ['Weather', 'Tromso', 'Oslo']) expect(article.text).not.toContain(name);
    expect(article.text).toContain('Bergen');
  });

  test('says why each piece was left out', () => {
    const reasonOf = (piece: string) => article.dropped.find(({ text }) => text.includes(piece))?.reason;
    expect(reasonOf('Weather')).toBe('navigation');
    expect(reasonOf('Tromso')).toBe('related');
    expect(reasonOf('Comments')).toBe('comments');
  });
});
