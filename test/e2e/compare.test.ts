// Compare: which places each outlet names, the words that several carry, one text under two names; and the filters.
import { describe, expect, it } from 'vitest';
import { fieldsOf, listedPlaces, markedPlaces, STORIES, useBothStories } from './both-stories.ts';
import { SHARED_SPEAKER, SHARED_WORDS } from './written-story.ts';

const both = useBothStories();

describe.each(STORIES)('the %s story', (which) => {
  it('sets every place under the outlets that name it', async () => {
    const { page } = await both.open(which);
    await page.getByRole('button', { name: 'Compare outlets' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare outlets' });
    await dialog.waitFor();
    const names = await dialog.locator('li button').allInnerTexts();
    expect(names.length).toBe(await page.locator('dateline-places button[data-place]').count());
    expect(await dialog.getByRole('heading', { name: /^Only / }).count()).toBeGreaterThan(1);
    await dialog.locator('li button').first().click();
    await page.locator('dateline-excerpts h2').waitFor();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('filters by outlet, speaker, kind and words: list, map and text together', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const filters = page.locator('dateline-filters');
    const all = (await listedPlaces(watched)).length;
    const { mentions, quotations } = both.story[which];
    const speaker = await filters.getByLabel('Speaker').locator('option').nth(1).innerText();
    await filters.getByLabel('Speaker').selectOption({ label: speaker });
    const said = new Set(quotations.flatMap((one) => (one.speaker?.name === speaker ? [one.id] : [])));
    const expected = [
      ...new Set(mentions.flatMap((one) => (one.place && said.has(one.quotation ?? '') ? [one.place] : []))),
    ].sort();
    await expect.poll(async () => (await listedPlaces(watched)).sort()).toEqual(expected);
    const strayMarks = async () => (await markedPlaces(watched)).filter((id) => !expected.includes(id));
    await expect.poll(strayMarks).toEqual([]);
    expect(fieldsOf(watched).get('speaker')).toBe(speaker);
    await filters.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(async () => (await listedPlaces(watched)).length).toBe(all);
    await filters.getByLabel('Outlet').selectOption({ index: 1 });
    await expect.poll(async () => (await listedPlaces(watched)).length).toBeLessThan(all);
    const outlet = fieldsOf(watched).get('outlet')!;
    const texts = () => page.locator('dateline-reader article .outlet').allTextContents();
    await expect.poll(async () => [...new Set(await texts())]).toEqual([outlet]);
    await filters.getByRole('button', { name: 'Show everything' }).click();
    await filters.getByLabel('Named').selectOption('metonymic');
    const named = new Set(
      mentions.flatMap((one) => (one.kind === 'metonymic' && one.place ? [one.place] : [])),
    );
    await expect.poll(async () => (await listedPlaces(watched)).length).toBe(named.size);
    await filters.getByRole('button', { name: 'Show everything' }).click();
    await filters.getByRole('searchbox').fill('zzzz');
    await page.getByText('Nothing in this story fits the filters.').waitFor();
  });
});

it.each(['#panel=compare', '#panel=about'])(
  'keeps the head of a long panel over what is scrolled, %s',
  async (hash) => {
    const { page } = await both.open('written', hash, { viewport: { width: 1000, height: 420 } });
    const dialog = page.locator('dialog[open]');
    await dialog.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const head = (await dialog.locator('.dialog-head').boundingBox())!;
    for (let round = 0; round < 12; round++) {
      await dialog.evaluate((one, by) => one.scrollBy(0, by), 67);
      const onTop = await dialog.evaluate((one, { x, y, width, height }) => {
        const root = one.getRootNode() as ShadowRoot;
        const at = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
          root.elementFromPoint(x + width * share, y + height / 2),
        );
        return at.every((found) => found?.closest('.dialog-head'));
      }, head);
      expect(onTop).toBe(true);
    }
  },
);

it('finds the words that two outlets carry, and the text that stands under two names', async () => {
  const { page } = await both.open('written', '#panel=compare');
  const dialog = page.getByRole('dialog', { name: 'Compare outlets' });
  const shared = dialog.locator('li.side', { hasText: SHARED_WORDS });
  await expect.poll(() => shared.count()).toBe(1);
  expect(new Set(await shared.locator('.outlet').allTextContents()).size).toBe(2);
  expect(await shared.locator('.by').first().textContent()).toContain(SHARED_SPEAKER);
  const same = await dialog.getByText('=', { exact: false }).allTextContents();
  expect(same.join()).toMatch(/delta-gazette\.example = the-upland-mail\.example/u);
});

it('sets an excerpt of one text under two names once, and finds the spot in either', async () => {
  const { articles, mentions } = both.story.written;
  const [first, copy] = articles.filter(({ text }) => articles.filter((one) => one.text === text).length > 1);
  const alone = mentions.filter(
    ({ place, article }) =>
      article === copy.id &&
      mentions.every((one) => one.place !== place || [first.id, copy.id].includes(one.article)),
  );
  expect(alone.length).toBeGreaterThan(0);
  const [{ id, start }] = alone;
  const original = mentions.find((one) => one.article === first.id && one.start === start)!;
  const { page } = await both.open('written', `#mention=${id}`);
  const panel = page.locator('dateline-excerpts');
  const current = panel.locator('a[aria-current]');
  await expect.poll(() => current.count()).toBe(1);
  expect(await panel.locator('.outlet').allTextContents()).toEqual(['delta-gazette.example']);
  const item = panel.locator('li', { has: page.locator('a[aria-current]') });
  expect(await item.innerText()).toMatch(/^The same text in the-upland-mail\.example/u);
  const said = panel.locator('blockquote, .sentence');
  expect(await panel.locator('li').count()).toBe(2 * (await said.count()));
  const marked = page.locator('dateline-reader a.mention[aria-current]');
  await expect.poll(() => marked.getAttribute('data-mention')).toBe(id);
  await panel.locator(`.go a[href$="${encodeURIComponent(original.id)}"]`).click();
  await expect.poll(() => marked.getAttribute('data-mention')).toBe(original.id);
});
