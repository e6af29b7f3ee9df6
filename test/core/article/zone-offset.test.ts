// Abbreviations of time zones: the day decides where the letters alone do not.
import { expect, test } from 'vitest';
import { parseDates } from '../../../src/core/article/parse-dates.ts';
import { zoneOffset } from '../../../src/core/article/zone-offset.ts';

test.each([
  ['ET', '2024-03-09', '-05:00'],
  ['ET', '2024-03-10', '-04:00'],
  ['ET', '2024-11-02', '-04:00'],
  ['ET', '2024-11-03', '-05:00'],
  ['PT', '2023-07-24', '-07:00'],
  ['BST', '2023-07-24', '+01:00'],
  ['BST', '2024-03-31', '+01:00'],
  ['BST', '2023-10-29', null],
  ['BST', '2023-12-24', null],
  ['MSK', '2023-12-24', '+03:00'],
  ['CET', '2023-12-24', '+01:00'],
  ['GMT', '2023-12-24', 'Z'],
  ['IST', '2023-07-24', null],
  ['CST', '2023-07-24', null],
  ['et', '2023-07-24', null],
])('%s on %s is %s', (zone, day, offset) => {
  expect(zoneOffset(zone, day)).toBe(offset);
});

test.each([
  ['Published 6:30 PM ET, Mon July 24, 2023', '2023-07-24T18:30:00-04:00'],
  ['January 8, 2024 at 9:05 a.m. ET', '2024-01-08T09:05:00-05:00'],
  ['Updated 1024 GMT (1824 HKT) January 8, 2024', '2024-01-08'],
  ['24 July 2023, 11:15 BST', '2023-07-24T11:15:00+01:00'],
  ['Jul 24, 2023 11:15 IST', '2023-07-24'],
  ['Publié le 24 juillet 2023 à 10h15 et mis à jour', '2023-07-24'],
])('%s', (text, iso) => {
  expect(parseDates(text)[0].iso).toBe(iso);
});
