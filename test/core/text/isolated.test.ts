import { expect, it } from 'vitest';
import { isolated, runsFromRight } from '../../../src/core/text/isolated.ts';
import { nameStory } from '../../../src/core/story/name-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

it.each(['Tel Aviv', 'Łódź', 'Київ', '東京', '', '(1948)', '\ud800'])('%s stays as it is', (name) => {
  expect([isolated(name), runsFromRight(name)]).toEqual([name, false]);
});

it.each(['חיפה', 'بيروت', 'ܐܡܕ', 'תל אביב (יפו)', 'Haifa (חיפה)', '𐤑𐤓'])('%s is set apart', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

it('an outlet does not pull the days behind it to its own side', () => {
  const { articles, places, mentions } = fixtureStory();
  articles[1].outlet = 'الأخبار';
  expect(nameStory(articles, places, mentions).subtitle).toContain('and \u2068الأخبار\u2069, 6');
});
