// First paint is the story: text, places, excerpts and a drawn map, before and without any script or WebGL.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { mainPlaces } from '../../src/map/story/main-places.ts';
import { projector } from '../../src/map/camera/mercator.ts';
import { scaleCamera, storyCamera } from '../../src/map/camera/poster-frame.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import { STORIES, useBothStories } from './both-stories.ts';
import { expectAccessible, openHeld, SIZES, watchPage, openPage } from './open-page.ts';
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
    const { page } = watched;
    const poster = page.locator('dateline-map img.poster');
    expect(await poster.isVisible()).toBe(true);
    // Each mark bears the number of its place in the list, where the list has it first, second, third.
    const listed = await page
      .locator('dateline-places button[data-place]')
      .evaluateAll((all) =>
        all.map((one) => [one.dataset.place!, one.querySelector('b')?.textContent.trim()]),
      );
    if (listed.length === both.story[which].places.length)
      expect(listed.map(([, number]) => number)).toEqual(listed.map((_, index) => String(index + 1)));
    const numbers = new Map(listed as [string, string][]);
    const marks = await page.locator('.markers button:not(.outside)').evaluateAll((all) =>
      all.map((one) => {
        const [own, number] = [one, one.querySelector('b')!].map((part) => part.getBoundingClientRect());
        const off = [
          own.x + own.width / 2 - number.x - number.width / 2,
          own.y + own.height / 2 - number.y - number.height / 2,
        ];
        return {
          id: one.dataset.place!,
          isArea: one.classList.contains('area'),
          number: one.querySelector('b')!.textContent,
          off: Math.hypot(...off),
          least: Math.min(own.width, own.height),
        };
      }),
    );
    expect(marks.length).toBeGreaterThan(9);
    for (const { id, isArea, number, off, least } of marks) {
      expect(number, id).toMatch(/^\d+$/u);
      if (numbers.has(id)) expect(number, id).toBe(numbers.get(id));
      // An area's stands over its name.
      expect(off, id).toBeLessThanOrEqual(isArea ? 40 : 2);
      expect(off > 10, id).toBe(isArea);
      expect(Math.round(least), id).toBeGreaterThanOrEqual(24);
    }
    await expectAccessible(page);
    const button = page.locator('dateline-places button[data-place]').first();
    const name = await button.locator('.name').innerText();
    await button.click();
    await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name }).waitFor();
    // The picture stays, its marks can be worked, and nothing lies over what is said of it.
    expect(await poster.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    const { summaries } = storyInSight(both.story[which], NO_FILTER);
    const frame = (await page.locator('dateline-map').boundingBox())!;
    const camera = scaleCamera(storyCamera(summaries, mainPlaces(summaries)), frame);
    const stands = projector(camera, frame);
    const mark = page.locator('.markers button.point:not(.outside)').first();
    const id = await mark.getAttribute('data-place');
    const { place } = summaries.find((one) => one.place.id === id)!;
    const box = (await mark.boundingBox())!;
    const { x, y } = stands(place.lng, place.lat);
    // Near neighbours push each other aside.
    expect(Math.abs(box.x + box.width / 2 - frame.x - x)).toBeLessThan(30);
    expect(Math.abs(box.y + box.height / 2 - frame.y - y)).toBeLessThan(30);
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('dateline-excerpts').getByRole('heading', { level: 2, name: place.name }).waitFor();
    const note = (await page.locator('dateline-map .note').boundingBox())!;
    const hit = await page.evaluate(
      `(() => { let at = document; for (let found; (found = at.elementFromPoint(${note.x + note.width / 2}, ${note.y + note.height / 2}))?.shadowRoot && found.shadowRoot !== at;) at = found.shadowRoot; return at.elementFromPoint(${note.x + note.width / 2}, ${note.y + note.height / 2}).className; })()`,
    );
    expect(hit).toBe('note');
    await page.keyboard.press('Escape');
    await expect.poll(() => mark.evaluate((one) => one.matches(':focus'))).toBe(true);
  });
});
