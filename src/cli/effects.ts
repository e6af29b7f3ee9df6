// What a command does to the world outside, handed in so that tests can look on.
import type { Readable, Writable } from 'node:stream';

export interface Effects {
  stdin: Readable;
  stdout: Writable;
  /** Progress and complaints. */
  stderr: Writable;
  /** Absolute; relative paths count from here. */
  cwd: string;
  /** Ends work that goes on by itself (serve). */
  signal: AbortSignal;
}

/** Writes and, where the reader is slower, waits for it: memory stays flat however long the output. */
export async function writeOut(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });
}

export function log(effects: Effects, message: string): void {
  effects.stderr.write(`${message}\n`);
}
