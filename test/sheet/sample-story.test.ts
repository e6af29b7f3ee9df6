// The sheet of the sample articles: what an editor would check before it goes to the printer.
import { fileURLToPath } from 'node:url';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Story } from '../../src/core/story/story.ts';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { readSheetAssets } from '../../src/cli/sheet-assets.ts';
import { storyOfFolder } from '../../src/cli/story-of-folder.ts';
import { checkScene } from '../../src/sheet/check-scene.ts';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import type { PartialSheetOptions } from '../../src/sheet/sheet-options.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The towns that the two articles tell of. */
const NAMED = ['Brest', 'Grodno', 'Warsaw', 'Rzeszów', 'Odesa', 'Saint Petersburg', 'Kronstadt'];

let story: Story;
let assets: Awaited<ReturnType<typeof readSheetAssets>>;

beforeAll(async () => {
  const [stdin, stdout, stderr] = [Readable.from([]), new PassThrough(), new PassThrough()];
  const effects = { stdin, stdout, stderr, cwd: ROOT, signal: new AbortController().signal };
  ({ story } = await storyOfFolder({ folder: `${ROOT}articles`, gazetteer: await loadGazetteer() }, effects));
  assets = await readSheetAssets();
});

afterAll(() => assets.close());

describe.each<[string, PartialSheetOptions]>([
  ['A4 landscape', { paper: 'a4', orientation: 'landscape' }],
  ['A4 portrait', { paper: 'a4', orientation: 'portrait' }],
  ['A5 portrait', { paper: 'a5', orientation: 'portrait' }],
  ['letter', { paper: 'letter', orientation: 'portrait' }],
  ['square', { paper: 'square' }],
  ['16:9', { paper: '16:9' }],
  ['A4 equal area', { paper: 'a4', projection: 'equal-area' }],
])('%s, over the real basemap', (_name, options) => {
  test('the named towns are labelled and numbered, and nothing touches', async () => {
    const scene = await drawSheet(story, assets, { ...options, url: 'https://example.org/story/' });
    const texts = scene.pages[0].layers.flatMap(({ id, marks }) =>
      id === 'labels' ? marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])) : [],
    );
    for (const name of NAMED) expect(texts).toContain(name);
    expect(await checkScene(scene, assets)).toEqual([]);
    expect(scene.warnings.map(({ code }) => code).filter((code) => code !== 'text-cut')).toEqual([]);
    expect(scene.pages[0].layers.find(({ id }) => id === 'land')!.marks).not.toEqual([]);
  });
});
