// The built site of articles/, driven as a reader would.
import type { Browser } from 'playwright-core';
import { distance } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/core/story/read-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { SIZES, expectAccessible, launchBrowser, mapIdle, openPage } from './open-page.ts';
import { serveSite } from './serve-site.ts';
import type { Served } from './serve-site.ts';

/** Longitude, latitude, and words that the excerpts of its marker must show. */
const CITIES: [string, number, number, string][] = [
  ['Brest', 23.688, 52.098, 'near the Belarusian cities of Brest and Grodno'],
  ['Grodno', 23.83, 53.68, 'near the Belarusian cities of Brest and Grodno'],
  ['Warsaw', 21.01, 52.23, 'because they want to march on Warsaw'],
  ['Rzeszow', 22.0, 50.04, 'to go on a trip to Warsaw, to Rzeszow'],
  ['Odesa', 30.73, 46.48, 'Black Sea port of Odesa'],
  ['Saint Petersburg', 30.31, 59.94, 'The pair met in Putin’s native Saint Petersburg'],
  ['Kronstadt', 29.77, 59.99, 'the naval town and base of Kronstadt'],
];

let site: Served;
let browser: Browser;
let story: Story;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite('articles'), launchBrowser()]);
  story = readStory(await (await fetch(new URL('story.json', site.url))).json());
});
afterAll(async () => {
  await browser?.close();
  expect(await site?.stop()).toBe(0);
});

/** The place that a city's marker stands for: a town, not an area, that some mention names so. */
function placeOf(name: string, lng: number, lat: number) {
  const named = new Set(story.mentions.filter(({ text }) => text === name).map(({ place }) => place));
  const place = story.places.find(
    (one) =>
      named.has(one.id) && one.feature.startsWith('P/') && distance([one.lng, one.lat], [lng, lat]) <= 25,
  );
  expect(place, `a place within 25 km for ${name}`).toBeDefined();
  return place!;
}

describe('the page of the sample story', () => {
  it('asks nobody else for anything, and has nothing to complain of', async () => {
    const { page, strangers, complaints } = await openPage(browser, site.url);
    await mapIdle(page);
    expect(await page.title()).toBe(story.title);
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  });

  it.each(CITIES)('marks %s; a click shows its excerpts', async (name, lng, lat, words) => {
    const place = placeOf(name, lng, lat);
    const { page, complaints } = await openPage(browser, `${site.url}#view=${lat},${lng},9`);
    await mapIdle(page);
    await page.locator(`.markers [data-place="${place.id}"]`).click();
    const panel = page.locator('dateline-excerpts');
    await panel.getByText(words).first().waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain(place.name);
    expect(new URL(page.url()).hash).toContain(`place=${place.id}`);
    expect(complaints).toEqual([]);
  });

  it('goes from a name in the text to its place, and from an excerpt back to the text', async () => {
    const { page } = await openPage(browser, site.url);
    await mapIdle(page);
    const mention = story.mentions.find(({ text }) => text === 'Odesa')!;
    await page.locator(`dateline-reader [data-mention="${mention.id}"]`).click();
    await page.locator('dateline-excerpts').getByText('Black Sea port of Odesa').waitFor();
    expect(new URL(page.url()).hash).toContain(`mention=${encodeURIComponent(mention.id)}`);
  });

  it('opens what its address says', async () => {
    const { id, name } = placeOf('Warsaw', 21.01, 52.23);
    const { page } = await openPage(browser, `${site.url}#place=${id}`);
    await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
  });

  it('is worked by the keyboard alone: from the list to the excerpts and back', async () => {
    const { page } = await openPage(browser, site.url);
    await mapIdle(page);
    const button = page.locator('dateline-places button[data-place]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('dateline-excerpts').getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dateline-excerpts').waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((node) => node.matches(':focus'))).toBe(true);
  });
});

describe.each([
  ['desktop', SIZES.desktop],
  ['phone', SIZES.phone],
  ['dark', { ...SIZES.desktop, colorScheme: 'dark' as const }],
])('axe, %s', (_, options) => {
  it('finds nothing, with the whole story and with a place open', async () => {
    const { page } = await openPage(browser, site.url, options);
    await mapIdle(page);
    await expectAccessible(page);
    const { id } = placeOf('Warsaw', 21.01, 52.23);
    const opened = await openPage(browser, `${site.url}#place=${id}`, options);
    await opened.page.locator('dateline-excerpts').getByRole('heading', { level: 2 }).waitFor();
    await mapIdle(opened.page);
    await expectAccessible(opened.page);
  });
});

describe('without JavaScript', () => {
  it('is a story to read: articles, map, places and excerpts, tied both ways', async () => {
    const options = { ...SIZES.desktop, javaScriptEnabled: false };
    const { page, complaints } = await openPage(browser, site.url, options);
    for (const { title } of story.articles)
      await page.getByRole('heading', { level: 2, name: title! }).waitFor();
    const poster = await page.locator('.poster img').boundingBox();
    expect(poster!.width).toBeGreaterThan(400);
    const { name } = placeOf('Odesa', 30.73, 46.48);
    await page.getByRole('navigation').getByRole('link', { name }).click();
    const excerpts = page.locator(':target');
    expect(await excerpts.innerText()).toContain('Black Sea port of Odesa');
    await excerpts.getByRole('link', { name: 'Read in the article' }).click();
    expect(await page.locator(':target').innerText()).toBe('Odesa');
    await page.locator(':target').click();
    expect(await page.locator(':target').innerText()).toContain('Black Sea port of Odesa');
    expect(complaints).toEqual([]);
  });

  it('has nothing for axe to find', async () => {
    // axe is itself a script: only the page's own are kept from it.
    const { page } = await openPage(browser, site.url, SIZES.desktop, /\.js$/u);
    await page.locator('.poster img').waitFor();
    await expectAccessible(page);
  });
});
