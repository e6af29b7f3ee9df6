// For everyone: axe in every state, large letters, the reader's own colours, languages, targets for a finger.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STORIES, useBothStories } from './both-stories.ts';
import { expectAccessible, openPage, SIZES } from './open-page.ts';

const both = useBothStories();

const FORCED = { ...SIZES.desktop, forcedColors: 'active' } as const;
/** A window of 1440 × 900 at 200 %. */
const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const SETTINGS: [string, BrowserContextOptions][] = [
  ['desktop', SIZES.desktop],
  ['phone', SIZES.phone],
  ['dark', { ...SIZES.desktop, colorScheme: 'dark' }],
  ['forced colours', FORCED],
  ['dark phone', { ...SIZES.phone, colorScheme: 'dark' }],
  ['phone in forced colours', { ...SIZES.phone, forcedColors: 'active' }],
];
const STATES: [hash: string, shown: string][] = [
  ['#step=2', 'dateline-walk .bar'],
  ['#kind=literal&from=2023-07-23', 'dateline-filters button'],
  ['#find=zzzz', '.nothing'],
  ['#panel=compare', 'dateline-compare dialog[open]'],
  ['#panel=about', 'dateline-about dialog[open]'],
  ['#panel=print', 'dateline-print dialog[open]'],
];

const firstPlace = (which: (typeof STORIES)[number]) =>
  both.story[which].mentions.find(({ place }) => place)!.place!;

describe.each(STORIES)('axe, the %s story', (which) => {
  // Colours are the same for every story: the larger one is looked at for its size.
  const settings = which === 'sample' ? SETTINGS : SETTINGS.slice(0, 2);
  it.each(settings)('finds nothing in any state, %s', async (_, options) => {
    const { page, complaints } = await both.open(which, '', options);
    await expectAccessible(page);
    for (const [hash, shown] of [[`#place=${firstPlace(which)}`, 'dateline-excerpts h2'], ...STATES]) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.locator(shown).first().waitFor({ state: 'attached' });
      await expectAccessible(page, 'dateline-reader');
    }
    expect(complaints).toEqual([]);
  });
});

it.each(SETTINGS)('axe finds nothing in the card that says who speaks at a mark, %s', async (_, options) => {
  const { page } = await both.open('sample', '', options);
  const mark = page.locator('.markers button.point:not(.outside)').first();
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  const card = page.locator('#mark-card');
  await card.waitFor();
  expect((await card.innerText()).trim()).not.toBe('');
  await expectAccessible(page, 'dateline-reader');
});

/** Pixels that the page is wider than its window: it would have to be scrolled sideways to be read. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of the page that are cut short, or stand beyond the window where nothing can be scrolled to them. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    const pen = document.createElement('canvas').getContext('2d')!;
    const look = (root: Document | ShadowRoot): void => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.shadowRoot && one.localName !== 'dateline-map') look(one.shadowRoot);
        const isField = one.matches('select, input[type=search]');
        const words = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue!.trim() : ''));
        if (!isField && words.join('') === '') continue;
        if (one.closest('.unseen, svg') || !one.checkVisibility({ visibilityProperty: true })) continue;
        const { left, right, width } = one.getBoundingClientRect();
        const { overflowX, font, paddingLeft, paddingRight } = getComputedStyle(one);
        // The list of places is a row that is scrolled by itself.
        const isOut = (right > innerWidth + 1 || left < -1) && !one.closest('[data-place]');
        let isCut = /hidden|clip/u.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
        if (isField) {
          const { placeholder, selectedOptions } = one as HTMLInputElement & HTMLSelectElement;
          pen.font = font;
          const room = one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
          isCut = pen.measureText(placeholder ?? selectedOptions[0].text).width > room + 1;
        }
        if (width > 1 && (isOut || isCut)) cut.push(one.outerHTML.slice(0, 160));
      }
    };
    look(document);
    return cut;
  });

const NARROWEST = { ...SIZES.phone, viewport: { width: 320, height: 640 } };
const MENUS = 'dateline-filters input, header select';

describe.each(STORIES)('the %s story', (which) => {
  // English words are shorter: each size in each of the other languages, on one of the stories.
  const [one, other] = which === 'sample' ? ['pl-PL', 'uk-UA'] : ['uk-UA', 'pl-PL'];
  it.each([
    ['at 200 % zoom', { ...ZOOMED, locale: one }],
    ['on the narrowest phone', { ...NARROWEST, locale: other }],
  ])('is no wider than its window, map and text both in sight, no word cut, %s', async (_, options) => {
    const { page } = await both.open(which, '', { ...options, reducedMotion: 'reduce' });
    const language = options.locale.slice(0, 2);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const expectWhole = async (state: string) => {
      expect(await tooWide(page), state).toBe(0);
      expect(await cutWords(page), state).toEqual([]);
    };
    await expectWhole('the whole story');
    const { width, height } = options.viewport;
    for (const part of ['h1', 'main > .text', 'dateline-map', 'dateline-walk button', 'dateline-places h2']) {
      const box = (await page.locator(part).first().boundingBox())!;
      expect(box.height, part).toBeGreaterThan(18);
      expect(box.x, part).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, part).toBeLessThanOrEqual(width + 1);
      expect(box.y, part).toBeLessThan(Math.max(height, 480));
    }
    const menu = page.locator('.menu-button');
    await menu.click();
    await expect.poll(() => page.locator(MENUS).first().isVisible()).toBe(true);
    await expectWhole('the menu');
    if (which === 'sample') await expectAccessible(page, 'dateline-reader');
    await menu.click();
    await page.locator('dateline-reader a.mention').first().click();
    await page.locator('dateline-excerpts h2').waitFor();
    await expectWhole('a place');
    if (which === 'sample') await expectAccessible(page, 'dateline-reader');
    for (const [hash, shown] of STATES) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      const open = page.locator(shown).first();
      await open.waitFor({ state: 'attached' });
      await expectWhole(hash);
      if (!hash.startsWith('#panel')) continue;
      const box = (await open.boundingBox())!;
      expect([box.x >= 0, box.x + box.width <= width], hash).toEqual([true, true]);
      expect(await open.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), hash).toBe(0);
    }
  });

  it('is no wider than its window without scripts either', async () => {
    const options = { ...SIZES.phone, javaScriptEnabled: false };
    const { page } = await openPage(both.browser, both.url[which], options);
    expect(await tooWide(page)).toBe(0);
  });

  it('says in the reader’s own colours what its own say', async () => {
    const { page } = await both.open(which, `#place=${firstPlace(which)}`, FORCED);
    const ground = await page
      .locator('dateline-story')
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    // The dots of the outlets keep their hues: they tell which mark is whose.
    const hues = await page
      .locator('.facts li')
      .evaluateAll((items) => items.map((one) => getComputedStyle(one, '::before').backgroundColor));
    expect(hues.length).toBeGreaterThan(1);
    expect(new Set([...hues, ground]).size).toBe(hues.length + 1);
    const chosen = page.locator('dateline-timeline .chosen');
    expect(await chosen.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(ground);
    // Names of the open place are lit by a line, the place in the list by an underline.
    const lit = page.locator(`dateline-reader a[data-place="${firstPlace(which)}"]`).first();
    expect(await lit.evaluate((one) => getComputedStyle(one).outlineWidth)).toBe('2px');
    const listed = page.locator('dateline-places button[aria-current] .name');
    expect(await listed.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
    await page.locator('dateline-places button[aria-current]').press('ArrowRight');
    const focused = page.locator('dateline-places button:focus-visible');
    await focused.waitFor();
    const outline = await focused.evaluate((one) => {
      const { outlineStyle, outlineColor } = getComputedStyle(one);
      return [outlineStyle, outlineColor];
    });
    expect(outline[0]).toBe('solid');
    expect(outline[1]).not.toBe(ground);
  });

  it('gives a finger targets of 24 pixels at least', async () => {
    const { page } = await both.open(which, '#step=1', SIZES.phone);
    const small = await page.locator('button:visible, select:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24) ? [one.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  it('lets every name run in its own direction', async () => {
    const { page } = await both.open(which);
    const names = page.locator('dateline-places .name');
    expect(await page.locator('dateline-places .name[dir=auto]').count()).toBe(await names.count());
  });
});

describe('languages', () => {
  it.each([
    ['sample', 'pl', 'pl-PL', 'Śladem opowieści', /\d+ (?:fragment|fragmenty|fragmentów)\b/u],
    ['written', 'uk', 'uk-UA', 'Слідами розповіді', /\d+ урив/u],
    ['sample', 'en', 'en-GB', 'Walk the story', /\d+ excerpts?\b/u],
  ] as const)('the %s story speaks %s to who reads it', async (which, language, locale, walk, excerpts) => {
    const options = { ...SIZES.desktop, locale };
    const { page } = await both.open(which, `#place=${firstPlace(which)}`, options);
    await page.locator('dateline-walk').getByText(walk).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('dateline-excerpts header').innerText()).toMatch(excerpts);
    await expectAccessible(page);
  });
});
