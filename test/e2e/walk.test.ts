// Walking the story: by buttons, keys, finger, wheel and by itself; the map and the text follow.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import { fieldsOf, STORIES, useBothStories } from './both-stories.ts';
import { mapIdle, SIZES } from './open-page.ts';

const both = useBothStories();

const count = (page: Page) => page.locator('dateline-walk .count').innerText();
const button = (page: Page, name: string) => page.locator('dateline-walk').getByRole('button', { name });

describe.each(STORIES)('the %s story', (which) => {
  it('goes on and back by button and arrow key, in the order of the text, with map and text behind it', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    await button(page, 'Walk the story').click();
    await expect.poll(() => count(page)).toMatch(/^1\//u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => count(page)).toMatch(/^2\//u);
    await button(page, 'Next place').click();
    await expect.poll(() => count(page)).toMatch(/^3\//u);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => count(page)).toMatch(/^2\//u);
    expect(fieldsOf(watched).get('step')).toBe('2');
    const name = await page.locator('dateline-walk b').innerText();
    await expect.poll(() => page.locator('dateline-excerpts h2').innerText()).toBe(name);
    const { steps } = storyInSight(both.story[which], NO_FILTER);
    const current = page.locator('dateline-reader a.mention[aria-current]');
    await expect.poll(() => current.getAttribute('data-mention')).toBe(steps[1].mention);
    expect(await current.getAttribute('data-place')).toBe(steps[1].place);
    const seen = page.locator(`.markers [data-place="${steps[1].place}"]:not(.outside)`);
    await seen.waitFor({ state: 'attached' });
    await button(page, 'End the walk').click();
    await button(page, 'Walk the story').waitFor();
    await expect.poll(() => fieldsOf(watched).get('step')).toBeNull();
  });

  it('opens at a shared step, and stops at its end', async () => {
    const watched = await both.open(which, '#step=1');
    const { page } = watched;
    const last = Number((await count(page)).split('/')[1]);
    expect(last).toBe(await page.locator('dateline-places .count').first().innerText().then(Number));
    await page.evaluate(`location.hash = '#step=${last}'`);
    await expect.poll(() => count(page)).toBe(`${last}/${last}`);
    await expect.poll(() => button(page, 'Next place').isDisabled()).toBe(true);
  });

  it('follows the reader who scrolls the article', async () => {
    const { page } = await both.open(which, '#step=1', { ...SIZES.desktop, reducedMotion: 'reduce' });
    const text = (await page.locator('main > .text').boundingBox())!;
    await page.mouse.move(text.x + text.width / 2, text.y + text.height / 2);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 120);
        return Number((await count(page)).split('/')[0]);
      })
      .toBeGreaterThan(2);
  });

  it('goes a step for a swipe of the finger over the bar or the text, and follows a finger that scrolls', async () => {
    const { page } = await both.open(which, '#step=1', { ...SIZES.phone, reducedMotion: 'reduce' });
    const finger = await page.context().newCDPSession(page);
    const draw = async (part: string, x: number, y: number) => {
      const { x: left, y: top, width, height } = (await page.locator(part).boundingBox())!;
      const [fromX, fromY] = [left + width / 2 - x / 2, top + height / 2 - y / 2];
      const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: fromX + x * share, y: fromY + y * share }],
        });
      await tell('touchStart', 0);
      for (const share of [0.25, 0.5, 0.75, 1]) await tell('touchMove', share);
      await tell('touchEnd', 1);
    };
    await draw('dateline-walk .bar', -140, 0);
    await expect.poll(() => count(page)).toMatch(/^2\//u);
    await draw('main > .text', -160, 6);
    await expect.poll(() => count(page)).toMatch(/^3\//u);
    await draw('main > .text', 160, 6);
    await expect.poll(() => count(page)).toMatch(/^2\//u);
    const text = page.locator('main > .text');
    await expect
      .poll(async () => {
        await draw('main > .text', 0, -200);
        return Number((await count(page)).split('/')[0]);
      })
      .toBeGreaterThan(3);
    expect(await text.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  });

  it('jumps where less motion is asked for', async () => {
    const options: BrowserContextOptions = { ...SIZES.desktop, reducedMotion: 'reduce' };
    const { page } = await both.open(which, '#step=1', options);
    // Where one marker stands in each frame: an eased move would give a dozen places.
    await page
      .locator('.markers button')
      .first()
      .evaluate((marker) => {
        const stands = new Set<string>();
        const look = () => {
          document.body.dataset.stands = String(stands.add(marker.style.transform).size);
          requestAnimationFrame(look);
        };
        look();
      });
    // Nor does the text glide.
    await page.evaluate(`{
      const { scrollIntoView } = Element.prototype;
      Element.prototype.scrollIntoView = function (how) {
        document.body.dataset.glides = how?.behavior ?? 'auto';
        scrollIntoView.call(this, how);
      };
    }`);
    const stands = () => page.locator('body').getAttribute('data-stands').then(Number);
    await button(page, 'Next place').click();
    await expect.poll(() => count(page)).toMatch(/^2\//u);
    await expect.poll(stands).toBeGreaterThan(1);
    await mapIdle(page);
    expect(await stands()).toBeLessThanOrEqual(3);
    expect(await page.locator('body').getAttribute('data-glides')).toBe('auto');
  });
});

it('walks by itself until it is told to pause', async () => {
  const { page } = await both.open('sample', '#step=1');
  await button(page, 'Go on by itself').click();
  await expect.poll(() => count(page), { timeout: 15_000 }).toMatch(/^2\//u);
  await button(page, 'Pause').click();
  await button(page, 'Go on by itself').waitFor();
});
