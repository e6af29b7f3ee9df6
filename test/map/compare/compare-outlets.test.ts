import { describe, expect, it } from 'vitest';
import { compareOutlets } from '../../../src/map/compare/compare-outlets.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

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

  it('gathers what some of many outlets name', () => {
    const story = fixtureStory();
    const third = { ...story.articles[0], id: 'third', outlet: 'Third Sheet', text: 'Rain. Snow. Wind.' };
    const groups = compare({ ...story, articles: [...story.articles, third] }).places;
    expect(groups.map(({ outlets }) => outlets)).toEqual([[], [0], [1]]);
  });

  it('finds the words that both carry, and marks those that are changed', () => {
    const story = fixtureStory();
    const other = story.quotations.find((quotation) => quotation.article === 'skerry-post')!;
    other.text = other.text.replace('the ice breakers', 'our ice breakers');
    const { shared } = compare(story);
    expect(shared).toHaveLength(1);
    expect(shared[0].differs).toBe(true);
    const marked = shared[0].wordings.map(({ outlets, pieces }) => [
      outlets,
      pieces.filter(({ differs }) => differs).map(({ text }) => text),
    ]);
    expect(marked).toEqual([
      [[0], ['the']],
      [[1], ['our']],
    ]);
  });

  it('looks for words as the rest of the page does, whatever the marks on letters', () => {
    const story = fixtureStory();
    const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
    const shared = (text: string) =>
      compareOutlets(story, outlets, summaries, { ...NO_FILTER, text }).shared.length;
    expect([shared('ÍCE breakérs'), shared('no such words')]).toEqual([1, 0]);
  });

  it('takes like words of two speakers for two quotations', () => {
    const story = fixtureStory();
    const other = story.quotations.find((quotation) => quotation.article === 'skerry-post')!;
    other.text = other.text.replace('the ice breakers', 'our ice breakers');
    other.speaker = { ...other.speaker!, name: 'Otto Virtanen' };
    expect(compare(story).shared).toEqual([]);
  });

  it('gives words that both print alike once, under both names', () => {
    const { shared } = compare();
    expect(shared.map(({ differs, wordings }) => [differs, wordings.map(({ outlets }) => outlets)])).toEqual([
      [false, [[0, 1]]],
    ]);
  });

  it('compares what is said, not what the writer puts between; a name with "of" and a town is that name', () => {
    const story = fixtureStory();
    const [first, other] = story.quotations.filter(({ text }) => text === story.quotations[0].text);
    const [said, between] = [other.text, '” she said. “'];
    const text = `${said.slice(0, 20)}${between}${said.slice(20).trimStart()}`;
    const [start, end] = [other.start, other.start + text.length];
    const parts = [
      { start, end: start + 20 },
      { start: start + 20 + between.length, end },
    ];
    Object.assign(other, { text, start, end, parts });
    first.speaker = { ...first.speaker!, name: `${first.speaker!.name} of Kunda` };
    const [shared] = compare(story).shared;
    expect(shared.differs).toBe(false);
    expect(shared.wordings.map(({ outlets }) => outlets)).toEqual([[0, 1]]);
  });

  it('takes one text under two names for one source', () => {
    const story = fixtureStory();
    expect(compare(story).sameText).toEqual([]);
    const { sameText, shared, places } = compare(withCopy(story));
    expect(sameText.map((group) => group.map(({ id }) => id))).toEqual([['harbour-courier', 'copy']]);
    // The copy carries the guard's words too: that is no third witness, and alone no second one.
    expect(shared[0].wordings.map(({ outlets }) => outlets)).toEqual([[0, 1, 2]]);
    expect(places.filter(({ oneText }) => oneText).map(({ outlets }) => outlets)).toEqual([[0, 2]]);
    const alone = fixtureStory();
    alone.quotations = alone.quotations.filter(({ article }) => article !== 'skerry-post');
    expect(compare(withCopy(alone)).shared).toEqual([]);
  });
});

/** The story with its first article once more, under another outlet's name. */
function withCopy(story: Story): Story {
  const [first] = story.articles;
  const own = <T extends { id: string; article: string }>(list: T[]) =>
    list
      .filter(({ article }) => article === first.id)
      .map((one) => ({ ...one, id: `copy-${one.id}`, article: 'copy' }));
  return {
    ...story,
    articles: [...story.articles, { ...first, id: 'copy', outlet: 'Copy Times' }],
    mentions: [...story.mentions, ...own(story.mentions)],
    quotations: [...story.quotations, ...own(story.quotations)],
  };
}
