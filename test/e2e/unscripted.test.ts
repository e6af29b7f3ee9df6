// Where no script runs, the poster's marks bear the numbers of the places in the list beside it, and lead to the same
// excerpts; where scripts do run, none of it is there.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STORIES, useBothStories, type StoryName } from './both-stories.ts';
import { expectAccessible, openHeld, openPage, SIZES } from './open-page.ts';

/** Pixels. */
const TOLERANCE = 2;
const LEAST_TARGET = 24;
const NARROWEST = { ...SIZES.phone, viewport: { width: 320, height: 640 } };

const both = useBothStories();

async function openUnscripted(which: StoryName, options: BrowserContextOptions, hash = ''): Promise<Page> {
  const { page } = await openPage(both.browser, `${both.url[which]}${hash}`, {
    ...options,
    javaScriptEnabled: false,
  });
  await page.locator('.poster img').evaluate((image) => (image as HTMLImageElement).decode());
  return page;
}

interface Numbered {
  address: string;
  name: string;
  number: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Links with the number that is painted before them; `x`, `y` is the link's middle. */
function numbered(links: Locator): Promise<Numbered[]> {
  return links.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return {
        address: one.getAttribute('href')!,
        name: one.getAttribute('aria-label') ?? one.querySelector('.name')!.textContent!,
        number: /\d+/u.exec(getComputedStyle(one, '::before').content)?.[0] ?? one.dataset.n ?? '',
        ...{ x: x + width / 2, y: y + height / 2, width, height },
      };
    }),
  );
}

/** Middles of the discs and rings that the shown poster draws, in pixels of the page. */
async function drawnMarks(page: Page): Promise<[number, number][]> {
  const image = page.locator('.poster img');
  const source = await image.evaluate((one) => (one as HTMLImageElement).currentSrc);
  const svg = await (await fetch(source)).text();
  const layer = /<g id="layer-marks">[^]*?<\/g>/u.exec(svg)![0];
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/u.exec(svg)!.map(Number);
  const frame = (await image.boundingBox())!;
  const circles = [...layer.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/gu)];
  return circles.map(([, x, y]) => [
    frame.x + (Number(x) / width) * frame.width,
    frame.y + (Number(y) / height) * frame.height,
  ]);
}

describe.each(STORIES)('the %s story without scripts', (which) => {
  it.each([
    ['desktop', SIZES.desktop],
    ['phone', SIZES.phone],
    ['narrowest phone', NARROWEST],
  ] as const)('has on each mark the number of its place in the list, %s', async (_, options) => {
    const page = await openUnscripted(which, options);
    const listed = page.locator('footer li:not(.more) > a');
    const numbers = new Map((await numbered(listed)).map(({ address }, index) => [address, index + 1]));
    const marks = await numbered(page.locator('.poster a:visible'));
    expect(marks.length).toBeGreaterThan(9);
    for (const { address, name, number, width, height } of marks) {
      expect(number, address).toMatch(/^\d+$/u);
      // A place of a further page is numbered there.
      if (numbers.has(address)) expect(Number(number), name).toBe(numbers.get(address));
      expect(name).toContain(`${number}. `);
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
    }
    expect(new Set(marks.map(({ number }) => number)).size).toBe(marks.length);
    const drawn = await drawnMarks(page);
    const points = await numbered(page.locator('.poster a:visible:not(.area)'));
    for (const { x, y, name } of points) {
      const off = Math.min(...drawn.map((at) => Math.hypot(at[0] - x, at[1] - y)));
      expect(off, name).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  it('tells near places apart: no number lies on another', async () => {
    const page = await openUnscripted(which, SIZES.phone);
    const points = await numbered(page.locator('.poster a:visible:not(.area)'));
    expect(points.length).toBeGreaterThan(1);
    for (const [index, one] of points.entries())
      for (const other of points.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.name} | ${other.name}`).toBeGreaterThan(
          LEAST_TARGET - 1,
        );
  });

  it('leads by keyboard from a number to its excerpts, to the text, and back to the place in the list', async () => {
    const page = await openUnscripted(which, SIZES.desktop);
    const mark = page.locator('.poster a:visible:not(.area)').first();
    await mark.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const outline = await mark.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).toBe('solid');
    const [{ number, address }] = await numbered(mark);
    await page.keyboard.press('Enter');
    const heading = page.locator(':target h2');
    expect(await heading.evaluate((one) => getComputedStyle(one, '::before').content)).toContain(number);
    await page.locator(':target .facts a').first().click();
    await page.locator('a.mention:target').click();
    expect(new URL(page.url()).hash).toBe(address);
    await page.locator(':target').getByRole('link', { name: 'Close' }).click();
    expect(await page.locator(':target').getAttribute('href')).toBe(address);
    await page.keyboard.press('Tab');
    const next = page.locator('footer li:has(:target) + li > a');
    expect(await next.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('leaves the map in sight where excerpts are open on a phone', async () => {
    const page = await openUnscripted(which, SIZES.phone, '');
    await page.locator('footer li > a').first().click();
    const [map, excerpts] = [
      (await page.locator('.map').boundingBox())!,
      (await page.locator(':target').boundingBox())!,
    ];
    expect(map.height).toBeGreaterThan(200);
    expect(map.y).toBeGreaterThanOrEqual(0);
    expect(excerpts.y).toBeGreaterThanOrEqual(map.y + map.height - 12);
    expect(excerpts.y + excerpts.height).toBeLessThanOrEqual(845);
  });

  it.each([
    ['desktop', SIZES.desktop],
    ['phone', SIZES.phone],
    ['dark', { ...SIZES.desktop, colorScheme: 'dark' }],
    ['forced colours', { ...SIZES.desktop, forcedColors: 'active' }],
  ] as const)('has nothing that axe finds, %s', async (_, options) => {
    // Where scripts are off axe cannot run: they are held back, and the rules given that the page keeps for then.
    const { page } = await openHeld(both.browser, both.url[which], options);
    await page.evaluate(`document.head.append(
      Object.assign(document.createElement('style'), { textContent: /<style>([^]*)<\\/style>/u.exec(document.querySelector('noscript').textContent)[1] }))`);
    const [mark] = await numbered(page.locator('.poster a:visible'));
    expect(mark.number).toMatch(/^\d+$/u);
    await expectAccessible(page);
  });

  it('bears no number where scripts come', async () => {
    const { page, release } = await openHeld(both.browser, both.url[which]);
    const marks = await page
      .locator('.poster a, footer li > a')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
    expect(marks.length).toBeGreaterThan(9);
    expect(new Set(marks)).toEqual(new Set(['none']));
    release();
  });
});

it('is printed without scripts with the numbers on the map and the list that they stand for', async () => {
  const page = await openUnscripted('sample', SIZES.desktop);
  await page.emulateMedia({ media: 'print' });
  const marks = await numbered(page.locator('.poster a:visible:not(.area)'));
  expect(marks.length).toBeGreaterThan(9);
  const drawn = await drawnMarks(page);
  for (const { x, y, name } of marks)
    expect(Math.min(...drawn.map((at) => Math.hypot(at[0] - x, at[1] - y))), name).toBeLessThanOrEqual(
      TOLERANCE,
    );
  expect(await page.locator('footer li > a:visible').count()).toBe(both.story.sample.places.length);
});
