// Figures side by side: from sentences of two tellings about one thing, and from no others.
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { compareOutlets } from '../../../src/map/compare/compare-outlets.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import { fixtureStory } from '../../fixtures/story.ts';

/** One sentence from each of two outlets, with the towns that it names. */
function storyOf(...sentences: [text: string, towns: string[]][]): Story {
  const story = fixtureStory();
  const named = ['Narva', 'Kunda'];
  const places = story.places.filter(({ name }) => named.includes(name));
  const articles = sentences.map(([text], index) => ({
    ...story.articles[0],
    ...{ id: `a${index}`, outlet: `Paper ${index}`, text, blocks: [], standfirst: null, published: null },
  }));
  const mentions = sentences.flatMap(([text, towns], index) =>
    towns.map((town) => ({
      ...story.mentions[0],
      ...{
        id: `m${index} ${town}`,
        article: `a${index}`,
        place: places.find(({ name }) => name === town)!.id,
      },
      ...{ start: text.indexOf(town), end: text.indexOf(town) + town.length },
      ...{ kind: 'literal' as const, quotation: null, excerpt: { start: 0, end: text.length } },
    })),
  );
  return { ...story, articles, mentions, quotations: [], places, areas: [] };
}

const toldOf = (...sentences: [text: string, towns: string[]][]) => {
  const story = storyOf(...sentences);
  const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
  return compareOutlets(story, outlets, summaries).figures.map((one) =>
    one.told.map(({ text, figure }) => text.slice(figure.start, figure.end)),
  );
};
const told = (...sentences: string[]) =>
  toldOf(...sentences.map((text): [string, string[]] => [text, ['Narva']]));

describe('differing figures', () => {
  it('stand side by side, in words or digits', () => {
    expect(
      told(
        'Eight soldiers were wounded when the bridge at Narva fell.',
        'The fall of the bridge wounded 12 soldiers at Narva, officials said.',
      ),
    ).toEqual([['Eight', '12']]);
  });

  it('are all told where a sentence has several', () => {
    expect(
      told(
        'At Narva 31 families left their houses and 12 boats sank in the storm.',
        'The storm drove 28 families from their houses at Narva, and 14 boats sank.',
      ),
    ).toEqual([
      ['31', '28'],
      ['12', '14'],
    ]);
  });

  it('are each of the town that it stands with', () => {
    expect(
      toldOf(
        ['The storm drove 31 families from their houses in Narva and 28 in Kunda.', ['Narva', 'Kunda']],
        ['In Narva and Kunda the storm drove 28 and 33 families from their houses.', ['Narva', 'Kunda']],
      ),
    ).toEqual([
      ['28', '33'],
      ['31', '28'],
    ]);
    expect(
      toldOf(
        ['The storm drove 31 families from their houses in Narva and 28 in Kunda.', ['Narva', 'Kunda']],
        ['In Kunda the storm drove 28 families from their houses.', ['Kunda']],
      ),
    ).toEqual([]);
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
    const story = storyOf(
      [long, ['Narva']],
      ['In all 12 soldiers crossed the old bridge at Narva.', ['Narva']],
    );
    const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
    const [{ told: both }] = compareOutlets(story, outlets, summaries).figures;
    const [{ text, figure }] = both;
    expect(text.slice(figure.start, figure.end)).toBe('eight');
    expect(text.length).toBeLessThan(260);
    expect(text).toMatch(/^… .* …$/u);
  });
});
