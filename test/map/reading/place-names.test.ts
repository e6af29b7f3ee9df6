// Places under the reader's names, in the story and on the basemap.
import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapNameText, tileNames } from '../../../src/map/style/basemap-names.ts';
import { basemapLayers } from '../../../src/map/style/basemap-style.ts';
import { BASEMAP_THEMES } from '../../../src/map/style/basemap-theme.ts';
import { nameInLanguage, placeNamesFile, type PlaceNames } from '../../../src/map/reading/place-names.ts';
import { WORDS, type Language } from '../../../src/map/words/words.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const NAMES: PlaceNames = {
  'p:tallinn': 'Таллінн',
  'geonames:658225': 'Гельсінкі',
  'dateline:gulf': 'Фінська затока',
  'name:Gulf of Finland': 'Фінська затока',
};
const LANGUAGES = (Object.keys(WORDS) as Language[]).filter((language) => placeNamesFile(language) !== null);
const fileOf = (language: Language) =>
  JSON.parse(readFileSync(`geodata/${placeNamesFile(language)!}`, 'utf8')) as PlaceNames;

describe('nameInLanguage', () => {
  const named = (language: Language) =>
    Object.fromEntries(
      nameInLanguage(fixtureStory(), language, NAMES).places.map(({ id, name }) => [id, name]),
    );

  it('names what is known, countries by themselves, and leaves the rest', () => {
    const names = named('uk');
    expect(names['p:tallinn']).toBe('Таллінн');
    expect(names['p:estonia']).toBe('Естонія');
    expect(names['p:narva']).toBe('Narva');
  });

  it('names the division that a place lies in, or leaves it out', () => {
    const [place] = fixtureStory().places;
    const story = {
      ...fixtureStory(),
      places: ['p:tallinn', 'p:narva', undefined].map((admin1Id) => ({
        ...place,
        admin1: 'Harju',
        admin1Id,
      })),
    };
    const named = nameInLanguage(story, 'uk', NAMES).places;
    expect(named.map(({ admin1 }) => admin1)).toEqual(['Таллінн', null, null]);
  });

  it('leaves an English reader’s story, and every text, as it is', () => {
    const story = fixtureStory();
    expect(nameInLanguage(story, 'en', NAMES)).toBe(story);
    const other = nameInLanguage(story, 'pl', NAMES);
    expect(other.articles).toBe(story.articles);
    expect(story).toEqual(fixtureStory());
  });
});

describe('the head of a story in another language', () => {
  const made = {
    ...fixtureStory(),
    title: 'Estonia',
    subtitle: '3 articles',
    made: ['title', 'subtitle'],
  } as Story;

  it.each<[Language, string, RegExp]>([
    ['pl', 'Helsinki, Таллінн i Suomenlinna', /^2 artykuły: Harbour Courier.* 2024$/u],
    ['uk', 'Helsinki, Таллінн і Suomenlinna', /^2 статті: Harbour Courier.* 2024/u],
  ])('is said anew where nobody wrote it: %s', (language, title, subtitle) => {
    const story = nameInLanguage(made, language, NAMES);
    expect(story.title).toBe(title);
    expect(story.subtitle).toMatch(subtitle);
  });

  it('stays where somebody wrote it', () => {
    const story = { ...made, title: 'Ice', made: ['subtitle'] } as Story;
    expect(nameInLanguage(story, 'pl', NAMES).title).toBe('Ice');
    expect(nameInLanguage({ ...story, made: undefined }, 'pl', NAMES)).toMatchObject({
      title: 'Ice',
      subtitle: '3 articles',
    });
  });
});

describe('basemapNameText', () => {
  const text = (properties: Record<string, string>, id?: number) => {
    const made = createExpression(
      basemapNameText({ language: 'uk', places: NAMES }),
      'layers[0].layout.text-field',
    );
    if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join('; '));
    return made.value.evaluate({ zoom: 4 }, { type: 1, id, properties });
  };

  it('finds a country by its code, a town by its number, a sea by its name', () => {
    expect(text({ kind: 'country', country: 'PL', name: 'Poland' })).toBe('Польща');
    expect(text({ kind: 'city', country: 'FI', name: 'Helsinki' }, 658225)).toBe('Гельсінкі');
    expect(text({ kind: 'sea', country: '', name: 'Gulf of Finland' })).toBe('Фінська затока');
    expect(text({ kind: 'city', country: 'FI', name: 'Turku' }, 633679)).toBe('Turku');
    expect(text({ kind: 'country', country: '', name: 'Nowhere' })).toBe('Nowhere');
  });

  it('knows the tiles’ name of what the story labels already', () => {
    expect(tileNames(NAMES, new Set(['Фінська затока', 'Turku']))).toEqual(['Gulf of Finland']);
  });
});

describe.each(LANGUAGES)('the file of names, %s', (language) => {
  const places = fileOf(language);

  it('makes a style that MapLibre accepts', () => {
    const { ground, labels } = basemapLayers(BASEMAP_THEMES.light, { labels: { language, places } });
    const style = {
      version: 8 as const,
      glyphs: 'x://{fontstack}/{range}',
      sources: { basemap: { type: 'vector' as const, url: 'x://y' } },
      layers: [...ground, ...labels],
    };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('holds names of places, in the language’s letters', () => {
    const letters = language === 'uk' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    const wrong = Object.entries(places).filter(
      ([id, name]) =>
        !/^(?:geonames:\d+|dateline:[a-z0-9-]+|name:.+)$/u.test(id) ||
        !letters.test(name) ||
        name !== name.trim(),
    );
    expect(wrong).toEqual([]);
  });

  it('has the well-known', () => {
    const expected =
      language === 'uk' ? ['Варшава', 'Київ', 'Чорне море'] : ['Warszawa', 'Kijów', 'Morze Czarne'];
    expect(['geonames:756135', 'geonames:703448', 'dateline:black-sea'].map((id) => places[id])).toEqual(
      expected,
    );
  });

  it('has divisions under whole names, never an adjective alone', () => {
    const expected =
      language === 'uk'
        ? ['Мазовецьке воєводство', 'Львівська область']
        : ['województwo mazowieckie', 'obwód lwowski'];
    expect(['geonames:858787', 'geonames:702549'].map((id) => places[id])).toEqual(expected);
    expect(Object.values(places).filter((name) => /^\p{Ll}\S*$/u.test(name))).toEqual([]);
  });
});
