// Links over states that look random: what is open comes back from its own address, and no address, however broken,
// opens what the story does not have or stops the page.
import { describe, expect, it } from 'vitest';
import { initialState, reduce, type Action, type AppState } from '../../../src/app/state.ts';
import { EMPTY_LINK } from '../../../src/app/state.ts';
import { readLink, writeLink } from '../../../src/app/url.ts';
import { filterChoices, NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { selectorOf } from '../../../src/map/reading/quote-selector.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { randomFrom } from '../../core/article/random-from.ts';
import { fixtureStory } from '../../fixtures/story.ts';

/** Names that an address could trip over. */
const ODD = [
  'a&b=c+d',
  '100 %',
  '%41',
  '#?/',
  '~half^way~',
  'Ærø 🛶',
  '__proto__',
  'toString',
  ' ',
  'العربية',
];
const STORIES = 60;
const ACTIONS = 12;

/** The fixture's story under odd names. */
function oddStory(random: (below: number) => number): Story {
  const story = fixtureStory();
  const odd = () => ODD[random(ODD.length)];
  story.articles[1].outlet = odd();
  const ids = new Map(story.places.map(({ id }, index) => [id, `${odd()}${index}`]));
  const rename = (id: string) => ids.get(id)!;
  story.places = story.places.map((place) => ({ ...place, id: rename(place.id) }));
  story.areas = story.areas.map((area) => ({ ...area, place: rename(area.place) }));
  story.mentions = story.mentions.map((one, index) => ({
    ...one,
    id: `${odd()}${index}`,
    place: one.place && rename(one.place),
  }));
  for (const { speaker } of story.quotations) if (speaker) speaker.name = odd();
  return story;
}

function randomAction(story: Story, random: (below: number) => number): Action {
  const one = <T>(of: readonly T[]): T => of[random(of.length)];
  const { outlets, speakers, kinds } = filterChoices(story);
  const actions: (() => Action)[] = [
    () => ({ type: 'place', place: one([null, ...story.places.map(({ id }) => id)]) }),
    () => ({ type: 'mention', mention: one(story.mentions).id }),
    () => ({ type: 'step', step: one([null, 0, 1, 4, 9]) }),
    () => ({ type: 'panel', panel: one([null, 'compare', 'about', 'print'] as const) }),
    () => ({
      type: 'view',
      view: one([null, { lat: -33.123456, lng: 179.99, zoom: 0.5 }, { lat: 1e-7, lng: -1e-7, zoom: 22 }]),
    }),
    () => ({
      type: 'filter',
      filter: {
        outlet: one([null, ...outlets]),
        speaker: one([null, null, ...speakers]),
        kind: one([null, null, ...kinds]),
        from: one([null, null, '2024-02-06']),
        to: one([null, null, '2024-02-07', '2024-02-29']),
        text: one(['', '', 'ice', ...ODD]),
      },
    }),
  ];
  return one(actions)();
}

/** What a link must bring back. */
const shownOf = ({ place, mention, step, filter, panel, view, linkBroken }: AppState) => ({
  ...{ place, mention, step, panel, view, linkBroken },
  filter: { ...filter },
});

describe('a state and its address', () => {
  it('are the same to a reader who follows it, in whatever order the page was used', () => {
    for (let seed = 1; seed <= STORIES; seed++) {
      const random = randomFrom(seed);
      const story = oddStory(random);
      const fresh = () => reduce(initialState(), { type: 'loaded', story });
      let state = fresh();
      for (let count = 0; count < ACTIONS; count++) {
        state = reduce(state, randomAction(story, random));
        const hash = writeLink(state);
        expect(hash, 'the same for the same state').toBe(writeLink(readLink(hash)));
        const followed = reduce(fresh(), { type: 'link', link: readLink(hash) });
        expect(shownOf(followed), `seed ${seed}: ${hash}`).toEqual(shownOf(state));
        const opened = reduce(initialState(readLink(hash)), { type: 'loaded', story });
        expect(shownOf(opened), `seed ${seed}, opened: ${hash}`).toEqual(shownOf(state));
      }
    }
  });

  it('hold a passage whatever letters stand around it', () => {
    const around = ['~300 km ^ from', 'a^-b', '🛶'.repeat(13), '100 % &=+#', '“שלום”', '\u2068x\u2069'];
    for (const words of around)
      for (const shift of ['', 'x']) {
        const story = fixtureStory();
        const [article] = story.articles;
        const mention = story.mentions.find((one) => one.article === article.id)!;
        const name = article.text.slice(mention.start, mention.end);
        article.text = `${words}${shift}${name}${shift}${words}`;
        mention.start = words.length + shift.length;
        mention.end = mention.start + name.length;
        const quote = selectorOf(story, mention)!;
        const hash = writeLink({ ...EMPTY_LINK, quote });
        expect(readLink(hash).quote, hash).toEqual(quote);
        // A chat that decodes what it is given leaves the parts apart.
        const state = reduce(initialState(readLink(hash.replaceAll('%7E', '~'))), { type: 'loaded', story });
        expect(state, hash).toMatchObject({ mention: mention.id, linkBroken: false });
      }
  });

  it('lead nowhere where the passage has moved and stands twice: which one was meant is not known', () => {
    const story = fixtureStory();
    const mention = story.mentions.find(({ article }) => article === 'skerry-post')!;
    const quote = selectorOf(story, mention)!;
    const article = story.articles[1];
    const open = (start: number) =>
      reduce(initialState(readLink(writeLink({ ...EMPTY_LINK, quote: { ...quote, start } }))), {
        type: 'loaded',
        story,
      });
    article.text = `${article.text} ${quote.prefix}${quote.exact}${quote.suffix}`;
    expect(open(quote.start)).toMatchObject({ mention: mention.id, linkBroken: false });
    expect(open(quote.start + 5)).toMatchObject({ mention: null, linkBroken: true });
  });
});

const LOST = { place: null, mention: null, step: null, panel: null, view: null, linkBroken: true };
const NOTHING = { ...LOST, linkBroken: false };

describe('a broken address', () => {
  const story = fixtureStory();
  const open = (hash: string) => {
    const opened = reduce(initialState(readLink(hash)), { type: 'loaded', story });
    const loaded = reduce(initialState(), { type: 'loaded', story });
    const followed = reduce(loaded, { type: 'link', link: readLink(hash) });
    expect(shownOf(opened)).toEqual(shownOf(followed));
    storyInSight(story, opened.filter);
    return shownOf(opened);
  };

  it.each([
    ...[
      '#place=__proto__',
      '#place=constructor',
      '#mention=hasOwnProperty',
      '#place=',
      '#step=0',
      '#step=-1',
    ],
    ...['#step=1e300', '#step=14', '#in=__proto__&at=1&quote=a~b~c', '#in=skerry-post&at=NaN&quote=a~b~c'],
    ...[
      '#in=skerry-post&at=-1e308&quote=~~',
      '#outlet=Elsewhere%20Times',
      '#speaker=__proto__',
      '#place=geonames:1',
    ],
  ])('%s is said to lead nowhere, where a part of the story was asked for', (hash) => {
    const said = !/#step=(?:0|-1)$/u.test(hash);
    expect(open(hash)).toEqual({ ...(said ? LOST : NOTHING), filter: { ...NO_FILTER } });
  });

  it.each([
    ...['#%', '#%=%', '#view=%E0%A4%A', '#=&=&==', '#view=NaN,NaN,NaN', '#view=1,2,Infinity', '#view=,,'],
    ...['#view=91,0,3', '#view=0,181,3', '#view=0,0,99', '#view=1,2', '#view=1,2,3,4', '#view=0x10,1,1'],
    ...['#kind=embedded', '#kind=__proto__', '#panel=toString', '#from=2024-02-30', '#from=2024-99-99'],
    ...['#from=0000-00-00', '#to=99999-01-01', '#from=2024-02-07&to=2024-02-06', '#from=NaN', '#find='],
    ...['#__proto__=1&constructor=2', `#unknown=${'x'.repeat(100_000)}`, '#step', '#\ud800=\udfff'],
  ])('%# asks for nothing', (hash) => {
    expect(open(hash)).toEqual({ ...NOTHING, filter: { ...NO_FILTER } });
  });

  it('gives what can be read of it', () => {
    expect(open('#view=bad&outlet=Harbour%20Courier&from=2024-02-30&step=2&panel=nope')).toMatchObject({
      ...{ step: 1, panel: null, view: null, linkBroken: false },
      filter: { outlet: 'Harbour Courier', from: null },
    });
    expect(open('#outlet=Nobody&speaker=Ulla%20Berg&place=p:narva')).toMatchObject({
      ...{ place: 'p:narva', linkBroken: true },
      filter: { outlet: null, speaker: 'Ulla Berg' },
    });
  });

  it('never makes an address that cannot be written', () => {
    const filter = { ...NO_FILTER, text: '\ud800 half' };
    expect(writeLink({ ...EMPTY_LINK, filter })).toBe('#find=%EF%BF%BD%20half');
  });
});
