// The head of the page where there are many outlets: the title keeps its room, nothing leaves the page.
import { afterEach, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { fixtureStory } from '../fixtures/story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

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
  story.title = 'Ships, islands and a strait: who said what along the coast, and where they said it';
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
