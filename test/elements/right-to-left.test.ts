// Names that run from right to left, in a page whose sentences run the other way: each is drawn as its script asks, with
// its brackets, and nothing beside it is drawn on its wrong side. What is compared is where each letter stands.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { doubtInWords } from '../../src/map/reading/doubt-in-words.ts';
import { NO_NAMES } from '../../src/map/reading/place-names.ts';
import type { Story } from '../../src/core/story/story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

const TOWN = 'נהריה (העיר)!';
const OUTLET = 'הארץ (חיפה)!';
const SPEAKER = 'דנה כץ, עו״ד.';

afterEach(async () => {
  document.body.replaceChildren();
  document.body.style.height = '';
  await browser.viewport(1000, 700);
});

/** The fixture's story; one outlet, one speaker and the most named town bear other names. */
function story(): Story {
  const made = fixtureStory();
  made.places.find(({ id }) => id === 'p:helsinki')!.name = TOWN;
  made.articles[1].outlet = OUTLET;
  for (const { speaker } of made.quotations) if (speaker) speaker.name = SPEAKER;
  return made;
}

/** The letters under an element from left to right, line by line, as a reader sees them. */
function drawn(element: Element): string {
  const letters: { letter: string; x: number; y: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement!.matches('.unseen')) continue;
    const text = node as Text;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      // Marks that isolate are no letters.
      if (width > 0 && !/\p{Cf}/u.test(text.data[at]))
        letters.push({ letter: text.data[at], x, y: y + height / 2 });
    }
  }
  letters.sort((a, b) => (Math.abs(a.y - b.y) > 8 ? a.y - b.y : a.x - b.x));
  return letters
    .map(({ letter }) => letter)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

const fromRight = (name: string) => [...name].reverse().join('');

const part = (root: Element, tag: string, selector: string) =>
  find(root, tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!;

it('stands whole in head, list and text, its neighbours on their own sides', async () => {
  const { element } = await page(story());
  await document.fonts.ready;
  const outlets = [...element.shadowRoot!.querySelectorAll('header .facts li')].map(drawn);
  expect(outlets).toContain(fromRight(OUTLET));
  const articles = [...find(element, 'dateline-reader')!.shadowRoot!.querySelectorAll('article')];
  expect(drawn(articles[1].querySelector('.source')!)).toBe(`${fromRight(OUTLET)} 7 February 2024`);
  const listed = drawn(part(element, 'dateline-places', '[data-place="p:helsinki"]'));
  expect(listed).toContain(fromRight(TOWN));
  expect(listed).toMatch(/^\S+ \S+ ?4$/u);
  const left = (one: Element) => one.getBoundingClientRect().left;
  const row = part(element, 'dateline-places', '[data-place="p:helsinki"]');
  expect(left(row.querySelector('svg')!)).toBeLessThan(left(row.querySelector('.name')!));
  const option = [
    ...find(element, 'dateline-filters')!.shadowRoot!.querySelectorAll<HTMLElement>('option'),
  ].find((one) => one.textContent === OUTLET)!;
  expect(option.matches(':dir(rtl)')).toBe(true);
});

it('stands whole in the panel and in the walk', async () => {
  const { element } = await page(story());
  element.place = 'p:helsinki';
  await until(() => find(element, 'dateline-excerpts') !== null, 'the panel');
  await element.updateComplete;
  const panel = find(element, 'dateline-excerpts')!.shadowRoot!;
  expect(drawn(panel.querySelector('h2')!)).toBe(fromRight(TOWN));
  const glyph = panel.querySelector('h2 svg')!.getBoundingClientRect();
  expect(glyph.right).toBeLessThanOrEqual(panel.querySelector('h2 span')!.getBoundingClientRect().left);
  const heads = [...panel.querySelectorAll('h3')].map(drawn);
  expect(heads).toContainEqual(expect.stringContaining(`${fromRight(OUTLET)} 7 February 2024`));
  const speakers = [...panel.querySelectorAll('.speaker')].map(drawn);
  expect(speakers).toContain(`said ${fromRight(SPEAKER)}`);
  element.place = null;
  element.step = 1;
  const walk = find(element, 'dateline-walk')!.shadowRoot!;
  await until(() => walk.querySelector('b') !== null, 'the walk');
  expect(drawn(walk.querySelector('b')!)).toBe(fromRight(TOWN));
});

it('stands whole in the comparison, its headings and what a filter leaves of it', async () => {
  const { element, state } = await page(story());
  Object.assign(element, { panel: 'compare', filter: { ...state().filter, speaker: SPEAKER } });
  await until(() => find(element, 'dialog[open]') !== null, 'the dialog');
  const dialog = find(element, 'dateline-compare')!.shadowRoot!;
  await until(() => dialog.querySelector('.filtered') !== null, 'the filter');
  expect(drawn(dialog.querySelector('.filtered')!)).toContain(`Speaker: ${fromRight(SPEAKER)}`);
  element.filter = { ...state().filter };
  await until(() => dialog.querySelector('.filtered') === null, 'the whole story');
  await element.updateComplete;
  expect([...dialog.querySelectorAll('h4')].map(drawn)).toContain(`Only ${fromRight(OUTLET)}`);
  expect([...dialog.querySelectorAll('.by')].map(drawn).join('\n')).toContain(fromRight(SPEAKER));
  expect([...dialog.querySelectorAll('.outlet')].map(drawn)).toContain(fromRight(OUTLET));
  expect([...dialog.querySelectorAll('.place')].map(drawn)).toContain(fromRight(TOWN));
});

it('stands whole among the places that a doubtful name could mean', () => {
  const mention = story().mentions.find(({ confidence }) => confidence < 0.6)!;
  const other = { lng: 35, lat: 33, feature: 'P/PPL', country: 'IL', probability: 0.3 };
  const alternatives = [
    { ...other, id: 'p:one', name: TOWN },
    { ...other, id: 'p:two', name: 'Acre' },
  ];
  const { others } = doubtInWords({ ...mention, alternatives }, 'en', NO_NAMES);
  document.body.innerHTML = `<p>It could also be ${others.join(', ')}.</p>`;
  expect(drawn(document.body)).toBe(`It could also be ${fromRight(TOWN)} (Israel), Acre (Israel).`);
});

it('stands whole in a callout and on the card of a mark', async () => {
  await browser.viewport(1440, 900);
  document.body.style.height = '900px';
  const made = story();
  const { element } = await page(made);
  const map = () => find(element, 'dateline-map')!;
  await until(() => map().hasAttribute('idle'), 'the live map');
  const callout = () =>
    [...map().shadowRoot!.querySelectorAll('.callout')].find((one) => one.textContent!.includes(SPEAKER));
  await until(() => callout() !== undefined, 'the callout');
  expect(drawn(callout()!.querySelector('b')!)).toBe(fromRight(TOWN));
  expect(drawn(callout()!.querySelector('span')!)).toBe(fromRight(SPEAKER));
  // Both begin where the words do.
  const left = (selector: string) => callout()!.querySelector(selector)!.getBoundingClientRect().left;
  expect(Math.abs(left('b bdi') - left('q'))).toBeLessThan(12);
  find(element, '.markers [data-place="p:helsinki"]')!.focus();
  const card = find(element, '#mark-card')!;
  await until(() => !card.hidden, 'the card');
  expect(drawn(card)).toContain(fromRight(TOWN));
  expect(drawn(card)).toContain(`Speaking: ${fromRight(SPEAKER)}`);
});

beforeAll(() => {
  // What the map has drawn is to be read.
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, more?: object) {
    const kept = kind.startsWith('webgl') ? { ...more, preserveDrawingBuffer: true } : more;
    return Reflect.apply(getContext, this, [kind, kept]);
  } as typeof getContext;
});

/** Dark pixels beside the only mark of a map, as columns from left to right: rows that are dark. */
async function labelOf(name: string): Promise<number[][]> {
  const made = fixtureStory();
  made.mentions = made.mentions.filter(({ place }) => place === 'p:narva');
  made.places = made.places.filter(({ id }) => id === 'p:narva');
  made.places[0].name = name;
  made.quotations = [];
  made.areas = [];
  const { element } = await page(made);
  await until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map');
  const canvas = find<HTMLCanvasElement>(element, 'canvas')!;
  const frame = canvas.getBoundingClientRect();
  const mark = find(element, '.markers button')!.getBoundingClientRect();
  const picture = document.createElement('canvas');
  const [width, height] = [300, 30];
  Object.assign(picture, { width, height });
  const pen = picture.getContext('2d', { willReadFrequently: true })!;
  const [x, y] = [mark.x + mark.width / 2 - frame.x, mark.y + mark.height / 2 - frame.y];
  pen.drawImage(canvas, width / 2 - x, height / 2 - y, frame.width, frame.height);
  const { data } = pen.getImageData(0, 0, width, height);
  const isDark = (column: number, row: number) => {
    const at = 4 * (row * width + column);
    return Math.abs(column - width / 2) > 12 && data[at] + data[at + 1] + data[at + 2] < 300;
  };
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row) => row).filter((row) => isDark(column, row)),
  );
}

/** From the first dark column to the last. */
const spanOf = (columns: number[][]): [number, number] => [
  columns.findIndex((rows) => rows.length > 0),
  columns.findLastIndex((rows) => rows.length > 0),
];

// The order is told by letters that every machine has, between two of the script's own: those may be missing.
it.each([
  ['Hebrew', 'י'],
  ['Samaritan, of which few machines have letters', 'ࠉ'],
])('runs from right to left on the map itself: %s', async (_, letter) => {
  const columns = await labelOf(`${letter} llllll ${letter} nnnnnn`);
  const top = Math.min(...columns.flat());
  const dark = columns.flatMap((rows, column) => (rows.length > 0 ? [column] : []));
  const rising = dark.filter((column) => columns[column].includes(top));
  const low = dark.filter((column) => Math.min(...columns[column]) > top + 1);
  expect(rising.length).toBeGreaterThanOrEqual(4);
  expect(low.length).toBeGreaterThanOrEqual(10);
  expect(low[low.length >> 1]).toBeLessThan(Math.min(...rising));
});

it('has its letters joined on the map where they join', async () => {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = "600 13px 'Noto Sans', sans-serif";
  const names = ['سسسسسس', [...'سسسسسس'].join('\u200c')];
  // Letters that stand for themselves are broader. Where a machine has none, boxes stand for both.
  const [joined, apart] = names.map((name) => pen.measureText(name).width);
  const spans: number[] = [];
  for (const name of names) {
    const [from, to] = spanOf(await labelOf(name));
    spans.push(to - from);
    document.body.replaceChildren();
  }
  expect(Math.abs(spans[1] - spans[0] - (apart - joined))).toBeLessThan(6);
});
