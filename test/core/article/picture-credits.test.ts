import { expect, test } from 'vitest';
import { readPageLines } from '../../../src/core/article/page-lines.ts';
import { captionOf, isCreditLine } from '../../../src/core/article/picture-credits.ts';

test.each([
  [
    'Boats lie in the harbour of Bergen. (photo credit: ANA ROE/POOL VIA REUTERS)',
    'Boats lie in the harbour of Bergen.',
  ],
  [
    'A deputy walks past the gate on Monday. (Joe Prell/The Prairie Courier)',
    'A deputy walks past the gate on Monday.',
  ],
  ['Women wait for water in Baidoa [File: Hassan Farah/The Observer]', 'Women wait for water in Baidoa'],
  ['Une rue de Gao, le 23 juillet. MOUSSA TRAORE / AFP', 'Une rue de Gao, le 23 juillet. MOUSSA TRAORE'],
  ['Getty Images Waves break over the wall in Lerwick', 'Waves break over the wall in Lerwick'],
  ['Reuters reported on Monday that the wall in Lerwick had broken.', null],
  ['The wall broke on Monday.', null],
  ['They met in the town (now a city) of Lerwick.', null],
])('%s', (text, caption) => {
  expect(captionOf(readPageLines(text)[0])).toBe(caption);
});

test.each([
  ['(photo credit: ANA ROE/POOL VIA REUTERS)', true],
  ['Photo: Ana Roe', true],
  ['Getty Images', true],
  ['Source: the ministry says that it rained.', false],
  ['Ana Roe', false],
])('is a credit alone: %s', (text, expected) => {
  expect(isCreditLine(readPageLines(text)[0])).toBe(expected);
});
