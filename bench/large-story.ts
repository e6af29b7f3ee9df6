// The page with 5,000 places and 50,000 mentions on a processor four times slower: the longest task of opening it,
// filtering, opening a place, walking and moving the map, beside a bare MapLibre page that shows the same places as one
// source of circles and names. By itself, as it needs a quiet machine:
//   node scripts/build.mjs viewer && node --import tsx bench/large-story.ts [rounds]
import type { Browser, Page } from 'playwright-core';
import type { Box } from '../src/map/room/box.ts';
import { serveLargeSite } from './large-site.ts';
import { longestTask, watchTasks, type LongestTask } from './longest-task.ts';
import { launchBrowser } from './serve-articles.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const SLOWER = 4;
/** Milliseconds that no task should pass. */
const GOAL = 200;
/** Pixels: where the pointer is put to move the map, a turn of the wheel, a drag. */
const POINTER = { x: 1000, y: 400 };
const TURN = { times: 4, by: -200 };
const DRAG = { times: 8, x: -40, y: -10 };
/** A new window loads the browser's own surface: no page is to share the processor with that. */
const WINDOW_MILLISECONDS = 2000;

/** The longest task of each action, round by round; the peer's under its own names. */
const longest = new Map<string, LongestTask[]>();

const site = await serveLargeSite();
const browser = await launchBrowser();
try {
  for (let round = 0; round < ROUNDS; round++) {
    const room = await visitStory(site.url);
    await visitBare(site.bare(room));
  }
  for (const [name, rounds] of longest) console.log(line(name, rounds));
} finally {
  await browser.close();
  await site.close();
}

/** @returns where the story's map lies */
async function visitStory(url: string): Promise<Box> {
  const page = await slowPage(browser);
  const measure = (name: string, act: () => Promise<unknown>) => note(name, page, act);
  await measure('open', () => open(page, url, isStoryIdle));
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
  await measure('filter by words', type('Place 123'));
  await measure('clear the words', type(''));
  await measure('filter by outlet', choose(1));
  await measure('clear the outlet', choose(0));
  await measure('open a place', click('dateline-places', 'button', 5));
  await measure('walk: start', click('dateline-walk', '.start', 0));
  await measure('walk: on', click('dateline-walk', '.bar button', 1));
  await measure('walk: on again', click('dateline-walk', '.bar button', 1));
  await measure('walk: end', click('dateline-walk', '.bar button', -1));
  await measure('zoom', () => zoom(page));
  await measure('pan', () => pan(page));
  const room = await page.evaluate(() => {
    const map = document.querySelector('dateline-story')!.shadowRoot!.querySelector('dateline-map')!;
    return map.getBoundingClientRect().toJSON() as Box;
  });
  await page.context().close();
  return room;
}

async function visitBare(url: string): Promise<void> {
  const page = await slowPage(browser);
  await note('bare: open', page, () => open(page, url, isBareIdle));
  await note('bare: zoom', page, () => zoom(page));
  await note('bare: pan', page, () => pan(page));
  await page.context().close();
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await watchTasks(page);
  await page.waitForTimeout(WINDOW_MILLISECONDS);
  return page;
}

async function open(page: Page, url: string, isIdle: () => boolean): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  while (!(await page.evaluate(isIdle))) await page.waitForTimeout(500);
}

function isStoryIdle(): boolean {
  const story = document.querySelector('dateline-story');
  return story?.shadowRoot?.querySelector('dateline-map')?.hasAttribute('idle') ?? false;
}

function isBareIdle(): boolean {
  return document.documentElement.dataset.live !== undefined;
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(POINTER.x, POINTER.y);
  for (let turn = 0; turn < TURN.times; turn++) await page.mouse.wheel(0, TURN.by);
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(POINTER.x, POINTER.y);
  await page.mouse.down();
  for (let at = 1; at <= DRAG.times; at++)
    await page.mouse.move(POINTER.x + at * DRAG.x, POINTER.y + at * DRAG.y);
  await page.mouse.up();
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

async function note(name: string, page: Page, act: () => Promise<unknown>): Promise<void> {
  const task = await longestTask(browser, page, act);
  longest.set(name, [...(longest.get(name) ?? []), task]);
}

function line(name: string, rounds: readonly LongestTask[]): string {
  const figures = (of: keyof LongestTask) => {
    const sorted = rounds.map((round) => round[of]).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return `${String(middle).padStart(4)} ms (${sorted[0]}–${sorted.at(-1)})`.padEnd(18);
  };
  const over = rounds.filter(({ clock }) => clock > GOAL).length;
  const note = over > 0 ? `  over ${GOAL} in ${over} of ${rounds.length} rounds` : '';
  return `  ${name.padEnd(16)} clock ${figures('clock')} own ${figures('own')} processor ${figures('processor')}${note}`;
}
