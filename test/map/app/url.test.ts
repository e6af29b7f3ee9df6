import { describe, expect, it } from 'vitest';
import { EMPTY_LINK, initialState, reduce, type Link } from '../../../src/app/state.ts';
import { parseStory } from '../../../src/app/parse-story.ts';
import { readLink, writeLink } from '../../../src/app/url.ts';
import { selectorOf } from '../../../src/map/reading/quote-selector.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

describe('links', () => {
  it.each([
    [{ place: 'geonames:698740' }, '#place=geonames:698740'],
    [{ place: 'a&b=c+d' }, '#place=a%26b%3Dc%2Bd'],
    [{ view: { lat: 50.1, lng: -30.5, zoom: 6.2 } }, '#view=50.1,-30.5,6.2'],
    [{ step: 2 }, '#step=3'],
    [{ mention: 'm-1', panel: 'about' }, '#mention=m-1&panel=about'],
    [
      { filter: { ...NO_FILTER, outlet: 'The Post', from: '2024-02-06', text: 'ice' } },
      '#outlet=The%20Post&from=2024-02-06&find=ice',
    ],
    [
      { filter: { ...NO_FILTER, kind: 'metonymic', speaker: 'Aino Laine' } },
      '#speaker=Aino%20Laine&kind=metonymic',
    ],
    [
      { quote: { article: 'a', start: 12, prefix: 'to ', exact: 'Narva', suffix: ', on' } },
      '#in=a&at=12&quote=to%20~Narva~,%20on',
    ],
    [{}, ''],
  ] as [Partial<Link>, string][])('%j is written and read as %s', (link, hash) => {
    expect(writeLink({ ...EMPTY_LINK, ...link })).toBe(hash);
    expect(readLink(hash)).toEqual({ ...EMPTY_LINK, ...link });
  });

  it('lets a mention say its place', () => {
    expect(writeLink({ ...EMPTY_LINK, place: 'p:narva', mention: 'm-1' })).toBe('#mention=m-1');
  });

  it.each(['#', '#anchor', '#view=1,2', '#view=a,b,c', '#view=100,0,3', '#%E0%A4%A=1'])(
    '%s is no view',
    (hash) => {
      expect(readLink(hash).view).toBeNull();
    },
  );
});

describe('reduce', () => {
  const loaded = reduce(initialState(), { type: 'loaded', story: fixtureStory() });

  it('opens the place of a mention', () => {
    const state = reduce(loaded, { type: 'mention', mention: 'skerry-post-1' });
    expect(state).toMatchObject({ place: 'p:mariehamn', mention: 'skerry-post-1' });
  });

  it('keeps what a link named before the story was there', () => {
    const waiting = initialState(readLink('#mention=skerry-post-1'));
    const state = reduce(waiting, { type: 'loaded', story: fixtureStory() });
    expect(state).toMatchObject({ place: 'p:mariehamn', mention: 'skerry-post-1', linkBroken: false });
  });

  it('says when a link names what the story does not have', () => {
    expect(reduce(loaded, { type: 'link', link: readLink('#place=p:nowhere') })).toMatchObject({
      place: null,
      linkBroken: true,
    });
    expect(reduce(loaded, { type: 'link', link: readLink('#mention=gone') })).toMatchObject({
      linkBroken: true,
    });
  });

  it('finds a passage by its words, also when the article has moved it, and never settles for a lookalike', () => {
    const story = fixtureStory();
    const quote = selectorOf(
      story,
      story.mentions.find((one) => one.id === 'skerry-post-3')!,
    )!;
    const go = (change: Partial<typeof quote>) =>
      reduce(loaded, { type: 'link', link: { ...EMPTY_LINK, quote: { ...quote, ...change } } });
    expect(go({})).toMatchObject({ place: 'p:stockholm', mention: 'skerry-post-3', linkBroken: false });
    expect(go({ start: 3 })).toMatchObject({ mention: 'skerry-post-3', linkBroken: false });
    expect(go({ prefix: 'was never written ' })).toMatchObject({ mention: null, linkBroken: true });
  });

  it('walks: a step opens its place at its mention, another choice ends the walk', () => {
    const state = reduce(loaded, { type: 'step', step: 1 });
    expect(state).toMatchObject({ step: 1, place: 'p:helsinki', mention: 'harbour-courier-2' });
    expect(reduce(state, { type: 'place', place: 'p:narva' })).toMatchObject({
      step: null,
      place: 'p:narva',
    });
    expect(reduce(state, { type: 'step', step: null })).toMatchObject({ step: null, place: null });
    expect(reduce(loaded, { type: 'link', link: readLink('#step=99') })).toMatchObject({
      step: null,
      linkBroken: true,
    });
  });

  it('forgets a moved map when a place is opened', () => {
    const moved = reduce(loaded, { type: 'view', view: { lng: 1, lat: 2, zoom: 3 } });
    expect(moved.view).toEqual({ lng: 1, lat: 2, zoom: 3 });
    expect(reduce(moved, { type: 'place', place: 'p:narva' }).view).toBeNull();
  });
});

describe('parseStory', () => {
  const text = JSON.stringify(fixtureStory());

  it('takes a story', () => {
    expect(parseStory(text, 'story.json').title).toBe('A winter at sea');
  });

  it.each([
    ['', 'Expected JSON in story.json, got an empty file.'],
    ['<!doctype html>', 'Expected JSON in story.json, got “<!doctype html>…”.'],
    ['[]', 'Expected a story object in story.json, got a list.'],
    ['{}', 'Expected format dateline-story, version 1, in story.json; got undefined, version undefined.'],
    [text.replace('"version":1', '"version":9'), /got dateline-story, version 9/],
    [text.replace('"mentions":[', '"mention":['), /Expected a list “mentions” in story.json, got undefined/],
  ])('says what was got and expected: %s', (broken, message) => {
    expect(() => parseStory(broken, 'story.json')).toThrow(message);
  });
});
