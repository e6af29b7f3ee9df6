// What the tests of a reader's page share: a browser, and the two stories as they are served, the sample one and the
// written one.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readStory } from '../../src/core/story/read-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { launchBrowser, mapIdle, openPage, SIZES, type Watched } from './open-page.ts';

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
  const { folder, ...url } = inject('served');
  const both = { url, folder, story: {} } as BothStories;
  both.open = async (which, hash = '', options = SIZES.desktop) => {
    const watched = await openPage(both.browser, `${url[which]}${hash}`, options);
    await mapIdle(watched.page);
    return watched;
  };
  beforeAll(async () => {
    both.browser = await launchBrowser();
    for (const which of STORIES)
      both.story[which] = readStory(await (await fetch(new URL('story.json', url[which]))).json());
  });
  afterAll(() => both.browser?.close());
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
