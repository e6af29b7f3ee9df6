// The first view's tiles come in one file beside the page; where that file cannot be had, the archive has them too.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES, watchPage } from './open-page.ts';

const OPENING = 'opening-tiles.gz';

const both = useBothStories();

/** Grows with each request that the page makes of the basemap's archive. */
function archiveRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/basemap.pmtiles')) asked.push(request.url());
  });
  return asked;
}

async function openingTiles(): Promise<Buffer> {
  return Buffer.from(await (await fetch(new URL(OPENING, both.url.sample))).arrayBuffer());
}

it.each(['desktop', 'phone'] as const)(
  'asks the archive only for what the first view has not, %s',
  async (size) => {
    const { page, complaints } = await watchPage(both.browser, both.url.sample, SIZES[size]);
    const asked = archiveRequests(page);
    await page.goto(both.url.sample);
    await mapIdle(page);
    expect(asked).toEqual([]);
    // The file has the first view for larger rooms too: they are shown it closer.
    const zoomIn = page.locator('dateline-map').getByRole('button', { name: 'Zoom in' });
    for (let levels = 0; levels < 3; levels++) {
      await zoomIn.click();
      await mapIdle(page);
    }
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await mapIdle(page);
    expect(await page.locator('dateline-map[incomplete]').count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

it('asks the archive for nothing either when the story is on the page before the map’s program', async () => {
  const { page } = await watchPage(both.browser, both.url.sample);
  const asked = archiveRequests(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/live-map[^/]*\.js$/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(both.url.sample);
  await page.locator('dateline-map .canvas').waitFor({ state: 'attached' });
  release();
  await mapIdle(page);
  expect(asked).toEqual([]);
});

it('takes the tiles as well from a host that sends them unzipped', async () => {
  const { page, complaints } = await watchPage(both.browser, both.url.sample);
  const asked = archiveRequests(page);
  const body = gunzipSync(await openingTiles());
  await page.route(`**/${OPENING}`, (route) => route.fulfill({ body }));
  await page.goto(both.url.sample);
  await mapIdle(page);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

it.each([
  ['is not there', () => ({ status: 404, body: 'Not found' })],
  ['is a page about something else', () => ({ contentType: 'text/html', body: '<!doctype html><p>Hello' })],
  ['is such a page, zipped', () => ({ body: gzipSync('<!doctype html><p>Hello') })],
  ['only begins as it should', (tiles: Buffer) => ({ body: tiles.subarray(0, tiles.length / 2) })],
  ['has lost its end once unzipped', (tiles: Buffer) => ({ body: gunzipSync(tiles).subarray(0, -9) })],
  ['is empty', () => ({ body: '' })],
])('draws the map out of the archive when the file %s', async (_, answer) => {
  const { page } = await watchPage(both.browser, both.url.sample);
  const asked = archiveRequests(page);
  const given = answer(await openingTiles());
  await page.route(`**/${OPENING}`, (route) => route.fulfill(given));
  await page.goto(both.url.sample);
  await mapIdle(page);
  expect(asked.length).toBeGreaterThan(0);
  expect(await page.locator('dateline-map[incomplete]').count()).toBe(0);
});

it('draws the map out of the archive when the file’s connection is cut', async () => {
  const { page } = await openPage(both.browser, both.url.sample, SIZES.desktop, /opening-tiles\.gz$/u);
  await mapIdle(page);
  expect(await page.locator('dateline-map[incomplete]').count()).toBe(0);
});
