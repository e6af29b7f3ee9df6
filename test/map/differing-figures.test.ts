// Figures side by side: from sentences of two tellings about one thing, and from no others.
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/core/story/story.ts';
import { compareOutlets } from '../../src/map/compare-outlets.ts';
import { NO_FILTER } from '../../src/map/filter-story.ts';
import { storyInSight } from '../../src/map/story-in-sight.ts';
import { fixtureStory } from '../fixtures/story.ts';

/** One sentence from each of two outlets, all naming Narva. */
function storyOf(...sentences: string[]): Story {
  const story = fixtureStory();
  const place = story.places.find(({ name }) => name === 'Narva')!;
  const articles = sentences.map((text, index) => ({
    ...story.articles[0],
    ...{ id: `a${index}`, outlet: `Paper ${index}`, text, blocks: [], standfirst: null, published: null },
  }));
  const mentions = sentences.map((text, index) => ({
    ...story.mentions[0],
    ...{ id: `m${index}`, article: `a${index}`, place: place.id, kind: 'literal' as const, quotation: null },
    ...{
      start: text.indexOf('Narva'),
      end: text.indexOf('Narva') + 5,
      excerpt: { start: 0, end: text.length },
    },
  }));
  return { ...story, articles, mentions, quotations: [], places: [place], areas: [] };
}

const told = (...sentences: string[]) => {
  const story = storyOf(...sentences);
  const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
  return compareOutlets(story, outlets, summaries).figures.map((one) =>
    one.told.map(({ text, figure }) => text.slice(figure.start, figure.end)),
  );
};

describe('differing figures', () => {
  it('stand side by side, in words or digits', () => {
    expect(
      told(
        'Eight soldiers were wounded when the bridge at Narva fell.',
        'The fall of the bridge wounded 12 soldiers at Narva, officials said.',
      ),
    ).toEqual([['Eight', '12']]);
  });

  it.each([
    [
      'agree',
      'Eight soldiers were hurt when the bridge at Narva fell.',
      'The bridge at Narva fell and hurt 8 soldiers.',
    ],
    [
      'count different things',
      'Eight boats lay below the bridge at Narva that fell.',
      'The bridge at Narva fell on 12 soldiers.',
    ],
    [
      'tell of different things',
      'Eight soldiers guard the bank in Narva.',
      'A choir of 12 soldiers sang for children of Narva.',
    ],
    [
      'lie far apart',
      'Eight soldiers crossed the old bridge at Narva.',
      'Some 900 soldiers crossed the old bridge at Narva.',
    ],
    [
      'are both given by one of them',
      'Eight soldiers, or 12 soldiers by another count, crossed the old bridge at Narva.',
      'In all 12 soldiers crossed the old bridge at Narva.',
    ],
  ])('are not shown where they %s', (_, ...sentences) => {
    expect(told(...sentences)).toEqual([]);
  });

  it('are cut out of a long sentence', () => {
    const around =
      'while the river ran high and the wind blew from the sea over the empty market and the wet quays ';
    const long = `${around.repeat(3)}eight soldiers crossed the old bridge at Narva ${around.repeat(3)}`;
    const story = storyOf(long, 'In all 12 soldiers crossed the old bridge at Narva.');
    const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
    const [{ told: both }] = compareOutlets(story, outlets, summaries).figures;
    const [{ text, figure }] = both;
    expect(text.slice(figure.start, figure.end)).toBe('eight');
    expect(text.length).toBeLessThan(260);
    expect(text).toMatch(/^… .* …$/u);
  });
});
