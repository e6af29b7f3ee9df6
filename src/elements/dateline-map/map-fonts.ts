// The bundled fonts for the map's labels: no glyph server, the same letters everywhere.
import semiboldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import semiboldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import semiboldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import { BASEMAP_FONTS, basemapFontFaces, type FontFiles } from '../../map/basemap-fonts.ts';
import { STORY_FONTS } from '../../map/story-layers.ts';

export function fontFaces(pageUrl: string): NonNullable<StyleSpecification['font-faces']> {
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
