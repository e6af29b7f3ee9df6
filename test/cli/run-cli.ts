// Runs the command line in this process, with streams that a test can look into.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/dateline.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  stdin?: string | Iterable<string | Uint8Array>;
  signal?: AbortSignal;
  /** Told of all that is written to standard error, as it comes. */
  onStderr?: (text: string) => void;
}

export async function runCli(words: string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), stdin = '', signal = new AbortController().signal, onStderr } = options;
  const stdout = collect();
  const stderr = collect(onStderr);
  const input = typeof stdin === 'string' ? [stdin] : stdin;
  const code = await main(words, {
    stdin: Readable.from(input, { objectMode: false }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** An empty folder that is gone when the test is. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function collect(onText: (text: string) => void = () => {}) {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      pieces.push(text);
      onText(text);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
