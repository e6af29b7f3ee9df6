// The focus is never lost: whatever goes away under the keyboard leaves it somewhere of use.
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(() => document.body.replaceChildren());

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
const press = async (element: HTMLElement, keys = '{Enter}') => {
  element.focus();
  await userEvent.keyboard(keys);
};
const listed = (root: Element, place: string) =>
  find(root, 'dateline-places')!.shadowRoot!.querySelector(`[data-place="${place}"]`);
const closeButton = (root: Element) => find<HTMLElement>(root, '.close')!;

describe('when the panel of excerpts is closed', () => {
  it('that a link opened, the keyboard is at the place in the list', async () => {
    const { element } = await page();
    element.place = 'p:narva';
    await until(() => find(element, '.close') !== null, 'the panel');
    await press(closeButton(element));
    await until(() => focused() === listed(element, 'p:narva'), 'the place in the list');
  });

  it('that a name in the text opened, it is back at the name', async () => {
    const { element, state } = await page();
    const name = find<HTMLElement>(element, 'a[data-place="p:narva"]')!;
    await press(name);
    await until(() => state().place === 'p:narva' && find(element, '.close') !== null, 'the panel');
    await press(closeButton(element));
    await until(() => state().place === null && focused() === name, 'the name');
  });

  it('from outside of it, it stays where it is', async () => {
    const { element, state } = await page();
    element.place = 'p:narva';
    const search = find<HTMLElement>(element, 'select')!;
    search.focus();
    await until(() => find(element, '.close') !== null, 'the panel');
    element.place = null;
    await until(() => find(element, '.close') === null, 'the panel closed');
    expect(focused()).toBe(search);
    expect(state().place).toBeNull();
  });
});

it('a place chosen in the comparison has the keyboard, and leaves it to the list', async () => {
  const { element } = await page();
  const opener = [...element.shadowRoot!.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Compare outlets',
  )!;
  await press(opener);
  await until(() => find(element, 'dialog[open] button.place') !== null, 'the comparison');
  await press(find<HTMLElement>(element, 'dialog[open] button.place')!);
  await until(() => focused()?.matches('h2') ?? false, 'the heading of the panel');
  const { place } = element;
  await userEvent.keyboard('{Escape}');
  await until(() => focused() === listed(element, place!), 'the place in the list');
});

it('the buttons that show everything leave it in the search, or at the list', async () => {
  const { element, state } = await page();
  const filters = find(element, 'dateline-filters')!.shadowRoot!;
  const search = filters.querySelector('input')!;
  const nothingFits = async () => {
    await userEvent.fill(search, 'volcano');
    await until(() => find(element, '.nothing button') !== null, 'the sentence');
  };
  await nothingFits();
  await press(filters.querySelector<HTMLElement>('.said button')!);
  await until(() => state().filter === NO_FILTER && focused() === search, 'the search');
  await nothingFits();
  await press(find<HTMLElement>(element, '.nothing button')!);
  await until(() => focused()?.matches('li button[tabindex="0"]') ?? false, 'the list');
});
