import { expect, it } from 'vitest';
import { excerptsOf } from '../../src/map/excerpts.ts';
import { outletsOf } from '../../src/map/outlets.ts';
import { summarisePlaces } from '../../src/map/summarise-places.ts';
import { fixtureStory } from '../fixtures/story.ts';

function excerptsIn(story: ReturnType<typeof fixtureStory>, place: string) {
  const outlets = outletsOf(story);
  const summary = summarisePlaces(story, outlets).find((one) => one.place.id === place)!;
  return excerptsOf(story, outlets, summary);
}

it('groups what is said of a place by outlet, each where it first speaks, its articles in their order', () => {
  const story = fixtureStory();
  const [first] = story.articles;
  // The first outlet speaks again after the second.
  const again = { ...first, id: 'again' };
  story.articles.push(again);
  story.mentions.push(
    ...story.mentions
      .filter(({ article }) => article === first.id)
      .map((one) => ({ ...one, article: 'again' })),
  );
  const groups = excerptsIn(story, 'p:tallinn').map(({ outletName, article }) => [outletName, article.id]);
  expect(groups).toEqual([
    [first.outlet, first.id],
    [first.outlet, 'again'],
    ['The Skerry Post', 'skerry-post'],
  ]);
});

it('tells who speaks and the word that says so, in the order of the article', () => {
  const said = excerptsIn(fixtureStory(), 'p:helsinki')
    .flatMap(({ excerpts }) => excerpts)
    .flatMap(({ attribution }) => (attribution ? [attribution] : []));
  expect(said).toContainEqual({ speaker: 'Ulla Berg', cue: 'said', cueFirst: true });
  expect(
    excerptsIn(fixtureStory(), 'p:tallinn')[0].excerpts.map(({ attribution }) => attribution),
  ).toContainEqual({
    speaker: null,
    cue: 'said',
    cueFirst: false,
  });
});
