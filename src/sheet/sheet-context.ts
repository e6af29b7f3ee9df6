// What every part of a sheet needs to know, gathered once.
import type { Story } from '../core/story/story.ts';
import { type PagePlan, planPage } from './layout-page.ts';
import { orientPaper, type PaperSize, PAPERS } from './paper.ts';
import type { SheetAssets } from './sheet-assets.ts';
import {
  checkStory,
  type PartialSheetOptions,
  readSheetOptions,
  SHEET_DEFAULTS,
  SheetError,
  type SheetOptions,
} from './sheet-options.ts';
import { numberPlaces, type SheetStory } from './sheet-places.ts';
import { SHEET_THEMES, type SheetTheme } from './sheet-theme.ts';
import { SHEET_WORDS, type SheetWords } from './sheet-words.ts';
import { type FontBook, openFonts } from './type/font-book.ts';
import { type TypeSizes, typeSizes } from './type/type-sizes.ts';

export interface SheetContext {
  story: Story;
  sheet: SheetStory;
  options: SheetOptions;
  /** As printed. */
  title: string;
  paper: PaperSize;
  plan: PagePlan;
  words: SheetWords;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  /** Space between parts of the page, mm. */
  gap: number;
}

/** A picture has one page: little of every place says more there than much of a few. */
const BRIEF = { excerptsPerPlace: 1, excerptCharacters: 120 };

/** Throws SheetError for options that are not to be had, and for a story with nothing to draw. */
export async function openSheet(
  story: Story,
  assets: SheetAssets,
  asked: PartialSheetOptions,
): Promise<SheetContext> {
  const brief = PAPERS[asked.paper ?? SHEET_DEFAULTS.paper]?.picture ?? false;
  const options = readSheetOptions(brief ? { ...BRIEF, ...asked } : asked);
  const words = SHEET_WORDS[options.language];
  checkStory(story, words);
  const sheet = numberPlaces(story, options);
  if (sheet.places.length === 0) throw new SheetError(words.nothingLeft);
  const paper = orientPaper(options.paper, options.orientation);
  const sizes = typeSizes(paper);
  return {
    ...{ story, sheet, options, words, paper, sizes },
    title: options.title ?? story.title,
    plan: planPage(paper, sizes.body),
    theme: SHEET_THEMES[options.theme],
    book: openFonts(assets.fonts),
    gap: 2.2 * sizes.unit,
  };
}
