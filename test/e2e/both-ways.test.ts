// Map and text, both ways: a place leads to its words and a word to its place, and both stay in sight.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldsOf, markedPlaces, STORIES, useBothStories } from './both-stories.ts';
import { SIZES } from './open-page.ts';

const both = useBothStories();

const colourOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((link) => getComputedStyle(link).backgroundColor);

describe.each(STORIES)('the %s story', (which) => {
  it('lights the names of a place under the pointer, and of one that the keyboard is at', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const [place, other] = both.story[which].mentions.flatMap((one) => (one.place ? [one.place] : []));
    const name = `dateline-reader a[data-place="${place}"]`;
    const plain = await colourOf(page, name);
    await page.locator(`dateline-places button[data-place="${place}"]`).hover();
    await expect.poll(() => colourOf(page, name)).not.toBe(plain);
    if (other !== place) expect(await colourOf(page, `dateline-reader a[data-place="${other}"]`)).toBe(plain);
    await page.mouse.move(2, 2);
    await expect.poll(() => colourOf(page, name)).toBe(plain);
    const [marked] = await markedPlaces(watched);
    await page.locator(`.markers [data-place="${marked}"]`).focus();
    const lit = `dateline-reader a[data-place="${marked}"]`;
    await page.locator(lit).first().scrollIntoViewIfNeeded();
    await expect.poll(() => colourOf(page, lit)).not.toBe(plain);
  });

  it('shows what each outlet says: words, speaker, kind, day, and the way into the article', async () => {
    const { story } = both;
    const quotation = story[which].quotations.find(
      (one) =>
        one.direct && one.speaker && story[which].mentions.some((m) => m.quotation === one.id && m.place),
    )!;
    const mention = story[which].mentions.find((one) => one.quotation === quotation.id && one.place)!;
    const { page } = await both.open(which, `#place=${mention.place}`);
    const panel = page.locator('dateline-excerpts');
    const articles = new Set(
      story[which].mentions.flatMap((one) => (one.place === mention.place ? [one.article] : [])),
    );
    // An article that only carries what another has is named beside it.
    await panel.locator('article').first().waitFor();
    const links = await panel
      .locator('a[href^="#mention="]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const told = new Set(links.map((href) => decodeURIComponent(href.slice('#mention='.length))));
    const articlesTold = story[which].mentions.flatMap(({ id, article }) => (told.has(id) ? [article] : []));
    expect(new Set(articlesTold)).toEqual(articles);
    const excerpt = panel.locator('li', { has: page.locator('blockquote.direct') }).first();
    expect(await excerpt.locator('.speaker').innerText()).not.toBe('');
    expect(await panel.locator('.facts').first().innerText()).toMatch(/as (?:a place|a government|an adj)/u);
    expect(await panel.locator('h3 .outlet').first().innerText()).not.toBe('');
    await panel.locator(`a[href="#mention=${encodeURIComponent(mention.id)}"]`).click();
    const spot = page.locator(`dateline-reader [data-mention="${mention.id}"]`);
    await expect.poll(() => spot.getAttribute('aria-current')).toBe('true');
    await expect
      .poll(async () => {
        const [at, frame] = await Promise.all([
          spot.boundingBox(),
          page.locator('main > .text').boundingBox(),
        ]);
        return at!.y >= frame!.y && at!.y + at!.height <= frame!.y + frame!.height;
      })
      .toBe(true);
  });

  it('goes from a name in the text to its place on the map', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const mention = both.story[which].mentions.find(({ place, kind }) => {
      const found = both.story[which].places.find(({ id }) => id === place);
      return kind === 'literal' && found?.feature.startsWith('P/');
    })!;
    await page.locator(`dateline-reader [data-mention="${mention.id}"]`).click();
    await page.locator('dateline-excerpts h2').waitFor();
    expect(fieldsOf(watched).get('mention')).toBe(mention.id);
    const marker = page.locator(`.markers [data-place="${mention.place}"]`);
    await expect
      .poll(async () => {
        const [at, map, panel] = await Promise.all([
          marker.boundingBox(),
          page.locator('dateline-map').boundingBox(),
          page.locator('dateline-excerpts').boundingBox(),
        ]);
        return at !== null && at.x > map!.x && at.x + at.width < panel!.x && at.y > map!.y;
      })
      .toBe(true);
  });

  it.each(['desktop', 'phone'] as const)(
    'keeps map and text both in sight with a place open, %s',
    async (size) => {
      const { place } = both.story[which].mentions.find((one) => one.place)!;
      const { page } = await both.open(which, `#place=${place}`, SIZES[size]);
      const { width, height } = SIZES[size].viewport;
      const map = (await page.locator('dateline-map').boundingBox())!;
      const words = size === 'phone' ? 'dateline-excerpts' : 'main > .text';
      const text = (await page.locator(words).boundingBox())!;
      expect((map.width * map.height) / (width * height)).toBeGreaterThan(0.3);
      expect((text.width * text.height) / (width * height)).toBeGreaterThan(0.2);
      const apart = text.x + text.width <= map.x + 1 || text.y >= map.y + map.height - 1;
      expect(apart, 'the text beside the map, not on it').toBe(true);
    },
  );
});

it('shows at its mark a place that lies under another’s, and sets back what has nothing to do with it', async () => {
  const watched = await both.open('written');
  const { page } = watched;
  const marked = new Set(await markedPlaces(watched));
  const { places, mentions } = both.story.written;
  const hidden = mentions.find(({ place, kind }) => {
    const of = places.find(({ id }) => id === place);
    return kind === 'literal' && of?.feature.startsWith('P/') && !marked.has(of.id);
  })!;
  const told = page.locator('dateline-map .card');
  const behind = page.locator('dateline-map .callout.behind');
  await page.locator('dateline-map .callout').first().waitFor();
  const name = page.locator(`dateline-reader [data-mention="${hidden.id}"]`);
  await name.scrollIntoViewIfNeeded();
  expect(await behind.count()).toBe(0);
  await name.hover();
  await told.waitFor();
  expect(await told.innerText()).toContain(places.find(({ id }) => id === hidden.place)!.name);
  const [card, map] = await Promise.all([told.boundingBox(), page.locator('dateline-map').boundingBox()]);
  expect(card!.x).toBeGreaterThanOrEqual(map!.x);
  expect(card!.x + card!.width).toBeLessThanOrEqual(map!.x + map!.width);
  await expect.poll(() => behind.count()).toBeGreaterThan(0);
  await page.mouse.move(2, 2);
  await told.waitFor({ state: 'hidden' });
  await expect.poll(() => behind.count()).toBe(0);
});
