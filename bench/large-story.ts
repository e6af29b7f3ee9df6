// The page with 5,000 places and 50,000 mentions on a processor four times slower: the longest task of opening,
// filtering, walking and zooming. By itself, as it needs a quiet machine:
//   node scripts/build.mjs viewer && node --import tsx bench/large-story.ts [folder of the viewer]
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { renderPage } from '../src/cli/render-page.ts';
import { findChromium } from '../test/find-chromium.mjs';
import { LARGE_STORY, makeStory } from '../test/fixtures/story-large.ts';

const VIEWER = process.argv[2] ?? fileURLToPath(new URL('../build/viewer/', import.meta.url));
const BASEMAP = fileURLToPath(new URL('../geodata/basemap.pmtiles', import.meta.url));
const SLOWER = 4;
/** Milliseconds that no task should pass. */
const GOAL = 200;
/** Milliseconds without a long task after which the page has done its work. */
const REST = 1500;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

declare global {
  interface Window {
    /** Start and length of each long task since the page was asked for, in milliseconds. */
    longTasks: [start: number, length: number][];
  }
}

const server = await serve();
const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args, env: env as Record<string, string> });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(String(error)));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]);
    }).observe({ type: 'longtask', buffered: true });
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await run(page, `http://localhost:${port}/`);
} finally {
  await browser.close();
  server.close();
}

async function run(page: Page, url: string): Promise<void> {
  const outlet = page.locator('dateline-filters select').first();
  const next = page.locator('dateline-walk .bar button').nth(1);
  await measure(page, 'open', async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('dateline-map[idle]').waitFor({ timeout: 180_000 });
  });
  await measure(page, 'filter by words', () => page.locator('input[type=search]').fill('Place 123'));
  await measure(page, 'clear the words', () => page.locator('input[type=search]').fill(''));
  await measure(page, 'filter by outlet', () => outlet.selectOption({ index: 1 }));
  await measure(page, 'clear the outlet', () => outlet.selectOption({ index: 0 }));
  await measure(page, 'walk: start', () => page.locator('dateline-walk .start').click());
  await measure(page, 'walk: on', () => next.click());
  await measure(page, 'walk: on again', () => next.click());
  await measure(page, 'walk: end', () => page.locator('dateline-walk .bar button').last().click());
  await measure(page, 'zoom', async () => {
    await page.mouse.move(1000, 400);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -200);
  });
}

async function measure(page: Page, name: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => (window.longTasks = []));
  await act();
  await rest(page);
  const tasks = await page.evaluate(() => window.longTasks.map(([, length]) => Math.round(length)));
  const worst = Math.max(0, ...tasks);
  const over = tasks.filter((length) => length > GOAL).sort((a, b) => b - a);
  const note = over.length > 0 ? `  over ${GOAL}: ${over.join(' ')}` : '';
  console.log(`  ${name.padEnd(18)} worst task ${String(worst).padStart(5)} ms${note}`);
}

async function rest(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = await page.evaluate(() => window.longTasks.length);
    await page.waitForTimeout(REST);
    now = await page.evaluate(() => window.longTasks.length);
  }
}

async function serve(): Promise<Server> {
  const story = makeStory(LARGE_STORY);
  const bare = await readFile(join(VIEWER, 'index.html'), 'utf8');
  const texts: Partial<Record<string, string>> = {
    '/': renderPage(bare, story, null),
    '/story.json': JSON.stringify(story),
  };
  const started = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const type = TYPES[extname(pathname === '/' ? '.html' : pathname) || '.html'];
      const file = pathname === '/basemap.pmtiles' ? BASEMAP : join(VIEWER, pathname);
      const body = texts[pathname] ?? (await readFile(file).catch(() => null));
      if (body === null) return void response.writeHead(404).end();
      const range = /bytes=(\d+)-(\d+)/u.exec(request.headers.range ?? '');
      if (!range || typeof body === 'string') {
        return void response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
      }
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
      response
        .writeHead(206, { 'content-range': `bytes ${from}-${to}/${body.length}` })
        .end(body.subarray(from, to + 1));
    })();
  });
  await new Promise<void>((resolve) => started.listen(0, resolve));
  return started;
}
