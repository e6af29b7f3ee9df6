// The story of a folder of articles, as build and snapshot both need it.
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { buildStory, type ParsedCapture } from '../core/story/build-story.ts';
import type { Story } from '../core/story/story.ts';
import { CliError } from './cli-error.ts';
import { log, type Effects } from './effects.ts';
import { loadAreas } from './load-areas.ts';
import { parseAll } from './parse-files.ts';
import { readFolder } from './read-folder.ts';

export interface FolderStoryOptions {
  /** Absolute. */
  folder: string;
  title?: string;
  subtitle?: string;
  gazetteer: Gazetteer;
}

/**
 * Articles in order of their day of publication, undated ones last. Files that cannot be read are complained of and
 * counted. @throws CliError (1) when no article is left
 */
export async function storyOfFolder(
  { folder, title, subtitle, gazetteer }: FolderStoryOptions,
  effects: Effects,
): Promise<{ story: Story; failed: number }> {
  const { files, edits } = await readFolder(folder);
  const { parsed, failed } = await parseAll(files, gazetteer, effects);
  if (parsed.length === 0) throw new CliError(`${folder}: holds no article that could be read`);
  const areaOf = await loadAreas();
  const { story, orphans } = buildStory(inOrderOfTime(parsed), gazetteer, { title, subtitle, areaOf, edits });
  for (const { article, target } of orphans)
    log(
      effects,
      `dateline: an edit of "${target.exact}" in ${article} no longer finds its text; it changes nothing`,
    );
  return { story, failed };
}

function inOrderOfTime(parsed: readonly ParsedCapture[]): ParsedCapture[] {
  const time = ({ article }: ParsedCapture) => article.published ?? '9999';
  return [...parsed].sort((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b))));
}
