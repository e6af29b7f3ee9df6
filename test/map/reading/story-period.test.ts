import { expect, it } from 'vitest';
import { storyPeriod } from '../../../src/map/reading/story-period.ts';
import { fixtureStory } from '../../fixtures/story.ts';

function periodOf(...days: (string | null)[]): string {
  const [article] = fixtureStory().articles;
  const articles = days.map((published) => ({ ...article, published }));
  return storyPeriod({ articles }, 'en').replace(/[\u2009\u202f]/gu, ' ');
}

it('says what two days share once, and one day as itself', () => {
  expect(periodOf('2024-03-06T10:00:00Z', null, '2024-03-04')).toBe('4 – 6 March 2024');
  expect(periodOf('2025-01-14', '2024-11-18')).toBe('18 November 2024 – 14 January 2025');
  expect(periodOf('2024-03-04', '2024-03-04')).toBe('4 March 2024');
  expect(periodOf(null)).toBe('');
});
