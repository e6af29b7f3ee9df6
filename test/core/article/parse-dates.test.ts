import { describe, expect, test } from 'vitest';
import { parseDates } from '../../../src/core/article/parse-dates.ts';

describe('one date', () => {
  test.each([
    ['Published: JULY 24, 2023 22:09', '2023-07-24', 'published'],
    ['Updated 3:04 PM EST, Tue March 5, 2024', '2024-03-05T15:04:00-05:00', 'updated'],
    ['2023-07-24T22:09:00+03:00', '2023-07-24T22:09:00+03:00', null],
    ['2023-07-24T22:09:00.123Z', '2023-07-24T22:09:00Z', null],
    ['2021-01-28T12:00:00-0500', '2021-01-28T12:00:00-05:00', null],
    ['2023-07-24 22:09', '2023-07-24', null],
    ['24 juillet 2023', '2023-07-24', null],
    ['24 de julio de 2023', '2023-07-24', null],
    ['4 marca 2024, 17:20', '2024-03-04', null],
    ['13 Mär 2024, 09:05 MEZ', '2024-03-13T09:05:00+01:00', null],
    ['2023年7月24日', '2023-07-24', null],
    ['July 23rd, 2023', '2023-07-23', null],
    ['23rd of July, 2023', '2023-07-23', null],
    ['24/07/2023', '2023-07-24', null],
    ['07/24/2023', '2023-07-24', null],
    ['24.07.2023', '2023-07-24', null],
    ['10/12/2023 7:38:01 PM', '2023-10-12', null],
    ['20230724', '2023-07-24', null],
    ['EditorialNovember 22, 2018', '2018-11-22', null],
    ['March 12, 20244:41 PM GMT+1Updated 3 hours ago', '2024-03-12T16:41:00+01:00', null],
    ['Mon, 24 Jul 2023 10:00:00 +0530', '2023-07-24T10:00:00+05:30', null],
    ['First published on Fri 8 Mar 2024 06.00 GMT', '2024-03-08T06:00:00Z', 'published'],
    ['12:30 AM PST March 5, 2024', '2024-03-05T00:30:00-08:00', null],
    ['Sept. 3, 2021, 11:15 a.m. UTC', '2021-09-03T11:15:00Z', null],
  ])('%s', (text, iso, label) => {
    expect(parseDates(text).map((date) => [date.iso, date.label])).toEqual([[iso, label]]);
  });
});

test.each([
  '05/06/2023',
  'Feb 30, 2023',
  'Sunday 5 March',
  'May we call 2024',
  'in 2023 3 people',
  '99/99/2023',
  '',
])('no date that is sure: %s', (text) => {
  expect(parseDates(text)).toEqual([]);
});

test('two dates on a line keep their times and labels apart', () => {
  const text = 'Published 9:52 PM EDT, Mon July 24, 2023 | Updated 1:00 AM EDT, Tue July 25, 2023';
  expect(parseDates(text).map(({ iso, label }) => [iso, label])).toEqual([
    ['2023-07-24T21:52:00-04:00', 'published'],
    ['2023-07-25T01:00:00-04:00', 'updated'],
  ]);
});

test('the span is the date and the time behind it', () => {
  const text = 'On 24 July 2023, 10:00 GMT, it rained.';
  const [{ start, end }] = parseDates(text);
  expect(text.slice(start, end)).toBe('24 July 2023, 10:00 GMT');
});
