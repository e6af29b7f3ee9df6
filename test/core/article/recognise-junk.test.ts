import { expect, test } from 'vitest';
import { readPageLines } from '../../../src/core/article/page-lines.ts';
import { junkReason, sectionReason } from '../../../src/core/article/recognise-junk.ts';

test.each([
  ['Share this article', 'sharing'],
  ['Facebook', 'sharing'],
  ['ADVERTISEMENT', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['3 Min Read', 'metadata'],
  ['12 Comments', 'comments'],
  ['Comments (12)', 'comments'],
  ['Your email address will not be published. Required fields are marked *', 'comments'],
  ['We use cookies to make this site work.', 'cookies'],
  ['Accept all', 'cookies'],
  ['Sign up for our morning letter', 'newsletter'],
  ['Tags: rain, snow', 'tags'],
  ['ALSO READ: Snow falls in May', 'related'],
  ['Lire aussi : La neige tombe en mai', 'related'],
  ['© 2024 The Harbour Gazette', 'footer'],
  ['Home > World > Europe', 'navigation'],
  ['Skip to content', 'navigation'],
  ['* * *', 'boilerplate'],
  ['list 1 of 3', 'boilerplate'],
  ['The share of wheat in the harvest fell.', null],
  ['Comments by the minister drew laughter in the hall.', null],
  ['Tagore was born in Calcutta.', null],
])('%s: %s', (text, reason) => {
  expect(junkReason(readPageLines(text)[0])).toBe(reason);
});

test.each([
  ['Related articles', 'related'],
  ['MOST READ', 'related'],
  ['Leave a comment', 'comments'],
  ['Mehr zum Thema', 'related'],
  ['The most read book of the year', null],
])('the heading %s opens: %s', (text, reason) => {
  expect(sectionReason(readPageLines(text)[0])).toBe(reason);
});
