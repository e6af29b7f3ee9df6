// How soon the sample story's page shows a map, and how soon a live one, beside a bare MapLibre page with the same
// library, style, tiles and fonts, the same camera and room, from the same server. The two are opened in turn, each in
// a browser context of its own with nothing cached; medians. Fading is off in both: what is timed is the work.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../src/cli/serve-folder.ts';
import type { Story } from '../src/core/story/story.ts';
import { addBarePage, BARE_PAGE, roomAndCamera } from './bare-page.ts';
import { launchBrowser } from './serve-articles.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BIN = fileURLToPath(new URL('../build/cli/dateline.js', import.meta.url));
const VIEWPORT = { width: 1440, height: 900 };
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const PATIENCE = 120_000;
const WINDOW_MILLISECONDS = 2000;
/** Bytes a second and milliseconds of each way there and back: a good telephone, and this machine itself. */
const NETWORKS = { 'this machine': null, '10 Mbit/s, 40 ms': { bytes: 1_250_000, latency: 40 } };

type Network = (typeof NETWORKS)[keyof typeof NETWORKS];
interface Times {
  /**
   * First contentful paint, first paint of a map, the live map at rest and the page's elements around it: milliseconds since
   * the page was asked for.
   */
  text: number;
  map: number;
  live: number;
  whole: number;
}

export async function measureFirstPaint(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const site = join(folder, 'site');
  execFileSync(process.execPath, [BIN, 'build', 'articles', '-o', site], { cwd: ROOT, stdio: 'ignore' });
  await addBarePage(site);
  const server = createServer(serveFolder(() => site));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  const browser = await launchBrowser();
  try {
    const bare = `${url}${BARE_PAGE}#${await addressOfBare(browser, url, site)}`;
    for (const [name, network] of Object.entries(NETWORKS))
      await compare(browser, name, network, { url, bare });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(
  browser: Browser,
  name: string,
  network: Network,
  { url, bare }: { url: string; bare: string },
): Promise<void> {
  const ours: Times[] = [];
  const theirs: Times[] = [];
  await visit(browser, bare, network, timesOfBare);
  await visit(browser, url, network, timesOfStory);
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await visit(browser, bare, network, timesOfBare));
    ours.push(await visit(browser, url, network, timesOfStory));
  }
  console.log(`${name}, medians of ${ROUNDS} (least and most)`);
  const row = (what: string, key: keyof Times, say: (ours: number, theirs: number) => string) => {
    const [own, peer] = [ours, theirs].map((all) => all.map((times) => times[key]));
    const ratio = say(median(own), median(peer));
    console.log(`  ${what.padEnd(20)} story ${spread(own)}   bare ${spread(peer)}   ${ratio}`);
  };
  row('first paint, any', 'text', sooner);
  row('first paint of a map', 'map', sooner);
  row('live map', 'live', (own, peer) => `${(own / peer).toFixed(2)} x the bare page's`);
  console.log(`  ${'whole page'.padEnd(20)} story ${spread(ours.map(({ whole }) => whole))}`);
}

const sooner = (own: number, peer: number): string => `${(peer / own).toFixed(1)} x sooner`;

async function visit<T>(
  browser: Browser,
  url: string,
  network: Network,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    if (network) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.bytes,
        uploadThroughput: network.bytes,
      });
    }
    await page.addInitScript(WATCH);
    // A new window loads the browser's own surface, some three hundred files: neither page is to pay for it.
    await page.waitForTimeout(WINDOW_MILLISECONDS);
    await page.goto(url, { waitUntil: 'commit' });
    return await read(page);
  } finally {
    await context.close();
  }
}

/**
 * When the browser first showed the drawn map, of the static story or of the live page that takes over; when the story's
 * map is idle, which lies in the static story first; and when it is in the page's elements. Idle says an attribute. As
 * the bare page's, it is read in a frame after, when the picture is on the screen. A time of 0 says that the image had
 * gone again.
 */
const WATCH = `{
  window.storyIdle = null;
  window.storyPainted = Infinity;
  const painted = new PerformanceObserver((list) => {
    for (const { url, renderTime } of list.getEntries())
      if (/poster/.test(url) && renderTime > 0) storyPainted = Math.min(storyPainted, renderTime);
  });
  for (const type of ['element', 'largest-contentful-paint']) painted.observe({ type, buffered: true });
  const parsed = new MutationObserver(() => {
    const poster = document.querySelector('.static-story .poster img');
    if (!poster) return;
    poster.setAttribute('elementtiming', 'poster');
    parsed.disconnect();
  });
  parsed.observe(document, { childList: true, subtree: true });
  const look = () => {
    const isWhole = document.querySelector('dateline-story')?.shadowRoot?.querySelector('dateline-map[idle]');
    if (isWhole || document.querySelector('.static-story .map [idle]')) window.storyIdle ??= performance.now();
    if (!isWhole) return void requestAnimationFrame(look);
    window.storyWhole = performance.now();
    document.documentElement.dataset.live = '';
  };
  requestAnimationFrame(look);
}`;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;

async function timesOfStory(page: Page): Promise<Times> {
  await page.locator('html[data-live]').waitFor({ timeout: PATIENCE });
  return page.evaluate(`({ text: ${FIRST_PAINT}, map: storyPainted, live: storyIdle, whole: storyWhole })`);
}

async function timesOfBare(page: Page): Promise<Times> {
  await page.locator('html[data-live]').waitFor({ timeout: PATIENCE });
  return page.evaluate(
    `({ text: ${FIRST_PAINT}, map: bareMap.painted, live: bareMap.idle, whole: bareMap.idle })`,
  );
}

/** The room that the story's map has in the page and the camera it takes, for the bare page's address. */
async function addressOfBare(browser: Browser, url: string, site: string): Promise<string> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  await page.locator('dateline-map[idle]').waitFor({ timeout: PATIENCE });
  const room = (await page.locator('dateline-map').boundingBox())!;
  await page.context().close();
  return roomAndCamera(room, JSON.parse(await readFile(join(site, 'story.json'), 'utf8')) as Story);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function spread(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${ms(median(values))} (${Math.round(low)}–${Math.round(high)})`;
}

const ms = (value: number): string => `${Math.round(value)} ms`.padStart(8);
