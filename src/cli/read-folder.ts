// A folder of articles: every file in it is one, but for edits.json, which holds a person's corrections.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSchema } from '../core/story/check-schema.ts';
import type { Edit } from '../core/story/story.ts';
import schema from '../core/story/story.schema.json' with { type: 'json' };
import { CliError, describeFileError } from './cli-error.ts';

/** Where commands look when no folder is named. */
export const DEFAULT_FOLDER = 'articles';

const EDITS_FILE = 'edits.json';

/** Enough for any story that can be read; more would be some other folder, named by mistake. */
export const FOLDER_LIMITS = { files: 20_000 };

export interface ArticleFolder {
  /** Absolute paths in the order of their names. */
  files: string[];
  edits: Edit[];
}

/**
 * Hidden files and folders inside are passed over.
 * @throws CliError (1) when the folder is missing, empty or too big, or its edits are not edits
 */
export async function readFolder(folder: string): Promise<ArticleFolder> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const reason = describeFileError(error);
    throw reason ? new CliError(`${folder}: ${reason}; expected a folder of articles`) : error;
  }
  const names = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => name !== EDITS_FILE)
    .sort();
  if (names.length === 0) throw new CliError(`${folder}: holds no file, expected at least one article`);
  if (names.length > FOLDER_LIMITS.files)
    throw new CliError(`${folder}: holds ${names.length} files, expected at most ${FOLDER_LIMITS.files}`);
  const hasEdits = entries.some(({ name }) => name === EDITS_FILE);
  return {
    files: names.map((name) => join(folder, name)),
    edits: hasEdits ? await readEdits(join(folder, EDITS_FILE)) : [],
  };
}

async function readEdits(path: string): Promise<Edit[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${path}: ${reason}; expected a JSON list of edits`);
  }
  const wrong = checkSchema(value, { type: 'array', items: { $ref: '#/$defs/edit' }, $defs: schema.$defs });
  if (wrong) throw new CliError(`${path}: ${wrong.path}: got ${wrong.got}, expected ${wrong.expected}`);
  return value as Edit[];
}
