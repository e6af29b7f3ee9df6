// The live map comes before the page's elements: it lies in the static story and can be used, and what the reader does
// meanwhile is kept for them.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { mapIdle, SIZES, storyAfterMap, watchPage, type Watched } from './open-page.ts';

const ELEMENTS = /dateline-story-[^/]*\.js$/u;
const TILES = /opening-tiles/u;
const LIVE_MAP = '.static-story .map [idle] canvas';
/** Milliseconds that the elements surely wait for a map that has been begun. */
const PATIENCE = 2000;
/** Pixels: a mark of its own has no other so near. */
const NEAR = 40;

const both = useBothStories();

/** The page with its map live and its elements held back until `release` is called. */
async function openMapAlone(size: keyof typeof SIZES): Promise<Watched & { release: () => void }> {
  const watched = await watchPage(both.browser, both.url.sample, SIZES[size]);
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await watched.page.route(ELEMENTS, async (route) => {
    await released;
    await route.continue();
  });
  await storyAfterMap(watched.page);
  await watched.page.goto(both.url.sample);
  await watched.page.locator(LIVE_MAP).waitFor();
  return { ...watched, release };
}

/** Id and middle of a mark that stands alone, well inside the map. */
async function loneMark(page: Page): Promise<{ id: string; x: number; y: number }> {
  const map = (await page.locator('.static-story .map').boundingBox())!;
  const marks = await page.locator('.poster a').evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      const id = decodeURIComponent(link.getAttribute('href')!.slice('#place='.length));
      return { id, x: x + width / 2, y: y + height / 2 };
    }),
  );
  const isInside = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - map.x - map.width / 2) < map.width / 4 &&
    Math.abs(y - map.y - map.height / 2) < map.height / 4;
  const isPoint = (id: string) =>
    both.story.sample.places.some((place) => place.id === id && place.feature.startsWith('P/'));
  return marks.find(
    (one) =>
      isInside(one) &&
      isPoint(one.id) &&
      marks.every((other) => other === one || Math.hypot(other.x - one.x, other.y - one.y) > NEAR),
  )!;
}

async function drag(page: Page, { x, y }: { x: number; y: number }, by: [number, number]): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by[0] / 2, y + by[1] / 2, { steps: 4 });
  await page.mouse.move(x + by[0], y + by[1], { steps: 4 });
  // Held still, so that the map does not glide on.
  await page.waitForTimeout(300);
  await page.mouse.up();
}

it.each(['desktop', 'phone'] as const)('lies over the poster, under the credits, %s', async (size) => {
  const { page, release, complaints } = await openMapAlone(size);
  expect(await page.locator('dateline-reader').count()).toBe(0);
  expect(await page.locator('.static-story p.paragraph').first().isVisible()).toBe(true);
  const [room, canvas] = ['.static-story .map', LIVE_MAP].map((one) => page.locator(one));
  expect(await canvas.isVisible()).toBe(true);
  const [around, drawn] = (await Promise.all([room.boundingBox(), canvas.boundingBox()])).map((box) =>
    [box!.x, box!.y, box!.width, box!.height].map(Math.round),
  );
  expect(drawn).toEqual(around);
  const credits = page.locator('.static-story .credits').locator('visible=true').first();
  const topmost = await credits.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(topmost).toBe(true);
  release();
  await mapIdle(page);
  expect(await page.locator('dateline-map .canvas canvas').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

it('opens the place whose mark was clicked', async () => {
  const { page, release } = await openMapAlone('desktop');
  const { id, x, y } = await loneMark(page);
  await page.mouse.click(x, y);
  release();
  await page.locator('dateline-excerpts').waitFor();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#place=${id}`);
});

it('stays where it was moved', async () => {
  const { page, release } = await openMapAlone('desktop');
  const { id, x, y } = await loneMark(page);
  const [across, down] = [150, -60];
  await drag(page, { x: x + NEAR, y: y + NEAR }, [across, down]);
  release();
  await mapIdle(page);
  const marker = (await page.locator(`.markers button[data-place="${id}"]`).boundingBox())!;
  expect(Math.abs(marker.x + marker.width / 2 - x - across)).toBeLessThanOrEqual(4);
  expect(Math.abs(marker.y + marker.height / 2 - y - down)).toBeLessThanOrEqual(4);
  expect(new URL(page.url()).hash).toMatch(/^#view=/u);
});

it('does not move when the elements take it over', async () => {
  const watched = await watchPage(both.browser, both.url.sample);
  const { page } = watched;
  await page.addInitScript(`{
    window.stirred = 0;
    const { toggleAttribute } = Element.prototype;
    Element.prototype.toggleAttribute = function (name, force) {
      if (name === 'idle' && force === false && this.hasAttribute('idle')) stirred++;
      return toggleAttribute.call(this, name, force);
    };
  }`);
  await storyAfterMap(page);
  await page.goto(both.url.sample);
  await mapIdle(page);
  // Longer than a move of the map's takes.
  await page.waitForTimeout(1000);
  expect(await page.evaluate('stirred')).toBe(0);
});

it('has the machine for itself: the elements are asked for when it is at rest', async () => {
  const watched = await watchPage(both.browser, both.url.sample);
  const { page } = watched;
  await page.addInitScript(`new MutationObserver((changes, self) => {
    if (document.querySelector('.static-story .map > div:last-child')?.shadowRoot) window.begunAt ??= performance.now();
    if (!document.querySelector('.static-story .map [idle]')) return;
    window.restedAt = performance.now();
    self.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['idle'] });`);
  await storyAfterMap(page);
  await page.goto(both.url.sample);
  await mapIdle(page);
  const [asked, begun, rested] = await page.evaluate<number[]>(
    `[performance.getEntriesByType('resource').find(({ name }) => /dateline-story-/.test(name)).startTime, begunAt, window.restedAt ?? Infinity]`,
  );
  // On a machine that is busy they come unasked for.
  expect(asked).toBeGreaterThan(Math.min(rested, begun + PATIENCE));
});

it.each([
  ['at the first key', async (page: Page) => page.keyboard.press('Tab')],
  ['after a while', async () => {}],
] as const)('is not waited for without end: the elements come %s', async (_, act) => {
  const watched = await watchPage(both.browser, both.url.sample);
  const { page } = watched;
  await page.route(TILES, () => {});
  await storyAfterMap(page);
  const asked = page.waitForRequest(TILES);
  await page.goto(both.url.sample);
  await asked;
  await act(page);
  await page.locator('dateline-reader p.paragraph').first().waitFor();
  expect(await page.locator('.static-story').count()).toBe(0);
});

it('leaves the static story and its map where the elements never come', async () => {
  const { page } = await openMapAlone('desktop');
  await page.locator('footer').getByRole('link').first().click();
  expect(await page.locator(':target').isVisible()).toBe(true);
});
