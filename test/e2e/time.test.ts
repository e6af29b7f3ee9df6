// Time: a strip of days to cut a span out of; list, map and text are filtered by it together.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldsOf, listedPlaces, markedPlaces, STORIES, useBothStories } from './both-stories.ts';
import { SIZES } from './open-page.ts';

const both = useBothStories();

/** The slider of that name, moved by its keys. */
async function press(page: Page, slider: string, key: string, times: number): Promise<void> {
  await page.locator('dateline-timeline').getByRole('slider', { name: slider }).focus();
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Ids of the mentions that are links in the text. */
const namedInText = (page: Page) =>
  page
    .locator('dateline-reader a.mention')
    .evaluateAll((links) => links.map((link) => link.dataset.mention!));

describe.each(STORIES)('the %s story', (which) => {
  it('shows the days of publication and, where there are any, the days told of', async () => {
    const { page } = await both.open(which);
    const days = new Set(both.story[which].articles.map(({ published }) => published?.slice(0, 10)));
    days.delete(undefined);
    const strip = page.locator('dateline-timeline svg');
    expect(await strip.locator('circle').count()).toBeGreaterThanOrEqual(days.size);
    if (both.story[which].mentions.some(({ date }) => date))
      expect(await strip.locator('.told').count()).toBeGreaterThan(0);
  });

  it('keeps what fits the span and what has no day, in list, map and text alike', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const all = await listedPlaces(watched);
    await press(page, 'From', 'End', 1);
    await expect.poll(() => fieldsOf(watched).get('from')).toMatch(/^\d{4}-\d\d-\d\d$/u);
    const from = fieldsOf(watched).get('from')!;
    const fits = both.story[which].mentions.filter(
      (one) => one.place && one.kind !== 'embedded' && (!one.date || one.date.to >= from),
    );
    const expected = [...new Set(fits.map(({ place }) => place!))].sort();
    await expect.poll(async () => (await listedPlaces(watched)).sort()).toEqual(expected);
    const count = page.locator('dateline-filters [role=status]');
    await expect.poll(() => count.textContent()).toContain(`${expected.length} places`);
    const strays = (ids: string[]) => ids.filter((id) => !expected.includes(id));
    await expect.poll(async () => strays(await markedPlaces(watched))).toEqual([]);
    const told = new Set(fits.map(({ id }) => id));
    const strayNames = async () => (await namedInText(page)).filter((id) => !told.has(id));
    await expect.poll(strayNames).toEqual([]);
    expect((await namedInText(page)).length).toBeGreaterThan(0);
    const undated = both.story[which].mentions.filter((one) => one.place && !one.date).length;
    expect(await page.locator('dateline-timeline p').innerText()).toMatch(/\d+ in these days, \d+ undated/u);
    expect(expected.length).toBeGreaterThan(0);
    expect(undated).toBeGreaterThan(0);
    if (which === 'written') expect(expected.length).toBeLessThan(all.length);
    await page.locator('dateline-filters').getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(async () => (await listedPlaces(watched)).length).toBe(all.length);
    await expect.poll(() => fieldsOf(watched).get('from')).toBeNull();
  });

  it('cuts out a span that is drawn over the strip with the mouse, and carries it along', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const strip = (await page.locator('dateline-timeline .strip').boundingBox())!;
    const draw = async (from: number, to: number) => {
      const [y, at] = [strip.y + 6, (share: number) => strip.x + strip.width * share];
      await page.mouse.move(at(from), y);
      await page.mouse.down();
      await page.mouse.move(at(to), y, { steps: 6 });
      await page.mouse.up();
    };
    await draw(0.4, 0.8);
    await expect.poll(() => fieldsOf(watched).get('to')).not.toBeNull();
    const days = () => ['from', 'to'].map((name) => Date.parse(fieldsOf(watched).get(name)!) / 86_400_000);
    const [from, to] = days();
    expect(to).toBeGreaterThan(from);
    await draw(0.6, 0.4);
    await expect.poll(() => days()[0]).toBeLessThan(from);
    expect(days()[1] - days()[0]).toBe(to - from);
  });

  it.each(['desktop', 'phone'] as const)(
    'chooses days without drawing: a click, and another, %s',
    async (size) => {
      const watched = await both.open(which, '', SIZES[size]);
      const { page } = watched;
      if (size === 'phone') await page.locator('.menu-button').click();
      const all = (await listedPlaces(watched)).length;
      const strip = page.locator('dateline-timeline .strip');
      // The first click may make room for more words beside the strip.
      const press = async (share: number) => {
        await strip.scrollIntoViewIfNeeded();
        const box = (await strip.boundingBox())!;
        const [x, y] = [box.x + box.width * share, box.y + 6];
        return size === 'phone' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
      };
      const field = (name: string) => fieldsOf(watched).get(name);
      await press(0.4);
      await expect.poll(() => field('from')).not.toBeNull();
      const day = field('from')!;
      expect(field('to')).toBe(day);
      const fits = both.story[which].mentions.filter(
        ({ place, date }) => place && (!date || (date.from <= day && date.to >= day)),
      );
      const kept = new Set(fits.map(({ place }) => place)).size;
      await expect.poll(async () => (await listedPlaces(watched)).length).toBe(kept);
      expect(kept).toBeLessThanOrEqual(all);
      await press(0.7);
      await expect.poll(() => field('to')! > day).toBe(true);
      expect(field('from')).toBe(day);
    },
  );
});
