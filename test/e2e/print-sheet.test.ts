// Printing from a real browser: the sheet comes out in vectors with text that can be found, and nothing of the screen.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../find-chromium.mjs';
import { fixtureStory } from '../fixtures/story.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = `<!doctype html><html lang="en"><head><title>The page</title><link rel="icon" href="data:," /></head>
<body><h1>Seen on the screen alone</h1><script type="module">
import '/src/app/page.css';
import '/src/elements/dateline-print/dateline-print.ts';
const element = document.createElement('dateline-print');
element.story = await (await fetch('/sheet-story.json')).json();
element.basemapUrl = new URL('/geodata/basemap.pmtiles', location.href).href;
document.body.append(element);
</script></body></html>`;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let folder: string;
const errors: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-print-'));
  server = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    cacheDir: join(folder, 'vite'),
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
    plugins: [
      {
        name: 'sheet-page',
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const answer = (type: string, text: string) => response.setHeader('content-type', type).end(text);
            if (request.url === '/sheet-page.html') answer('text/html', PAGE);
            else if (request.url === '/sheet-story.json')
              answer('application/json', JSON.stringify(fixtureStory()));
            else next();
          });
        },
      },
    ],
  });
  await server.listen();
  const { executablePath, args, env } = findChromium();
  browser = await chromium.launch({ executablePath, args, env: env as Record<string, string> });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.resolvedUrls!.local[0]}sheet-page.html`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the browser prints the sheet in vectors, every page of it', async () => {
  await page.waitForFunction('document.querySelector("dateline-print")');
  await page.evaluate(`new Promise((resolve) => {
    window.print = resolve;
    document.querySelector('dateline-print').print();
  })`);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await PDFDocument.load(bytes);
  expect(pdf.getPageCount()).toBe(await page.locator('.dateline-sheet-on-paper svg').count());
  const { width, height } = pdf.getPage(0).getSize();
  expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([297, 210]);
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  expect(streams.filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))).toEqual([]);
  const curves = streams.map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  expect(Math.max(...curves.map((content) => content.match(/ l\n/g)?.length ?? 0))).toBeGreaterThan(1000);
  expect(errors).toEqual([]);

  if (spawnSync('pdftotext', ['-v']).error) return;
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, bytes);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  expect(text).toContain('A winter at sea');
  expect(text).toContain('Gdańsk');
  expect(text).not.toContain('Seen on the screen alone');
});
