// The bundled fonts for the map's labels: no glyph server, the same letters everywhere.
import semiboldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import semiboldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import semiboldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import { addProtocol } from 'maplibre-gl';
import { BASEMAP_FONTS, basemapFontFaces, type FontFiles } from '../../map/basemap-fonts.ts';
import { STORY_FONTS } from '../../map/story-layers.ts';

type FontFaces = ReturnType<typeof basemapFontFaces>;

const SCHEME = 'font';
/** Files that were asked for before the map did. */
const early = new Map<string, Promise<ArrayBuffer>>();

/** Begins to fetch what nearly every map needs: it would be asked for when the first tile has been read. */
export function prepareFonts(pageUrl: string): void {
  addProtocol(SCHEME, async ({ url }) => {
    const address = url.slice(`${SCHEME}://`.length);
    const data = await (early.get(address) ?? fetchFont(address));
    early.delete(address);
    return { data };
  });
  for (const file of [regularLatin, semiboldLatin, italicLatin]) {
    const address = new URL(file, pageUrl).href;
    const data = fetchFont(address);
    // A failure is told when the map itself asks.
    data.catch(() => null);
    early.set(address, data);
  }
}

/** `fontFaces` by way of what `prepareFonts` has begun. */
export function preparedFontFaces(pageUrl: string): FontFaces {
  const prepared = Object.entries(fontFaces(pageUrl)).map(([name, faces]) => [
    name,
    faces.map((face) => ({ ...face, url: `${SCHEME}://${face.url}` })),
  ]);
  return Object.fromEntries(prepared) as FontFaces;
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected a font at ${address}, got status ${response.status}.`);
  return response.arrayBuffer();
}

export function fontFaces(pageUrl: string): FontFaces {
  const at = (files: FontFiles): FontFiles =>
    Object.fromEntries(Object.entries(files).map(([subset, url]) => [subset, new URL(url, pageUrl).href]));
  const regular = { latin: regularLatin, 'latin-ext': regularLatinExt, cyrillic: regularCyrillic };
  return basemapFontFaces({
    [BASEMAP_FONTS.upright]: at(regular),
    [BASEMAP_FONTS.italic]: at({ ...regular, latin: italicLatin }),
    [STORY_FONTS.label]: at({
      latin: semiboldLatin,
      'latin-ext': semiboldLatinExt,
      cyrillic: semiboldCyrillic,
    }),
  });
}
