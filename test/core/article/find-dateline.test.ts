import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/core/article/find-dateline.ts';

describe('a dateline', () => {
  test.each([
    ['MINSK, July 23 (Reuters) — The talks began.', 'MINSK, July 23 (Reuters) —', 'MINSK', 'Reuters'],
    ['MINSK, July 23 (Reuters) - The talks began.', 'MINSK, July 23 (Reuters) -', 'MINSK', 'Reuters'],
    ['TROY, N.C. (AP) — Two men were charged.', 'TROY, N.C. (AP) —', 'TROY, N.C.', 'AP'],
    ['LONDON — The queue was long.', 'LONDON —', 'LONDON', null],
    ['NEW YORK (AP) -- Shares fell.', 'NEW YORK (AP) --', 'NEW YORK', 'AP'],
    ['Baidoa, Somalia – At the edge of the camp.', 'Baidoa, Somalia –', 'Baidoa, Somalia', null],
    ['Beirut (AFP) – Shells fell on the port.', 'Beirut (AFP) –', 'Beirut', 'AFP'],
    ['DEHRADUN: At least 40 were stranded.', 'DEHRADUN:', 'DEHRADUN', null],
    ['PARIS, 24 July (Xinhua) -- Farmers blocked roads.', 'PARIS, 24 July (Xinhua) --', 'PARIS', 'Xinhua'],
    ['SÃO PAULO (AP) — Rain fell.', 'SÃO PAULO (AP) —', 'SÃO PAULO', 'AP'],
    [
      'WASHINGTON/BRUSSELS, March 1 (Reuters) - Tariffs rose.',
      'WASHINGTON/BRUSSELS, March 1 (Reuters) -',
      'WASHINGTON/BRUSSELS',
      'Reuters',
    ],
  ])('%s', (text, span, place, agency) => {
    const found = findDateline(text, 0)!;
    expect(text.slice(found.span.start, found.span.end)).toBe(span);
    expect(text.slice(found.place.start, found.place.end)).toBe(place);
    expect(found.agency).toBe(agency);
  });
});

test.each([
  'The mayor — a former teacher — resigned.',
  'BREAKING: A bridge has fallen.',
  'WATCH — The dam opens.',
  'The court (in its own words) — found nothing.',
  'Anna, who is ill — stayed home.',
  'A',
  '—',
  '',
])('none in: %s', (text) => {
  expect(findDateline(text, 0)).toBeNull();
});

test('spans count from the offset of the block', () => {
  expect(findDateline('LONDON — It rained.', 100)).toEqual({
    span: { start: 100, end: 108 },
    place: { start: 100, end: 106 },
    agency: null,
  });
});
