// Every word of the interface, in one typed table: a language is complete or it does not compile.
// Each language's own words are in a file beside it.
import type { NamingWords } from '../../core/story/name-story.ts';
import type { DropReason } from '../../core/article/article.ts';
import type { GroundCode } from '../../core/toponyms/ground.ts';
import type { MentionKind } from '../../core/toponyms/mention.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { UK } from './uk.ts';

export type Language = 'en' | 'pl' | 'uk';

export interface Words {
  /** Name of the language in itself. */
  language: string;
  articles: string;
  furtherArticles: string;
  map: string;
  mapHelp: string;
  handle: string;
  places: string;
  placesOnMap: string;
  gathered: string;
  excerptsOf: (place: string) => string;
  excerpts: (count: number) => string;
  articlesCount: (count: number) => string;
  beyondView: string;
  close: string;
  wholeStory: string;
  zoomIn: string;
  zoomOut: string;
  readInArticle: string;
  /** Before the name of an outlet, in its plain form. */
  sameTextBy: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
  original: string;
  reportingFrom: (place: string) => string;
  speakerUnknown: string;
  speaking: (names: string) => string;
  kinds: Record<MentionKind, string>;
  doubtful: (percent: number) => string;
  /** Why a place was chosen, to stand behind a colon; of the place that the ground speaks of, where there is one. */
  grounds: Record<GroundCode, (place: string | null) => string>;
  couldBe: string;
  undated: string;
  loading: string;
  loadingMap: string;
  noMap: string;
  listLeads: string;
  noPlaces: string;
  empty: string;
  emptyNext: string;
  failed: string;
  failedNext: string;
  failedStatic: string;
  programMissing: string;
  loadAgain: string;
  tryAgain: string;
  linkBroken: string;
  outlets: string;
  walk: string;
  walkStep: (step: number, of: number) => string;
  next: string;
  previous: string;
  play: string;
  pause: string;
  endWalk: string;
  copyStep: string;
  search: string;
  filters: string;
  outlet: string;
  speaker: string;
  kind: string;
  all: string;
  clear: string;
  nothingLeft: string;
  time: string;
  from: string;
  to: string;
  toldOf: string;
  undatedCount: (count: number) => string;
  /** While a span of days is chosen. */
  inDaysCount: (dated: number, undated: number) => string;
  shown: (places: number, mentions: number) => string;
  /** Of a search that found words by no place. */
  shownInText: (passages: number) => string;
  compare: string;
  onlyIn: (outlet: string) => string;
  inAll: string;
  inSome: string;
  sameWords: string;
  noSameWords: string;
  wordsDiffer: string;
  figures: string;
  figuresNote: string;
  oneText: (outlets: string) => string;
  sameText: string;
  sameTextNote: string;
  about: string;
  aboutText: string[];
  aboutGazetteer: (date: string) => string;
  aboutDropped: string;
  aboutNothingDropped: string;
  /** Of an outlet's articles. */
  aboutDroppedCount: (pieces: number, articles: number) => string;
  aboutMorePieces: (count: number) => string;
  dropReasons: Record<DropReason, string>;
  aboutMarks: string;
  aboutKinds: string;
  /** What each kind means, with an example. */
  aboutKindNotes: Record<MentionKind, string>;
  aboutConfidence: string;
  aboutConfidenceText: string[];
  aboutSources: string;
  languageLabel: string;
  menu: string;
  print: string;
  legend: Record<LegendWord, string>;
  features: Record<FeatureWord, string>;
  /** Of the credits that come with the bundled data, by their English; others stay as they are. */
  credits: Readonly<Record<string, string>>;
  /** Of a title that nobody wrote. */
  naming: NamingWords;
}

export type LegendWord = 'there' | 'named' | 'both' | 'doubtful' | 'shared' | 'gathers' | 'area';
export type FeatureWord = 'capital' | 'city' | 'country' | 'region' | 'water' | 'island' | 'land' | 'place';

export const WORDS: Record<Language, Words> = { en: EN, pl: PL, uk: UK };

/** The first of the wanted languages (BCP 47) that the table has; English otherwise. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language in WORDS) return language as Language;
  }
  return 'en';
}
