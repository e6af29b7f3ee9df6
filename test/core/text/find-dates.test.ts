import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/text/find-dates.ts';
import { makeDocument } from './make-document.ts';

function datesIn(text: string, published: string | null): string[] {
  const document = makeDocument(text, published);
  return findDates(document).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} ${from === to ? from : `${from}–${to}`}`,
  );
}

describe('told on Monday, 24 July 2023', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['He said on Sunday that it was over.', 'Sunday 2023-07-23'],
    ['He said Monday that it was over.', 'Monday 2023-07-24'],
    ['The talks began on Friday.', 'Friday 2023-07-21'],
    ['The talks will begin on Friday.', 'Friday 2023-07-28'],
    ['It began last month.', 'last month 2023-06-01–2023-06-30'],
    ['It began last week.', 'last week 2023-07-17–2023-07-23'],
    ['It began last year.', 'last year 2022-01-01–2022-12-31'],
    ['It ends this year.', 'this year 2023-01-01–2023-12-31'],
    ['It rained yesterday.', 'yesterday 2023-07-23'],
    ['It rained over the weekend.', 'weekend 2023-07-22–2023-07-23'],
    ['It rained two days ago.', 'two days ago 2023-07-22'],
    ['It rained for the past two weeks.', 'past two weeks 2023-07-10–2023-07-24'],
    ['He left on July 21, 2023.', 'July 21, 2023 2023-07-21'],
    ['He left on 21 July 2019.', '21 July 2019 2019-07-21'],
    ['He left on June 5.', 'June 5 2023-06-05'],
    ['He left on Dec. 5.', 'Dec. 5 2022-12-05'],
    ['The boats arrive on Aug. 3.', 'Aug. 3 2023-08-03'],
    ['The boats arrive on Aug. 30.', 'Aug. 30 2022-08-30'],
    ['He will leave on Dec. 5.', 'Dec. 5 2023-12-05'],
    ['It was built in March 2021.', 'March 2021 2021-03-01–2021-03-31'],
    ['It was built in May.', 'May 2023-05-01–2023-05-31'],
    ['It was built in October.', 'October 2022-10-01–2022-10-31'],
    ['It ran from June 5 to June 9.', 'June 5 to June 9 2023-06-05–2023-06-09'],
    ['It was built in 1998.', '1998 1998-01-01–1998-12-31'],
    ['It was built in the 1990s.', '1990s 1990-01-01–1999-12-31'],
    ['MINSK, July 23 (Reuters) — It rained.', 'July 23 2023-07-23'],
  ])('%s', (text, ...expected) => expect(datesIn(text, '2023-07-24')).toEqual(expected));
});

describe('no date', () => {
  test.each([
    'May I ask? May said no.',
    'The March on the capital. They march.',
    'It opens at 9 p.m. and shuts at 11:30.',
    'It lasted for two hours and took ten minutes.',
    'He told USA Today about it.',
    'It cost $2016 and sank 1999 boats.',
    'Three days later he left.',
    'There are 1500 homes in 1500 streets.',
  ])('%s', (text) => expect(datesIn(text, '2023-07-24')).toEqual([]));
});

test('without a day of publication only what states its year is a date', () => {
  const text = 'On Sunday, July 21, 2019, and in 1998, not last month or on June 5.';
  expect(datesIn(text, null)).toEqual(['Sunday, July 21, 2019 2019-07-21', '1998 1998-01-01–1998-12-31']);
});

test('a day of publication with a time and offset is its day', () => {
  expect(datesIn('It rained yesterday.', '2023-07-24T01:10:00+03:00')).toEqual(['yesterday 2023-07-23']);
});
