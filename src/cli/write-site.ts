// A site on disk: written under a temporary name beside its place, then renamed. A reader never meets half of one, and
// a build that fails leaves the one before it.
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError, describeFileError } from './cli-error.ts';

export interface Site {
  /** `path` is relative, with forward slashes. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  copy(from: string, path: string): Promise<void>;
  /** Puts the site in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Only a site has this file at its top, so a folder that has it may be replaced. */
export const STORY_FILE = 'story.json';

/** @throws CliError (1) where the place is taken by something that is no site, or cannot be written */
export async function openSite(folder: string): Promise<Site> {
  await requireReplaceable(folder);
  const part = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  await attempt(folder, () => makeFolder(part));
  const prepare = async (path: string) => {
    const target = join(part, path);
    await mkdir(dirname(target), { recursive: true });
    return target;
  };
  return {
    write: (path, content) => attempt(folder, async () => writeFile(await prepare(path), content)),
    copy: (from, path) =>
      attempt(folder, async () => copyFile(from, await prepare(path), constants.COPYFILE_FICLONE)),
    finish: () => attempt(folder, () => replace(folder, part)),
    discard: () => rm(part, { recursive: true, force: true }),
  };
}

/** With its parents where they are missing. In a place like /proc `recursive` alone would try for ever. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const parent = dirname(path);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || (await stat(parent).catch(() => null))) throw error;
    await makeFolder(parent);
    await mkdir(path);
  }
}

async function requireReplaceable(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw new CliError(
      `${folder}: ${describeFileError(error) ?? String(error)}; expected a folder to write the site to`,
    );
  }
  if (names.length > 0 && !names.includes(STORY_FILE))
    throw new CliError(`${folder}: holds other files, expected an empty folder or a site built before`);
}

async function replace(folder: string, part: string): Promise<void> {
  const old = `${part}.old`;
  const had = await rename(folder, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(part, folder);
  } catch (error) {
    if (had) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function attempt(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = describeFileError(error);
    const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
    throw reason ? new CliError(`${path}: ${reason}`) : error;
  }
}
