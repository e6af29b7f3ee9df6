// The map is begun in the static story, before the page's elements are made, and taken over by its element: made once.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES, watchPage, type Watched } from './open-page.ts';

const PROGRAM = /live-map[^/]*\.js$/u;

/** Where each map of the page was made, in order. */
const WATCH = `{
  const { getContext } = HTMLCanvasElement.prototype;
  const canvases = new Set();
  window.begun = [];
  HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
    if (kind.startsWith('webgl') && this.classList.contains('maplibregl-canvas') && !canvases.has(this)) {
      canvases.add(this);
      begun.push(this.closest('.static-story') ? 'in the static story' : 'in its element');
      window.onBegun?.();
    }
    return getContext.call(this, kind, ...more);
  };
}`;

const both = useBothStories();

const begun = (page: Page): Promise<string[]> => page.evaluate('begun');

/** The sample story's page, whose story comes when fonts and the map's program are there: nobody waits in vain. */
async function openPrepared(
  hash = '',
  options: BrowserContextOptions = SIZES.desktop,
  script = '',
): Promise<Watched> {
  const watched = await watchPage(both.browser, both.url.sample, options);
  const { page } = watched;
  await page.addInitScript(WATCH + script);
  // The program starts its workers as the first thing that it does.
  const prepared = page.waitForEvent('worker', (worker) => worker.url().includes('maplibre'));
  await page.route('**/story.json', async (route) => {
    await prepared;
    await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loaded');
    await route.continue();
  });
  await page.goto(`${both.url.sample}${hash}`);
  await mapIdle(page);
  return watched;
}

it.each(['desktop', 'phone'] as const)('is made once, %s', async (size) => {
  const { page, complaints } = await openPrepared('', SIZES[size]);
  expect(await begun(page)).toEqual(['in the static story']);
  expect(await page.locator('dateline-map .canvas canvas').count()).toBe(1);
  expect(await page.locator('dateline-map .canvas canvas').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

it('is made by its element where the address asks for a place', async () => {
  const { id } = both.story.sample.places[0];
  const { page } = await openPrepared(`#place=${encodeURIComponent(id)}`);
  expect(await begun(page)).toEqual(['in its element']);
});

it('is made anew where it shows something else by now', async () => {
  const darken = `window.onBegun = () => (document.querySelector('dateline-story').dataset.theme = 'dark');`;
  const { page, complaints } = await openPrepared('', SIZES.desktop, darken);
  expect(await begun(page)).toEqual(['in the static story', 'in its element']);
  expect(await page.locator('dateline-map .canvas canvas').count()).toBe(1);
  expect(await page.locator('dateline-map').evaluate((map) => 'theme' in map && map.theme)).toBe('dark');
  expect(complaints).toEqual([]);
});

it('speaks the reader’s language', async () => {
  const { page } = await openPrepared('', { ...SIZES.desktop, locale: 'pl-PL' });
  expect(await page.locator('dateline-map canvas').getAttribute('aria-label')).toBe('Mapa');
  const names = await page
    .locator('.markers button')
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent));
  expect(names.join()).toMatch(/Polska|Warszawa|Białoruś/u);
});

it('shows no empty box while it loads', async () => {
  const watched = await watchPage(both.browser, both.url.sample);
  await watched.page.route(PROGRAM, () => {});
  await watched.page.goto(both.url.sample);
  const status = watched.page.locator('dateline-map [role="status"]');
  await status.waitFor({ state: 'attached' });
  expect(await status.innerText()).toBe('');
  const ground = await status.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { area: width * height, color: getComputedStyle(element).backgroundColor };
  });
  expect(ground.area <= 1 || ground.color === 'rgba(0, 0, 0, 0)', JSON.stringify(ground)).toBe(true);
});

it('leaves the story alive, over its poster, when the map’s program never comes', async () => {
  const { page } = await openPage(both.browser, both.url.sample, SIZES.desktop, PROGRAM);
  const place = page.locator('dateline-places button[data-place]').first();
  const name = await place.locator('.name').innerText();
  await place.click();
  await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
  expect(await page.locator('.static-story').count()).toBe(0);
  expect(await page.locator('dateline-reader p.paragraph').first().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('dateline-map img.poster').waitFor();
});
