// The comparison of a filtered story: it says what is left out, and gives the way back.
import { afterEach, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/map/filter-story.ts';
import { FilterChangeEvent, PanelEvent } from '../../src/elements/events.ts';
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
