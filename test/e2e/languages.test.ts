// A reader finds the story's places under the names of the own language, and may change it.
import { expect, it } from 'vitest';
import { useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES } from './open-page.ts';

const both = useBothStories();

it('names the places in the reader’s language, without asking anyone', async () => {
  const options = { ...SIZES.desktop, locale: 'uk-UA' };
  const { page, strangers, complaints } = await openPage(both.browser, both.url.sample, options);
  await mapIdle(page);
  const names = () => page.locator('dateline-places .name').allInnerTexts();
  const english = both.story.sample.places.map(({ name }) => name);
  const listed = await names();
  // Every place of the sample story is known by a Ukrainian name.
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((name) => english.includes(name) || !/\p{Script=Cyrillic}/u.test(name))).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  // The text is the outlet's and stays as it is.
  expect(await page.locator('dateline-reader h2').first().innerText()).toBe(
    both.story.sample.articles[0].title,
  );

  await page.locator('header select').selectOption('en');
  await expect.poll(names).not.toEqual(listed);
  expect((await names()).filter((name) => !english.includes(name))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
