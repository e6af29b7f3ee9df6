// The live page takes the place of the static one without a jump: what was painted stays where it was, and so does the
// reader's place in the text.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STORIES, useBothStories } from './both-stories.ts';
import { mapIdle, openHeld, SIZES } from './open-page.ts';

const TOLERANCE = 2;
/** Chromium's sum of layout shifts; up to 0.1 counts as good, a jump of the text alone is more. */
const SHIFT_LIMIT = 0.02;
const PARTS: [still: string, live: string][] = [
  ['.static-story h1', 'header h1'],
  ['.static-story .text h2', 'dateline-reader article h2'],
  ['.static-story .text p.paragraph', 'dateline-reader p.paragraph'],
  ['.static-story .map', 'dateline-map'],
  ['.static-story footer nav', 'dateline-places nav'],
];

const both = useBothStories();

async function corners(page: Page, selectors: string[]): Promise<number[][]> {
  const boxes = await Promise.all(selectors.map((one) => page.locator(one).first().boundingBox()));
  return boxes.map((box) => [box!.x, box!.y, box!.width]);
}

describe.each(STORIES)('the %s story', (which) => {
  it.each(['desktop', 'phone'] as const)('keeps every part in its place, %s', async (size) => {
    const { page, release, complaints } = await openHeld(both.browser, both.url[which], SIZES[size]);
    await page.evaluate(`{
      window.shifted = 0;
      const add = (list) => { for (const entry of list.getEntries()) window.shifted += entry.value; };
      new PerformanceObserver(add).observe({ type: 'layout-shift' });
    }`);
    const parts = size === 'phone' ? PARTS.slice(0, 4) : PARTS;
    const before = await corners(
      page,
      parts.map(([still]) => still),
    );
    release();
    await mapIdle(page);
    expect(await page.locator('.static-story').count()).toBe(0);
    const after = await corners(
      page,
      parts.map(([, live]) => live),
    );
    after.forEach((numbers, part) =>
      numbers.forEach((number, axis) =>
        expect(Math.abs(number - before[part][axis]), `${parts[part][1]}, axis ${axis}`).toBeLessThanOrEqual(
          TOLERANCE,
        ),
      ),
    );
    expect(await page.evaluate('window.shifted')).toBeLessThan(SHIFT_LIMIT);
    // The picture that the map takes over from was fetched once, and no other.
    const fetched: string[] = await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.svg'))",
    );
    const poster = size === 'phone' ? 'poster-narrow.svg' : 'poster.svg';
    expect(fetched.map((url) => new URL(url).pathname.slice(1))).toEqual([poster]);
    expect(complaints).toEqual([]);
  });

  it('keeps the place to which the reader had scrolled', async () => {
    const { page, release } = await openHeld(both.browser, both.url[which]);
    const top = 340;
    await page.locator('.static-story .text').evaluate((text, to) => (text.scrollTop = to), top);
    release();
    await mapIdle(page);
    expect(await page.locator('main > .text').evaluate((text) => text.scrollTop)).toBe(top);
  });
});
