// Pictures for a screen are written on a coarse grid: a smaller file of the same picture.
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, it, vi } from 'vitest';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import type { Mark, Scene, ScenePage } from '../../src/sheet/scene.ts';
import { openFonts } from '../../src/sheet/type/font-book.ts';
import { glyphOutline } from '../../src/sheet/write/glyph-outline.ts';
import { scalePage } from '../../src/sheet/write/scale-page.ts';
import { writePng } from '../../src/sheet/write/write-png.ts';
import { writeSvg } from '../../src/sheet/write/write-svg.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';

vi.setConfig({ testTimeout: 60_000 });

const GRID = 10;
/** Dots an inch of the pictures compared; a step of the grid is then less than half a pixel. */
const DPI = 96;
/** Steps of 255 by which a channel may differ, where an edge has moved by half a step. */
const CHANNEL_TOLERANCE = 64;
const PIXEL_TOLERANCE = 0.002;

type Point = [x: number, y: number];

async function drawn(): Promise<{ scene: Scene; fine: string; coarse: string }> {
  const assets = await fixtureAssets();
  const scene = await drawSheet(fixtureStory(), assets);
  const [fine, coarse] = await Promise.all(
    [null, GRID].map((grid) => writeSvg(scene, assets, { outlines: true, grid })),
  );
  return { scene, fine, coarse };
}

const marksOf = (page: ScenePage): Mark[] => page.layers.flatMap(({ marks }) => marks);
const pathData = (svg: string): string[] => [...svg.matchAll(/ d="([^"]*)"/gu)].map(([, d]) => d);

/** All points that path data names, absolute, in order; what is not a path fails. */
function pointsOf(data: string): Point[] {
  const points: Point[] = [];
  let [pen, first]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter, rest] of data.matchAll(/([a-z])([^a-z]*)/giu)) {
    expect('MmlqczZ').toContain(letter);
    if (letter.toLowerCase() === 'z') pen = first;
    const numbers = (rest.match(/-?[\d.]+/gu) ?? []).map(Number);
    const chunk = { q: 4, c: 6 }[letter] ?? 2;
    for (let start = 0; start < numbers.length; start += chunk) {
      const from = letter === 'M' ? [0, 0] : pen;
      for (let at = start; at < start + chunk; at += 2)
        points.push([from[0] + numbers[at], from[1] + numbers[at + 1]]);
      pen = points.at(-1)!;
    }
    if (letter.toLowerCase() === 'm') first = pen;
  }
  return points;
}

function isNear([x, y]: Point, [otherX, otherY]: Point): boolean {
  return Math.max(Math.abs(x - otherX), Math.abs(y - otherY)) <= 0.5 + 1e-6;
}

describe('on a grid', () => {
  it('paths are written in whole numbers, in a smaller file', async () => {
    const { fine, coarse } = await drawn();
    expect(pathData(coarse).filter((d) => d.includes('.'))).toEqual([]);
    expect(pathData(fine).some((d) => d.includes('.'))).toBe(true);
    expect(coarse.length).toBeLessThan(fine.length);
  });

  it('the paper is as large, in units of the grid within', async () => {
    const { coarse } = await drawn();
    expect(coarse).toContain('width="297mm" height="210mm" viewBox="0 0 2970 2100"');
    expect(coarse).toContain('<rect width="2970" height="2100"');
  });

  it('every point of every shape stays within half a step', async () => {
    const { scene, coarse } = await drawn();
    const shapes = marksOf(scene.pages[0]).filter((mark) => mark.type === 'path');
    const written = [...coarse.matchAll(/<path d="([^"]*)"/gu)].map(([, d]) => pointsOf(d));
    expect(written.length).toBe(shapes.length);
    let compared = 0;
    for (const [index, { lines }] of shapes.entries()) {
      const points = written[index];
      let at = 0;
      for (const line of lines) {
        for (let k = 0; k < line.length; k += 2) {
          const point: Point = [line[k] * GRID, line[k + 1] * GRID];
          // A point on the same spot of the grid as the one before is not written again.
          const known = at > 0 && k > 0 && isNear(points[at - 1], point);
          if (!known) expect(isNear(points[at++] ?? [NaN, NaN], point), `shape ${index}`).toBe(true);
          else if (at < points.length && isNear(points[at], point) && isNear(points[at - 1], points[at]))
            at++;
          compared++;
        }
      }
      expect(at, `shape ${index}`).toBe(points.length);
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('the picture is the same to the eye', async () => {
    const { scene, fine, coarse } = await drawn();
    await writePng(scene, await fixtureAssets(), { dpi: DPI });
    const [before, after] = [fine, coarse].map((svg) => {
      const fitTo = { mode: 'width', value: Math.round((297 / 25.4) * DPI) } as const;
      return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
    });
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    const [one, other] = [before.pixels, after.pixels];
    const differing = one.filter((value, index) => Math.abs(value - other[index]) > CHANNEL_TOLERANCE);
    expect(new Set(one).size).toBeGreaterThan(10);
    expect(differing.length / one.length).toBeLessThan(PIXEL_TOLERANCE);
  });
});

describe('letters as shapes', () => {
  it.each([null, GRID])(
    'a text is one path that says what it reads, on its halo (grid: %s)',
    async (grid) => {
      const assets = await fixtureAssets();
      const scene = await drawSheet(fixtureStory(), assets);
      const svg = await writeSvg(scene, assets, { outlines: true, grid });
      const texts = marksOf(scene.pages[0]).filter((mark) => mark.type === 'text');
      const paths = [...svg.matchAll(/<path [^>]*aria-label="([^"]*)"\/>/gu)];
      // What has no glyph in the fonts has no shape.
      const shown = texts.filter(({ text }) => paths.some(([, label]) => label === text));
      expect(paths.map(([, label]) => label)).toEqual(shown.map(({ text }) => text));
      expect(shown.map(({ text }) => text)).toContain('Gdańsk');
      expect(shown.some(({ halo }) => halo)).toBe(true);
      paths.forEach(([path], index) =>
        expect(path.includes('paint-order="stroke"'), path.slice(0, 200)).toBe(!!shown[index].halo),
      );
      expect(svg).not.toMatch(/<(?:text|use|defs)\b/u);
    },
  );

  it('writes the same letter the same each time, but for where it begins', async () => {
    const book = openFonts((await fixtureAssets()).fonts);
    const [run] = book.shape('o', 'serif');
    const outline = (pen: number) =>
      glyphOutline(run.glyphs[0].glyph, run.face.font.unitsPerEm, 250, pen).replace(/^M-?\d+/u, '');
    expect(outline(0).length).toBeGreaterThan(20);
    expect(outline(777)).toBe(outline(0));
  });

  it.each([250, 1000])('keeps every point of a glyph within half of %i parts of an em', async (units) => {
    const book = openFonts((await fixtureAssets()).fonts);
    const pen = 40;
    const glyphs = book
      .shape('Åi8ğ& Ж', 'serif')
      .flatMap(({ face, glyphs: shaped }) =>
        shaped.map(({ glyph }) => ({ glyph, em: face.font.unitsPerEm })),
      );
    expect(glyphs).toHaveLength(7);
    for (const { glyph, em } of glyphs) {
      const points = pointsOf(glyphOutline(glyph, em, units, pen));
      const expected = glyph.path.commands.flatMap(({ args }) =>
        Array.from({ length: args.length / 2 }, (_, index): Point => [
          (args[index * 2] * units) / em + pen,
          (-args[index * 2 + 1] * units) / em,
        ]),
      );
      expect(points).toHaveLength(expected.length);
      for (const [index, point] of expected.entries()) expect(isNear(points[index], point)).toBe(true);
    }
  });
});

describe('scalePage', () => {
  const page: ScenePage = {
    ...{ widthMm: 30, heightMm: 20, paper: '#fff', mapFrame: { minX: 1, minY: 2, maxX: 3, maxY: 4 } },
    layers: [
      {
        id: 'all',
        marks: [
          {
            type: 'path',
            lines: [[1, 2, 3, 4]],
            closed: true,
            stroke: { color: '#000', widthMm: 2, dash: [1, 3] },
          },
          { type: 'circle', x: 1, y: 2, radius: 3, fill: '#111', opacity: 0.5 },
          {
            ...{
              type: 'text',
              text: 'Łódź',
              x: 1,
              y: 2,
              widthMm: 3,
              font: 'serif',
              sizeMm: 4,
              trackingMm: 0.5,
            },
            ...{ fill: '#222', halo: { color: '#fff', widthMm: 1 }, role: 'label', owner: 'one' },
          },
        ],
      },
    ],
    links: [{ box: { minX: 1, minY: 1, maxX: 2, maxY: 2 }, to: { anchor: 'here' }, label: 'Here' }],
    anchors: [{ id: 'here', x: 5, y: 6 }],
  };

  it('makes all lengths as many times as large, and nothing else', () => {
    const before = structuredClone(page);
    const times = (value: unknown): unknown => {
      if (typeof value === 'number') return value * 10;
      if (Array.isArray(value)) return value.map(times);
      if (typeof value !== 'object' || value === null) return value;
      const scaled = ([name, inner]: [string, unknown]) => [name, name === 'opacity' ? inner : times(inner)];
      return Object.fromEntries(Object.entries(value).map(scaled));
    };
    expect(scalePage(page, 10)).toEqual(times(page));
    expect(page).toEqual(before);
    expect(scalePage({ ...page, mapFrame: null }, 10).mapFrame).toBeNull();
  });
});
