// What a story says of each place, added up once: how often, by whom, in which kinds, how surely.
// Map, place list, excerpts and the static page all draw on these summaries.
import type { Place } from '../../core/gazetteer/gazetteer.ts';
import type { Story, StoryMention } from '../../core/story/story.ts';
import { outletOfArticles, type Outlet } from './outlets.ts';
import { formOf, type PlaceForm } from './place-form.ts';

/** Below this a place is drawn and worded as doubtful. */
export const DOUBT_LIMIT = 0.6;
/** Places added up without a rest. */
const PART = 2000;

/** there: something is or was at the place · named: it stands for its government or people · both. */
export type Presence = 'there' | 'named' | 'both';

export interface PlaceSummary {
  place: Place;
  form: PlaceForm;
  /** Position in order of first mention. */
  order: number;
  mentions: StoryMention[];
  /** Distinct excerpts: two mentions in one sentence are one excerpt. */
  excerpts: number;
  presence: Presence;
  doubtful: boolean;
  /** Excerpts by outlet index, in order of outlets, none with 0. */
  shares: { outlet: number; excerpts: number }[];
  articles: Set<string>;
}

/**
 * One summary for every place with at least one mention that passes `keep`, in order of first mention.
 * A mention inside another name ("Jerusalem Post") is no statement about the place and never counts.
 */
export function summarisePlaces(
  story: Story,
  outlets: readonly Outlet[],
  keep: (mention: StoryMention) => boolean = () => true,
): PlaceSummary[] {
  const parts = summariseInParts(story, outlets, keep);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** The same, resting after each part of the work. */
export function* summariseInParts(
  story: Story,
  outlets: readonly Outlet[],
  keep: (mention: StoryMention) => boolean,
): Generator<undefined, PlaceSummary[]> {
  const outletOf = outletOfArticles(outlets);
  const shaped = new Set(story.areas.map((area) => area.place));
  const mentions = new Map<string, StoryMention[]>(story.places.map((place) => [place.id, []]));
  for (const mention of story.mentions) {
    if (mention.place === null || mention.kind === 'embedded' || !keep(mention)) continue;
    mentions.get(mention.place)?.push(mention);
  }
  const summaries: PlaceSummary[] = [];
  for (const [order, place] of story.places.entries()) {
    if (order % PART === 0) yield;
    const own = mentions.get(place.id)!;
    if (own.length > 0) summaries.push(summarise(place, order, own, shaped.has(place.id), outletOf));
  }
  return summaries;
}

/** Mentions with the same key are shown as one excerpt. */
export function excerptKey(mention: StoryMention): string {
  return `${mention.article} ${mention.quotation ?? mention.excerpt.start}`;
}

function sameExcerpt(a: StoryMention, b: StoryMention): boolean {
  if (a.article !== b.article || a.quotation !== b.quotation) return false;
  return a.quotation !== null || a.excerpt.start === b.excerpt.start;
}

function summarise(
  place: Place,
  order: number,
  mentions: StoryMention[],
  hasShape: boolean,
  outletOf: Map<string, number>,
): PlaceSummary {
  const excerpts = new Map<number, number>();
  const articles = new Set<string>();
  let [there, named, surest] = [false, false, 0];
  let before: StoryMention | null = null;
  for (const mention of mentions) {
    if (mention.kind === 'literal') there = true;
    else named = true;
    if (mention.confidence > surest) surest = mention.confidence;
    // Mentions come in the order of the text, so those of one excerpt stand side by side.
    if (!before || !sameExcerpt(before, mention)) {
      const outlet = outletOf.get(mention.article) ?? 0;
      excerpts.set(outlet, (excerpts.get(outlet) ?? 0) + 1);
      articles.add(mention.article);
    }
    before = mention;
  }
  const shares = [...excerpts].map(([outlet, count]) => ({ outlet, excerpts: count }));
  shares.sort((a, b) => a.outlet - b.outlet);
  return {
    place,
    form: formOf(place, hasShape),
    order,
    mentions,
    excerpts: shares.reduce((sum, share) => sum + share.excerpts, 0),
    presence: there ? (named ? 'both' : 'there') : 'named',
    doubtful: surest < DOUBT_LIMIT,
    shares,
    articles,
  };
}
