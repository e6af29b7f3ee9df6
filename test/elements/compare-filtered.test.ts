// The comparison: where wordings part, what a filter leaves out, and the way back.
import { afterEach, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { FilterChangeEvent, PanelEvent } from '../../src/elements/events.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(() => document.body.replaceChildren());

const compared = (element: Element) => find(element, 'dateline-compare')!.shadowRoot!;
const words = (element: Element) => compared(element).querySelectorAll('.words').length;

it('says by which filter, compares what that leaves, and shows everything again', async () => {
  const { element, state } = await page();
  element.dispatchEvent(new FilterChangeEvent({ ...NO_FILTER, speaker: 'Ulla Berg' }));
  element.dispatchEvent(new PanelEvent('compare'));
  await until(() => compared(element).querySelector('.filtered') !== null, 'what is left out');
  expect(compared(element).querySelector('.filtered')!.textContent).toContain('Speaker: Ulla Berg');
  // The words that both outlets carry are another's.
  expect(words(element)).toBe(0);
  await expectAccessible(element);
  const clear = compared(element).querySelector<HTMLElement>('.filtered button')!;
  clear.focus();
  clear.click();
  await until(() => words(element) > 0, 'all of it');
  expect(state().filter).toBe(NO_FILTER);
  expect(compared(element).querySelector('.filtered')).toBeNull();
  await until(() => compared(element).activeElement !== null, 'the focus in the dialog');
});

it('marks the words that part two wordings of one quotation, and no others', async () => {
  const story = fixtureStory();
  for (const quotation of story.quotations)
    if (quotation.article === 'skerry-post') quotation.text = quotation.text.replace('leave', 'quit');
  const { element } = await page(story);
  element.dispatchEvent(new PanelEvent('compare'));
  await until(() => words(element) > 1, 'both wordings');
  const marked = [...compared(element).querySelectorAll('.words mark')].map((one) => one.textContent!.trim());
  expect(marked).toEqual(['leave', 'quit']);
});
