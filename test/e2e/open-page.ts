// A browser with the site open, and a watch over what it does: requests that leave, complaints in the console.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findChromium } from '../find-chromium.mjs';
import { holdRequests } from './hold-requests.ts';

export interface Watched {
  page: Page;
  /** Requests to anywhere but the site. */
  strangers: string[];
  /** Errors and warnings of the page's own; the graphics driver's are not. */
  complaints: string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const SIZES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;

export function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = findChromium();
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

/** `blocked`: addresses that the page does not get. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = SIZES.desktop,
  blocked?: RegExp,
): Promise<Watched> {
  const watched = await watchPage(browser, url, options);
  if (blocked) await watched.page.route(blocked, (route) => route.abort());
  await watched.page.goto(url);
  return watched;
}

/** An empty page that is about to go to `url`: for tests that must prepare it. */
export async function watchPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = SIZES.desktop,
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const origin = new URL(url).origin;
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (/^https?:$/u.test(protocol) && to !== origin) strangers.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const driver = /GPU stall|GL Driver Message/u.test(message.text());
    if (/^(?:error|warning)$/u.test(message.type()) && !driver) complaints.push(message.text());
  });
  return { page, strangers, complaints };
}

/** The page with its scripts held back, as it is at first paint, until `release` is called. */
export async function openHeld(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = SIZES.desktop,
): Promise<Watched & { release: () => void }> {
  const watched = await watchPage(browser, url, options);
  const release = await holdRequests(watched.page, '*.js');
  await watched.page.goto(url, { waitUntil: 'commit' });
  // Polled from here: the page's own rules do not let Playwright's waiting functions run.
  const drawn = () =>
    watched.page
      .locator('.poster img')
      .evaluateAll((images) => images.some((one) => one instanceof HTMLImageElement && one.naturalWidth > 0));
  await expect.poll(drawn, { timeout: 20_000 }).toBe(true);
  // `document.fonts.ready` and `check` may say yes before the first face was asked for.
  const lettered = () =>
    watched.page.evaluate(`['Source Serif 4', 'Noto Sans'].every((family) => ['400', '600'].every((weight) =>
      [...document.fonts].some((face) => face.status === 'loaded' && face.weight === weight && face.family.includes(family))))`);
  await expect.poll(lettered, { timeout: 20_000 }).toBe(true);
  return { ...watched, release };
}

/** Lets the story come when fonts and the map's program are there: the map is then begun before the page's elements. */
export async function storyAfterMap(page: Page): Promise<void> {
  // The program starts its workers as the first thing that it does.
  const prepared = page.waitForEvent('worker', (worker) => worker.url().includes('maplibre'));
  await page.route('**/story.json', async (route) => {
    await prepared;
    await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loaded');
    await route.continue();
  });
}

/** Waits until the live map has drawn all it has. */
export async function mapIdle(page: Page): Promise<void> {
  await page.locator('dateline-map[idle]').waitFor({ timeout: 60_000 });
}

/** axe over the page as it stands; `without`: an element of the story that was looked at before and has not changed. */
export async function expectAccessible(page: Page, without?: string): Promise<void> {
  // Run by hand: the usual builder opens another page for each report.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const exclude = without ? [{ fromShadowDom: ['dateline-story', without] }] : [];
  const context = JSON.stringify({ include: [['html']], exclude });
  const found: string[] = await page.evaluate(`axe
    .run(${context}, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' +
      nodes.map(({ html, any }) => html + (any[0] ? ' (' + any[0].message + ')' : '')).join(' | ')))`);
  expect(found).toEqual([]);
}
