// By the keyboard alone: every feature is reached by Tab from the top of the page and worked by keys, and the focus is
// seen and never lost.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldsOf, STORIES, useBothStories } from './both-stories.ts';
import { SIZES } from './open-page.ts';

const both = useBothStories();

/** Names in the text are links of their own: there are hundreds of stops before the list. */
const MOST_STOPS = 900;

/** What the focus is on, through shadow roots: its name, and whether an outline shows it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return { name: '', isSeen: true };
    const { outlineStyle } = getComputedStyle(active);
    const name = active.getAttribute('aria-label') ?? active.innerText;
    return { name: name.replace(/\s+/gu, ' ').trim(), isSeen: outlineStyle !== 'none' };
  });

/** Presses Tab until the focus is on what bears that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at.isSeen, `the focus on "${at.name}" to be seen`).toBe(true);
    if (name.test(at.name)) return;
  }
  expect.fail(`no stop for ${name}`);
}

const focusIsOn = (page: Page, name: RegExp) =>
  expect.poll(async () => (await focused(page)).name).toMatch(name);

/** What the keyboard does within a panel. */
const workPanel: Record<string, (page: Page) => Promise<void>> = {
  Print: async (page) => {
    const paper = page.locator('dateline-print select').first();
    const before = await paper.inputValue();
    await paper.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => paper.inputValue()).not.toBe(before);
    const box = page.locator('dateline-print input[type=checkbox]').first();
    const was = await box.isChecked();
    // The list of articles and places is folded, and opened by a key.
    if (!(await box.isVisible())) {
      await page.locator('dateline-print summary').first().focus();
      await page.keyboard.press('Enter');
    }
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => box.isChecked()).toBe(!was);
    expect((await focused(page)).isSeen).toBe(true);
  },
};

describe('by the keyboard alone', () => {
  const which = 'sample';

  it('opens each panel, and comes back to the button that opened it', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    for (const name of ['Compare outlets', 'How this was made', 'Print']) {
      await tabTo(page, new RegExp(`^${name}$`, 'u'));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Tab');
      expect((await focused(page)).isSeen).toBe(true);
      await workPanel[name]?.(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => fieldsOf(watched).get('panel')).toBeNull();
      await focusIsOn(page, new RegExp(`^${name}$`, 'u'));
    }
  });

  it('opens a name in the text, moves the map, and goes back to the whole story', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const { text } = both.story[which].mentions.find(({ place }) => place)!;
    await tabTo(page, new RegExp(`^${text}`, 'u'));
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('mention')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => fieldsOf(watched).get('mention')).toBeNull();
    // The map stands behind the text: its controls, then one stop for all of its marks.
    await page.locator('dateline-map').getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('view')).not.toBeNull();
    await tabTo(page, /^Whole story$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('view')).toBeNull();
  });

  it('walks, pauses, shares its step, and keeps the focus in the bar', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const watched = await both.open(which, '', { ...SIZES.desktop, permissions });
    const { page } = watched;
    await page.locator('dateline-walk').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('step')).toBe('1');
    await focusIsOn(page, /^Next place$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('step')).toBe('2');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => fieldsOf(watched).get('step')).toBe('3');
    await tabTo(page, /^Go on by itself$/u);
    await page.keyboard.press('Enter');
    await focusIsOn(page, /^Pause$/u);
    await page.keyboard.press('Enter');
    await focusIsOn(page, /^Go on by itself$/u);
    await tabTo(page, /^Copy link to this step$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#step=3$/u);
    await tabTo(page, /^End the walk$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('step')).toBeNull();
    await focusIsOn(page, /^Walk the story$/u);
  });

  it('cuts a span of days, filters and searches', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    await page.locator('dateline-places button[tabindex="0"]').focus();
    await tabTo(page, /^From$/u);
    await page.keyboard.press('End');
    await expect.poll(() => fieldsOf(watched).get('from')).not.toBeNull();
    await tabTo(page, /^To$/u);
    await page.keyboard.press('Home');
    // The two ends meet and do not pass each other.
    expect(fieldsOf(watched).get('to')).toBeNull();
    await tabTo(page, /^Search places and text$/u);
    await page.keyboard.type('war');
    await expect.poll(() => fieldsOf(watched).get('find')).toBe('war');
    const [{ outlet }] = both.story[which].articles;
    await tabTo(page, new RegExp(`^all .*${outlet}`, 'u'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => fieldsOf(watched).get('outlet')).not.toBeNull();
    await tabTo(page, /^Show everything$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('find')).toBeNull();
    for (const field of ['from', 'outlet']) expect(fieldsOf(watched).get(field)).toBeNull();
  });

  it('reads in the comparison what a filter leaves out, and shows everything again', async () => {
    const watched = await both.open(which, '#kind=literal');
    const { page } = watched;
    await tabTo(page, /^Compare outlets$/u);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Compare outlets' });
    await dialog.getByText('Filters: Named: as a place').waitFor();
    await tabTo(page, /^Show everything$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldsOf(watched).get('kind')).toBeNull();
    await focusIsOn(page, /^Close$/u);
    await page.keyboard.press('Escape');
    await focusIsOn(page, /^Compare outlets$/u);
    await tabTo(page, /^Language$/u);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('pl');
    await focusIsOn(page, /^Język$/u);
  });
});

describe.each(STORIES)('the %s story, by the keyboard alone', (which) => {
  it('goes from the list to the excerpts and into the article, and back to the list', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    await page.locator('dateline-places button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const name = (await focused(page)).name.replace(/\?? \d.*$/u, '');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('dateline-excerpts h2:focus').count()).toBe(1);
    expect(await page.locator('dateline-excerpts h2').innerText()).toContain(name);
    await tabTo(page, /^Read in the article$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('dateline-reader a.mention:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('dateline-excerpts').waitFor({ state: 'detached' });
    await expect.poll(async () => (await focused(page)).name).toContain(name);
  });

  it('goes from mark to mark on the map with the arrow keys, and opens one', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const marks = page.locator('.markers button');
    await page.locator('.markers button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const at = () => page.locator('.markers button:focus').getAttribute('data-place');
    const reached = await at();
    expect(reached).toBe(await marks.nth(1).getAttribute('data-place'));
    expect((await focused(page)).isSeen).toBe(true);
    // Its card tells who speaks there, until it is put away.
    const card = page.locator('dateline-map').getByRole('tooltip');
    const { name } = both.story[which].places.find(({ id }) => id === reached)!;
    await expect.poll(() => card.innerText()).toMatch(new RegExp(`^${name}\\s*\\d+ excerpt`, 'u'));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await at()).toBe(reached);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('dateline-excerpts h2:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(at).toBe(await marks.nth(1).getAttribute('data-place'));
  });
});
