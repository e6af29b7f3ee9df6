import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/map/compare/figures.ts';

const read = (text: string) =>
  figuresIn(text).map(({ start, end, value, counted }) => [text.slice(start, end), value, counted.join(' ')]);

describe('figuresIn', () => {
  it.each([
    ['Eight soldiers stood guard.', [['Eight', 8, 'soldier stood guard']]],
    ['About 12 Ukrainian soldiers were seen.', [['12', 12, 'soldier']]],
    ['They lost two hundred and fifty homes.', [['two hundred and fifty', 250, 'hom']]],
    [
      'Twenty-one boats and 3,400 nets.',
      [
        ['Twenty-one', 21, 'boat'],
        ['3,400', 3400, 'net'],
      ],
    ],
    ['A grant of 1.5 million euros in aid.', [['1.5 million', 1_500_000, 'euro']]],
    [
      'Nearly a dozen lorries, 40% of all.',
      [
        ['dozen', 12, 'lorr'],
        ['40', 40, '%'],
      ],
    ],
    ['between 12 and 15 boats', [['15', 15, 'boat']]],
    [
      'They moved 31 families in Narva and 28 in Kunda.',
      [
        ['31', 31, 'famil'],
        ['28', 28, 'famil'],
      ],
    ],
    [
      'They moved 31 and 28 families.',
      [
        ['31', 31, 'famil'],
        ['28', 28, 'famil'],
      ],
    ],
    ['They moved 31 families on July 23 and 24 in Narva.', [['31', 31, 'famil']]],
    ['Some 31 families left, and 4 more.', [['31', 31, 'famil left']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'On July 23 it rained.',
    'On 23 July it rained.',
    'In 2023 harvests failed.',
    'The gate shut at 9:30 sharp.',
    'The gate shut at 9 p.m. sharp.',
    'They won 3-2 yesterday.',
    'A woman, 34 years old, stood by.',
    'One driver said so.',
    'constructor toString 7',
  ])('counts nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
