// The story document: plain JSON, versioned, self-contained. A viewer needs nothing else to show a story.
// Its JSON Schema is story.schema.json beside this file.
import type { Geometry } from 'geojson';
import type { Article } from '../article/article.ts';
import type { GazetteerEdition, Place } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import type { Quotation } from '../text/text-document.ts';
import type { Ground } from '../toponyms/ground.ts';
import type { MentionKind } from '../toponyms/mention.ts';
import type { Warning } from '../warning.ts';

export const STORY_FORMAT = 'dateline-story';
export const STORY_VERSION = 1;

export interface Story {
  format: typeof STORY_FORMAT;
  version: typeof STORY_VERSION;
  title: string;
  subtitle: string | null;
  /** Which of the two nobody wrote: made from the articles in English, so that a viewer may say them in another language. */
  made?: ('title' | 'subtitle')[];
  gazetteer: GazetteerEdition;
  articles: StoryArticle[];
  /** Every place that some mention was resolved to, once, in order of first mention. */
  places: Place[];
  /** Shapes of those places that are areas (countries, regions, seas). */
  areas: StoryArea[];
  /** By article, then by position. */
  mentions: StoryMention[];
  quotations: StoryQuotation[];
  edits: Edit[];
}

export interface StoryArticle extends Article {
  /** Unique in the story, stable over rebuilds: derived from the capture's name. */
  id: string;
  warnings: Warning[];
}

export interface StoryArea {
  /** Place id. */
  place: string;
  geometry: Geometry;
}

export interface StoryMention extends Span {
  id: string;
  /** Article id. */
  article: string;
  text: string;
  kind: MentionKind;
  /** Place id, or null where none was believable. */
  place: string | null;
  confidence: number;
  /** Why that place, in English or as a person has put it. */
  reason: string;
  /** The same as codes, where the choice may be doubted and is the program's own. */
  grounds?: Ground[];
  alternatives: StoryAlternative[];
  /** The sentence or sentences to show for it. */
  excerpt: Span;
  /** Id of the quotation it lies in. */
  quotation: string | null;
  /** Date told of in the excerpt: ISO 8601 first and last day, or null for undated. */
  date: { from: string; to: string } | null;
}

/** A place the mention might have meant instead. */
export interface StoryAlternative {
  id: string;
  name: string;
  lng: number;
  lat: number;
  feature: string;
  country: string | null;
  probability: number;
}

export interface StoryQuotation extends Quotation {
  id: string;
  article: string;
}

/** A correction by a person. Applied in order when a story is built; kept with it. */
export interface Edit {
  kind: 'set-place' | 'set-kind' | 'remove-mention' | 'set-speaker';
  by: string;
  at: string;
  why: string;
  article: string;
  /** The text edited and what stands before and after it: survives a new parse of the article. */
  target: { exact: string; prefix: string; suffix: string; all: boolean };
  value: string | null;
}
