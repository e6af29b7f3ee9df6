// Names of places in a language other than the gazetteer's, from the package's own files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_NAMES, type PlaceNames, placeNamesFile } from '../map/reading/place-names.ts';
import type { Language } from '../map/words/words.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { packageRoot } from './package-root.ts';

/** @throws CliError (1) naming the file that is missing or broken */
export async function loadPlaceNames(language: Language): Promise<PlaceNames> {
  const file = Object.values(DATA_FILES).find(({ name }) => name === placeNamesFile(language));
  if (!file) return NO_NAMES;
  try {
    return JSON.parse(await readFile(join(packageRoot(), file.source), 'utf8')) as PlaceNames;
  } catch (error) {
    const reason = describeFileError(error) ?? 'is not JSON';
    throw new CliError(`${file.source}: ${reason}; expected it beside the program`);
  }
}
