// How long the sheet of the sample story takes in Node, beside the same page of paper taken by headless Chromium from
// the live map. "First" is in a fresh process with story and files loaded; "again" the median of five more.
import { fileURLToPath } from 'node:url';
import type { Effects } from '../src/cli/effects.ts';
import { loadGazetteer } from '../src/cli/load-gazetteer.ts';
import { readSheetAssets } from '../src/cli/sheet-assets.ts';
import { storyOfFolder } from '../src/cli/story-of-folder.ts';
import { drawSheet } from '../src/sheet/draw-sheet.ts';
import { writePdf } from '../src/sheet/write/write-pdf.ts';
import { writePng } from '../src/sheet/write/write-png.ts';
import { writeSvg } from '../src/sheet/write/write-svg.ts';
import { withServedArticles } from './serve-articles.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../articles', import.meta.url));
const DPI = 300;
const REPEATS = 5;
/** A4 landscape in CSS pixels; Chromium takes it at this many device pixels each. */
const A4_PIXELS = { width: 1123, height: 794 };
const DEVICE_SCALE = DPI / 96;

type Figure = { name: string; first: number; again: number; bytes: number };

export async function measureSheet(): Promise<void> {
  const effects: Effects = { ...process, cwd: ROOT, signal: new AbortController().signal };
  const { story } = await storyOfFolder({ folder: ARTICLES, gazetteer: await loadGazetteer() }, effects);
  const assets = await readSheetAssets({ rasteriser: true });
  const sheet = () => drawSheet(story, assets, { paper: 'a4' });
  const figures = [
    await time('SVG', async () => (await writeSvg(await sheet(), assets)).length),
    await time('PDF', async () => (await writePdf(await sheet(), assets)).length),
    await time(`PNG ${DPI} dpi`, async () => (await writePng(await sheet(), assets, { dpi: DPI })).length),
  ];
  await assets.close();
  const peer = await timeChromium();
  for (const { name, first, again, bytes } of figures) {
    const rival = name === 'PDF' ? peer.pdf : peer.png;
    const ratio = `${(rival / again).toFixed(1)} × faster than Chromium's ${name === 'PDF' ? 'PDF' : 'PNG'}`;
    console.log(
      `${name.padEnd(12)} first ${ms(first)}   again ${ms(again)}   ${String(Math.round(bytes / 1000)).padStart(5)} kB   ${ratio}`,
    );
  }
  console.log(
    `Chromium, from opening the live map to the file (launch not counted): PNG ${ms(peer.png)}, PDF ${ms(peer.pdf)}`,
  );
}

async function time(name: string, work: () => Promise<number>): Promise<Figure> {
  const once = async () => {
    const began = performance.now();
    const bytes = await work();
    return { took: performance.now() - began, bytes };
  };
  const { took: first, bytes } = await once();
  const more: number[] = [];
  for (let round = 0; round < REPEATS; round++) more.push((await once()).took);
  return { name, first, again: more.sort((a, b) => a - b)[Math.floor(REPEATS / 2)], bytes };
}

function timeChromium(): Promise<{ png: number; pdf: number }> {
  return withServedArticles(async (url, browser) => {
    const take = async (how: 'png' | 'pdf') => {
      const context = await browser.newContext({ viewport: A4_PIXELS, deviceScaleFactor: DEVICE_SCALE });
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(url);
      await page.locator('dateline-map[idle]').waitFor({ timeout: 120_000 });
      if (how === 'png') await page.screenshot({ timeout: 120_000 });
      else await page.pdf({ format: 'A4', landscape: true, printBackground: true });
      const took = performance.now() - began;
      await context.close();
      return took;
    };
    return { png: await take('png'), pdf: await take('pdf') };
  });
}

const ms = (value: number): string => `${Math.round(value)} ms`.padStart(8);
