// Tells MapLibre which bundled font file draws which characters (style `font-faces`): a label loads only the files
// that its characters need. Characters in no range are not drawn at all, so the ranges are those of the files.

/** Subsets of @fontsource/noto-sans. */
export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'greek';

/** Absolute address of a woff2 file for each subset that is bundled. */
export type FontFiles = Partial<Record<FontSubset, string>>;

/** The family by which a page may know the fonts itself: what no `font-faces` cover is drawn with the page's own. */
export const FONT_FAMILY = 'Noto Sans';

/** The names under which style layers ask for a font; the first also tells MapLibre weight and slant. */
export const MAP_FONTS = {
  regular: ['Noto Sans Regular', FONT_FAMILY],
  italic: ['Noto Sans Italic', FONT_FAMILY],
  semibold: ['Noto Sans Semibold', FONT_FAMILY],
} as const;

/** From the package's own unicode.json; each subset's ranges leave out what a subset before it covers. */
const RANGES: Record<FontSubset, string[]> = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
  ],
  'latin-ext': [
    'U+0100-0130',
    'U+0132-0151',
    'U+0154-02BA',
    'U+02BD-02C5',
    'U+02C7-02D9',
    'U+02DD-02FF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
  ],
  cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'cyrillic-ext': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'],
  greek: ['U+0370-03FF'],
};

/** The style's `font-faces`, from the files of each named font. */
export function basemapFontFaces(
  fonts: Readonly<Record<string, FontFiles>>,
): Record<string, { url: string; 'unicode-range': string[] }[]> {
  return Object.fromEntries(
    Object.entries(fonts).map(([name, files]) => [
      name,
      (Object.keys(RANGES) as FontSubset[]).flatMap((subset) => {
        const url = files[subset];
        return url === undefined ? [] : [{ url, 'unicode-range': RANGES[subset] }];
      }),
    ]),
  );
}
