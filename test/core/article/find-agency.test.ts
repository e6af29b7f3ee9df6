import { expect, test } from 'vitest';
import { agencyLine, trailingAgency } from '../../../src/core/article/find-agency.ts';

test.each([
  ['… in a rare walk. (AFP)', 'AFP', '… in a rare walk.'],
  ['It rained. [Reuters]', 'Reuters', 'It rained.'],
  ['It rained. — dpa', 'dpa', 'It rained.'],
  ['It rained. (AP/AFP)', 'AP', 'It rained.'],
])('the mark that closes %s', (text, agency, rest) => {
  const found = trailingAgency(text)!;
  expect(found.agency).toBe(agency);
  expect(text.slice(0, found.end)).toBe(rest);
});

test.each(['It rained (again).', 'He works for the AFP', 'It rained. (NATO)', ''])(
  'no mark closes %s',
  (text) => {
    expect(trailingAgency(text)).toBeNull();
  },
);

test.each([
  ['(With inputs from PTI)', 'PTI'],
  ['Source: AFP', 'AFP'],
  ['Reuters', 'Reuters'],
  ['With reporting by AP and Reuters', 'AP'],
  ['Source: News agencies', null],
  ['Photo: Ana Roe/dpa', null],
  ['Reuters was founded in London.', null],
])('the line %s', (text, agency) => {
  expect(agencyLine(text)).toBe(agency);
});
