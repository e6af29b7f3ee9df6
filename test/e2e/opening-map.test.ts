// The map is begun in the static story, before the page's elements are made, and taken over by its element: made once.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES, storyAfterMap, watchPage, type Watched } from './open-page.ts';
import { serveSite, type Served } from './serve-site.ts';

const PROGRAM = /live-map[^/]*\.js$/u;

/**
 * Where each map of the page was made, in order; and each style that a map's worker was given, by what MapLibre calls the
 * message.
 */
const WATCH = `{
  window.styles = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...more) {
    if (message?.type === 'SL') styles.push(message.sourceMapId ?? 'a map');
    return postMessage.call(this, message, ...more);
  };
  const { getContext } = HTMLCanvasElement.prototype;
  const canvases = new Set();
  window.begun = [];
  window.contexts = [];
  HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
    if (kind.startsWith('webgl') && this.classList.contains('maplibregl-canvas') && !canvases.has(this)) {
      canvases.add(this);
      begun.push(this.getRootNode().host?.closest('.static-story') ? 'in the static story' : 'in its element');
      window.onBegun?.();
    }
    const context = getContext.call(this, kind, ...more);
    if (canvases.has(this) && context && !contexts.includes(context)) contexts.push(context);
    return context;
  };
}`;

/** A reader chooses a language, by the event that the page's own choice sends. */
const CHOOSE = `window.choose = (language) => document.querySelector('dateline-story')
  .dispatchEvent(Object.assign(new Event('dateline-language-change'), { language }));`;

const both = useBothStories();
let polish: Served;

beforeAll(async () => {
  polish = await serveSite('articles', '--lang', 'pl');
});

afterAll(() => polish?.stop());

const begun = (page: Page): Promise<string[]> => page.evaluate('begun');

/** How many maps still hold the graphics processor. */
const alive = (page: Page): Promise<number> =>
  page.evaluate('contexts.filter((context) => !context.isContextLost()).length');

/** One canvas, and all that the map says in Polish. */
async function expectPolish(page: Page): Promise<void> {
  const canvas = page.locator('.maplibregl-canvas');
  await expect.poll(() => canvas.count()).toBe(1);
  await expect.poll(() => canvas.getAttribute('aria-label')).toBe('Mapa');
  await expect.poll(() => alive(page)).toBe(1);
  const names = () =>
    page
      .locator('.markers button')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent).join());
  await expect.poll(names).toMatch(/Warszawa/u);
  expect(await names()).not.toMatch(/Warsaw|Poland/u);
  const labels = await page.locator('dateline-map').evaluate((map) => 'language' in map && map.language);
  expect(labels).toBe('pl');
}

/** The sample story's page, whose story comes when fonts and the map's program are there: nobody waits in vain. */
async function openPrepared(
  hash = '',
  options: BrowserContextOptions = SIZES.desktop,
  script = '',
  url = both.url.sample,
): Promise<Watched> {
  const watched = await watchPage(both.browser, url, options);
  const { page } = watched;
  await page.addInitScript(WATCH + script);
  await storyAfterMap(page);
  await page.goto(`${url}${hash}`);
  await mapIdle(page);
  return watched;
}

it.each(['desktop', 'phone'] as const)('is made once, %s', async (size) => {
  const { page, complaints } = await openPrepared('', SIZES[size]);
  expect(await begun(page)).toEqual(['in the static story']);
  expect(await page.locator('dateline-map .canvas canvas').count()).toBe(1);
  expect(await page.locator('dateline-map .canvas canvas').isVisible()).toBe(true);
  // Styled a second time it would begin from nothing: every worker gets its layers once.
  const workers = page.workers().filter((worker) => worker.url().includes('maplibre')).length;
  expect(await page.evaluate('styles.length')).toBe(workers);
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

it('is made once on a page published in Polish, for a reader whose browser is English', async () => {
  const { page, complaints } = await openPrepared('', SIZES.desktop, '', polish.url);
  expect(await begun(page)).toEqual(['in the static story']);
  await expectPolish(page);
  expect(complaints).toEqual([]);
});

it('is made once where another language is chosen before the story has come', async () => {
  const watched = await watchPage(both.browser, both.url.sample);
  const { page, complaints } = watched;
  await page.addInitScript(WATCH + CHOOSE);
  const prepared = page.waitForEvent('worker', (worker) => worker.url().includes('maplibre'));
  const named = page.waitForRequest('**/place-names.pl.json');
  let give = (): void => {};
  const storyRead = new Promise<void>((resolve) => (give = resolve));
  // The names come after the story: they are waited for.
  await page.route('**/place-names.pl.json', async (route) => {
    await storyRead;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.route('**/story.json', async (route) => {
    await prepared;
    await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loaded');
    await page.evaluate(`choose('pl')`);
    await named;
    await route.continue();
  });
  page.on('requestfinished', (request) => void (request.url().endsWith('story.json') && give()));
  await page.goto(both.url.sample);
  await mapIdle(page);
  expect(await begun(page)).toEqual(['in the static story']);
  await expectPolish(page);
  expect(complaints).toEqual([]);
});

it('is right, and leaves nothing behind, where another language is chosen once it is begun', async () => {
  const { page, complaints } = await openPrepared(
    '',
    SIZES.desktop,
    `${CHOOSE} window.onBegun = () => { window.onBegun = null; choose('pl'); };`,
  );
  expect((await begun(page))[0]).toBe('in the static story');
  await mapIdle(page);
  await expectPolish(page);
  expect(complaints).toEqual([]);
});

it('speaks another language when it is chosen in the page, as the same map', async () => {
  const { page } = await openPrepared();
  await page.locator('header select').selectOption('pl');
  await expectPolish(page);
  expect(await begun(page)).toEqual(['in the static story']);
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
