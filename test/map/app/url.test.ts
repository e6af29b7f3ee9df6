import { describe, expect, it } from 'vitest';
import { initialState, reduce } from '../../../src/app/state.ts';
import { parseStory } from '../../../src/app/load-story.ts';
import { readLink, writeLink } from '../../../src/app/url.ts';
import { fixtureStory } from '../../fixtures/story.ts';

describe('links', () => {
  it.each([
    [{ place: 'geonames:698740', mention: null, view: null }, '#place=geonames:698740'],
    [{ place: 'a&b=c+d', mention: null, view: null }, '#place=a%26b%3Dc%2Bd'],
    [{ place: null, mention: null, view: { lat: 50.1, lng: -30.5, zoom: 6.2 } }, '#view=50.1,-30.5,6.2'],
    [{ place: null, mention: null, view: null }, ''],
  ])('%j is written and read as %s', (link, hash) => {
    expect(writeLink(link)).toBe(hash);
    expect(readLink(hash)).toEqual(link);
  });

  it('lets a mention say its place', () => {
    expect(writeLink({ place: 'p:narva', mention: 'm-1', view: null })).toBe('#mention=m-1');
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
