// The story of a folder as a site: the viewer with the story's text in its page, the story and the data beside it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Story } from '../core/story/story.ts';
import { nameInLanguage } from '../map/reading/place-names.ts';
import { POSTER_KINDS } from '../map/camera/poster-frame.ts';
import { renderFurtherPages } from '../map/static/render-static-story.ts';
import type { Language } from '../map/words/words.ts';
import { CliError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import type { Effects } from './effects.ts';
import { loadPlaceNames } from './load-place-names.ts';
import { packageRoot } from './package-root.ts';
import { renderFurtherPage, renderPage } from './render-page.ts';
import { storyOfFolder } from './story-of-folder.ts';
import type { FolderStoryOptions } from './story-of-folder.ts';
import { writeOpeningTiles } from './write-opening-tiles.ts';
import { writePosters } from './write-posters.ts';
import { STORY_FILE } from './write-site.ts';
import type { Site } from './write-site.ts';

const POSTER_FILES = { wide: 'poster.svg', narrow: 'poster-narrow.svg' };
const OPENING_FILE = 'opening-tiles.gz';

export interface BuildOptions extends FolderStoryOptions {
  /** The page's own language; null for English, which gives way to the reader's when the page's scripts come. */
  language: Language | null;
  /** Of the folder that the site is published in, with a slash at its end; null where it is not known. */
  address: string | null;
}

/**
 * Writes everything to `site`; finishing it is the caller's. Files that cannot be read are complained of and counted.
 * @throws CliError (1) when no article is left, or the viewer has not been built
 */
export async function buildSite(
  options: BuildOptions,
  site: Site,
  effects: Effects,
): Promise<{ story: Story; failed: number }> {
  const { story, failed } = await storyOfFolder(options, effects);
  await writeStory(story, options, site);
  return { story, failed };
}

/**
 * Writes a story that there is already: viewer, data, drawn map and pages.
 * @throws CliError (1) when the viewer has not been built
 */
export async function writeStory(
  story: Story,
  options: Pick<BuildOptions, 'language' | 'address'>,
  site: Site,
): Promise<void> {
  const viewer = join(packageRoot(), 'build/viewer');
  const names = await viewerFiles(viewer);
  for (const name of names) if (name !== 'index.html') await site.copy(join(viewer, name), name);
  for (const { source, name } of Object.values(DATA_FILES))
    await site.copy(join(packageRoot(), source), name);
  await site.write(STORY_FILE, JSON.stringify(story));
  const language = options.language ?? 'en';
  const placeNames = await loadPlaceNames(language);
  const shown = nameInLanguage(story, language, placeNames);
  const pictures = await writePosters(shown, { language, placeNames });
  if (pictures) for (const kind of POSTER_KINDS) await site.write(POSTER_FILES[kind], pictures[kind].svg);
  const tiles = await writeOpeningTiles(shown);
  if (tiles !== null) await site.write(OPENING_FILE, tiles);
  const page = await readFile(join(viewer, 'index.html'), 'utf8');
  const posters = pictures && POSTER_FILES;
  const openingTiles = tiles === null ? null : OPENING_FILE;
  const drawn = {
    ...(pictures && { areaSpots: { wide: pictures.wide.areaSpots, narrow: pictures.narrow.areaSpots } }),
    placeNames,
  };
  await site.write('index.html', renderPage(page, shown, { ...options, ...drawn, posters, openingTiles }));
  for (const further of renderFurtherPages(shown, { language, ...drawn }))
    await site.write(further.path, renderFurtherPage(page, further, options));
}

/** "2 articles, 21 places" */
export function countOf({ articles, places }: Story): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(articles.length, 'article')}, ${count(places.length, 'place')}`;
}

/** Relative, with forward slashes. */
async function viewerFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    throw new CliError(`${folder}: got no viewer, expected the one that "npm run build" makes`);
  }
}
