// Markers that tell: how much is said, by whom, whether there or only named; told apart at every zoom.
import { describe, expect, it } from 'vitest';
import { fieldsOf, markedPlaces, STORIES, useBothStories } from './both-stories.ts';
import { SIZES } from './open-page.ts';

/** Pixels between the middles of two marks that can be told apart. */
const TOLD_APART = 22;

const both = useBothStories();

describe.each(STORIES)('the %s story', (which) => {
  it('says on each mark how many excerpts it holds, and holds so many', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const looked = (await markedPlaces(watched)).slice(0, 3);
    expect(looked).toHaveLength(3);
    for (const id of looked) {
      const marker = page.locator(`.markers [data-place="${id}"]`);
      const label = (await marker.getAttribute('aria-label'))!;
      await marker.dispatchEvent('click');
      const { name } = both.story[which].places.find((one) => one.id === id)!;
      await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
      const held = await page.locator('dateline-excerpts li').count();
      expect(label).toMatch(new RegExp(`, ${held} excerpts?$`, 'u'));
    }
  });

  it('tells near places apart at every zoom, or says which are under one mark', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const points = both.story[which].places.filter(({ feature }) => feature.startsWith('P/'));
    const dense = points
      .map((one) => ({
        one,
        near: points.filter((other) => Math.hypot(other.lng - one.lng, other.lat - one.lat) < 1).length,
      }))
      .sort((a, b) => b.near - a.near)[0].one;
    let most = 0;
    for (const zoom of [2, 4, 6, 8, 10]) {
      await page.evaluate(`location.hash = '#view=${dense.lat},${dense.lng},${zoom}'`);
      const settled = () =>
        page.locator('dateline-map').evaluate((map) => (map.hasAttribute('idle') ? location.hash : ''));
      await expect.poll(settled).toContain(`,${zoom}`);
      const middles = () =>
        page.locator('.markers button.point:not(.outside)').evaluateAll((buttons) =>
          buttons.map((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return [x + width / 2, y + height / 2];
          }),
        );
      const closest = async () => {
        const at = await middles();
        most = Math.max(most, at.length);
        return Math.min(
          ...at.flatMap(([x, y], i) => at.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y))),
          Infinity,
        );
      };
      await expect.poll(closest, { message: `zoom ${zoom}` }).toBeGreaterThanOrEqual(TOLD_APART);
    }
    expect(most).toBeGreaterThan(1);
  });

  it('sets its callouts beside the marks, none on another', async () => {
    const { page } = await both.open(which);
    const callouts = page.locator('dateline-map .callout');
    // Two hundred towns over the whole world leave no room; the sample story's main places must have theirs.
    if (which === 'sample') await callouts.first().waitFor();
    const boxes = await callouts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const frame = (await page.locator('dateline-map').boundingBox())!;
    boxes.forEach((a, index) => {
      expect(a.left >= frame.x && a.bottom <= frame.y + frame.height).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, 'two callouts').toBe(true);
      }
    });
    for (const words of await callouts.locator('q').allInnerTexts()) expect(words.length).toBeLessThan(95);
  });

  it('gives countries no mark of a point, and what is only named another glyph than what was there', async () => {
    const { page } = await both.open(which);
    const { places, mentions } = both.story[which];
    const countries = places.filter(({ feature }) => feature === 'A/PCLI').map(({ id }) => id);
    expect(countries.length).toBeGreaterThan(2);
    for (const id of countries.slice(0, 10))
      expect(await page.locator(`.markers button.point[data-place="${id}"]`).count(), id).toBe(0);
    const glyph = (id: string) =>
      page.locator(`dateline-places button[data-place="${id}"] svg`).evaluate((svg) => svg.innerHTML);
    const kindsOf = (id: string) => new Set(mentions.flatMap((one) => (one.place === id ? [one.kind] : [])));
    const alone = (kind: string) =>
      places.find(
        ({ id, feature }) =>
          feature === 'A/PCLI' && kindsOf(id).size === 1 && kindsOf(id).has(kind as 'literal'),
      );
    const [there, named] = [alone('literal'), alone('metonymic')];
    if (there && named) expect(await glyph(there.id)).not.toBe(await glyph(named.id));
  });
});

it('says of a mark that stands for many which they are, and comes nearer to part them', async () => {
  const watched = await both.open('written', '', SIZES.phone);
  const { page } = watched;
  const gathering = page.locator('.markers button.point[aria-label*=" +"]:not(.outside)');
  const marks = await markedPlaces(watched);
  expect(marks.length).toBeLessThan(both.story.written.places.length / 2);
  const label = (await gathering.first().getAttribute('aria-label'))!;
  const count = Number(/ \+(\d+),/u.exec(label)![1]);
  await gathering.first().dispatchEvent('click');
  const line = page.locator('dateline-map .beyond');
  await expect.poll(() => line.innerText()).toMatch(/Also under this mark/u);
  const named = await line.locator('button:not(.further)').allInnerTexts();
  expect(named).toHaveLength(Math.min(4, count));
  const names = both.story.written.places.map(({ name }) => name);
  for (const name of named) expect(names).toContain(name);
  await line.locator('.further').press('Enter');
  // The button may go: the keyboard is at the mark.
  expect(await page.locator('.markers button:focus').getAttribute('aria-current')).toBe('true');
  await expect.poll(() => fieldsOf(watched).get('view')).not.toBeNull();
  // Fewer are under it from near, or none.
  const left = async () => {
    if ((await line.count()) === 0) return 0;
    const further = /\+(\d+)/u.exec(await line.innerText());
    return (await line.locator('button:not(.further)').count()) + Number(further?.[1] ?? 0);
  };
  await expect.poll(left).toBeLessThan(count);
});
