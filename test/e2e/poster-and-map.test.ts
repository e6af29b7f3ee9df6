// The poster and the live map lie on each other: the same places at the same pixels.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { mainPlaces } from '../../src/map/story/main-places.ts';
import { project } from '../../src/map/camera/mercator.ts';
import { scaleCamera, storyCamera } from '../../src/map/camera/poster-frame.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import type { Story } from '../../src/core/story/story.ts';
import { STORIES, useBothStories } from './both-stories.ts';
import { comparePictures, namesOfPoster } from './compare-pictures.ts';
import { mapIdle, openHeld, openPage, SIZES, watchPage } from './open-page.ts';

/** Pixels, in all. */
const TOLERANCE = 2;
/** Pixels: nearer neighbours push each other aside, by pixels of the screen that the poster does not know. */
const APART = 40;

/** Pixels at the map's edge that are not looked at: names may be cut there. */
const MARGIN = 8;
/**
 * Steps of 255, and the share of the map's squares that may differ by more: where a name is another, or stands elsewhere. Of
 * the written story's many islands the live map, once at rest, draws edges that the poster leaves out as too small.
 */
const TONE = { by: 8, share: { sample: 0.02, written: 0.05 } };
/** Shares of the names that may be missing on the live map: in a crowd, what came first keeps its room there. */
const LOST = { story: 0.06, basemap: 0.15 };

const both = useBothStories();

/** What stands over the map and is no part of it. */
const OVER = {
  still: ['.static-story .credits'],
  phone: ['dateline-map .controls', 'dateline-map .edge'],
  desktop: ['dateline-map .controls', 'dateline-map .edge', 'dateline-map .callouts', 'dateline-walk'],
};

/** Hides it, and says which places' names it bears. */
async function uncover(page: Page, over: readonly string[]): Promise<string[]> {
  const called = await page.locator('dateline-map .callout b').allInnerTexts();
  for (const one of over) {
    const hidden = await page.locator(one).evaluateAll((elements) => {
      for (const element of elements) (element as HTMLElement).style.setProperty('opacity', '0');
      return elements.length;
    });
    expect(hidden, one).toBeGreaterThan(0);
  }
  return called;
}

/** The middle of each place's link or button, by place id. */
async function middles(links: Locator): Promise<Map<string, [number, number]>> {
  const found = await links.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const id = element.dataset.place ?? decodeURIComponent(element.getAttribute('href')!.slice(7));
      return [id, [x + width / 2, y + height / 2]] as [string, [number, number]];
    }),
  );
  return new Map(found);
}

/** Where the whole story's view shows the places that have no other near them, in pixels from the map's middle. */
function standingAlone(story: Story, room: { width: number; height: number }): Map<string, [number, number]> {
  const { summaries } = storyInSight(story, NO_FILTER);
  const { center, zoom } = scaleCamera(storyCamera(summaries, mainPlaces(summaries)), room);
  const [centerX, centerY] = project(center, zoom);
  const points = summaries
    .filter(({ form }) => form === 'point')
    .map(({ place: { id, lng, lat } }) => {
      const [x, y] = project([lng, lat], zoom);
      return { id, x: x - centerX, y: y - centerY };
    });
  const alone = points.filter(
    ({ id, x, y }) =>
      Math.abs(x) < room.width / 2 - APART &&
      Math.abs(y) < room.height / 2 - APART &&
      points.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) > APART),
  );
  return new Map(alone.map(({ id, x, y }) => [id, [x, y]]));
}

describe('the live map', () => {
  it.each([
    ['sample', 'desktop'],
    ['sample', 'phone'],
    ['written', 'desktop'],
  ] as const)('of the %s story has its places where the poster has them, %s', async (which, size) => {
    const { page, release } = await openHeld(both.browser, both.url[which], SIZES[size]);
    const poster = await middles(page.locator('.poster a'));
    release();
    await mapIdle(page);
    const live = await middles(page.locator('.markers button.point'));
    const frame = (await page.locator('dateline-map').boundingBox())!;
    const [middleX, middleY] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    const alone = standingAlone(both.story[which], frame);
    let compared = 0;
    for (const [id, [x, y]] of alone) {
      // Of a large story, the map gives buttons to the places most named.
      if (!live.has(id)) continue;
      compared++;
      const drawn = { live: live.get(id), poster: poster.get(id) };
      for (const [where, at] of Object.entries(drawn)) {
        expect(at, `${id}: ${where}`).toBeDefined();
        const off = Math.hypot(at![0] - middleX - x, at![1] - middleY - y);
        expect(off, `${id}, ${where}`).toBeLessThanOrEqual(TOLERANCE);
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

// The room has the size that the narrow poster is drawn for, so near neighbours give way by the same pixels on both.
describe('the poster of a phone', () => {
  it.each(STORIES)('of the %s story has every mark where the live map has it', async (which) => {
    const { page, release } = await openHeld(both.browser, both.url[which], SIZES.phone);
    const poster = await middles(page.locator('.poster a:not(.wide-only)'));
    release();
    await mapIdle(page);
    const live = await middles(page.locator('.markers button.point:not(.outside)'));
    expect(live.size).toBeGreaterThan(0);
    for (const [id, [x, y]] of live) {
      const at = poster.get(id);
      expect(at, id).toBeDefined();
      expect(Math.hypot(at![0] - x, at![1] - y), id).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  it.each([
    ['phone', SIZES.phone, 'poster-narrow.svg'],
    ['small phone', { ...SIZES.phone, viewport: { width: 360, height: 740 } }, 'poster-narrow.svg'],
    ['desktop', SIZES.desktop, 'poster.svg'],
  ] as const)('is the only one fetched, and has names that can be read: %s', async (_, size, file) => {
    const { page } = await watchPage(both.browser, both.url.sample, { ...size, javaScriptEnabled: false });
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.svg')) fetched.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(both.url.sample);
    const image = page.locator('.poster img');
    const shown = await image.evaluate(async (element) => {
      const picture = element as HTMLImageElement;
      await picture.decode();
      return { file: new URL(picture.currentSrc).pathname.slice(1), own: picture.naturalWidth };
    });
    expect(shown.file).toBe(file);
    expect(fetched).toEqual([file]);
    // As large as on the live map, or nearly.
    const scale = (await image.boundingBox())!.width / shown.own;
    expect(scale).toBeGreaterThan(0.8);
    expect(scale).toBeLessThan(1.25);
  });

  it('leads from a mark to its excerpts without scripts', async () => {
    const options = { ...SIZES.phone, javaScriptEnabled: false };
    const { page } = await openPage(both.browser, both.url.sample, options);
    const { name } = both.story.sample.places.find(({ feature }) => feature.startsWith('P/PPLC'))!;
    await page.locator('.poster').getByRole('link', { name }).tap();
    expect(await page.locator(':target').getByRole('heading', { level: 2 }).innerText()).toBe(name);
  });
});

describe('the picture of the poster', () => {
  it.each([
    ['sample', 'desktop', 'light'],
    ['sample', 'phone', 'dark'],
    ['written', 'desktop', 'light'],
    ['written', 'phone', 'light'],
  ] as const)(
    'of the %s story is the live map’s, its names and its tones: %s, %s',
    async (which, size, colorScheme) => {
      const options = { ...SIZES[size], colorScheme };
      const { page, release } = await openHeld(both.browser, both.url[which], options);
      const clip = (await page.locator('.static-story .map').boundingBox())!;
      const image = page.locator('.poster img');
      const shown = (await image.boundingBox())!;
      const { address, width } = await image.evaluate(async (element) => {
        const picture = element as HTMLImageElement;
        await picture.decode();
        return { address: picture.currentSrc, width: picture.naturalWidth };
      });
      const drawn = await namesOfPoster(page, address, {
        x: shown.x + shown.width / 2 - clip.x,
        y: shown.y + shown.height / 2 - clip.y,
        scale: shown.width / width,
      });
      await uncover(page, OVER.still);
      const poster = await page.screenshot({ clip });
      release();
      await mapIdle(page);
      await page.locator('dateline-story').waitFor();
      const called = new Set((await uncover(page, OVER[size])).map((name) => name.toLocaleUpperCase()));
      const live = await page.screenshot({ clip });
      const inSight = drawn.filter(
        ({ x, y, name, ...box }) =>
          /\p{L}{3}/u.test(name) &&
          !called.has(name.toLocaleUpperCase()) &&
          x > MARGIN &&
          y > MARGIN &&
          x + box.width < clip.width - MARGIN &&
          y + box.height < clip.height - MARGIN,
      );
      const { names, tones } = await comparePictures(both.browser, poster, live, inSight);
      const off = names.filter((one) => one.off && Math.hypot(...one.off) > TOLERANCE);
      expect(off).toEqual([]);
      for (const [whose, layer] of [
        ['story', 'layer-labels'],
        ['basemap', 'layer-map-names'],
      ] as const) {
        const own = names.filter((_, index) => inSight[index].layer === layer);
        const lost = own.filter((one) => !one.off).map(({ name }) => name);
        expect(lost.length, `of the ${whose}: ${lost.join(', ')}`).toBeLessThanOrEqual(
          LOST[whose] * own.length,
        );
      }
      const differing = tones.filter(({ by }) => by > TONE.by);
      expect(differing.length, JSON.stringify(differing.slice(0, 20))).toBeLessThanOrEqual(
        TONE.share[which] * tones.length,
      );
    },
  );
});
