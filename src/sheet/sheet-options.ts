// Everything that can be asked of a sheet, with its default, and the checks that turn a slip into a clear sentence.
import type { Story } from '../core/story/story.ts';
import { NO_NAMES, type PlaceNames } from '../map/reading/place-names.ts';
import type { Language } from '../map/words/words.ts';
import { PAPERS, type Orientation, type PaperName } from './paper.ts';
import { SHEET_THEMES, type SheetThemeName } from './sheet-theme.ts';
import { SHEET_WORDS, type SheetWords } from './sheet-words.ts';

export interface SheetOptions {
  /** `a5`, `a4`, `a3`, `a2`, `letter`, `tabloid`, `16:9`, `square`. */
  paper: PaperName;
  /** Of paper; pictures have but one. */
  orientation: Orientation;
  /** `colour`, or `mono` for black and white. */
  theme: SheetThemeName;
  /** `mercator` matches the screen; `equal-area` is a conic fitted to the story. */
  projection: SheetProjection;
  /** Null takes the story's own. */
  title: string | null;
  /** Null takes the story's own; '' leaves it out. */
  subtitle: string | null;
  /** A line of one's own above the credits. */
  note: string;
  /** Of all words but the story's own: `en`, `pl`, `uk`. */
  language: Language;
  /** Of the basemap's places in that language; the story comes with its own named. */
  placeNames: PlaceNames;
  /** Address of the live story, for the QR code and links; null leaves them out. */
  url: string | null;
  show: SheetParts;
  /** Article ids; null takes all. */
  articles: readonly string[] | null;
  /** Place ids; null takes all. */
  places: readonly string[] | null;
  /** By what the articles, places and excerpts were chosen, in words; '' says nothing. */
  selection: string;
  /** Ids of mentions whose excerpts are left out. */
  withoutExcerpts: readonly string[];
  /** Most excerpts printed for one place. */
  excerptsPerPlace: number;
  /** Most callouts on the map. */
  callouts: number;
  /** Longest printed excerpt, characters. */
  excerptCharacters: number;
}

export type SheetProjection = 'mercator' | 'equal-area';

/** Which pieces of furniture stand on the sheet. */
export interface SheetParts {
  excerpts: boolean;
  callouts: boolean;
  legend: boolean;
  scale: boolean;
  locator: boolean;
  credits: boolean;
  areas: boolean;
}

export const SHEET_DEFAULTS: SheetOptions = {
  paper: 'a4',
  orientation: 'landscape',
  theme: 'colour',
  projection: 'mercator',
  title: null,
  subtitle: null,
  note: '',
  language: 'en',
  placeNames: NO_NAMES,
  url: null,
  show: {
    excerpts: true,
    callouts: true,
    legend: true,
    scale: true,
    locator: true,
    credits: true,
    areas: true,
  },
  articles: null,
  places: null,
  selection: '',
  withoutExcerpts: [],
  excerptsPerPlace: 2,
  callouts: 4,
  excerptCharacters: 240,
};

/** What was asked cannot be drawn; the message says what was got and what was expected. */
export class SheetError extends Error {
  override name = 'SheetError';
}

export type PartialSheetOptions = Partial<Omit<SheetOptions, 'show'>> & { show?: Partial<SheetParts> };

/** Fills in the defaults. Throws SheetError for values that are not to be had. */
export function readSheetOptions(asked: PartialSheetOptions): SheetOptions {
  const options: SheetOptions = {
    ...SHEET_DEFAULTS,
    ...asked,
    show: { ...SHEET_DEFAULTS.show, ...asked.show },
  };
  oneOf('paper', options.paper, Object.keys(PAPERS));
  oneOf('orientation', options.orientation, ['portrait', 'landscape']);
  oneOf('language', options.language, Object.keys(SHEET_WORDS));
  oneOf('theme', options.theme, Object.keys(SHEET_THEMES));
  oneOf('projection', options.projection, ['mercator', 'equal-area']);
  wholeNumber('excerptsPerPlace', options.excerptsPerPlace, 1, 20);
  wholeNumber('callouts', options.callouts, 0, 20);
  wholeNumber('excerptCharacters', options.excerptCharacters, 40, 1000);
  if (options.url !== null && !URL.canParse(options.url)) {
    throw new SheetError(`url: got "${options.url}", expected an address such as https://example.org/story/`);
  }
  return options;
}

/** Throws SheetError where nothing of the story can be put on a map. */
export function checkStory(story: Story, words: SheetWords): void {
  if (story.places.length === 0) throw new SheetError(words.nothingToDraw);
}

export const PNG_DPI_LIMITS = { min: 36, max: 1200 };

/** Throws SheetError for a resolution that is senseless. */
export function checkDpi(dpi: number): void {
  if (!Number.isFinite(dpi) || dpi < PNG_DPI_LIMITS.min || dpi > PNG_DPI_LIMITS.max) {
    throw new SheetError(`dpi: got ${dpi}, expected ${PNG_DPI_LIMITS.min} to ${PNG_DPI_LIMITS.max}`);
  }
}

function oneOf(name: string, got: string, known: readonly string[]): void {
  if (!known.includes(got))
    throw new SheetError(`${name}: got "${got}", expected one of ${known.join(', ')}`);
}

function wholeNumber(name: string, got: number, min: number, max: number): void {
  if (!Number.isInteger(got) || got < min || got > max) {
    throw new SheetError(`${name}: got ${got}, expected a whole number from ${min} to ${max}`);
  }
}
