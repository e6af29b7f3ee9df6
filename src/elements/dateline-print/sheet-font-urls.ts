// Where the bundler puts the sheet's font files. WOFF 1.0: every browser unpacks it without a decoder of our own.
import sansLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import sansLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import sansCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import sansGreek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import sansBoldLatin from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import sansBoldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import sansBoldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import sansBoldGreek from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url';
import serifGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?url';
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url';
import serifItalicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?url';
import serifItalicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?url';
import serifItalicGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff?url';
import serifSemiboldLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serifSemiboldLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import serifSemiboldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url';
import serifSemiboldGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?url';
import type { FontStyle, FontSubset } from '../../sheet/type/font-styles.ts';

export const SHEET_FONT_URLS: readonly { style: FontStyle; subset: FontSubset; url: string }[] = [
  { style: 'sans', subset: 'latin', url: sansLatin },
  { style: 'sans', subset: 'latin-ext', url: sansLatinExt },
  { style: 'sans', subset: 'cyrillic', url: sansCyrillic },
  { style: 'sans', subset: 'greek', url: sansGreek },
  { style: 'sans-bold', subset: 'latin', url: sansBoldLatin },
  { style: 'sans-bold', subset: 'latin-ext', url: sansBoldLatinExt },
  { style: 'sans-bold', subset: 'cyrillic', url: sansBoldCyrillic },
  { style: 'sans-bold', subset: 'greek', url: sansBoldGreek },
  { style: 'serif', subset: 'latin', url: serifLatin },
  { style: 'serif', subset: 'latin-ext', url: serifLatinExt },
  { style: 'serif', subset: 'cyrillic', url: serifCyrillic },
  { style: 'serif', subset: 'greek', url: serifGreek },
  { style: 'serif-italic', subset: 'latin', url: serifItalicLatin },
  { style: 'serif-italic', subset: 'latin-ext', url: serifItalicLatinExt },
  { style: 'serif-italic', subset: 'cyrillic', url: serifItalicCyrillic },
  { style: 'serif-italic', subset: 'greek', url: serifItalicGreek },
  { style: 'serif-semibold', subset: 'latin', url: serifSemiboldLatin },
  { style: 'serif-semibold', subset: 'latin-ext', url: serifSemiboldLatinExt },
  { style: 'serif-semibold', subset: 'cyrillic', url: serifSemiboldCyrillic },
  { style: 'serif-semibold', subset: 'greek', url: serifSemiboldGreek },
];
