import { describe, expect, it } from 'vitest';
import { compareOutlets } from '../../src/map/compare-outlets.ts';
import { NO_FILTER } from '../../src/map/filter-story.ts';
import { storyInSight } from '../../src/map/story-in-sight.ts';
import { fixtureStory } from '../fixtures/story.ts';

const compare = (story = fixtureStory()) => {
  const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
  return compareOutlets(story, outlets, summaries);
};

describe('compareOutlets', () => {
  it('parts the places by who names them', () => {
    const groups = compare().places.map(({ outlets, places }) => [
      outlets,
      places.map(({ place }) => place.name),
    ]);
    expect(groups).toEqual([
      [
        [0, 1],
        ['Helsinki', 'Suomenlinna', 'Tallinn', 'Stockholm', 'Estonia', 'Turku'],
      ],
      [[0], ['Gulf of Finland', 'Vallisaari', 'Kunda', 'اللاذقية']],
      [[1], ['Mariehamn', 'Gdańsk', 'Narva']],
    ]);
  });

  it('finds the words that both carry, also slightly changed', () => {
    const story = fixtureStory();
    const other = story.quotations.find((quotation) => quotation.article === 'skerry-post')!;
    other.text = other.text.replace('the ice breakers', 'our ice breakers');
    const { shared } = compare(story);
    expect(shared).toHaveLength(1);
    expect(shared[0].carried.map(({ outlet }) => outlet)).toEqual([0, 1]);
  });

  it('takes one text under two names for one source', () => {
    const story = fixtureStory();
    expect(compare(story).sameText).toEqual([]);
    story.articles.push({ ...story.articles[0], id: 'copy', outlet: 'Copy Times' });
    expect(compare(story).sameText.map((group) => group.map(({ id }) => id))).toEqual([
      ['harbour-courier', 'copy'],
    ]);
  });
});
