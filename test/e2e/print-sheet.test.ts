// Printing from a real browser: the sheet comes out in vectors with text that can be found, and nothing of the screen; and
// what the browser's own menu prints, where no sheet was drawn, is the story as well.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../find-chromium.mjs';
import { fixtureStory } from '../fixtures/story.ts';
import { useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES } from './open-page.ts';

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
  expect(pictures(pdf)).toEqual([]);
  expect(mostLines(pdf)).toBeGreaterThan(1000);
  expect(errors).toEqual([]);

  const text = textOf(bytes);
  if (text === null) return;
  expect(text).toContain('A winter at sea');
  expect(text).toContain('Gdańsk');
  expect(text).not.toContain('Seen on the screen alone');
});

describe('the browser’s own menu, on the built site', () => {
  const site = useBothStories();

  test.each([
    ['live', true],
    ['static', false],
  ])(
    'prints the %s story: its map in vectors and its text, and no screen',
    async (_name, javaScriptEnabled) => {
      const { page: live } = await openPage(site.browser, site.url.sample, {
        ...SIZES.desktop,
        javaScriptEnabled,
        colorScheme: 'dark',
      });
      const print = async () => {
        const bytes = await live.pdf({ preferCSSPageSize: true, printBackground: true });
        return { bytes, pdf: await PDFDocument.load(bytes) };
      };
      if (javaScriptEnabled) {
        await mapIdle(live);
        // What lays the pages comes when the browser rests.
        await expect.poll(async () => mostLines((await print()).pdf)).toBeGreaterThan(1000);
      } else
        await live
          .locator('.poster img')
          .evaluate('(image) => image.decode()')
          .catch(() => {});
      const { bytes, pdf } = await print();
      expect(mostLines(pdf)).toBeGreaterThan(1000);
      expect(pictures(pdf)).toEqual([]);
      expect(await live.locator('.dateline-plain-on-paper').count()).toBe(0);
      const text = textOf(bytes);
      if (text !== null) {
        expect(text).toContain('Warsaw');
        expect(text).toContain('because they want to march on');
        expect(text).not.toContain('Filters');
      }
    },
  );
});

function streams(pdf: PDFDocument): PDFRawStream[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
}

function pictures(pdf: PDFDocument): PDFRawStream[] {
  return streams(pdf).filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
}

/** Straight lines in the stream that has the most: a map's coasts are thousands, a page of text has hardly any. */
function mostLines(pdf: PDFDocument): number {
  const contents = streams(pdf).map((stream) =>
    Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'),
  );
  return Math.max(...contents.map((content) => content.match(/ l\n/g)?.length ?? 0));
}

/** Null where poppler is not installed. */
function textOf(bytes: Uint8Array): string | null {
  if (spawnSync('pdftotext', ['-v']).error) return null;
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
}

describe('Ctrl+P, on the built site', () => {
  const both = useBothStories();

  test('says why nothing comes where the filters have left nothing to print', async () => {
    const { page } = await both.open('sample', '#find=zzzz');
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.waitFor();
    await dialog.getByRole('alert').getByText('The sheet could not be drawn. No place is left').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test.each(['#step=2', '#panel=compare', '#kind=literal'])('prints the sheet from %s', async (hash) => {
    const { page } = await both.open('sample', hash);
    await page.evaluate("window.print = () => (document.body.dataset.printed = 'yes')");
    await page.keyboard.press('Control+p');
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(await page.locator('body > div.dateline-sheet-on-paper').count()).toBe(1);
  });
});
