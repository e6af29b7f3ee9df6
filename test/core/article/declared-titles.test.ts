// The first lines of a copied page as evidence for its headline.
import { expect, test } from 'vitest';
import { titlesOfPage } from '../../../src/core/article/declared-titles.ts';
import { extractArticle } from '../../../src/core/article/extract-article.ts';
import { readPageLines } from '../../../src/core/article/page-lines.ts';

const standing = (text: string) => titlesOfPage(readPageLines(text)).standing;

const BODY =
  'The ferry to the island was held in port for two days while engineers looked at its engine.\n' +
  'Passengers slept in the hall of the terminal, and the town sent blankets and hot soup to them.\n' +
  'The company said that the next crossing would be on Friday, if the weather allowed it at all.\n';

test.each([
  ['Ferry held in port - The Long Island Evening Post\nMenu\nFerry held in port\n', 'Ferry held in port'],
  ['Ferry held in port | The Post\nMenu\nThe Post\n', null],
  [
    'Ferry held - in port for days | The Post\nFerry held - in port for days\n',
    'Ferry held - in port for days',
  ],
  ['Ferry held in port\nFerry held in port\n', null],
  ['', null],
])('the start of the first line that stands again: %j', (page, expected) => {
  expect(standing(page)).toBe(expected);
});

test('a site’s name that stands again is no headline', () => {
  const page = `Ferry held in port | The Long Island Evening Post\nThe Long Island Evening Post\n\nFerry held in port\n\n${BODY}`;
  expect(extractArticle({ kind: 'page', content: page }).article.title).toBe('Ferry held in port');
});

test('of lines above the body, the one in the words of the page’s title is the headline', () => {
  const page = `Island ferry service halted by engine fault\nMenu\n\nEngine fault: island ferry service stops\n\nWhy passengers slept in the terminal\n\n${BODY}`;
  expect(extractArticle({ kind: 'page', content: page }).article.title).toBe(
    'Engine fault: island ferry service stops',
  );
});

test('a headline far from the text is found by the page’s title', () => {
  const page = `How to cross the strait - The Post\nHow to cross the strait\n\n${'Timetable\n'.repeat(90)}\n${BODY}`;
  expect(extractArticle({ kind: 'page', content: page }).article.title).toBe('How to cross the strait');
});

test('a menu on the first line speaks for no headline', () => {
  const menu = `The Island Post - Island News Ferry Service Halted World Business Opinion Travel Engine Fault Weather Sport Culture Jobs Property`;
  const page = `${menu}\nIsland Post World News Ferry Service\n\nCrossing off until Friday after fault in an engine of the ferry\n\n${BODY}`;
  expect(extractArticle({ kind: 'page', content: page }).article.title).toBe(
    'Crossing off until Friday after fault in an engine of the ferry',
  );
});
