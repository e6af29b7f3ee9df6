// What changes is said aloud: each change is a text in a live region that was there before, so that a screen reader tells
// of it wherever its reader is.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FilterChangeEvent } from '../../src/elements/events.ts';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

let element: Awaited<ReturnType<typeof page>>['element'];

beforeEach(async () => ({ element } = await page()));
afterEach(() => document.body.replaceChildren());

/** Live regions of the page, through open shadow roots. */
function regions(root: Element | ShadowRoot = element): Element[] {
  const scope = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...scope.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches('[role=status], [aria-live]') ? [one] : []),
    ...(one.shadowRoot ? regions(one) : []),
  ]);
}

const wordsOf = (region: Element) => region.textContent!.replace(/\s+/gu, ' ').trim();

/** Does something, and waits until a region that was there before says the words. */
async function hears(words: RegExp, act: () => void): Promise<void> {
  const before = regions();
  expect(before.map(wordsOf).join('\n')).not.toMatch(words);
  act();
  await until(() => regions().some((region) => words.test(wordsOf(region))), String(words));
  expect(before.some((region) => region.isConnected && words.test(wordsOf(region)))).toBe(true);
}

it('a place that is opened, and another after it', async () => {
  await hears(/^Helsinki: 4 excerpts$/u, () => (element.place = 'p:helsinki'));
  await hears(/^Narva: 1 excerpt$/u, () => (element.place = 'p:narva'));
});

it('how much a filter leaves', async () => {
  const filter = { ...NO_FILTER, outlet: 'The Skerry Post' };
  await hears(/^9 places, 11 mentions shown$/u, () => element.dispatchEvent(new FilterChangeEvent(filter)));
});

it('a step of the walk', async () => {
  const start = find(element, 'dateline-walk')!.shadowRoot!.querySelector<HTMLElement>('.start')!;
  await hears(/^Step 1 of 13: .+$/u, () => start.click());
  const next = find(element, 'dateline-walk')!.shadowRoot!.querySelector<HTMLElement>('.next')!;
  await hears(/^Step 2 of 13: .*Helsinki$/u, () => next.click());
});

it('a short message', async () => {
  await hears(/^Link copied\.$/u, () => (element.notice = 'Link copied.'));
});
