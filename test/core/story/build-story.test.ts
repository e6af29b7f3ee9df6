import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/core/story/build-story.ts';
import { FERRY, FERRY_TEXT, NORWAY_SHAPE, RADIO, RADIO_TEXT, gazetteer } from './example.ts';

const { story, orphans } = buildStory([FERRY, RADIO], gazetteer, {
  areaOf: (id) => (id === 'geonames:0' ? NORWAY_SHAPE : null),
});
const find = (text: string, article = 'the-ferry-part-1') =>
  story.mentions.find((mention) => mention.text === text && mention.article === article)!;
const shown = ({ article, excerpt }: (typeof story.mentions)[number]) =>
  (article === 'radio' ? RADIO_TEXT : FERRY_TEXT).slice(excerpt.start, excerpt.end);

describe('buildStory', () => {
  it('makes ids from names and positions, so that they hold over rebuilds', () => {
    expect(story.articles.map(({ id }) => id)).toEqual(['the-ferry-part-1', 'radio']);
    expect(find('Bergen').id).toBe('the-ferry-part-1-m15');
    expect(orphans).toEqual([]);
  });

  it('keeps two captures of one name apart', () => {
    const twice = buildStory([FERRY, FERRY], gazetteer).story;
    expect(twice.articles.map(({ id }) => id)).toEqual(['the-ferry-part-1', 'the-ferry-part-1-2']);
  });

  it('lists each place once, in the order of the text', () => {
    expect(story.places.map(({ id }) => id)).toEqual(['geonames:1', 'geonames:3', 'geonames:0']);
  });

  it('keeps shapes of areas alone', () => {
    expect(story.areas).toEqual([{ place: 'geonames:0', geometry: NORWAY_SHAPE }]);
  });

  it('orders mentions by article, then position', () => {
    expect(story.mentions.map(({ text }) => text)).toEqual([
      'Bergen',
      'Oslo',
      'Norway',
      'Bergen',
      'Norwegian',
      'Bergen',
    ]);
  });

  it('gives a mention its sentence, one in a quotation all sentences of it', () => {
    expect(shown(find('Norway'))).toBe('Norway was quiet.');
    expect(shown(find('Oslo'))).toBe('“We sail again. Oslo will wait,” the captain said.');
    expect(find('Oslo').quotation).toBe(story.quotations[0].id);
    expect(find('Norway').quotation).toBeNull();
  });

  it('dates a mention by its excerpt, and leaves others undated', () => {
    expect(find('Bergen').date).toEqual({ from: '2024-05-06', to: '2024-05-06' });
    expect(find('Norway').date).toBeNull();
  });

  it('puts no place on the map for a name inside another name, and keeps it as an alternative', () => {
    const embedded = find('Bergen', 'radio');
    expect(embedded.kind).toBe('embedded');
    expect(embedded.place).toBeNull();
    expect(embedded.alternatives.map(({ id }) => id)).toEqual(['geonames:1', 'geonames:2']);
    expect(story.places.some(({ id }) => id === 'geonames:2')).toBe(false);
  });

  it('leaves the chosen place out of the alternatives', () => {
    expect(find('Bergen').alternatives.map(({ id }) => id)).toEqual(['geonames:2']);
    expect(find('Bergen').confidence).toBe(0.8765);
  });

  it('names a story by the places it is about, adjectives not counted', () => {
    expect(story.title).toBe('Bergen, Oslo and Norway');
    expect(story.subtitle).toMatch(/^2 articles from The Quay and Fjord FM, 6\s?–\s?7 May 2024$/u);
    expect(buildStory([FERRY], gazetteer).story.title).toBe('A ferry leaves');
    expect(buildStory([FERRY], gazetteer, { title: 'Mine', subtitle: 'Own' }).story).toMatchObject({
      title: 'Mine',
      subtitle: 'Own',
      made: [],
    });
  });

  it('tells which of title and subtitle it made', () => {
    expect(story.made).toEqual(['title', 'subtitle']);
    expect(buildStory([FERRY], gazetteer, { title: 'Mine' }).story.made).toEqual(['subtitle']);
  });

  it('makes a story of nothing', () => {
    const { story: empty } = buildStory([], gazetteer);
    expect(empty).toMatchObject({ articles: [], places: [], mentions: [], subtitle: null });
    expect(empty.title).not.toBe('');
  });
});
