// On a page in another language, the outlets' own words say in which they are (WCAG 3.1.2).
import { afterEach, expect, it } from 'vitest';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(() => document.body.replaceChildren());

const within = (element: Element, tag: string, selector: string): Element[] => [
  ...find(element, tag)!.shadowRoot!.querySelectorAll(selector),
];
const langs = (elements: Element[]) => [...new Set(elements.map((one) => one.getAttribute('lang')))];

it('marks articles, excerpts and compared quotations, and nothing once the page speaks their language', async () => {
  const { element } = await page();
  const shown = () => ({
    text: langs(within(element, 'dateline-reader', 'h2, .standfirst, .paragraph')),
    excerpts: langs(within(element, 'dateline-excerpts', '.title, blockquote, .sentence')),
    quotations: langs(within(element, 'dateline-compare', '.words')),
    own: langs(within(element, 'dateline-excerpts', 'h2, .facts, .counts')),
  });
  Object.assign(element, { language: 'pl', place: 'p:helsinki', panel: 'compare' });
  await until(
    () => find(element, 'dateline-compare')!.shadowRoot!.querySelector('.words') !== null,
    'the comparison',
  );
  expect(shown()).toEqual({ text: ['en'], excerpts: ['en'], quotations: ['en'], own: [null] });
  element.language = 'en';
  await until(() => shown().text[0] === null, 'the other language');
  await find<HTMLElement & { updateComplete: Promise<boolean> }>(element, 'dateline-compare')!.updateComplete;
  expect(shown()).toEqual({ text: [null], excerpts: [null], quotations: [null], own: [null] });
});

it('lets a name in right-to-left script run its own way, in list, heading and walk, and the page around it not', async () => {
  const { element, state } = await page();
  element.place = 'p:latakia';
  await until(() => find(element, 'dateline-excerpts') !== null, 'the panel');
  await element.updateComplete;
  const isRtl = (tag: string, selector: string) =>
    within(element, tag, selector).map((one) => one.matches(':dir(rtl)'));
  expect(isRtl('dateline-places', '[data-place="p:latakia"] .name')).toEqual([true]);
  expect(isRtl('dateline-places', '[data-place="p:narva"] .name')).toEqual([false]);
  expect(isRtl('dateline-excerpts', 'h2')).toEqual([true]);
  expect(isRtl('dateline-excerpts', 'header > p, .speaker')).not.toContain(true);
  const steps = state().story!.places.findIndex(({ id }) => id === 'p:latakia');
  element.place = null;
  element.step = steps;
  await until(() => find(element, 'dateline-walk')!.shadowRoot!.querySelector('b') !== null, 'the walk');
  expect(within(element, 'dateline-walk', 'b')[0].textContent).toBe('اللاذقية');
  expect(isRtl('dateline-walk', 'b')).toEqual([true]);
});
