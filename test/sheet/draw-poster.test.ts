import { expect, test, vi } from 'vitest';
import { project } from '../../src/map/camera/mercator.ts';
import { drawPoster } from '../../src/sheet/draw-poster.ts';
import { pairInks } from '../../src/sheet/pair-inks.ts';
import { MM_PER_PIXEL, type TextMark } from '../../src/sheet/scene.ts';
import { writeSvg } from '../../src/sheet/write/write-svg.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { makeStory } from '../fixtures/story-large.ts';
import { fixtureAssets } from './fixture-assets.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

const FRAME = { widthPx: 900, heightPx: 700 };

/** Where MapLibre puts a point, from its own arithmetic: px from the upper left of the frame. */
function onScreen(lng: number, lat: number, center: [number, number], zoom: number): [number, number] {
  const [x, y] = project([lng, lat], zoom);
  const [centerX, centerY] = project(center, zoom);
  return [x - centerX + FRAME.widthPx / 2, y - centerY + FRAME.heightPx / 2];
}

/** Pixels from the picture's middle. */
function boxOf({ x, y, widthMm, sizeMm }: TextMark): { x: [number, number]; y: [number, number] } {
  const [left, base] = [x / MM_PER_PIXEL - FRAME.widthPx / 2, y / MM_PER_PIXEL - FRAME.heightPx / 2];
  return { x: [left, left + widthMm / MM_PER_PIXEL], y: [base - (sizeMm * 0.7) / MM_PER_PIXEL, base] };
}

function isAcross({ x, y }: ReturnType<typeof boxOf>, room: { width: number; height: number }): boolean {
  const crosses = ([from, to]: [number, number], edge: number) =>
    (from < edge && to > edge) || (from < -edge && to > -edge);
  const within = ([from, to]: [number, number], edge: number) => from < edge && to > -edge;
  const [right, bottom] = [room.width / 2, room.height / 2];
  return (crosses(x, right) && within(y, bottom)) || (crosses(y, bottom) && within(x, right));
}

test.each([
  { center: [23, 59.2] as [number, number], zoom: 5.3 },
  { center: [20, 50] as [number, number], zoom: 3.1 },
])('marks stand where the live map has them, within a pixel: zoom $zoom', async ({ center, zoom }) => {
  const scene = await drawPoster(fixtureStory(), await fixtureAssets(), { center, zoom, ...FRAME });
  const discs = scene.pages[0].layers
    .find(({ id }) => id === 'marks')!
    .marks.flatMap((mark) =>
      mark.type === 'circle' ? [[mark.x / MM_PER_PIXEL, mark.y / MM_PER_PIXEL]] : [],
    );
  expect(discs.length).toBeGreaterThan(6);
  for (const name of ['Stockholm', 'Narva', 'Gdańsk']) {
    const place = fixtureStory().places.find((candidate) => candidate.name === name)!;
    const [x, y] = onScreen(place.lng, place.lat, center, zoom);
    if (y > FRAME.heightPx) continue;
    expect(Math.min(...discs.map((disc) => Math.hypot(disc[0] - x, disc[1] - y)))).toBeLessThan(1);
  }
});

test('it is the map alone, at the size asked for', async () => {
  const scene = await drawPoster(fixtureStory(), await fixtureAssets(), {
    center: [23, 59],
    zoom: 5,
    ...FRAME,
  });
  const [page] = scene.pages;
  expect([page.widthMm / MM_PER_PIXEL, page.heightMm / MM_PER_PIXEL].map(Math.round)).toEqual([900, 700]);
  const numbers = page.layers.flatMap(({ marks }) =>
    marks.filter((mark) => mark.type === 'text' && mark.role === 'number'),
  );
  expect(numbers).toEqual([]);
  expect(page.layers.map(({ id }) => id)).not.toContain('header');
});

test.each([
  ['no name of the basemap lies across the edge of a room that shows a part of it', 'map-names'],
  ['the story’s names move away from such edges where they can', 'labels'],
] as const)('%s', async (_, layer) => {
  const options = { center: [23, 59] as [number, number], zoom: 4.6, ...FRAME };
  const assets = await fixtureAssets();
  const names = async (layer: 'map-names' | 'labels', rooms: { width: number; height: number }[]) => {
    const scene = await drawPoster(fixtureStory(), assets, { ...options, rooms });
    const { marks } = scene.pages[0].layers.find(({ id }) => id === layer)!;
    return marks.flatMap((mark) => (mark.type === 'text' ? [boxOf(mark)] : []));
  };
  const before = await names(layer, []);
  let moved = 0;
  // Rooms whose edges run through a name.
  for (const { x } of before.slice(0, 6)) {
    const room = { width: Math.abs(x[0] + x[1]), height: FRAME.heightPx };
    const acrossEdges = (boxes: typeof before) => boxes.filter((box) => isAcross(box, room)).length;
    if (acrossEdges(before) === 0) continue;
    const after = await names(layer, [room]);
    if (layer === 'map-names') expect(acrossEdges(after)).toBe(0);
    else expect(after).toHaveLength(before.length);
    if (acrossEdges(after) < acrossEdges(before)) moved++;
  }
  expect(moved).toBeGreaterThan(0);
});

test('a frame out of bounds is refused', async () => {
  const attempt = drawPoster(fixtureStory(), await fixtureAssets(), {
    center: [0, 0],
    zoom: 2,
    widthPx: 0,
    heightPx: 10,
  });
  await expect(attempt).rejects.toThrow('widthPx: got 0, expected 50 to 8000 pixels');
});

test('one file follows the page: each ink of the light poster has its dark one', async () => {
  const assets = await fixtureAssets();
  const options = { center: [23, 59] as [number, number], zoom: 5, ...FRAME };
  const light = await drawPoster(fixtureStory(), assets, options);
  const dark = await drawPoster(fixtureStory(), assets, { ...options, theme: 'dark' });
  const svg = await writeSvg(light, assets, { outlines: true, darkInks: pairInks(light, dark) });
  const style = /<style>(.*)<\/style>/u.exec(svg)![1];
  const rules = new Map(
    [...style.matchAll(/\[(fill|stroke)="(#\w+)"\]\{\1:(#\w+)\}/gu)].map(([, , from, to]) => [from, to]),
  );
  const turned = svg
    .replace(/<style>.*<\/style>\n/u, '')
    .replace(/(fill|stroke)="(#\w+)"/gu, (_, paint, ink) => `${paint}="${rules.get(ink) ?? ink}"`);
  expect(style).toMatch(/^@media \(prefers-color-scheme:dark\)/u);
  expect(turned).toBe(await writeSvg(dark, assets, { outlines: true }));
});

test('names stand at their marks or not at all, and a crowd of them is left out as on the live map', async () => {
  const story = makeStory({ places: 80, mentions: 160, articles: 4 });
  const scene = await drawPoster(story, await fixtureAssets(), { center: [0, 0], zoom: 0.5, ...FRAME });
  const { marks } = scene.pages[0].layers.find(({ id }) => id === 'labels')!;
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.every(({ type }) => type === 'text')).toBe(true);
  expect(marks.length).toBeLessThan(2 * 80);
});

test('the outline of an area is as strong as the live map’s, and of one path with its fill', async () => {
  const assets = await fixtureAssets();
  const scene = await drawPoster(fixtureStory(), assets, { center: [23, 59], zoom: 5, ...FRAME });
  const { marks } = scene.pages[0].layers.find(({ id }) => id === 'areas')!;
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    if (mark.type !== 'path') throw new Error(`expected a path, got a ${mark.type}`);
    expect(mark.fill).toBe(mark.stroke!.color);
    expect(mark.stroke!.opacity).toBeLessThan(1);
    expect(mark.stroke!.widthMm / MM_PER_PIXEL).toBeCloseTo(1, 9);
  }
  const svg = await writeSvg(scene, assets, { outlines: true });
  expect(svg).toMatch(/<g id="layer-areas">\n<path [^>]*fill-opacity="0[^>]*stroke-opacity="0\.6"/u);
});

test('a name that its fonts lack the letters of is text, in its own direction and with its letters joined; no box is drawn', async () => {
  const story = fixtureStory();
  const name = 'טלין (העיר)';
  story.places.find(({ id }) => id === 'p:stockholm')!.name = name;
  const assets = await fixtureAssets();
  const scene = await drawPoster(story, assets, { center: [23, 59.2], zoom: 5.3, ...FRAME });
  const svg = await writeSvg(scene, assets, { outlines: true, borrowsFonts: true });
  const [text] = svg.match(new RegExp(`<text [^>]*>[^<]*${name.slice(0, 4)}[^<]*</text>`, 'u')) ?? [];
  expect(text).toContain(`>\u2068${name}\u2069<`);
  expect(text).not.toMatch(/letter-spacing|textLength/u);
  expect(svg).not.toContain(`aria-label="${name}"`);
  expect(svg).toContain('aria-label="Narva"');
  expect(await writeSvg(scene, assets, { outlines: true })).not.toContain('<text');
});
