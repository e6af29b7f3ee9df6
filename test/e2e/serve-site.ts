// Starts the real `dateline serve` in a process of its own, as a user would.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BIN = fileURLToPath(new URL('../../build/cli/dateline.js', import.meta.url));

export interface Served {
  /** "http://localhost:1234/" */
  url: string;
  /** Resolves when standard error has said it. */
  said(pattern: RegExp): Promise<void>;
  /** Ends it as Ctrl+C does. @returns the exit code */
  stop(): Promise<number | null>;
}

export async function serveSite(folder: string, ...options: string[]): Promise<Served> {
  const child = spawn(process.execPath, [BIN, 'serve', folder, '--port', '0', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let heard = '';
  const listeners = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!pattern.test(heard)) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
      check();
      void ended.then((code) => reject(new Error(`serve ended with ${code}, having said: ${heard}`)));
    });
  await said(/http:\/\/\S+/u);
  return {
    url: /http:\/\/\S+/u.exec(heard)![0],
    said,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}
