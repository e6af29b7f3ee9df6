// What a reader's browser fetches of the sample story's site, in bytes as they travel: until text and poster are
// painted, when no script has run, and until the map is idle.
import type { Browser } from 'playwright-core';
import { withServedArticles } from './serve-articles.ts';

const VIEWPORT = { width: 1440, height: 900 };
/** The first that fits names the kind. */
const KINDS: [string, RegExp][] = [
  ['page (text, places, excerpts)', /\/$|\.html$/u],
  ['story', /story\.json$/u],
  ['poster', /poster[^/]*\.svg$/u],
  ['map library, its worker', /(?:live-map|maplibre)[^/]*\.m?js$/u],
  ['other scripts and styles', /\.(?:m?js|css)$/u],
  ['fonts', /\.woff2$/u],
  ['basemap tiles', /\.pmtiles$|opening-tiles/u],
  ['other', /./u],
];
/** What the figure of text and poster leaves out. */
const APART = ['poster', 'fonts'];

export async function measureSite(): Promise<void> {
  await withServedArticles(async (url, browser) => {
    const first = await bytesByKind(browser, url, false);
    const painted = [...first].filter(([kind]) => !APART.includes(kind));
    print('text and poster, without fonts and poster', total(painted));
    const whole = await bytesByKind(browser, url, true);
    for (const [kind] of KINDS) print(kind, whole.get(kind) ?? 0);
    print('all, until the map is idle', total([...whole]));
  });
}

/** `live`: with scripts, until the map is idle; else what is painted without any. */
async function bytesByKind(browser: Browser, url: string, live: boolean): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: live });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf(addresses.get(requestId) ?? '');
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(url, { waitUntil: 'load' });
  if (live) await page.locator('dateline-map[idle]').waitFor({ timeout: 60_000 });
  await context.close();
  return bytes;
}

function kindOf(address: string): string {
  const path = address.split(/[?#]/u, 1)[0];
  return KINDS.find(([, pattern]) => pattern.test(path))![0];
}

function total(entries: [string, number][]): number {
  return entries.reduce((sum, [, bytes]) => sum + bytes, 0);
}

function print(what: string, bytes: number): void {
  console.log(`${what.padEnd(44)} ${(bytes / 1000).toFixed(1).padStart(8)} kB`);
}
