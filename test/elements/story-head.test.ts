// The head of the page where there are many outlets: the title keeps its room, nothing leaves the page.
import { afterEach, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { fixtureStory } from '../fixtures/story.ts';
import { WORDS, type Language } from '../../src/map/words/words.ts';
import { renderStaticStory } from '../../src/map/static/render-static-story.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

const LONG = 'Ships, islands and a strait: who said what along the coast, and where they said it';
const OUTLETS = [
  'Harbour Courier',
  'The Skerry Post',
  'Northern Lantern',
  'Weekly Ledger of Trade',
  'Gulf & Sound',
];

afterEach(async () => {
  document.body.replaceChildren();
  await browser.viewport(1000, 700);
});

it.each([
  [1440, 900],
  [1024, 768],
  [844, 640],
])('at %i × %i', async (width, height) => {
  await browser.viewport(width, height);
  document.body.style.height = `${height}px`;
  const story = fixtureStory();
  story.title = LONG;
  story.articles = OUTLETS.flatMap((outlet, index) =>
    story.articles.map((article) =>
      index === 0 ? article : { ...article, id: `${article.id}-${index}`, outlet },
    ),
  );
  const { element } = await page(story);
  await until(() => find(element, '.facts li') !== null, 'the outlets');
  await document.fonts.ready;
  const [head, title, panels] = ['header', 'h1', '.panels'].map((part) =>
    find(element, part)!.getBoundingClientRect(),
  );
  expect(title.width).toBeGreaterThan(width * 0.4);
  expect(head.height).toBeLessThan(height * 0.25);
  expect(panels.right).toBeLessThanOrEqual(width);
});

const MANY = [
  ...OUTLETS,
  'The Northern Province Evening Chronicle and Advertiser',
  'National Broadcasting Service of the Islands',
  'Quayside Post',
  'Meridian Weekly',
  'Delta Gazette',
  'The International Review of Rivers',
  'The Upland Mail on Sunday',
];

const PAGES = [
  [1440, 900],
  [1000, 700],
  [800, 700],
  [390, 844],
].flatMap(([width, height]) =>
  (Object.keys(WORDS) as Language[]).map((language) => ({ width, height, language })),
);

it.each(PAGES)(
  'of twelve outlets lies where the static page has it, and says how many it leaves out: $width × $height, $language',
  async ({ width, height, language }) => {
    await browser.viewport(width, height);
    const story = fixtureStory();
    story.title = 'Ships, islands and a strait: who said what';
    const [first] = story.articles;
    story.articles = [
      ...story.articles,
      ...MANY.slice(2).map((outlet, index) => ({ ...first, id: `more-${index}`, outlet })),
    ];
    story.articles[0] = { ...first, outlet: MANY[5] };
    story.subtitle = `12 articles from ${MANY[5]}, ${MANY[1]}, ${MANY[2]} and 9 more, 3–14 March 2024`;
    const element = document.createElement('dateline-story') as DatelineStory;
    element.innerHTML = renderStaticStory(story, { language, posters: null, credits: '' });
    document.body.append(element);
    await document.fonts.ready;
    const parts = ['header', 'h1', '.facts li', '.facts li:nth-child(3)', '.facts .more', '.facts p', 'main'];
    const boxes = (root: Element | ShadowRoot) =>
      parts.map((part) => {
        const { x, y, width: wide } = root.querySelector(part)!.getBoundingClientRect();
        return [x, y, wide].map(Math.round);
      });
    const before = boxes(element.querySelector('.static-story')!);
    const head = element.querySelector('.static-story > header')!;
    expect(head.querySelector('.more')!.textContent).toBe('+8');
    expect(head.getBoundingClientRect().height).toBeLessThan(height * 0.2);
    Object.assign(element, { language, story, status: { kind: 'ready' } });
    await until(() => element.querySelector('.static-story') === null, 'the live page');
    await document.fonts.ready;
    const live = boxes(element.shadowRoot!);
    live.forEach((numbers, index) =>
      numbers.forEach((number, axis) =>
        expect(Math.abs(number - before[index][axis]), `${parts[index]} ${axis}`).toBeLessThanOrEqual(2),
      ),
    );
  },
);
