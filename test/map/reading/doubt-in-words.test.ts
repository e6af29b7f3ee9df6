// What a reader is told of a doubt: in their own words where the story knows why, else as the story has it.
import { describe, expect, it } from 'vitest';
import type { StoryMention } from '../../../src/core/story/story.ts';
import { doubtInWords } from '../../../src/map/reading/doubt-in-words.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const ESTONIA = { id: 'p:estonia', name: 'Estonia', feature: 'A/PCLI', country: 'EE' };
const doubtful = (more: Partial<StoryMention>): StoryMention => ({
  ...fixtureStory().mentions.find(({ confidence }) => confidence < 0.6)!,
  reason: 'Kunda (EE): other places in the text are in Estonia.',
  ...more,
});

describe('doubtInWords', () => {
  it.each([
    ['en', 'it is the best-known place of this name; other places in the text are in Estonia'],
    [
      'pl',
      'to najbardziej znane miejsce o tej nazwie; inne miejsca z tekstu leżą w tym samym kraju: Estonia',
    ],
    ['uk', 'це найвідоміше місце з такою назвою; інші місця тексту лежать у тій самій країні: Естонія'],
  ] as const)('says the grounds in the reader’s language: %s', (language, why) => {
    const mention = doubtful({ grounds: [{ code: 'prior' }, { code: 'country', place: ESTONIA }] });
    expect(doubtInWords(mention, language, {})).toMatchObject({ why, isGiven: false });
  });

  it.each([
    ['of an older story', {}],
    ['of a newer story', { grounds: [{ code: 'a-later-code' as 'prior' }] }],
    ['that a person has put', { reason: 'Set by Ada: she lives there.' }],
  ])('gives the reason %s as it stands', (_, more) => {
    const mention = doubtful(more);
    const { why, isGiven } = doubtInWords(mention, 'pl', {});
    expect(isGiven).toBe(true);
    expect(`${why}.`).toBe(mention.reason);
  });

  it('names what else it could be, in the reader’s language', () => {
    const other = { lng: 0, lat: 0, feature: 'P/PPL', probability: 0.2 };
    const alternatives = [
      { ...other, id: 'geonames:1', name: 'Kunda', country: 'IN' },
      { ...other, id: 'geonames:2', name: 'Kunda Park', country: null },
    ];
    expect(doubtInWords(doubtful({ alternatives }), 'pl', { 'geonames:1': 'Kundā' }).others).toEqual([
      'Kundā (Indie)',
      'Kunda Park',
    ]);
  });
});
