import { expect, test } from 'vitest';
import { isRoleLine, nameBeforeDate, readByline } from '../../../src/core/article/find-byline.ts';

test.each([
  ['By MAREN HOLT', 'MAREN HOLT'],
  ['By Web Team Published July 23, 2023 3 Min Read', 'Web Team'],
  ['By Dana Whitlock dana@courier.example', 'Dana Whitlock'],
  ['By Ana Roe and Ben Okri | Staff', 'Ana Roe and Ben Okri'],
  ['Written by Ana Roe, senior editor', 'Ana Roe'],
  ['Par Aminata Cissé', 'Aminata Cissé'],
  ['Von Jens Kroll', 'Jens Kroll'],
  ['By John Smith Jr.', 'John Smith Jr.'],
  ['By the time the ferry came, it was dark.', null],
  ['By', null],
  ['Maren Holt', null],
])('the author in %s', (line, name) => {
  expect(readByline(line)).toBe(name);
});

test.each([
  ['Ramesh Bisht / TNN / Updated: Jul 9, 2023, 18:42 IST', 'Ramesh Bisht'],
  ['Ana Roe | 4 March 2024', 'Ana Roe'],
  ['Last Updated: March 11, 2019', null],
  ['Monday 4 March 2024', null],
])('the name before the date in %s', (line, name) => {
  expect(nameBeforeDate(line)).toBe(name);
});

test('a line under a name that says what the author is', () => {
  expect(isRoleLine('Scotland correspondent')).toBe(true);
  expect(isRoleLine('The editor spoke to our reporter for an hour.')).toBe(false);
});
