// The few styles of type that a sheet or a poster uses, and which font files hold them.

export type FontStyle =
  'sans' | 'sans-italic' | 'sans-semibold' | 'sans-bold' | 'serif' | 'serif-italic' | 'serif-semibold';

export interface FontStyleSpec {
  /** CSS font-family list: the page's own faces first, so that real text in an SVG looks the same there. */
  cssFamily: string;
  weight: number;
  italic: boolean;
  fontPackage: string;
  /** In the package's `files` folder. */
  fileName: (subset: string) => string;
}

const SANS = "'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

export const FONT_STYLES: Record<FontStyle, FontStyleSpec> = {
  sans: {
    cssFamily: SANS,
    weight: 400,
    italic: false,
    fontPackage: '@fontsource/noto-sans',
    fileName: (subset) => `noto-sans-${subset}-400-normal.woff`,
  },
  'sans-italic': {
    cssFamily: SANS,
    weight: 400,
    italic: true,
    fontPackage: '@fontsource/noto-sans',
    // The live map has no others (see map-fonts.ts).
    fileName: (subset) => `noto-sans-${subset}-400-${subset === 'latin' ? 'italic' : 'normal'}.woff`,
  },
  'sans-semibold': {
    cssFamily: SANS,
    weight: 600,
    italic: false,
    fontPackage: '@fontsource/noto-sans',
    fileName: (subset) => `noto-sans-${subset}-600-normal.woff`,
  },
  'sans-bold': {
    cssFamily: SANS,
    weight: 700,
    italic: false,
    fontPackage: '@fontsource/noto-sans',
    fileName: (subset) => `noto-sans-${subset}-700-normal.woff`,
  },
  serif: {
    cssFamily: SERIF,
    weight: 400,
    italic: false,
    fontPackage: '@fontsource/source-serif-4',
    fileName: (subset) => `source-serif-4-${subset}-400-normal.woff`,
  },
  'serif-italic': {
    cssFamily: SERIF,
    weight: 400,
    italic: true,
    fontPackage: '@fontsource/source-serif-4',
    fileName: (subset) => `source-serif-4-${subset}-400-italic.woff`,
  },
  'serif-semibold': {
    cssFamily: SERIF,
    weight: 600,
    italic: false,
    fontPackage: '@fontsource/source-serif-4',
    fileName: (subset) => `source-serif-4-${subset}-600-normal.woff`,
  },
};

/** Subsets in the order in which a character looks for its glyph. */
export const FONT_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const;
export type FontSubset = (typeof FONT_SUBSETS)[number];
