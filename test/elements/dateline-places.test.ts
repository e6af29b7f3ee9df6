// The list of places of a story too large to have all of them in the page: few entries at a time, every one in reach.
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import '../../src/elements/dateline-places/dateline-places.ts';
import type { DatelinePlaces } from '../../src/elements/dateline-places/dateline-places.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { LARGE_STORY, makeStory } from '../fixtures/story-large.ts';
import { expectAccessible, mount, until } from './render.ts';

const { summaries } = storyInSight(makeStory(LARGE_STORY), NO_FILTER);
const { compare } = new Intl.Collator('en');
const names = summaries.map(({ place }) => place.name).sort(compare);

const list = (properties: Partial<DatelinePlaces> = {}) =>
  mount<DatelinePlaces>('dateline-places', { summaries, ...properties });
const buttons = (element: DatelinePlaces) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('li button'),
];
const nameOf = (button: Element | null | undefined) => button?.querySelector('.name')?.textContent ?? null;
const focusedName = (element: DatelinePlaces) => nameOf(element.shadowRoot!.activeElement);
const isInSight = (element: DatelinePlaces, button: Element) => {
  const frame = element.renderRoot.querySelector('ul')!.getBoundingClientRect();
  const { top, bottom, left, right } = button.getBoundingClientRect();
  return top >= frame.top && bottom <= frame.bottom && left >= frame.left && right <= frame.right;
};

afterEach(() => document.body.replaceChildren());

it('marks the place that is pointed at, and lets those step back that no article of its own names', async () => {
  const own = storyInSight(fixtureStory(), NO_FILTER).summaries;
  const hovered = own.find(({ articles }) => articles.size === 1)!;
  const element = await list({ summaries: own });
  const withClass = (name: string) =>
    buttons(element).flatMap((button) => (button.className === name ? [button.dataset.place!] : []));
  expect(withClass('unrelated')).toEqual([]);
  element.hovered = hovered.place.id;
  await element.updateComplete;
  expect(withClass('hovered')).toEqual([hovered.place.id]);
  const [article] = hovered.articles;
  const elsewhere = own.filter(({ articles }) => !articles.has(article)).map(({ place }) => place.id);
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(withClass('unrelated').sort()).toEqual(elsewhere.sort());
  await expectAccessible(element);
});

describe('a list of 5,000 places', () => {
  it('has few in the page, and says of each which of how many it is', async () => {
    const element = await list();
    expect(buttons(element).length).toBeGreaterThan(10);
    expect(buttons(element).length).toBeLessThan(200);
    expect(buttons(element).map(nameOf)).toEqual(names.slice(0, buttons(element).length));
    const first = element.renderRoot.querySelector('li')!;
    expect(first.ariaSetSize).toBe('5000');
    expect(first.ariaPosInSet).toBe('1');
    expect(buttons(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await expectAccessible(element);
  });

  it('is gone through with the keys, to its end and back', async () => {
    const element = await list();
    buttons(element)[0].focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await until(() => focusedName(element) === names[2], 'the third place');
    await userEvent.keyboard('{End}');
    await until(() => focusedName(element) === names.at(-1), 'the last place');
    const last = element.shadowRoot!.activeElement!;
    expect(last.closest('li')!.ariaPosInSet).toBe('5000');
    expect(isInSight(element, last)).toBe(true);
    expect(buttons(element).length).toBeLessThan(200);
    await userEvent.keyboard('{ArrowUp}');
    await until(() => focusedName(element) === names.at(-2), 'the last but one');
    await userEvent.keyboard('{Home}');
    await until(() => focusedName(element) === names[0], 'the first place');
  });

  it('shows what it is scrolled to, and keeps the entry that has the focus', async () => {
    const element = await list();
    buttons(element)[0].focus();
    const scroller = element.renderRoot.querySelector('ul')!;
    scroller.scrollTop = scroller.scrollHeight / 2;
    await until(
      () => buttons(element).some((button) => nameOf(button) === names[2500] && isInSight(element, button)),
      'the middle',
    );
    expect(focusedName(element)).toBe(names[0]);
    expect(buttons(element).length).toBeLessThan(200);
  });

  it('shows the open place, however far down', async () => {
    const far = summaries.find(({ place }) => place.name === names[4000])!.place.id;
    const element = await list({ selected: far });
    const current = () => element.renderRoot.querySelector('[aria-current=true]');
    await until(() => current() !== null && isInSight(element, current()!), 'the open place');
    expect((current() as HTMLButtonElement).tabIndex).toBe(0);
  });

  it('is one long line on a phone, as much in reach', async () => {
    await page.viewport(390, 800);
    try {
      const element = await list();
      const tops = () => new Set(buttons(element).map((button) => button.getBoundingClientRect().top));
      // No more than the phone's width has room for: before, it was laid out for a wider one.
      await until(() => tops().size === 1 && buttons(element).length < 7, 'one line of few entries');
      buttons(element)[0].focus();
      await userEvent.keyboard('{End}');
      await until(() => focusedName(element) === names.at(-1), 'the last place');
      expect(isInSight(element, element.shadowRoot!.activeElement!)).toBe(true);
    } finally {
      await page.viewport(1000, 700);
    }
  });

  it('holds every place while it is short', async () => {
    const element = await list({ summaries: summaries.slice(0, 250) });
    expect(buttons(element)).toHaveLength(250);
    element.summaries = summaries;
    await element.updateComplete;
    expect(buttons(element).length).toBeLessThan(200);
  });
});
