import { expect, test, vi } from 'vitest';
import { drawPoster } from '../../src/sheet/draw-poster.ts';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import type { PartialSheetOptions } from '../../src/sheet/sheet-options.ts';
import { writePng } from '../../src/sheet/write/write-png.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';
import { comparePicture, decode } from './picture.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

const url = 'https://example.org/ice/';

test.each<[string, PartialSheetOptions]>([
  ['a4-landscape', { paper: 'a4', url }],
  ['a4-portrait-mono', { paper: 'a4', orientation: 'portrait', theme: 'mono', url }],
  ['letter-equal-area', { paper: 'letter', orientation: 'portrait', projection: 'equal-area' }],
  ['square', { paper: 'square', url }],
])('%s looks as it did', async (name, options) => {
  const assets = await fixtureAssets();
  const png = await writePng(await drawSheet(fixtureStory(), assets, options), assets, { dpi: 72 });
  expect(comparePicture(name, png)).toBeNull();
});

test('the poster looks as it did', async () => {
  const assets = await fixtureAssets();
  const camera = { center: [23.5, 59] as [number, number], zoom: 5, widthPx: 640, heightPx: 420 };
  const png = await writePng(await drawPoster(fixtureStory(), assets, camera), assets, { dpi: 96 });
  expect(comparePicture('poster', png)).toBeNull();
});

test.skipIf(process.env.UPDATE)('a difference is seen and said where it is', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets, {
    paper: 'square',
    url,
    title: 'Another winter at sea',
  });
  const png = await writePng(scene, assets, { dpi: 72 });
  expect(comparePicture('square', png)).toMatch(/pixels differ, within \d+,\d+ to/);
});

test('pixels follow from dots an inch, and the file says so', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets, { paper: 'a5', orientation: 'portrait' });
  const png = await writePng(scene, assets, { dpi: 100 });
  const { width, height } = decode(png);
  expect([width, height]).toEqual([Math.round((148 / 25.4) * 100), Math.round((210 / 25.4) * 100)]);
  const chunk = Buffer.from(png).indexOf('pHYs');
  expect(Math.round(Buffer.from(png).readUInt32BE(chunk + 4) * 0.0254)).toBe(100);
});

test('the same scene gives the same bytes; senseless sizes are refused', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets, { paper: 'a2' });
  const [first, second] = [
    await writePng(scene, assets, { dpi: 50 }),
    await writePng(scene, assets, { dpi: 50 }),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  await expect(writePng(scene, assets, { dpi: 0 })).rejects.toThrow(/^dpi: got 0, expected 36 to 1200/);
  await expect(writePng(scene, assets, { dpi: 1200 })).rejects.toThrow(/at most 80 million/);
});
