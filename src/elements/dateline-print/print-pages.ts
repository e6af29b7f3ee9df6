// Hands a drawn sheet to the browser's own printing: the pages lie in the document, seen on paper alone, and everything
// else is seen on the screen alone. Vectors and real text, set in the sheet's own fonts.
import type { FontStyle } from '../../sheet/type/font-styles.ts';
import { FONT_STYLES } from '../../sheet/type/font-styles.ts';
import type { SheetFiles } from './sheet-messages.ts';
import { SHEET_CLASS } from './sheet-class.ts';
import { SHEET_FONT_URLS } from './sheet-font-urls.ts';

/** As in the packages' own style sheets: what a subset's file is asked for. */
const RANGES: Record<string, string> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02D9, U+02DD-02FF, U+1E00-1E9F',
  cyrillic: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  greek: 'U+0370-03FF',
};

let fonts: Promise<unknown> | null = null;

/** Lays the pages into the document, in place of those laid before; `remove` takes them out. */
export async function layPages(sheet: SheetFiles): Promise<{ remove(): void }> {
  fonts ??= registerFonts();
  await fonts;
  removePages();
  const pages = document.createElement('div');
  pages.className = SHEET_CLASS;
  for (const file of sheet.files) {
    const parsed = new DOMParser().parseFromString(String(file), 'image/svg+xml').documentElement;
    pages.append(document.importNode(parsed, true));
  }
  const style = document.createElement('style');
  style.className = SHEET_CLASS;
  style.textContent = `
    @media screen { .${SHEET_CLASS} { display: none; } }
    @media print {
      @page { size: ${sheet.widthMm}mm ${sheet.heightMm}mm; margin: 0; }
      html, body { margin: 0 !important; padding: 0 !important; height: auto !important; overflow: visible !important; background: none !important; }
      body > *:not(.${SHEET_CLASS}) { display: none !important; }
      .${SHEET_CLASS} svg { display: block; width: ${sheet.widthMm}mm; height: ${sheet.heightMm}mm; break-after: page; break-inside: avoid; }
      .${SHEET_CLASS} svg:last-child { break-after: auto; }
    }`;
  document.head.append(style);
  document.body.append(pages);
  return { remove: removePages };
}

export function removePages(): void {
  for (const old of document.querySelectorAll(`.${SHEET_CLASS}`)) old.remove();
}

/** Under the names that the sheet's SVG asks for; files are fetched for the letters that occur. */
async function registerFonts(): Promise<void> {
  const added = SHEET_FONT_URLS.map(({ style, subset, url }) => {
    const { weight, italic } = FONT_STYLES[style];
    const face = new FontFace(familyOf(style), `url(${JSON.stringify(url)})`, {
      weight: String(weight),
      style: italic ? 'italic' : 'normal',
      unicodeRange: RANGES[subset],
    });
    document.fonts.add(face);
    return { face, subset };
  });
  const common = added.filter(({ subset }) => subset === 'latin' || subset === 'latin-ext');
  await Promise.allSettled(common.map(({ face }) => face.load()));
}

/** The first of the CSS list, without its marks. */
function familyOf(style: FontStyle): string {
  return FONT_STYLES[style].cssFamily.split(',')[0].replaceAll("'", '').trim();
}
