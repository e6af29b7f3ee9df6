import { parseDocument } from 'htmlparser2';
import { expect, test, vi } from 'vitest';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import { writeSvg } from '../../src/sheet/write/write-svg.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

test('is as large as the paper, says its language and title, and holds real text', async () => {
  const assets = await fixtureAssets();
  const svg = await writeSvg(await drawSheet(fixtureStory(), assets), assets);
  expect(svg).toContain('width="297mm" height="210mm" viewBox="0 0 297 210" xml:lang="en"');
  expect(svg).toContain('<title id="sheet-title">A winter at sea</title>');
  expect(svg).toMatch(/<text [^>]*>Gdańsk/);
  expect(svg).toContain('<a href="#excerpt-2"');
  expect(svg).toContain('id="excerpt-2"');
});

test('with outlines it needs no font', async () => {
  const assets = await fixtureAssets();
  const svg = await writeSvg(await drawSheet(fixtureStory(), assets), assets, { outlines: true });
  expect(svg).not.toContain('<text');
  expect(svg).not.toContain('font-family');
  expect(svg).toMatch(/<path [^>]*aria-label="Gdańsk"/);
});

test('any text stays well-formed', async () => {
  const assets = await fixtureAssets();
  const title = 'A < B & "C" > \u0001 \ud800 ]]> <script>';
  const story = fixtureStory();
  story.places[1].name = '</text><b>';
  for (const outlines of [false, true]) {
    const svg = await writeSvg(await drawSheet(story, assets, { title }), assets, { outlines });
    expect(svg).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/);
    const document = parseDocument(svg, { xmlMode: true });
    const names = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
    expect([...names].sort().filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(document.children.length).toBeGreaterThan(0);
    // The lenient parser does not mind what XML forbids: an attribute given twice.
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/gi)) {
      const attributes = [...tag.matchAll(/ ([\w:-]+)="/g)].map(([, name]) => name);
      expect(new Set(attributes).size, tag).toBe(attributes.length);
    }
  }
});

const KNOWN = new Set(['svg', 'title', 'desc', 'path', 'rect', 'circle', 'g', 'text', 'a']);

test('each page can be had, and no other', async () => {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets, { paper: 'a5' });
  expect(scene.pages.length).toBeGreaterThan(1);
  expect(await writeSvg(scene, assets, { page: 1 })).toContain('A winter at sea');
  await expect(writeSvg(scene, assets, { page: 9 })).rejects.toThrow(/page: got 9/);
});

test('the same story gives the same text', async () => {
  const assets = await fixtureAssets();
  const write = async () => writeSvg(await drawSheet(fixtureStory(), assets), assets);
  expect(await write()).toBe(await write());
});

test('letters that only the reader’s machine has are not squeezed into a guessed width', async () => {
  const assets = await fixtureAssets();
  const svg = await writeSvg(await drawSheet(fixtureStory(), assets), assets);
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)];
  const foreign = texts.filter(([, , text]) => /[\u0600-\u06ff]/.test(text));
  expect(foreign.length).toBeGreaterThan(0);
  for (const [, attributes] of foreign) expect(attributes).not.toContain('textLength');
  expect(texts.find(([, , text]) => text.includes('Gdańsk'))![1]).toContain('textLength');
});
