import { expect, it } from 'vitest';
import { excerptPieces, excerptsOf } from '../../../src/map/story/excerpts.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

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

/** The words of one quotation of a place, with what the writer puts between in brackets. */
function piecesOf(text: string, parts: [string, string][] | null, named = 'Narva'): string {
  const story = fixtureStory();
  const article = story.articles[0];
  const mention = story.mentions.find(({ article: id }) => id === article.id)!;
  const start = article.text.length;
  article.text += text;
  const quotation = { ...story.quotations.find(({ direct }) => direct)!, id: 'made', article: article.id };
  const spans = parts?.map(([from, to]) => ({
    start: start + text.indexOf(from),
    end: start + text.indexOf(to) + to.length,
  }));
  Object.assign(quotation, { start, end: start + text.length, text, parts: spans });
  story.quotations.push(quotation);
  const at = start + text.indexOf(named);
  story.mentions.push({
    ...mention,
    ...{ id: 'made', place: 'p:narva', start: at, end: at + named.length, text: named, quotation: 'made' },
  });
  const excerpts = excerptsIn(story, 'p:narva').flatMap((group) => group.excerpts);
  return excerptPieces(excerpts.find((excerpt) => excerpt.quotation?.id === 'made')!)
    .map((piece) => (piece.between ? `[${piece.text}]` : piece.text))
    .join('');
}

it('leaves the comma that leads on to the speaker, and tells what the writer puts between', () => {
  expect(piecesOf('We left Narva on foot,', null)).toBe('We left Narva on foot');
  const parted = 'We left Narva,” she said near Kunda. “Nobody stayed.';
  const parts: [string, string][] = [
    ['We', 'Narva,'],
    ['Nobody', 'stayed.'],
  ];
  expect(piecesOf(parted, parts)).toBe('We left Narva,[” she said near Kunda. “]Nobody stayed.');
});

it('cuts a long excerpt between words, and says that it goes on', () => {
  const long = 'and another winter came '.repeat(40);
  const shown = piecesOf(`${long}to Narva ${long}`, null);
  expect(shown).toMatch(/^… (?:and|another|winter|came) .*to Narva .* (?:and|another|winter|came) …$/u);
  expect(shown.length).toBeLessThan(620);
});
