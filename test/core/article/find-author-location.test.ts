// Where the author writes from: only what a byline states, never a second author, a role, an outlet or a section.
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';
import { locationUnderName } from '../../../src/core/article/find-author-location.ts';
import { readAuthorLocation, readByline } from '../../../src/core/article/find-byline.ts';

test.each([
  ['By Jane Roe in Kyiv', 'Jane Roe', 'Kyiv'],
  ['By Jane Roe in Tel Aviv, Israel', 'Jane Roe', 'Tel Aviv, Israel'],
  ['By Jane Roe in Kyiv and Tom Hale in Warsaw', 'Jane Roe', 'Kyiv; Warsaw'],
  ['By Jane Roe, Warsaw', 'Jane Roe', 'Warsaw'],
  ['By Jane Roe, New Delhi', 'Jane Roe', 'New Delhi'],
  ['By Jane Roe, Warsaw | 24 July 2023', 'Jane Roe', 'Warsaw'],
  ['Von Jens Kroll, Tirana', 'Jens Kroll', 'Tirana'],
  ['Par Aminata Cissé (Gao, envoyée spéciale)', 'Aminata Cissé', 'Gao'],
  ['By Jane Roe, Tom Hale', 'Jane Roe, Tom Hale', null],
  ['By Jane Roe, Reuters', 'Jane Roe, Reuters', null],
  ['By Jane Roe, Staff Writer', 'Jane Roe', null],
  ['By Jane Roe, MD', 'Jane Roe, MD', null],
  ['By Jane Roe in Business', 'Jane Roe', null],
  ['By Jane Roe in March 2024', 'Jane Roe', null],
  ['Posted by Jane Roe in Gardens', 'Jane Roe', null],
  ['By Jane Roe', 'Jane Roe', null],
])('%s', (line, name, location) => {
  expect(readByline(line)).toBe(name);
  expect(readAuthorLocation(line)).toBe(location);
});

test.each([
  ['in Nairobi', 'Nairobi'],
  ['Reporting from Kyiv, Ukraine', 'Kyiv, Ukraine'],
  ['BBC News, Nairobi', 'Nairobi'],
  ['Africa correspondent in Dakar', 'Dakar'],
  ['in Business', null],
  ['East Africa correspondent', null],
  ['From the village of Kibo a road leads up to the mountain', null],
  ['Jane Roe, Tom Hale', null],
])('under the name: %s', (line, location) => {
  expect(locationUnderName(line)).toBe(location);
});

describe('a page', () => {
  const body =
    'The ferry to the island was held in port for two days while engineers looked at its engine.\n\n' +
    'Passengers slept in the hall of the terminal, and the town sent blankets and hot soup to them.\n\n' +
    'The company said that the next crossing would be on Friday, if the weather allowed it at all.\n';
  const read = (head: string) =>
    extractArticle({
      kind: 'page',
      content: `Ferry held in port by fault in its engine\n\n${head}\n\n${body}`,
    }).article;

  test.each([
    ['By Jane Roe in Kyiv\n\n24 July 2023', 'Jane Roe', 'Kyiv'],
    ['Jane Roe in Kyiv\nMon 24 Jul 2023 14.24 BST', 'Jane Roe', 'Kyiv'],
    ['By Jane Roe\nin Nairobi\n24 July 2023', 'Jane Roe', 'Nairobi'],
    ['Jane Roe\nAfrica correspondent, Nairobi\n24 July 2023', 'Jane Roe', 'Nairobi'],
    ['By Jane Roe\n24 July 2023', 'Jane Roe', null],
  ])('%j', (head, byline, location) => {
    const article = read(head);
    expect([article.byline, article.authorLocation]).toEqual([byline, location]);
    expect(article.text.startsWith('The ferry')).toBe(true);
    expect(article.text).not.toMatch(/Nairobi|Kyiv/);
  });
});
