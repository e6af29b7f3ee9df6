// The bytes that a sheet is drawn from, fetched from where the page comes from: fonts, basemap, rasteriser.
import { PMTiles } from 'pmtiles';
import rasteriserUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Story } from '../../core/story/story.ts';
import { BASEMAP_CREDITS } from '../../sheet/basemap-credits.ts';
import type { FontFile, SheetAssets, TileSource } from '../../sheet/sheet-assets.ts';
import { SHEET_WORDS } from '../../sheet/sheet-words.ts';
import { type PartialSheetOptions, SHEET_DEFAULTS } from '../../sheet/sheet-options.ts';
import { unpackWoff } from '../../sheet/type/unpack-woff.ts';
import { ArchiveSource } from '../dateline-map/archive-source.ts';
import { SHEET_FONT_URLS } from './sheet-font-urls.ts';

const files = new Map<string, Promise<Uint8Array>>();
const archives = new Map<string, Promise<TileSource>>();

/** Fetched once each. @throws Error with the address of what did not come */
export async function loadSheetAssets(
  basemapUrl: string | null,
  story: Story,
  options: PartialSheetOptions,
  { rasteriser = false } = {},
): Promise<SheetAssets> {
  const [tiles, fonts, wasm] = await Promise.all([
    basemapUrl ? remember(archives, basemapUrl, () => openTiles(basemapUrl)) : null,
    loadFonts(story, options),
    rasteriser ? remember(files, rasteriserUrl, () => fetchBytes(rasteriserUrl)) : undefined,
  ]);
  return { tiles, fonts, rasteriser: wasm };
}

/** Basemap names may be of any Latin letters; other alphabets come when story, sheet or its words need them. */
async function loadFonts(story: Story, options: PartialSheetOptions): Promise<FontFile[]> {
  const { title, subtitle, note, selection, language = SHEET_DEFAULTS.language } = options;
  const text = [
    ...[title, subtitle, note, selection].filter((part) => typeof part === 'string'),
    SHEET_WORDS[language].named,
    story.title,
    story.subtitle ?? '',
    ...story.articles.map((article) => article.text),
    ...story.places.map(({ name }) => name),
  ];
  const needs = (range: RegExp) => text.some((part) => range.test(part));
  const wanted = SHEET_FONT_URLS.filter(
    ({ subset }) =>
      subset === 'latin' ||
      subset === 'latin-ext' ||
      (subset === 'cyrillic' && needs(/[\u0400-\u04ff]/)) ||
      (subset === 'greek' && needs(/[\u0370-\u03ff]/)),
  );
  return Promise.all(
    wanted.map(async ({ style, subset, url }) => {
      const bytes = await remember(files, url, async () => unpackWoff(await fetchBytes(url)));
      return { style, subset, bytes };
    }),
  );
}

async function openTiles(url: string): Promise<TileSource> {
  const archive = new PMTiles(new ArchiveSource(url));
  const { maxZoom } = await archive.getHeader();
  return {
    maxZoom,
    credits: BASEMAP_CREDITS,
    async tile(zoom, x, y) {
      const found = await archive.getZxy(zoom, x, y);
      return found ? new Uint8Array(found.data) : null;
    },
  };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new Error(
      `Expected a file at ${url}, got ${response ? `status ${response.status}` : 'no answer'}.`,
    );
  return new Uint8Array(await response.arrayBuffer());
}

/** What failed is asked for again the next time. */
function remember<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  let found = known.get(key);
  if (!found) {
    found = load();
    known.set(key, found);
    found.catch(() => known.delete(key));
  }
  return found;
}
