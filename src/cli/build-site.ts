// The story of a folder as a site: the viewer with the story's text in its page, the story and the data beside it.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildStory } from '../core/story/build-story.ts';
import type { ParsedCapture } from '../core/story/build-story.ts';
import type { Story } from '../core/story/story.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { CliError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { log } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadAreas } from './load-areas.ts';
import { packageRoot } from './package-root.ts';
import { parseAll } from './parse-files.ts';
import { readFolder } from './read-folder.ts';
import { renderPage } from './render-page.ts';
import { STORY_FILE } from './write-site.ts';
import type { Site } from './write-site.ts';

export interface BuildOptions {
  /** Absolute. */
  folder: string;
  title?: string;
  subtitle?: string;
  gazetteer: Gazetteer;
}

/**
 * Writes everything to `site`; finishing it is the caller's. Files that cannot be read are complained of and counted.
 * @throws CliError (1) when no article is left, or the viewer has not been built
 */
export async function buildSite(
  { folder, title, subtitle, gazetteer }: BuildOptions,
  site: Site,
  effects: Effects,
): Promise<{ story: Story; failed: number }> {
  const { files, edits } = await readFolder(folder);
  const { parsed, failed } = await parseAll(files, gazetteer, effects);
  if (parsed.length === 0) throw new CliError(`${folder}: holds no article that could be read`);
  const { story, orphans } = buildStory(inOrderOfTime(parsed), gazetteer, {
    title,
    subtitle,
    areaOf: await loadAreas(),
    edits,
  });
  for (const { article, target } of orphans)
    log(
      effects,
      `dateline: an edit of "${target.exact}" in ${article} no longer finds its text; it changes nothing`,
    );

  const viewer = join(packageRoot(), 'build/viewer');
  const names = await viewerFiles(viewer);
  for (const name of names) if (name !== 'index.html') await site.copy(join(viewer, name), name);
  for (const { source, name } of Object.values(DATA_FILES)) {
    const path = join(packageRoot(), source);
    if (existsSync(path)) await site.copy(path, name);
  }
  await site.write(STORY_FILE, JSON.stringify(story));
  await site.write('index.html', renderPage(await readFile(join(viewer, 'index.html'), 'utf8'), story));
  return { story, failed };
}

/** By day of publication, undated ones last; the order of the files' names where the days are the same. */
function inOrderOfTime(parsed: readonly ParsedCapture[]): ParsedCapture[] {
  const time = ({ article }: ParsedCapture) => article.published ?? '9999';
  return [...parsed].sort((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b))));
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
