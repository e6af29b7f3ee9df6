// What a benchmark of the page needs: the sample story as `dateline serve` serves it, and a browser.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../test/find-chromium.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BIN = fileURLToPath(new URL('../build/cli/dateline.js', import.meta.url));

export function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = findChromium();
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

/** Calls `work` with the site's address and a browser, and ends both after it. */
export async function withServedArticles<T>(work: (url: string, browser: Browser) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, [BIN, 'serve', 'articles', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stderr.on('data', (text: Buffer) => {
        const found = /http:\/\/\S+/u.exec(text.toString());
        if (found) resolve(found[0]);
      });
      server.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    const browser = await launchBrowser();
    try {
      return await work(url, browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill('SIGINT');
  }
}
