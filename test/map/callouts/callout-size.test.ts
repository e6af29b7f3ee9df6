// How large a callout is reckoned to be.
import { expect, it } from 'vitest';
import { calloutShapes } from '../../../src/map/callouts/callout-size.ts';

const CALLOUT = { place: 'p', name: 'Bay', isArea: false, short: null, speaker: null };

it('gives a word that is broader than the callout as many lines as it is broken into', () => {
  const [plain] = calloutShapes({ ...CALLOUT, text: 'so it is' });
  const [long] = calloutShapes({ ...CALLOUT, text: `so ${'wide'.repeat(12)} is` });
  expect(long.height).toBeGreaterThanOrEqual(plain.height + 3 * 18);
  expect(long.width).toBe(188);
});
