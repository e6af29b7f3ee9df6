import { expect, test, vi } from 'vitest';
import { checkScene } from '../../src/sheet/check-scene.ts';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import { type PaperName, PAPERS } from '../../src/sheet/paper.ts';
import type { Scene, TextMark } from '../../src/sheet/scene.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';
import { randomStory } from './random-story.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];
const ORIENTATIONS = ['portrait', 'landscape'] as const;
const RANDOM_STORIES = 200;
const URL = 'https://example.org/a/rather/long/way/to/a/story/';

const mapTexts = (scene: Scene): TextMark[] =>
  scene.pages[0].layers
    .filter(({ id }) => id === 'labels')
    .flatMap(({ marks }) => marks.filter((mark) => mark.type === 'text'));

test('a label moved on to another, or out of the frame, is found', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets);
  expect(await checkScene(scene, assets)).toEqual([]);
  const [first, second] = mapTexts(scene).filter(({ role }) => role === 'label');

  const { x, y } = first;
  Object.assign(first, { x: second.x + 0.5, y: second.y });
  const touching = await checkScene(scene, assets);
  expect(touching.map(({ message }) => message)).toContain(
    `label "${first.text}" touches label "${second.text}"`,
  );

  Object.assign(first, { x: scene.pages[0].mapFrame!.maxX - 1, y });
  const outside = await checkScene(scene, assets);
  expect(outside.map(({ kind }) => kind)).toContain('outside');

  Object.assign(first, { x, y });
  expect(await checkScene(scene, assets)).toEqual([]);
});

test('a mark moved on to another is found', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets);
  const discs = scene.pages[0].layers
    .find(({ id }) => id === 'marks')!
    .marks.filter((mark) => mark.type === 'circle');
  Object.assign(discs[0], { x: discs[1].x + 0.5, y: discs[1].y });
  expect(await checkScene(scene, assets)).not.toEqual([]);
});

test.each(PAPER_NAMES)('the fixture story on %s: nothing touches, every place is named', async (paper) => {
  const assets = await fixtureAssets();
  for (const orientation of ORIENTATIONS) {
    for (const projection of ['mercator', 'equal-area'] as const) {
      const scene = await drawSheet(fixtureStory(), assets, { paper, orientation, projection, url: URL });
      expect(await checkScene(scene, assets)).toEqual([]);
      expect(scene.warnings.filter(({ code }) => code === 'label-dropped')).toEqual([]);
      const named = mapTexts(scene).map(({ text }) => text.replace(/^\d+ | \?$|, [\d,]+ km$/g, ''));
      for (const { name, feature } of fixtureStory().places) {
        const shown = /^[AH]/.test(feature) ? name.toUpperCase() : name;
        expect(named, `${paper} ${orientation} ${projection}`).toContain(shown);
      }
    }
  }
});

test.each(PAPER_NAMES)(
  'random stories on %s: nothing touches, nothing leaves the frame',
  { timeout: 120_000 },
  async (paper) => {
    const assets = { ...(await fixtureAssets()), tiles: null };
    const faults: string[] = [];
    for (let seed = 0; seed < RANDOM_STORIES; seed += 1) {
      const orientation = ORIENTATIONS[(seed >> 2) % 2];
      const projection = seed % 5 === 4 ? 'equal-area' : 'mercator';
      const scene = await drawSheet(randomStory(seed), assets, { paper, orientation, projection, url: URL });
      for (const { message } of await checkScene(scene, assets)) faults.push(`story ${seed}: ${message}`);
      if (!scene.pages[0].layers.find(({ id }) => id === 'scale')!.marks.length)
        faults.push(`story ${seed}: no scale`);
      for (const { code, message } of scene.warnings) {
        if (code === 'label-dropped') faults.push(`story ${seed}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  },
);
