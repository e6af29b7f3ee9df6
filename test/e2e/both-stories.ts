// What the tests of a reader's page share: one browser, and the two stories served, the sample one and the written one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { readStory } from '../../src/core/story/read-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { launchBrowser, mapIdle, openPage, SIZES, type Watched } from './open-page.ts';
import { serveSite, type Served } from './serve-site.ts';
import { WRITTEN, writeArticles } from './written-story.ts';

export const STORIES = ['sample', 'written'] as const;
export type StoryName = (typeof STORIES)[number];

export interface BothStories {
  browser: Browser;
  url: Record<StoryName, string>;
  story: Record<StoryName, Story>;
  /** Of the written story's article files. */
  folder: string;
  /** The page with its live map at rest. */
  open(which: StoryName, hash?: string, options?: BrowserContextOptions): Promise<Watched>;
}

/** To be called at the top of a test file; what it gives is filled in before the first test. */
export function useBothStories(): BothStories {
  const both = { url: {}, story: {} } as BothStories;
  const served: Served[] = [];
  both.open = async (which, hash = '', options = SIZES.desktop) => {
    const watched = await openPage(both.browser, `${both.url[which]}${hash}`, options);
    await mapIdle(watched.page);
    return watched;
  };
  beforeAll(async () => {
    both.folder = mkdtempSync(join(tmpdir(), 'dateline-written-'));
    writeArticles(both.folder, await loadGazetteer());
    const [browser, ...sites] = await Promise.all([
      launchBrowser(),
      serveSite('articles'),
      serveSite(both.folder, '--title', WRITTEN.title),
    ]);
    both.browser = browser;
    served.push(...sites);
    for (const [index, which] of STORIES.entries()) {
      both.url[which] = sites[index].url;
      both.story[which] = readStory(await (await fetch(new URL('story.json', sites[index].url))).json());
    }
  });
  afterAll(async () => {
    await both.browser?.close();
    const codes = await Promise.all(served.map((site) => site.stop()));
    if (both.folder) rmSync(both.folder, { recursive: true, force: true });
    expect(codes).toEqual(served.map(() => 0));
  });
  return both;
}

/** Ids of the places that the page lists, in the list's order. */
export async function listedPlaces({ page }: Watched): Promise<string[]> {
  return page
    .locator('dateline-places button[data-place]')
    .evaluateAll((buttons) => buttons.map((button) => button.dataset.place!));
}

/** Ids of the places whose marker can be seen on the map now. */
export async function markedPlaces({ page }: Watched): Promise<string[]> {
  return page
    .locator('.markers button:not(.outside)')
    .evaluateAll((buttons) => buttons.map((button) => button.dataset.place!));
}

/** The part of the address behind "#", read as fields. */
export function fieldsOf({ page }: Watched): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}
