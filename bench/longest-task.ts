// The longest task of a page's main thread while something is done, from the browser's own trace.
import type { Browser, Page } from 'playwright-core';

export interface LongestTask {
  /** Milliseconds by the clock, whatever else the machine does meanwhile. */
  clock: number;
  /** Milliseconds of the processor. A slowed thread is kept busy also while it waits for another process. */
  processor: number;
  /** By the clock, without the waits for what draws in place of a graphics card. */
  own: number;
}

declare global {
  interface Window {
    /** How many tasks have taken more than 50 ms. */
    longTasks: number;
  }
}

/** Milliseconds without a long task after which the page has done its work. */
const REST = 1500;
/** What the page's thread does in these is to wait for the process that draws. */
const WAITS = new Set([
  'GLES2::ReadPixels',
  'CommandBufferHelper::Finish',
  'CommandBufferProxyImpl::WaitForGetOffset',
  'CommandBufferProxyImpl::WaitForTokenInRange',
  'CommandBufferProxyImpl::WaitForGetOffsetInRange',
  'CommandBufferProxy::WaitForToken',
  'CommandBufferProxy::WaitForGetOffset',
]);

/** To be called before the page is opened. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = 0;
    new PerformanceObserver((list) => (window.longTasks += list.getEntries().length)).observe({
      type: 'longtask',
      buffered: true,
    });
  });
}

/** Of those begun by `act`, until the page rests. */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', 'gpu', 'viz'] });
  await act();
  await rest(page);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return longestOf(trace.traceEvents);
}

async function rest(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = await page.evaluate(() => window.longTasks);
    await page.waitForTimeout(REST);
    now = await page.evaluate(() => window.longTasks);
  }
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

/** Each figure of the task that has most of it. */
function longestOf(events: readonly TraceEvent[]): LongestTask {
  const at = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => at(event)),
  );
  const complete = events.filter((event) => event.ph === 'X' && main.has(at(event)));
  const waits = complete.filter(({ name }) => WAITS.has(name));
  const tasks = complete.filter(({ name }) => name.endsWith('RunTask'));
  const most = (of: (task: TraceEvent) => number) =>
    Math.round(tasks.reduce((high, task) => Math.max(high, of(task)), 0) / 1000);
  return {
    clock: most(({ dur = 0 }) => dur),
    processor: most(({ tdur = 0 }) => tdur),
    own: most((task) => {
      const within = waits.filter((wait) => at(wait) === at(task) && isWithin(wait, task));
      return (task.dur ?? 0) - outermost(within).reduce((sum, { dur = 0 }) => sum + dur, 0);
    }),
  };
}

/** A wait may be told of twice, one within the other. */
function outermost(waits: readonly TraceEvent[]): TraceEvent[] {
  return waits.filter((wait) => !waits.some((other) => other !== wait && isWithin(wait, other)));
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
