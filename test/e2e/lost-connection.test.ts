// What a reader is told when something that the page asks for does not come, and that nothing is lost by it: the story
// is read on, what was asked can be asked again, and an address that was left does not come back.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeStory } from '../fixtures/story-large.ts';
import { fieldsOf, useBothStories } from './both-stories.ts';
import { expectAccessible, mapIdle, openPage, watchPage } from './open-page.ts';

const both = useBothStories();

/** Large enough for a worker to read it, and for filters to be worked out in stages. */
const LARGE = JSON.stringify(makeStory({ places: 500, mentions: 6000, articles: 30 }));
const MISSING = 'A part of the page’s program could not be fetched.';
const STATIC_HEADING = '.static-story article h2';

/** What is lost until it is let through again. */
async function lose(page: Page, address: RegExp): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

async function giveLargeStory(page: Page): Promise<void> {
  await page.route('**/story.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: LARGE }),
  );
}

describe('the print dialog', () => {
  it('says that its program did not come, and opens when it comes', async () => {
    const { place } = both.story.sample.mentions.find((one) => one.place)!;
    const watched = await both.open('sample', `#place=${place}`);
    const { page } = watched;
    const find = await lose(page, /dateline-print-.*\.js/u);
    await page.getByRole('button', { name: 'Print' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.getByRole('alert').getByText(MISSING).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('alert').getByText('Load the page again').waitFor();
    // Closed and opened as any other, and back where the reader was.
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(
      await page.evaluate("document.querySelector('dateline-story').shadowRoot.activeElement.innerText"),
    ).toBe('Print');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText(MISSING).waitFor();
    await find();
    // Some browsers ask for a lost program once in the life of a page: they must be told to load it again.
    const [asked] = await Promise.all([
      page.waitForRequest(/dateline-print-.*\.js/u, { timeout: 3000 }).catch(() => null),
      dialog.getByRole('button', { name: 'Try again' }).click(),
    ]);
    if (!asked) await page.reload();
    await dialog.getByRole('button', { name: 'PDF' }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(fieldsOf(watched).get('place')).toBe(place);
  });

  it('opens to say so where the keys for printing were pressed', async () => {
    const { page } = await both.open('sample');
    await lose(page, /dateline-print-.*\.js/u);
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog', { name: 'Print' }).getByRole('alert').getByText(MISSING).waitFor();
  });

  it('says that what draws did not come, and draws when it comes', async () => {
    const { page } = await both.open('sample');
    const find = await lose(page, /sheet-worker-.*\.js/u);
    await page.getByRole('button', { name: 'Print' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.getByRole('alert').getByText(`The sheet could not be drawn. ${MISSING}`).waitFor();
    await expectAccessible(page);
    await find();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.locator('.pages img').first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });
});

describe('the live map', () => {
  it('stays its picture where its program does not come, and it is said', async () => {
    const { page } = await openPage(both.browser, both.url.sample, undefined, /live-map-.*\.js/u);
    const note = page.locator('dateline-map').getByRole('status');
    await note.getByText(`${MISSING} Load the page again`).waitFor();
    expect(await note.innerText()).not.toContain('WebGL');
    expect(await page.locator('dateline-map img.poster').isVisible()).toBe(true);
    expect(await page.locator('.markers button:not(.outside)').count()).toBeGreaterThan(5);
    await expectAccessible(page);
  });
});

describe('the story', () => {
  it('stays to be read where the worker that reads a large one does not come, and it is said', async () => {
    const { page } = await watchPage(both.browser, both.url.sample);
    await giveLargeStory(page);
    await lose(page, /story-worker-.*\.js/u);
    await page.goto(both.url.sample);
    const alert = page.getByRole('alert');
    await alert.getByText('the program that reads it could not be fetched').waitFor();
    await alert.getByText('What stands here can be read').waitFor();
    expect(await page.locator(STATIC_HEADING).first().isVisible()).toBe(true);
    await expectAccessible(page);
  });

  it('stays to be read where its own document is not one', async () => {
    const { page } = await watchPage(both.browser, both.url.sample);
    const { story } = both;
    await page.route('**/story.json', (route) =>
      route.fulfill({ json: { ...story.sample, places: [null] } }),
    );
    await page.goto(both.url.sample);
    await page.getByRole('alert').getByText('The story could not be read.').waitFor();
    expect(await page.locator(STATIC_HEADING).first().isVisible()).toBe(true);
  });

  it('stays to be read where the page’s elements do not come, and it is said', async () => {
    const { page } = await openPage(both.browser, both.url.sample, undefined, /dateline-story-.*\.js/u);
    await page.getByRole('alert').getByText(`${MISSING} What stands here can be read`).waitFor();
    expect(await page.locator(STATIC_HEADING).first().isVisible()).toBe(true);
    await expectAccessible(page);
  });
});

describe('a filter that takes a while', () => {
  it('is forgotten when the reader goes back meanwhile', async () => {
    const watched = await watchPage(both.browser, both.url.sample);
    const { page } = watched;
    await giveLargeStory(page);
    await page.goto(both.url.sample);
    await mapIdle(page);
    await page.locator('dateline-places button[data-place]').first().click();
    await expect.poll(() => fieldsOf(watched).get('place')).not.toBeNull();
    // The stages of the work wait until the page has gone back, then all of them run to their end.
    await page.evaluate(`(async () => {
      const [usual, held] = [window.setTimeout, []];
      window.setTimeout = (work, time = 0) => time === 0 ? held.push(work) : usual(work, time);
      const choice = document.querySelector('dateline-story').shadowRoot
        .querySelector('dateline-filters').shadowRoot.querySelector('select');
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('change'));
      history.back();
      await back;
      while (held.length > 0) {
        held.splice(0).forEach((work) => work());
        await new Promise((resolve) => usual(resolve));
      }
      window.setTimeout = usual;
    })()`);
    expect(new URL(page.url()).hash).toBe('');
    const filters = page.locator('dateline-filters');
    expect(await filters.getByRole('button', { name: 'Show everything' }).count()).toBe(0);
    expect(await filters.getByLabel('Outlet').inputValue()).toBe('');
  });
});
