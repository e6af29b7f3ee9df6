// Which words stand beside a place on the map, and how they are cut.
import { expect, it } from 'vitest';
import { CALLOUT_LIMIT, chooseCallouts, type Callout } from '../../../src/map/callouts/choose-callouts.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

it('takes a quotation in which the place is named, short enough, each but once', () => {
  const callouts = chooseCallouts(story, summaries);
  expect(callouts.map(({ place, speaker }) => [place, speaker])).toEqual([
    ['p:helsinki', 'Ulla Berg'],
    ['p:tallinn', null],
  ]);
  for (const { text, name } of callouts) {
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text).toContain(name);
  }
});

it('gives a place the words that are said in a sentence about it, where no others name it', () => {
  const without = summaries.filter(({ place }) => !['p:helsinki', 'p:suomenlinna'].includes(place.id));
  const callouts = chooseCallouts(story, without);
  const said = callouts.find(({ place }) => place === 'p:mariehamn');
  expect(said).toMatchObject({ name: 'Mariehamn', speaker: 'Ulla Berg' });
  expect(said!.text).toContain('My mother walked from Helsinki');
  // Not to one that is only named for its government, nor to one that is not sure.
  const others = without.map((one) => ({
    ...one,
    mentions: one.mentions.map((mention) =>
      one.place.id === 'p:mariehamn'
        ? { ...mention, kind: 'metonymic' as const }
        : { ...mention, confidence: 0.4 },
    ),
  }));
  expect(chooseCallouts(story, others).map(({ place }) => place)).not.toContain('p:mariehamn');
});

it('tells two quotations apart that begin alike', () => {
  const changed = fixtureStory();
  const words = ['The road out of Narva was under water', 'The road out of Turku was under water'];
  const [template] = changed.quotations;
  for (const [index, id] of ['p:narva', 'p:turku'].entries()) {
    const mention = changed.mentions.find(({ place }) => place === id)!;
    const [start, end] = [mention.start - 16, mention.start - 16 + words[index].length];
    const parts = [{ start, end }];
    changed.quotations.push({
      ...template,
      id,
      article: mention.article,
      start,
      end,
      text: words[index],
      parts,
    });
    mention.quotation = id;
  }
  const names = chooseCallouts(changed, summarisePlaces(changed, outletsOf(changed))).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Narva', 'Turku']));
});

it('leaves out the comma that led on to the speaker', () => {
  const changed = fixtureStory();
  for (const quotation of changed.quotations) quotation.text += ',';
  const texts = chooseCallouts(changed, summarisePlaces(changed, outletsOf(changed))).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).not.toMatch(/,$/u);
});

it.each([
  ['all of it where it is short', 'Narva keeps its bread', 'Narva keeps its bread', null],
  [
    'whole clauses of a long one, and fewer of them where there is little room',
    'Narva keeps its bread dry, and sends what is left of it over the bridge, where the queue begins, to whoever asks',
    'Narva keeps its bread dry, and sends what is left of it over the bridge…',
    'Narva keeps its bread dry…',
  ],
  [
    'whole sentences as they end',
    'Narva keeps its bread. It sends what is left over the bridge to whoever asks',
    'Narva keeps its bread. It sends what is left over the bridge to whoever asks',
    'Narva keeps its bread.',
  ],
  [
    'words, where there is no clause',
    'Narva keeps its bread dry and sends what is left of it over the bridge to whoever may be asking for it',
    'Narva keeps its bread dry and sends what is left of it over the bridge to whoever may be…',
    null,
  ],
  [
    'never so little that the place is not named',
    'We bake, we wait, we watch, and when the ice is gone we row all that is left over to Narva',
    'We bake, we wait, we watch, and when the ice is gone we row all that is left over to Narva',
    null,
  ],
])('gives %s', (_, words, text, short) => {
  expect(calloutsSaying(words)).toMatchObject([{ text, short }]);
});

it('takes no words of which those that name the place are cut off', () => {
  const named = 'We bake and wait and watch, and when all of the ice has gone at last we row over to Narva';
  expect(named.length).toBeLessThanOrEqual(CALLOUT_LIMIT);
  expect(calloutsSaying(named)).toHaveLength(1);
  expect(calloutsSaying(`${named} and whoever else may be asking for bread`)).toEqual([]);
});

/** Of a story in which somebody says `words`, and Narva with them. */
function calloutsSaying(words: string): Callout[] {
  const changed = fixtureStory();
  const narva = changed.places.find(({ name }) => name === 'Narva')!;
  const article = { ...changed.articles[0], text: `“${words}”`, blocks: [] };
  const at = article.text.indexOf('Narva');
  const quotation = {
    ...changed.quotations[0],
    ...{
      id: 'q',
      text: words,
      start: 1,
      end: 1 + words.length,
      parts: [{ start: 1, end: 1 + words.length }],
    },
  };
  const mention = {
    ...changed.mentions[0],
    ...{ text: 'Narva', place: narva.id, quotation: 'q', start: at, end: at + 5, confidence: 1 },
  };
  const story = { ...changed, articles: [article], mentions: [mention], quotations: [quotation] };
  return chooseCallouts(story, summarisePlaces(story, outletsOf(story)));
}
