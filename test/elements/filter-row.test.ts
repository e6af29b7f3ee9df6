// The row of days and filters keeps its measure whatever is chosen: in every language, no word cut, nothing on another,
// and the strip of days as it was, for it may be under a finger.
import { afterEach, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { WORDS, type Language } from '../../src/map/words/words.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

const LANGUAGES = Object.keys(WORDS) as Language[];
const SIZES: [number, number][] = [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 640],
];
const OUTLET = 'The Skerry Post';

afterEach(async () => {
  document.body.replaceChildren();
  await browser.viewport(1000, 700);
});

it.each(
  SIZES.flatMap((size) => LANGUAGES.map((language): [number, number, Language] => [...size, language])),
)('at %i × %i in %s', async (width, height, language) => {
  await browser.viewport(width, height);
  document.body.style.height = `${height}px`;
  const { element } = await page();
  element.language = language;
  await element.updateComplete;
  find(element, '.menu-button')!.click();
  const filters = find(element, 'dateline-filters')!.shadowRoot!;
  const outlet = filters.querySelector('select')!;
  await until(() => outlet.clientWidth > 0, 'the filters');
  await document.fonts.ready;
  const before = measure(element);
  outlet.value = OUTLET;
  outlet.dispatchEvent(new Event('change'));
  await until(() => filters.querySelector('.chosen button, .said button') !== null, 'the choice');
  expect(measure(element)).toEqual(before);
  const parts = [...filters.querySelectorAll('input, label, button, [role=status]')];
  expect(overlaps([find(element, '.strip')!, ...parts])).toEqual([]);
  for (const part of parts) expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(width);
  expect(widthOf(OUTLET, outlet)).toBeLessThanOrEqual(outlet.clientWidth - ARROW);
  const kind = filters.querySelector<HTMLSelectElement>('.kind select')!;
  for (const { text } of kind.options)
    expect(widthOf(text, kind), text).toBeLessThanOrEqual(kind.clientWidth - ARROW);
  const search = filters.querySelector('input')!;
  expect(widthOf(search.placeholder, search), search.placeholder).toBeLessThanOrEqual(search.clientWidth - 4);
  const time = find(element, 'dateline-timeline')!.shadowRoot!;
  for (const said of time.querySelectorAll<HTMLElement>('p > *'))
    expect(said.scrollWidth, said.textContent).toBeLessThanOrEqual(said.clientWidth + 1);
});

/** Pixels that the browser keeps for a select's arrow and padding. */
const ARROW = 22;

/** What must not change, in pixels; the phone's menu may grow by the button that shows everything again. */
function measure(element: Element): { left: number; width: number; height?: number } {
  const strip = find(element, '.strip')!.getBoundingClientRect();
  const stays = innerWidth > 720 ? { height: find(element, '.tools')!.offsetHeight } : {};
  return { left: strip.left, width: strip.width, ...stays };
}

function overlaps(elements: Element[]): string[] {
  const boxes = elements.map((element) => ({
    name: element.textContent,
    box: element.getBoundingClientRect(),
  }));
  return boxes.flatMap(({ name, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      )
      .map((other) => `${name} / ${other.name}`),
  );
}

function widthOf(text: string, styled: Element): number {
  const { font } = getComputedStyle(styled);
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  return pen.measureText(text).width;
}
