// The bundled fonts for the map's labels: no glyph server, the same letters everywhere.
import semiboldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import semiboldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import semiboldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import { addProtocol } from 'maplibre-gl';
import { basemapFontFaces, FONT_FAMILY, MAP_FONTS, type FontFiles } from '../../map/style/basemap-fonts.ts';

type FontFaces = ReturnType<typeof basemapFontFaces>;
type MapFont = keyof typeof MAP_FONTS;

const SCHEME = 'font';
const FILES: Record<MapFont, FontFiles & { latin: string }> = {
  regular: { latin: regularLatin, 'latin-ext': regularLatinExt, cyrillic: regularCyrillic },
  italic: { latin: italicLatin, 'latin-ext': regularLatinExt, cyrillic: regularCyrillic },
  semibold: { latin: semiboldLatin, 'latin-ext': semiboldLatinExt, cyrillic: semiboldCyrillic },
};
const LOOKS: Record<MapFont, { weight: string; style: string }> = {
  regular: { weight: '400', style: 'normal' },
  italic: { weight: '400', style: 'italic' },
  semibold: { weight: '600', style: 'normal' },
};
const FONTS = Object.keys(MAP_FONTS) as MapFont[];
/** Files that were asked for before the map did. */
const early = new Map<string, Promise<ArrayBuffer>>();
/** What the page's own style sheets declare. */
let ofPage: readonly MapFont[] = [];

/** Begins to fetch what nearly every map needs: it would be asked for when the first tile has been read. */
export function prepareFonts(pageUrl: string): void {
  addProtocol(SCHEME, async ({ url }) => {
    const address = url.slice(`${SCHEME}://`.length);
    const data = await (early.get(address) ?? fetchFont(address));
    early.delete(address);
    return { data };
  });
  ofPage = FONTS.filter(isOfPage);
  for (const font of FONTS) {
    const { weight, style } = LOOKS[font];
    // A failure is told when the map itself asks.
    if (ofPage.includes(font))
      document.fonts.load(`${style} ${weight} 16px '${FONT_FAMILY}'`).catch(() => null);
    else fetchEarly(new URL(FILES[font].latin, pageUrl).href);
  }
}

/**
 * What the map is to load itself, by way of what `prepareFonts` has begun. Letters that the page has are drawn with the
 * page's own fonts: every font that MapLibre adds to the page makes the browser lay out and paint all of it again.
 */
export function preparedFontFaces(pageUrl: string): FontFaces {
  const prepared = Object.entries(fontFaces(pageUrl, ofPage)).map(([name, faces]) => [
    name,
    faces.map((face) => ({ ...face, url: `${SCHEME}://${face.url}` })),
  ]);
  return Object.fromEntries(prepared) as FontFaces;
}

/** All that the map's labels are drawn with, but the Latin letters of `leftOut`. */
export function fontFaces(pageUrl: string, leftOut: readonly MapFont[] = []): FontFaces {
  const files = FONTS.map((font): [string, FontFiles] => {
    const wanted = Object.entries(FILES[font]).filter(
      ([subset]) => subset !== 'latin' || !leftOut.includes(font),
    );
    return [
      MAP_FONTS[font][0],
      Object.fromEntries(wanted.map(([subset, url]) => [subset, new URL(url, pageUrl).href])),
    ];
  });
  return basemapFontFaces(Object.fromEntries(files));
}

function isOfPage(font: MapFont): boolean {
  const { weight, style } = LOOKS[font];
  return [...document.fonts].some(
    (face) =>
      face.family.replaceAll(/["']/g, '') === FONT_FAMILY && face.weight === weight && face.style === style,
  );
}

function fetchEarly(address: string): void {
  const data = fetchFont(address);
  data.catch(() => null);
  early.set(address, data);
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected a font at ${address}, got status ${response.status}.`);
  return response.arrayBuffer();
}
