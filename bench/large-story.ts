// The page with 5,000 places and 50,000 mentions on a processor four times slower: the longest task of opening it,
// filtering, opening a place, walking and zooming, in several rounds. By itself, as it needs a quiet machine:
//   node scripts/build.mjs viewer && node --import tsx bench/large-story.ts [folder of the viewer] [rounds]
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
const ROUNDS = Number(process.argv[3] ?? 5);
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

interface Longest {
  /** Milliseconds by the clock, whatever else the machine does meanwhile. */
  whole: number;
  /** Milliseconds of the processor. */
  all: number;
  /** The same without the wait for pictures read back. */
  own: number;
}

/** The longest task of each action, round by round. */
const longest = new Map<string, Longest[]>();

const server = await serve();
const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args, env: env as Record<string, string> });
try {
  for (let round = 0; round < ROUNDS; round++) await visit();
  for (const [name, rounds] of longest) console.log(line(name, rounds));
} finally {
  await browser.close();
  server.close();
}

async function visit(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => {
    throw error;
  });
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
  await page.close();
}

function line(name: string, rounds: readonly Longest[]): string {
  const figures = (of: keyof Longest) => {
    const sorted = rounds.map((round) => round[of]).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return `${String(middle).padStart(4)} ms (${sorted[0]}–${sorted.at(-1)})`.padEnd(18);
  };
  const over = rounds.filter(({ whole }) => whole > GOAL).length;
  const note = over > 0 ? `  over ${GOAL} in ${over} of ${rounds.length} rounds` : '';
  return `  ${name.padEnd(16)} whole ${figures('whole')} the processor's ${figures('all')} own ${figures('own')}${note}`;
}

async function run(page: Page, url: string): Promise<void> {
  await measure(page, 'open', async () => {
    await page.goto(url, { waitUntil: 'commit' });
    while (!(await isIdle(page))) await page.waitForTimeout(500);
  });
  const click = (host: string, selector: string, index: number) => () =>
    act(page, host, selector, index, (found) => (found as HTMLButtonElement).click());
  const type = (value: string) => () =>
    act(
      page,
      'dateline-filters',
      'input[type=search]',
      0,
      (found, text) => {
        (found as HTMLInputElement).value = text;
        found.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  const choose = (index: number) => () =>
    act(
      page,
      'dateline-filters',
      'select',
      0,
      (found, at) => {
        (found as HTMLSelectElement).selectedIndex = Number(at);
        found.dispatchEvent(new Event('change', { bubbles: true }));
      },
      String(index),
    );
  await measure(page, 'filter by words', type('Place 123'));
  await measure(page, 'clear the words', type(''));
  await measure(page, 'filter by outlet', choose(1));
  await measure(page, 'clear the outlet', choose(0));
  await measure(page, 'open a place', click('dateline-places', 'button', 5));
  await measure(page, 'walk: start', click('dateline-walk', '.start', 0));
  await measure(page, 'walk: on', click('dateline-walk', '.bar button', 1));
  await measure(page, 'walk: on again', click('dateline-walk', '.bar button', 1));
  await measure(page, 'walk: end', click('dateline-walk', '.bar button', -1));
  await measure(page, 'zoom', async () => {
    await page.mouse.move(1000, 400);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -200);
  });
}

function isIdle(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const story = document.querySelector('dateline-story');
    return story?.shadowRoot?.querySelector('dateline-map')?.hasAttribute('idle') ?? false;
  });
}

/** By the page's own means: the driver would look for its elements through all of the text, in a task of the page. */
async function act(
  page: Page,
  host: string,
  selector: string,
  index: number,
  work: (found: Element, value: string) => void,
  value = '',
): Promise<void> {
  const found = await page.evaluateHandle(
    ([host, selector, index]) => {
      const story = document.querySelector('dateline-story')!.shadowRoot!;
      return [...story.querySelector(String(host))!.shadowRoot!.querySelectorAll(String(selector))].at(
        Number(index),
      )!;
    },
    [host, selector, index],
  );
  await found.evaluate(work, value);
}

async function measure(page: Page, name: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => (window.longTasks = []));
  await browser.startTracing(page, { categories: ['toplevel', 'gpu'] });
  await act();
  await rest(page);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const tasks = await page.evaluate(() => window.longTasks.map(([, length]) => Math.round(length)));
  const [{ own, all }] = processorTimes(trace.traceEvents);
  const rounds = longest.get(name) ?? [];
  longest.set(name, [...rounds, { whole: Math.max(0, ...tasks), all, own }]);
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
}

/**
 * Milliseconds of the processor in each task of the pages' main threads. `own` leaves out the wait for the map's picture
 * to be read back, which a browser does that has no graphics card: throttled, even a wait keeps the processor busy.
 * The longest of each, wherever it was, come first.
 */
function processorTimes(events: readonly TraceEvent[]): { own: number; all: number }[] {
  const at = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => at(event)),
  );
  const complete = events.filter((event) => event.ph === 'X' && main.has(at(event)));
  const readings = complete.filter(({ name }) => name === 'GLES2::ReadPixels');
  const milliseconds = (length: number) => Math.round(length / 1000);
  const tasks = complete
    .filter(({ name }) => name.endsWith('RunTask'))
    .map((task) => {
      const within = readings.filter((one) => at(one) === at(task) && isWithin(one, task));
      const waited = within.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
      return { own: (task.tdur ?? 0) - waited, all: task.tdur ?? 0 };
    });
  const sorted = (of: 'own' | 'all') => tasks.map((task) => task[of]).sort((a, b) => b - a);
  const [own, all] = [sorted('own'), sorted('all')];
  return own.map((length, rank) => ({ own: milliseconds(length), all: milliseconds(all[rank]) }));
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
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
    '/': renderPage(bare, story, { posters: null, openingTiles: null, language: null, address: null }),
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
