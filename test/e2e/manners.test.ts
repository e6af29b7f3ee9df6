// Manners: the page says how it was made, keeps nothing about its reader and asks nobody else for anything.
import { describe, expect, it } from 'vitest';
import { outletsOf } from '../../src/map/story/outlets.ts';
import { WORDS } from '../../src/map/words/words.ts';
import { STORIES, useBothStories } from './both-stories.ts';

const both = useBothStories();

describe.each(STORIES)('the %s story', (which) => {
  it('says how it was made: sources, gazetteer and its date, what was left out, marks, confidence, credits', async () => {
    const { page } = await both.open(which);
    await page.getByRole('button', { name: 'How this was made' }).click();
    const card = page.getByRole('dialog', { name: 'How this was made' });
    await card.waitFor();
    const { gazetteer, articles } = both.story[which];
    const words = await card.innerText();
    for (const { name } of gazetteer.sources) expect(words).toContain(`${name} `);
    expect(words).toContain(gazetteer.sources[0].licence);
    expect(words).toContain(gazetteer.date.slice(0, 4));
    expect(words).toMatch(/place of events[^]*named for its government or people[^]*doubtful/u);
    expect(words).toContain('90 in 100');
    expect(words).toMatch(/OpenStreetMap|Natural Earth/u);
    for (const kind of Object.values(WORDS.en.kinds)) expect(words).toContain(kind);
    const outlets = outletsOf(both.story[which]);
    expect(await card.locator('details').count()).toBe(outlets.length);
    const dropped = outlets.findIndex(({ articles: own }) =>
      articles.some(({ id, dropped }) => own.includes(id) && dropped.length > 0),
    );
    if (dropped < 0) return;
    await card.locator('summary').nth(dropped).click();
    const heading = await card.locator('details').nth(dropped).locator('h4').first().innerText();
    const [, reason] = /^(.*?) \d+$/u.exec(heading) ?? [];
    expect(Object.values(WORDS.en.dropReasons)).toContain(reason);
  });

  it('asks nobody else, sets no cookie and keeps only the language that was chosen', async () => {
    const { page, strangers, complaints } = await both.open(which);
    await page.locator('dateline-places button[data-place]').first().click();
    await page.locator('dateline-excerpts h2').waitFor();
    await page.locator('dateline-walk').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Compare outlets' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('dialog', { name: 'Print' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'How this was made' }).click();
    await page.getByText('A language that you choose is remembered by your browser alone.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Language').selectOption('pl');
    await page.getByRole('button', { name: 'Porównaj redakcje' }).waitFor();
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['dateline-language', 'pl']]);
    expect(await page.context().cookies()).toEqual([]);
    const elsewhere = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...Object.keys(sessionStorage),
    ]);
    expect(elsewhere).toEqual([]);
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  });
});
