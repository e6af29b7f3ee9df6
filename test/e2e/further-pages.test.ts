// A story of more articles than the first page holds, read without JavaScript to its end.
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { expectAccessible, openPage, SIZES } from './open-page.ts';

const both = useBothStories();

it('every article can be reached and read, and leads back to the map', async () => {
  const options = { ...SIZES.desktop, javaScriptEnabled: false };
  const { page, complaints } = await openPage(both.browser, both.url.written, options);
  const { articles } = both.story.written;
  const ids = () => page.locator('.text article').evaluateAll((all) => all.map(({ id }) => id));
  const found = await ids();
  expect(found.length).toBeLessThan(articles.length);
  const ranges = await page.locator('.text .pages a').allInnerTexts();
  for (const range of ranges) {
    await page.goto(both.url.written);
    await page.locator('.text .pages a', { hasText: range }).click();
    found.push(...(await ids()));
  }
  expect(found).toEqual(articles.map(({ id }) => id));

  // From a name in the last article to its excerpts on the map's page, and from there to the text again.
  const name = page.locator('.text article').last().locator('a.mention').first();
  const id = await name.getAttribute('id');
  await name.click();
  expect(new URL(page.url()).pathname).toMatch(/\/index\.html$/u);
  const back = page.locator(':target a', { hasText: 'Read in the article' });
  const links = await back.evaluateAll((all) =>
    all.map((link) => decodeURIComponent(link.getAttribute('href')!)),
  );
  const own = links.findIndex((link) => link.endsWith(`#${id}`));
  expect(own).toBeGreaterThanOrEqual(0);
  await back.nth(own).click();
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
  expect(complaints).toEqual([]);
});

it('a page of text alone is accessible', async () => {
  const { page } = await openPage(both.browser, new URL('text-2.html', both.url.written).href);
  expect(await page.locator('script').count()).toBe(0);
  await expectAccessible(page);
});
