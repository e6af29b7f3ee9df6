// What a reader's browser fetches of the sample story's site until its map is idle, in bytes as they travel, and when.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/find-chromium.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BIN = fileURLToPath(new URL('../build/cli/dateline.js', import.meta.url));

/** The first that fits names the kind. */
const KINDS: [string, RegExp][] = [
  ['page (text, places, excerpts)', /\/$|\.html$/u],
  ['story', /story\.json$/u],
  ['map library, its worker', /(?:live-map|maplibre)[^/]*\.m?js$/u],
  ['other scripts and styles', /\.(?:m?js|css)$/u],
  ['fonts', /\.woff2$/u],
  ['basemap tiles', /\.pmtiles$/u],
  ['other', /./u],
];

export async function measureSite(): Promise<void> {
  const server = spawn(process.execPath, [BIN, 'serve', 'articles', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { executablePath, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath, args, env: env as Record<string, string> });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stderr.on('data', (text: Buffer) => {
        const found = /http:\/\/\S+/u.exec(text.toString());
        if (found) resolve(found[0]);
      });
      server.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const addresses = new Map<string, string>();
    const bytes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) =>
      addresses.set(requestId, response.url),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kindOf(addresses.get(requestId) ?? '');
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
    });
    const began = performance.now();
    await page.goto(url);
    await page.locator('dateline-map[idle]').waitFor({ timeout: 60_000 });
    const idle = performance.now() - began;
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    for (const [kind] of KINDS) console.log(`${kind.padEnd(32)} ${kilobytes(bytes.get(kind) ?? 0)}`);
    console.log(
      `${'all, until the map is idle'.padEnd(32)} ${kilobytes([...bytes.values()].reduce((a, b) => a + b, 0))}`,
    );
    console.log(`first paint with content ${Math.round(paint ?? NaN)} ms, map idle ${Math.round(idle)} ms`);
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
}

function kindOf(address: string): string {
  const path = address.split(/[?#]/u, 1)[0];
  return KINDS.find(([, pattern]) => pattern.test(path))![0];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
