// The built site of articles/, driven as a reader would.
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { fieldsOf, useBothStories } from './both-stories.ts';
import { SIZES, expectAccessible, openPage } from './open-page.ts';

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

const both = useBothStories();

/** The place that a city's marker stands for: a town, not an area, that some mention names so. */
function placeOf(name: string, lng: number, lat: number) {
  const story = both.story.sample;
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
    const { page, strangers, complaints } = await both.open('sample');
    expect(await page.title()).toBe(both.story.sample.title);
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  });

  it('marks each city; a click shows its excerpts', async () => {
    const watched = await both.open('sample');
    const { page, complaints } = watched;
    for (const [name, lng, lat, words] of CITIES) {
      const place = placeOf(name, lng, lat);
      await page.evaluate(`location.hash = '#view=${lat},${lng},9'`);
      await page.locator('dateline-excerpts').waitFor({ state: 'detached' });
      await page.locator(`.markers [data-place="${place.id}"]:not(.outside)`).click();
      const panel = page.locator('dateline-excerpts');
      await panel.getByText(words).first().waitFor();
      expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain(place.name);
      expect(fieldsOf(watched).get('place')).toBe(place.id);
    }
    expect(complaints).toEqual([]);
  });

  it('opens what its address says', async () => {
    const { id, name } = placeOf('Warsaw', 21.01, 52.23);
    const { page } = await openPage(both.browser, `${both.url.sample}#place=${id}`);
    await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
  });
});

describe('without JavaScript', () => {
  it('is a story to read: articles, map, places and excerpts, tied both ways', async () => {
    const options = { ...SIZES.desktop, javaScriptEnabled: false };
    const { page, complaints } = await openPage(both.browser, both.url.sample, options);
    for (const { title } of both.story.sample.articles)
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
    const { page } = await openPage(both.browser, both.url.sample, SIZES.desktop, /\.js$/u);
    await page.locator('.poster img').waitFor();
    await expectAccessible(page);
  });
});
