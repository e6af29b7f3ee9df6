// A page published in a language of its own, at an address: the same before its scripts and after, whoever reads it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, mapIdle, openPage, SIZES } from './open-page.ts';
import { serveSite, type Served } from './serve-site.ts';

const ADDRESS = 'https://gazeta.example/granica/';
const ENGLISH_READER = { ...SIZES.desktop, locale: 'en-US' };

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser(),
    serveSite('articles', '--lang', 'pl', '--url', ADDRESS),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** What stands on the page in the page's own words; the same questions for the static page and the live one. */
async function ownWords(page: Page) {
  const list = page.locator('footer').first();
  return {
    language: await page.locator('html').getAttribute('lang'),
    tab: await page.title(),
    title: await page.locator('h1').innerText(),
    subtitle: await page.locator('.dek').first().innerText(),
    dates: await page.locator('article header time').allInnerTexts(),
    places: (await list.locator('.name').allInnerTexts()).filter(Boolean).sort(),
    credits: await page.locator('p.credits').first().innerText(),
  };
}

it('is Polish before its scripts and after, for a reader whose browser is English', async () => {
  const still = await openPage(browser, site.url, { ...ENGLISH_READER, javaScriptEnabled: false });
  const written = await ownWords(still.page);
  expect(written.language).toBe('pl');
  expect(written.tab).toBe(written.title);
  expect(written.title).toMatch(/^\S.*, \S.* i \S+$/u);
  expect(written.subtitle).toMatch(/^2 artykuły: .+ lipca 2023$/u);
  expect(written.places).toEqual(expect.arrayContaining(['Białoruś', 'Polska', 'Warszawa']));
  expect(written.credits).toMatch(/współtwórcy OpenStreetMap/u);
  expect(await still.page.locator('.poster img').getAttribute('alt')).toBe('Mapa');

  const live = await openPage(browser, site.url, ENGLISH_READER);
  await mapIdle(live.page);
  expect(await ownWords(live.page)).toEqual(written);
  expect([...live.strangers, ...still.strangers]).toEqual([]);
  expect(live.complaints).toEqual([]);
});

it('speaks the language that its reader chooses, also the next time', async () => {
  const { page } = await openPage(browser, site.url, ENGLISH_READER);
  await mapIdle(page);
  await page.locator('header select').selectOption('en');
  const title = () => page.locator('h1').innerText();
  await expect.poll(title).toMatch(/^\S.*, \S.* and \S+$/u);
  const english = await ownWords(page);
  expect(english).toMatchObject({ language: 'en', tab: english.title });
  expect(english.subtitle).toMatch(/^2 articles from .+ July 2023$/u);
  await page.reload();
  await mapIdle(page);
  expect(await ownWords(page)).toEqual(english);
});

it('says where it is published', async () => {
  const { page } = await openPage(browser, site.url, { ...ENGLISH_READER, javaScriptEnabled: false });
  const content = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(ADDRESS);
  expect(await content('url')).toBe(ADDRESS);
  expect(await content('title')).toBe(await page.title());
  expect(await content('description')).toBe(await page.locator('.dek').first().innerText());
});
