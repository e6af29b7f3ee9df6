import { describe, expect, test, vi } from 'vitest';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import type { PaperName } from '../../src/sheet/paper.ts';
import type { Scene, TextMark } from '../../src/sheet/scene.ts';
import { checkDpi, type PartialSheetOptions, SheetError } from '../../src/sheet/sheet-options.ts';
import { nameStory } from '../../src/core/story/name-story.ts';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import type { Language } from '../../src/map/words/words.ts';
import { BASEMAP_CREDITS } from '../../src/sheet/basemap-credits.ts';
import { formatKm, SHEET_WORDS } from '../../src/sheet/sheet-words.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

const layerTexts = (scene: Scene, id: string, page = 0): string[] =>
  scene.pages[page].layers
    .filter((layer) => layer.id === id)
    .flatMap(({ marks }) =>
      marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text),
    );

const drawn = async (options: PartialSheetOptions = {}) =>
  drawSheet(fixtureStory(), await fixtureAssets(), options);

test('title, dek, outlets and days stand at the head', async () => {
  const texts = layerTexts(await drawn(), 'header');
  expect(texts[0]).toBe('A winter at sea');
  expect(texts[1]).toBe('Two papers on the week when the ferries stopped');
  expect(texts[2]).toBe('Harbour Courier and The Skerry Post · 6–7 February 2024 · 13 places');
});

test('title, subtitle and note can be one’s own', async () => {
  const scene = await drawn({ title: 'Ice', subtitle: '', note: 'For class 4b' });
  expect(layerTexts(scene, 'header').slice(0, 1)).toEqual(['Ice']);
  expect(layerTexts(scene, 'header')).not.toContain('Two papers on the week when the ferries stopped');
  expect(layerTexts(scene, 'footer')).toContain('For class 4b');
  expect(scene.title).toBe('Ice');
});

test('places are numbered in the order of the text, and every number has its excerpt on some page', async () => {
  const scene = await drawn();
  const anchors = scene.pages.flatMap((page) => page.anchors.map(({ id }) => id));
  expect(anchors.filter((id) => id.startsWith('excerpt-'))).toEqual(
    fixtureStory().places.map((_, index) => `excerpt-${index + 1}`),
  );
  const [story] = scene.bookmarks;
  expect(story.children.map(({ title }) => title).slice(0, 3)).toEqual([
    '1 Gulf of Finland',
    '2 Helsinki',
    '3 Suomenlinna',
  ]);
});

test('a quotation is set in marks with its speaker; reported speech and narration without', async () => {
  const scene = await drawn({ excerptsPerPlace: 5 });
  const texts = scene.pages.flatMap((_, page) => layerTexts(scene, 'excerpts', page)).join(' ');
  expect(texts).toContain('“My mother walked from Helsinki to Suomenlinna in such a winter”');
  expect(texts).toContain('Ulla Berg · The Skerry Post, 7 February 2024');
  expect(texts).not.toContain('“No boat has come');
});

test('the same excerpt is printed once and referred to after', async () => {
  const scene = await drawn();
  const texts = scene.pages.flatMap((_, page) => layerTexts(scene, 'excerpts', page));
  expect(texts.filter((text) => text.startsWith('On Suomenlinna, the old sea fort'))).toHaveLength(1);
  expect(texts).toContain('see 3');
});

test('areas are shapes with a numbered name, never a disc', async () => {
  const scene = await drawn();
  const layer = (id: string) => scene.pages[0].layers.find((candidate) => candidate.id === id)!.marks;
  expect(layer('area-fills')).toHaveLength(1);
  expect(layer('sea-fills')).toHaveLength(1);
  expect(layer('area-outlines')).toHaveLength(2);
  expect(layerTexts(scene, 'labels')).toContain('ESTONIA');
  expect(layerTexts(scene, 'marks')).not.toContain('8');
});

test('a far place is pointed to from the edge with its distance', async () => {
  const labels = layerTexts(await drawn(), 'labels');
  expect(labels.some((label) => /, 2,\d00 km$/.test(label))).toBe(true);
});

test('doubt is said in words and in the mark', async () => {
  const scene = await drawn();
  expect(layerTexts(scene, 'labels').some((text) => /^(\d+ )?Kunda \?$/.test(text))).toBe(true);
  const texts = scene.pages.flatMap((_, page) => layerTexts(scene, 'excerpts', page)).join(' ');
  expect(texts).toContain('doubtful');
});

test('what is chosen is what is drawn', async () => {
  const one = await drawn({ articles: ['skerry-post'] });
  expect(layerTexts(one, 'header').join()).not.toContain('Harbour Courier');
  const two = await drawn({ places: ['p:turku', 'p:narva'] });
  expect(layerTexts(two, 'marks')).toEqual(['1', '2']);
  const none = await drawn({
    show: { excerpts: false, legend: false, scale: false, locator: false, credits: false, callouts: false },
  });
  expect(none.pages).toHaveLength(1);
  for (const id of ['excerpts', 'legend', 'footer', 'locator', 'scale']) {
    expect(none.pages[0].layers.find((layer) => layer.id === id)!.marks).toEqual([]);
  }
});

test.each<PaperName>(['16:9', 'square'])('%s is one page and says what it leaves out', async (paper) => {
  const scene = await drawn({ paper });
  expect(scene.pages).toHaveLength(1);
  const cut = scene.warnings.some(({ code }) => code === 'text-cut');
  expect(layerTexts(scene, 'excerpts').some((text) => /^\d+(–\d+)?: in the story$/.test(text))).toBe(cut);
});

test('the credits name gazetteer and map, and the address leads back', async () => {
  const scene = await drawn({ url: 'https://example.org/ice/' });
  const footer = layerTexts(scene, 'footer').join(' ');
  expect(footer).toContain('Written for the tests · Coast made for the tests');
  expect(footer).toContain('example.org/ice');
  expect(scene.pages[0].links.some(({ to }) => 'url' in to && to.url === 'https://example.org/ice/')).toBe(
    true,
  );
});

test('characters that no font has are told of', async () => {
  const { warnings } = await drawn();
  expect(warnings.find(({ code }) => code === 'no-glyph')?.message).toContain('ل');
});

test('the map takes two thirds of the page, and its code, scale and credits stay out of its way', async () => {
  for (const paper of ['a4', 'letter', 'a3', 'square'] as const) {
    const scene = await drawn({ paper, url: 'https://example.org/ice/' });
    const [{ mapFrame, heightMm }] = scene.pages;
    expect((mapFrame!.maxY - mapFrame!.minY) / heightMm).toBeGreaterThan(0.6);
  }
});

describe.each(['en', 'pl', 'uk'] as const)('in %s', (language) => {
  const words = SHEET_WORDS[language];

  test('all printed words but the story’s own are of the language', async () => {
    const scene = await drawn({ language, url: 'https://example.org/ice/', paper: 'square' });
    expect(scene.language).toBe(language);
    expect(layerTexts(scene, 'header').join()).toContain(words.places(13));
    expect(layerTexts(scene, 'legend')).toEqual(expect.arrayContaining(Object.values(words.legend)));
    expect(layerTexts(scene, 'scale')).toEqual([words.at(formatKm(200, words), 58, true)]);
    const texts = scene.pages.flatMap((_, page) => layerTexts(scene, 'excerpts', page)).join(' ');
    expect(texts).toContain(words.see(3));
    expect(texts).toContain(words.readOnline('').trim());
    expect(scene.subject).toContain(words.places(13));
    expect(
      scene.warnings.every(({ message }) => language === 'en' || !/room|font|without/.test(message)),
    ).toBe(true);
  });

  test('every credit of the bundled data has its words', async () => {
    const { edition } = await loadGazetteer();
    for (const credit of [...edition.sources.map((source) => source.credit), ...BASEMAP_CREDITS]) {
      expect(language === 'en' || credit in words.credits, credit).toBe(true);
    }
  });
});

test('a language that has no words is refused', async () => {
  const attempt = drawn({ language: 'de' as Language });
  await expect(attempt).rejects.toThrow('language: got "de", expected one of en, pl, uk');
});

describe('a subtitle that was made of outlets and days', () => {
  const story = fixtureStory();
  const { subtitle } = nameStory(story.articles, story.places, story.mentions);
  const header = async (options: PartialSheetOptions, of = { ...story, subtitle }) =>
    layerTexts(await drawSheet(of, await fixtureAssets(), options), 'header').slice(1);

  test('is made anew in another language, and said once', async () => {
    expect(await header({ language: 'pl' })).toEqual([
      '2 artykuły: Harbour Courier i The Skerry Post, 6–7 lutego 2024',
    ]);
  });

  test('counts the articles on the sheet, and what they were chosen by stands under it', async () => {
    const [{ id }] = story.articles;
    const options = { articles: [id], selection: 'Named: as a place' };
    const one = 'One article from Harbour Courier, 6 February 2024';
    const count = /^\d+ places · Named: as a place$/u;
    expect(await header(options)).toEqual([one, expect.stringMatching(count)]);
    // A story that tells so of itself, in whichever language.
    const told = { ...story, subtitle: '2 artykuły', made: ['subtitle' as const] };
    expect(await header(options, told)).toEqual([one, expect.stringMatching(count)]);
  });

  test('is left alone where somebody wrote it', async () => {
    const [dek] = await header({ articles: [story.articles[0].id] }, story);
    expect(dek).toBe(story.subtitle);
  });
});

describe('what cannot be drawn is refused in words', () => {
  const story = fixtureStory();
  const atPole = { ...story, places: story.places.map((place) => ({ ...place, lat: 90, feature: 'P/PPL' })) };
  test.each<[string, PartialSheetOptions, typeof story, RegExp]>([
    ['unknown paper', { paper: 'a9' as PaperName }, story, /^paper: got "a9", expected one of a5, a4/],
    ['no number', { callouts: 1.5 }, story, /^callouts: got 1.5, expected a whole number/],
    ['no address', { url: 'example' }, story, /^url: got "example", expected an address/],
    ['an empty story', {}, { ...story, places: [], mentions: [] }, /names no place/],
    ['nothing left', { articles: ['unknown'] }, story, /no place is left/],
    ['the pole', {}, atPole, /lies at 90.0° north; the maps here end at 85°/],
  ])('%s', async (_name, options, of, message) => {
    const attempt = drawSheet(of, await fixtureAssets(), options);
    await expect(attempt).rejects.toThrow(SheetError);
    await expect(attempt).rejects.toThrow(message);
  });

  test.each([0, 10_000, Number.NaN, -300])('%f dots an inch', (dpi) => {
    expect(() => checkDpi(dpi)).toThrow(/^dpi: got .*, expected 36 to 1200$/);
  });
});

test('one place at the pole among others is left off the map and said to be', async () => {
  const story = fixtureStory();
  story.places.find(({ id }) => id === 'p:narva')!.lat = 89.9;
  const scene = await drawSheet(story, await fixtureAssets());
  const texts = scene.pages.flatMap((_, page) => layerTexts(scene, 'excerpts', page)).join(' ');
  expect(texts).toContain('Narva not on this map');
});
