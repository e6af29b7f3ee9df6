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
