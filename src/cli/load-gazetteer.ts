// The bundled gazetteer, from the package's own files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { packageRoot } from './package-root.ts';

/** @throws CliError (1) when the file is missing or is no gazetteer of the version that this program reads */
export async function loadGazetteer(): Promise<Gazetteer> {
  const path = join(packageRoot(), DATA_FILES.gazetteer.source);
  try {
    const bytes = await readFile(path);
    // A small file may come in a buffer that others share: the gazetteer needs one that is its own.
    const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
    const buffer = whole
      ? bytes.buffer
      : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    return readGazetteer(buffer as ArrayBuffer);
  } catch (error) {
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${path}: ${reason}; expected the gazetteer that comes with the package`);
  }
}
