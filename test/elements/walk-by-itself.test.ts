// A walk that goes on by itself: it begins, pauses, gives each step its whole time, and goes no further than the end, nor
// while nobody looks.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/elements/dateline-walk/dateline-walk.ts';
import type { DatelineWalk } from '../../src/elements/dateline-walk/dateline-walk.ts';
import { mount } from './render.ts';

const STEP_MILLISECONDS = 6000;
const NAMES = ['Narva', 'Tartu', 'Võru', 'Pärnu'];

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A walk at its first step whose events move it on, as the page does. */
async function walking(step = 0) {
  const walk = await mount<DatelineWalk>('dateline-walk', { names: NAMES, step });
  walk.addEventListener('dateline-walk', (event) => (walk.step = event.step));
  const press = async (name: string) => {
    walk.shadowRoot!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
    await walk.updateComplete;
  };
  const wait = async (milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds);
    await walk.updateComplete;
    return walk.step;
  };
  return { walk, press, wait };
}

const isPlaying = (walk: DatelineWalk) => walk.shadowRoot!.querySelector('[aria-label="Pause"]') !== null;

it('goes a step each time, not before it is told to, and not after it is told to pause', async () => {
  const { walk, press, wait } = await walking();
  expect(await wait(3 * STEP_MILLISECONDS)).toBe(0);
  await press('Go on by itself');
  expect(await wait(STEP_MILLISECONDS - 1)).toBe(0);
  expect(await wait(1)).toBe(1);
  expect(await wait(STEP_MILLISECONDS)).toBe(2);
  await press('Pause');
  expect(isPlaying(walk)).toBe(false);
  expect(await wait(3 * STEP_MILLISECONDS)).toBe(2);
  await press('Go on by itself');
  expect(await wait(STEP_MILLISECONDS)).toBe(3);
});

it('gives what a hand has gone to its whole time', async () => {
  const { press, wait } = await walking();
  await press('Go on by itself');
  await wait(STEP_MILLISECONDS - 100);
  await press('Next place');
  expect(await wait(STEP_MILLISECONDS - 1)).toBe(1);
  expect(await wait(1)).toBe(2);
  await wait(STEP_MILLISECONDS - 100);
  await press('Previous place');
  expect(await wait(STEP_MILLISECONDS - 1)).toBe(1);
  expect(await wait(1)).toBe(2);
});

it('stops at the end and says so, and when the walk is ended', async () => {
  const { walk, press, wait } = await walking(2);
  await press('Go on by itself');
  expect(await wait(STEP_MILLISECONDS)).toBe(3);
  expect(isPlaying(walk)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  await press('Previous place');
  expect(await wait(3 * STEP_MILLISECONDS)).toBe(2);
  await press('Go on by itself');
  await press('End the walk');
  expect(await wait(3 * STEP_MILLISECONDS)).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

it('waits while the page is hidden, and goes on with the whole time when it is seen again', async () => {
  const { walk, press, wait } = await walking();
  const hidden = vi.spyOn(document, 'hidden', 'get');
  const turn = (away: boolean) => {
    hidden.mockReturnValue(away);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  await press('Go on by itself');
  await wait(STEP_MILLISECONDS - 100);
  turn(true);
  expect(await wait(5 * STEP_MILLISECONDS)).toBe(0);
  turn(false);
  expect(isPlaying(walk)).toBe(true);
  expect(await wait(STEP_MILLISECONDS - 1)).toBe(0);
  expect(await wait(1)).toBe(1);
  await press('Pause');
  turn(true);
  turn(false);
  expect(await wait(3 * STEP_MILLISECONDS)).toBe(1);
});

it('leaves nothing running when it is taken from the page', async () => {
  const { walk, press } = await walking();
  await press('Go on by itself');
  walk.remove();
  expect(vi.getTimerCount()).toBe(0);
});
