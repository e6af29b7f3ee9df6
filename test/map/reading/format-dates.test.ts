import { expect, test } from 'vitest';
import { formatDates, formatDay } from '../../../src/map/reading/format-dates.ts';

test.each([
  ['2023-07-04', '2023-07-04', '4 July 2023'],
  ['1988-01-01', '1988-12-31', '1988'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-12-01', '2024-01-31', 'December 2023 – January 2024'],
  ['2023-03-04', '2023-03-06', '4–6 March 2023'],
  ['last spring', 'last spring', 'last spring'],
])('%s to %s is written as %s', (from, to, written) => {
  // The spaces about a dash are ICU's choice.
  const bare = (text: string) => text.replace(/\s*–\s*/u, '–');
  expect(bare(formatDates({ from, to }, 'en'))).toBe(bare(written));
});

test('speaks the language of the reader', () => {
  expect(formatDates({ from: '2024-02-01', to: '2024-02-29' }, 'pl')).toBe('luty 2024');
  expect(formatDay('2024-02-03T23:00:00+09:00', 'uk')).toContain('3 лютого 2024');
});
