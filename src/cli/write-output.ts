// Where a result goes: standard output, or a file that appears whole or not at all.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { CliError, describeFileError } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { resolvePath } from './resolve-path.ts';

export interface Output {
  stream: Writable;
  /** All is written: the file gets its name. @throws CliError (1) where it could not be written */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Standard output when `path` is undefined or "-". @throws CliError (1) when the file cannot be opened */
export async function openOutput(path: string | undefined, effects: Effects): Promise<Output> {
  if (path === undefined || path === '-')
    return { stream: effects.stdout, finish: async () => {}, discard: async () => {} };
  const target = resolvePath(effects, path);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const fail = (error: unknown): never => {
    const reason = describeFileError(error);
    throw reason ? new CliError(`${path}: ${reason}`) : error;
  };
  const stream = createWriteStream(part);
  const done = finished(stream);
  // Awaited in finish(); a failure before that must not end the process as one that nobody handles.
  done.catch(() => {});
  await new Promise<void>((resolve, reject) =>
    stream.once('open', () => resolve()).once('error', reject),
  ).catch(fail);
  return {
    stream,
    async finish() {
      try {
        stream.end();
        await done;
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        fail(error);
      }
    },
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
