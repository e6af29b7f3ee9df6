// First paint is the story: text, places, excerpts and a drawn map, before and without any script or WebGL.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { STORIES, useBothStories } from './both-stories.ts';
import { openHeld, SIZES, watchPage, openPage } from './open-page.ts';
import { BIN } from './serve-site.ts';
import { WRITTEN } from './written-story.ts';

const both = useBothStories();

it('the written story is as large as a story must be here, and is built by `dateline build` as served', () => {
  const { articles, places } = both.story.written;
  expect(articles.length).toBeGreaterThanOrEqual(30);
  expect(places.filter(({ feature }) => feature.startsWith('P/')).length).toBeGreaterThanOrEqual(150);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, 'site');
  execFileSync(BIN, ['build', both.folder, '-o', site, '--title', WRITTEN.title], { stdio: 'ignore' });
  expect(JSON.parse(readFileSync(join(site, 'story.json'), 'utf8'))).toEqual(both.story.written);
  expect(existsSync(join(site, 'poster.svg'))).toBe(true);
});

describe.each(STORIES)('the %s story', (which) => {
  it('is painted with its text, its map and its places before any script runs', async () => {
    const { page, complaints } = await openHeld(both.browser, both.url[which]);
    const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(paints).toBe(1);
    const { story } = both;
    expect(await page.locator('h1').innerText()).toBe(story[which].title);
    expect(await page.locator('.text article h2').first().innerText()).toBe(story[which].articles[0].title);
    const poster = (await page.locator('.poster img').boundingBox())!;
    expect(poster.width * poster.height).toBeGreaterThan(0.3 * 1440 * 900);
    const names = await page.locator('footer .name').allInnerTexts();
    for (const { name } of story[which].places) expect(names).toContain(name);
    expect(await page.locator('dateline-reader').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leads from every place to its excerpts and back without JavaScript, and no link leads nowhere', async () => {
    const options = { ...SIZES.desktop, javaScriptEnabled: false };
    const { page } = await openPage(both.browser, both.url[which], options);
    const html = await page.content();
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => decodeURIComponent(id)));
    const links = [...html.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => decodeURIComponent(id));
    expect(links.length).toBeGreaterThan(both.story[which].places.length);
    expect([...new Set(links.filter((id) => !ids.has(id)))]).toEqual([]);
    const mention = both.story[which].mentions.find(({ kind }) => kind === 'literal')!;
    const name = both.story[which].places.find(({ id }) => id === mention.place)!.name;
    await page.locator('footer').getByRole('link', { name }).first().click();
    const excerpts = page.locator(':target');
    expect(await excerpts.getByRole('heading', { level: 2 }).innerText()).toBe(name);
    await excerpts.getByRole('link', { name: 'Read in the article' }).first().click();
    await page.locator(':target').click();
    expect(await page.locator(':target').getByRole('heading', { level: 2 }).innerText()).toBe(name);
  });

  it('stays a story where the browser has no WebGL', async () => {
    const watched = await watchPage(both.browser, both.url[which]);
    await watched.page.addInitScript(`{
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...more);
      };
    }`);
    await watched.page.goto(both.url[which]);
    await watched.page.getByText('This browser cannot draw the live map').waitFor();
    expect(await watched.page.locator('dateline-map img.poster').isVisible()).toBe(true);
    const button = watched.page.locator('dateline-places button[data-place]').first();
    const name = await button.locator('.name').innerText();
    await button.click();
    await watched.page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
  });
});
