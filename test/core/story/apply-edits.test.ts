import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/story/apply-edits.ts';
import { buildStory } from '../../../src/core/story/build-story.ts';
import { findTarget, quoteText } from '../../../src/core/story/find-target.ts';
import type { Edit } from '../../../src/core/story/story.ts';
import { FERRY, FERRY_TEXT, PLACES, RADIO, RADIO_TEXT, gazetteer, mention, spanOf } from './example.ts';

const { story } = buildStory([FERRY, RADIO], gazetteer);
const lookup = {
  placeOf: (id: string) => PLACES.find((place) => place.id === id) ?? null,
  areaOf: () => null,
};
const edit = (
  kind: Edit['kind'],
  exact: string,
  value: string | null,
  more: Partial<Edit['target']> = {},
): Edit => ({
  kind,
  by: 'Ann',
  at: '2026-01-02T03:04:05Z',
  why: 'it is the German one',
  article: 'radio',
  target: { exact, prefix: '', suffix: '', all: false, ...more },
  value,
});
const apply = (...edits: Edit[]) => applyEdits(story, edits, lookup);
const inRadio = (text: string, edited = story) =>
  edited.mentions.filter((one) => one.article === 'radio' && one.text === text);

describe('applyEdits', () => {
  it('sets the place of the mention that the surroundings tell, and says by whom', () => {
    const before = JSON.stringify(story);
    const target = quoteText(RADIO_TEXT, spanOf(RADIO_TEXT, 'Bergen', 1));
    const { story: edited, orphans } = apply(edit('set-place', 'Bergen', 'geonames:2', target));
    expect(orphans).toEqual([]);
    expect(inRadio('Bergen', edited).map(({ place }) => place)).toEqual([null, 'geonames:2']);
    expect(inRadio('Bergen', edited)[1]).toMatchObject({
      confidence: 1,
      reason: 'Set by Ann: it is the German one.',
    });
    expect(edited.places.map(({ id }) => id)).toEqual([
      'geonames:1',
      'geonames:3',
      'geonames:0',
      'geonames:2',
    ]);
    expect(JSON.stringify(story)).toBe(before);
  });

  it('applies to all of the name when asked, in that article alone', () => {
    const { story: edited } = apply(edit('set-place', 'Bergen', 'geonames:2', { all: true }));
    expect(inRadio('Bergen', edited).map(({ place }) => place)).toEqual(['geonames:2', 'geonames:2']);
    expect(edited.mentions[0]).toMatchObject({ text: 'Bergen', place: 'geonames:1' });
  });

  it('drops a place that nothing names any more', () => {
    const { story: edited } = applyEdits(
      story,
      [{ ...edit('remove-mention', 'Oslo', null), article: 'the-ferry-part-1' }],
      lookup,
    );
    expect(edited.mentions.some(({ text }) => text === 'Oslo')).toBe(false);
    expect(edited.places.some(({ name }) => name === 'Oslo')).toBe(false);
  });

  it('sets kind and speaker', () => {
    const kind = edit('set-kind', 'Norwegian', 'metonymic');
    const speaker = {
      ...edit('set-speaker', FERRY.quotations[0].text, 'Kari Holm'),
      article: 'the-ferry-part-1',
    };
    const { story: edited, orphans } = apply(kind, speaker);
    expect(orphans).toEqual([]);
    expect(inRadio('Norwegian', edited)[0].kind).toBe('metonymic');
    expect(edited.quotations[0].speaker).toEqual({ ...spanOf(FERRY_TEXT, 'the captain'), name: 'Kari Holm' });
    expect(apply({ ...speaker, value: null }).story.quotations[0].speaker).toBeNull();
  });

  it('marks a name that the parser missed, with its neighbours as its excerpt', () => {
    const { story: edited, orphans } = apply(edit('set-place', 'ferry', 'geonames:3'));
    expect(orphans).toEqual([]);
    const [added] = inRadio('ferry', edited);
    expect(RADIO_TEXT.slice(added.excerpt.start, added.excerpt.end)).toContain('Norwegian ferry was late.');
    expect(edited.mentions.map(({ id }) => id)).toEqual([...new Set(edited.mentions.map(({ id }) => id))]);
    expect(inRadio('ferry', edited)[0].place).toBe('geonames:3');
  });

  it.each([
    ['text that is gone', edit('set-place', 'Trondheim', 'geonames:1')],
    ['text that stands twice with nothing to tell by', edit('set-place', 'Bergen', 'geonames:2')],
    [
      'surroundings that do not agree',
      edit('set-place', 'Norwegian', 'geonames:0', { prefix: 'whatever the ', suffix: ' trawler sank' }),
    ],
    ['a place that nobody knows', edit('set-place', 'Norwegian', 'geonames:999')],
    ['a kind that is none', edit('set-kind', 'Norwegian', 'loud')],
    ['an article that is gone', { ...edit('set-kind', 'Norwegian', 'literal'), article: 'tv' }],
    ['a quotation that is none', edit('set-speaker', 'Norwegian', 'Ann')],
  ])('reports as an orphan, and changes nothing for, %s', (_, bad) => {
    const { story: edited, orphans } = apply(bad);
    expect(orphans).toEqual([bad]);
    expect(edited.edits).toEqual([bad]);
    expect({ ...edited, edits: [] }).toEqual(story);
  });

  it('survives a new parse of a text that has changed around it', () => {
    const text = `Update. ${RADIO_TEXT}`;
    const again = {
      ...RADIO,
      article: { ...RADIO.article, text },
      mentions: [mention(text, 'Bergen', 1, 'metonymic', 1)],
    };
    const target = quoteText(RADIO_TEXT, spanOf(RADIO_TEXT, 'Bergen', 1));
    const edits = [edit('set-place', 'Bergen', 'geonames:2', target)];
    const { story: rebuilt, orphans } = buildStory([again], gazetteer, { edits });
    expect(orphans).toEqual([]);
    expect(rebuilt.mentions[0].place).toBe('geonames:2');
  });
});

describe('findTarget', () => {
  const text = 'a city, b city, c city';
  it.each([
    [{ exact: 'city', prefix: 'b ', suffix: ',' }, 10],
    [{ exact: 'city', prefix: 'c ', suffix: '' }, 18],
    [{ exact: 'city', prefix: '', suffix: '' }, null],
    [{ exact: '', prefix: 'a', suffix: '' }, null],
    [{ exact: 'b city', prefix: '', suffix: '' }, 8],
  ])('%j stands at %j', (target, start) => {
    expect(findTarget(text, target)?.start ?? null).toBe(start);
  });
});
