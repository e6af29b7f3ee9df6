// One agency text under several names is told once of a place, and everybody who carries it is named.
import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../src/map/compare/fold-copies.ts';
import { excerptsOf } from '../../../src/map/story/excerpts.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { carriedBy } from '../../fixtures/carried-by.ts';
import { fixtureStory } from '../../fixtures/story.ts';

function foldedOf(place: string, story = fixtureStory()) {
  const { outlets, summaries } = storyInSight(story, { ...NO_FILTER });
  const summary = summaries.find((one) => one.place.id === place)!;
  const groups = excerptsOf(story, outlets, summary);
  return { groups, folded: foldCopies(groups) };
}

const mentionsIn = (groups: ReturnType<typeof foldedOf>['folded']) =>
  groups.flatMap(({ excerpts }) =>
    excerpts.flatMap((one) => [one.mentions, ...one.copies.map(({ mentions }) => mentions)].flat()),
  );

describe('foldCopies', () => {
  it('sets the text once, under the first outlet, and names the others', () => {
    const { groups, folded } = foldedOf('p:kunda', carriedBy('Bay Echo', 'The Lighthouse'));
    expect(groups).toHaveLength(3);
    expect(folded.map(({ outletName }) => outletName)).toEqual(['Harbour Courier']);
    const [{ excerpts }] = folded;
    expect(excerpts).toHaveLength(1);
    expect(excerpts[0].copies.map(({ outletName }) => outletName)).toEqual(['Bay Echo', 'The Lighthouse']);
  });

  it.each(['p:helsinki', 'p:tallinn', 'p:estonia', 'p:suomenlinna'])('loses no mention of %s', (place) => {
    const { groups, folded } = foldedOf(place, carriedBy('Bay Echo', 'The Lighthouse'));
    const all = groups.flatMap(({ excerpts }) => excerpts.flatMap(({ mentions }) => mentions));
    expect(new Set(mentionsIn(folded))).toEqual(new Set(all));
    expect(mentionsIn(folded)).toHaveLength(all.length);
  });

  it('leaves what one outlet tells twice, and what only sounds alike in texts of their own', () => {
    for (const story of [fixtureStory(), carriedBy('Harbour Courier')]) {
      const { groups, folded } = foldedOf('p:tallinn', story);
      expect(folded).toEqual(
        groups.map((group) => ({
          ...group,
          excerpts: group.excerpts.map((one) => ({ ...one, copies: [] })),
        })),
      );
    }
    const story = carriedBy('Bay Echo');
    const copy = story.articles.at(-1)!;
    // The same words of Kunda, in a text of which nothing else is the same.
    const from = copy.text.indexOf('More than');
    const to = copy.text.indexOf('.', from);
    copy.text = copy.text.replace(/\p{L}/gu, (letter, at: number) => (at < from || at > to ? 'x' : letter));
    expect(foldedOf('p:kunda', story).folded).toHaveLength(2);
  });

  it('leaves apart what a reader is told otherwise: another day, another doubt', () => {
    for (const change of [{ date: { from: '2024-02-05', to: '2024-02-05' } }, { confidence: 0.9 }]) {
      const story = carriedBy('Bay Echo');
      const own = story.mentions.filter(({ place }) => place === 'p:kunda').at(-1)!;
      Object.assign(own, change);
      expect(foldedOf('p:kunda', story).folded).toHaveLength(2);
    }
  });
});
