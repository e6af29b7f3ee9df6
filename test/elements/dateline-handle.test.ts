// The handle between map and text on a phone: by pointer and by keyboard, and never too far.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/elements/dateline-story/dateline-story.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, find, mount, until } from './render.ts';

const PHONE = [390, 844] as const;
const DESKTOP = [1000, 700] as const;

const open = () =>
  mount<DatelineStory>('dateline-story', { story: fixtureStory(), status: { kind: 'ready' } });
const handleIn = (element: DatelineStory) => find<HTMLElement>(element, '[role="separator"]')!;
const heightOf = (element: DatelineStory, selector: string) =>
  find(element, selector)!.getBoundingClientRect().height;
const value = (handle: HTMLElement, which = 'now') => Number(handle.getAttribute(`aria-value${which}`));
const comesTo = (handle: HTMLElement, to: number) =>
  until(() => value(handle) === to, `the handle at ${to}, it was at ${value(handle)}`);

beforeEach(() => page.viewport(...PHONE));
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(...DESKTOP);
});

describe('the handle between map and text', () => {
  it('is not there on a wide page', async () => {
    await page.viewport(...DESKTOP);
    expect(heightOf(await open(), 'dateline-handle')).toBe(0);
  });

  it('is moved by the arrow keys, Home and End, and says where it is', async () => {
    const element = await open();
    const handle = handleIn(element);
    handle.focus();
    const before = heightOf(element, 'dateline-map');
    await userEvent.keyboard('{ArrowDown}');
    await comesTo(handle, 50);
    const main = heightOf(element, 'main');
    expect(heightOf(element, 'dateline-map') - before).toBeCloseTo(main * 0.05, 0);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await comesTo(handle, 40);
    await userEvent.keyboard('{End}');
    await comesTo(handle, value(handle, 'max'));
    expect(heightOf(element, 'main > .text')).toBeGreaterThan(110);
    await userEvent.keyboard('{Home}');
    await comesTo(handle, value(handle, 'min'));
    expect(heightOf(element, 'dateline-map')).toBeGreaterThan(110);
    await expectAccessible(element);
  });

  it('follows the pointer and stops at its limits', async () => {
    const element = await open();
    const handle = handleIn(element);
    const head = find<HTMLElement>(element, 'header')!;
    const foot = find<HTMLElement>(element, 'footer')!;
    await userEvent.dragAndDrop(handle, foot);
    await comesTo(handle, value(handle, 'max'));
    expect(heightOf(element, 'main > .text')).toBeGreaterThan(110);
    await userEvent.dragAndDrop(handle, head);
    await comesTo(handle, value(handle, 'min'));
    expect(heightOf(element, 'dateline-map')).toBeGreaterThan(110);
  });

  it('stays where it was when a place is opened, with the excerpts below it', async () => {
    const element = await open();
    handleIn(element).focus();
    await userEvent.keyboard('{End}');
    await comesTo(handleIn(element), 70);
    element.place = 'p:tallinn';
    await until(() => find(element, 'dateline-excerpts') !== null, 'the excerpts');
    const map = find(element, 'dateline-map')!.getBoundingClientRect();
    const panel = find(element, 'dateline-excerpts')!.getBoundingClientRect();
    expect(value(handleIn(element))).toBe(70);
    expect(panel.top).toBeGreaterThan(map.bottom);
    expect(panel.height).toBeGreaterThan(110);
  });
});
