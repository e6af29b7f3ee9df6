// Numbers with their nouns, at counts that ask for another form in one language or another. Polish and Ukrainian part
// 2 from 5, 12 from 2, and 22 from 12; only Ukrainian takes 21 for 1.
import { describe, expect, it } from 'vitest';
import { WORDS, type Language } from '../../../src/map/words/words.ts';
import { SHEET_WORDS } from '../../../src/sheet/sheet-words.ts';

const COUNTS = [1, 2, 5, 12, 21, 22, 25, 1000];

/** The nouns at each of the counts. */
const NOUNS: Record<Language, Record<'excerpts' | 'articles' | 'pieces' | 'places' | 'outlets', string>> = {
  en: {
    excerpts: 'excerpt excerpts excerpts excerpts excerpts excerpts excerpts excerpts',
    articles: 'article articles articles articles articles articles articles articles',
    pieces: 'piece pieces pieces pieces pieces pieces pieces pieces',
    places: 'place places places places places places places places',
    outlets: 'outlet outlets outlets outlets outlets outlets outlets outlets',
  },
  pl: {
    excerpts: 'fragment fragmenty fragmentów fragmentów fragmentów fragmenty fragmentów fragmentów',
    articles: 'artykuł artykuły artykułów artykułów artykułów artykuły artykułów artykułów',
    pieces: 'kawałek kawałki kawałków kawałków kawałków kawałki kawałków kawałków',
    places: 'miejsce miejsca miejsc miejsc miejsc miejsca miejsc miejsc',
    outlets: 'redakcja redakcje redakcji redakcji redakcji redakcje redakcji redakcji',
  },
  uk: {
    excerpts: 'уривок уривки уривків уривків уривок уривки уривків уривків',
    articles: 'стаття статті статей статей стаття статті статей статей',
    pieces: 'шматок шматки шматків шматків шматок шматки шматків шматків',
    places: 'місце місця місць місць місце місця місць місць',
    outlets: 'видання видання видань видань видання видання видань видань',
  },
};

describe.each(Object.keys(NOUNS) as Language[])('%s', (language) => {
  const words = WORDS[language];
  const sheet = SHEET_WORDS[language];
  const made: Record<keyof (typeof NOUNS)['en'], (count: number) => string> = {
    excerpts: words.excerpts,
    articles: words.articlesCount,
    pieces: (count) => words.aboutDroppedCount(count, 5).split(/,| from/u)[0],
    places: sheet.places,
    outlets: sheet.outlets,
  };

  it.each(Object.entries(NOUNS[language]))('%s', (what, nouns) => {
    const expected = nouns.split(' ').map((noun, index) => `${COUNTS[index]} ${noun}`);
    expect(COUNTS.map(made[what as keyof typeof made])).toEqual(expected);
  });

  it('says how many places and mentions are left in words that fit any number', () => {
    const said = [
      [1, 1],
      [1, 2],
      [22, 1],
      [25, 12],
    ].map(([places, mentions]) => words.shown(places, mentions));
    expect(said).toEqual(SHOWN[language]);
  });
});

const SHOWN: Record<Language, string[]> = {
  en: [
    '1 place, 1 mention shown',
    '1 place, 2 mentions shown',
    '22 places, 1 mention shown',
    '25 places, 12 mentions shown',
  ],
  pl: [
    'Widoczne miejsca: 1, wzmianki: 1',
    'Widoczne miejsca: 1, wzmianki: 2',
    'Widoczne miejsca: 22, wzmianki: 1',
    'Widoczne miejsca: 25, wzmianki: 12',
  ],
  uk: [
    'Видно місць: 1, згадок: 1',
    'Видно місць: 1, згадок: 2',
    'Видно місць: 22, згадок: 1',
    'Видно місць: 25, згадок: 12',
  ],
};
