// What is read first has the network and the processor for itself: the page's program is asked for after the first frame,
// and runs when the story's picture is there.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { holdRequests } from './hold-requests.ts';
import { watchPage } from './open-page.ts';

const POSTER = /poster\.svg$/u;
/** The program, the map's and what it reads. */
const NEEDED = [/\/main-[^/]*\.js$/u, /\/live-map-[^/]*\.js$/u, /\/story\.json$/u];
/** Frames wait until `letFrames` is called, waits of a second and more until `letTime` is. */
const HOLD = `{
  const [frame, later, frames, waits] = [requestAnimationFrame, setTimeout, [], []];
  let [framesHeld, timeHeld] = [true, true];
  window.requestAnimationFrame = (then) => (framesHeld ? frames.push(then) : frame(then));
  window.setTimeout = (then, milliseconds, ...more) =>
    timeHeld && milliseconds >= 1000 ? waits.push(then) : later(then, milliseconds, ...more);
  window.letFrames = () => { framesHeld = false; frames.splice(0).forEach((then) => frame(then)); };
  window.letTime = () => { timeHeld = false; waits.splice(0).forEach((then) => later(then)); };
}`;

const both = useBothStories();

/** The page with its frames, its waits and its picture held, and what it has asked for. */
async function openSlow(): Promise<{ page: Page; asked: string[]; sendPoster: () => void }> {
  const { page } = await watchPage(both.browser, both.url.sample);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const sendPoster = await holdRequests(page, '*/poster.svg');
  await page.addInitScript(HOLD);
  await page.goto(both.url.sample, { waitUntil: 'domcontentloaded' });
  return { page, asked, sendPoster };
}

const askedFor = (asked: readonly string[]) =>
  NEEDED.filter((one) => asked.some((path) => one.test(path))).length;
/** The program tells the page's element of its story's map as the first thing that it does. */
const runs = (page: Page) =>
  page.evaluate<boolean>(`document.querySelector('dateline-story').basemapUrl !== undefined`);

it('asks for its program after the first frame, and runs it when the picture is there', async () => {
  const { page, asked, sendPoster } = await openSlow();
  await page.locator('.static-story h1').waitFor();
  await expect.poll(() => asked.some((path) => POSTER.test(path))).toBe(true);
  expect(askedFor(asked)).toBe(0);
  await page.evaluate('letFrames()');
  await expect.poll(() => askedFor(asked)).toBe(NEEDED.length);
  expect(await runs(page)).toBe(false);
  sendPoster();
  await expect.poll(() => runs(page)).toBe(true);
});

it('waits no longer than a second for a picture that does not come', async () => {
  const { page, asked } = await openSlow();
  await page.evaluate('letFrames()');
  await expect.poll(() => askedFor(asked)).toBe(NEEDED.length);
  expect(await runs(page)).toBe(false);
  await page.evaluate('letTime()');
  await expect.poll(() => runs(page)).toBe(true);
});

it('asks for each file once', async () => {
  const { page, asked, sendPoster } = await openSlow();
  sendPoster();
  await page.evaluate('letFrames(), letTime()');
  await page.locator('dateline-map[idle]').waitFor();
  const twice = asked.filter(
    (path, index) => /\.(?:js|json|svg)$/u.test(path) && asked.indexOf(path) !== index,
  );
  expect(twice).toEqual([]);
});

it('runs in a page that is not in sight, which gets no frames', async () => {
  const { page } = await watchPage(both.browser, both.url.sample);
  await page.addInitScript(HOLD);
  await page.addInitScript(`Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })`);
  await page.goto(both.url.sample);
  await expect.poll(() => runs(page)).toBe(true);
});
