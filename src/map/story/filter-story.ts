// What of a story is in sight: list, map and text are all filtered by the same mentions.
import type { Story, StoryArticle, StoryMention } from '../../core/story/story.ts';
import type { MentionKind } from '../../core/toponyms/mention.ts';
import { outletName } from './outlets.ts';
import { plainLetters } from './plain-letters.ts';

export interface StoryFilter {
  /** Name of the outlet, or null for all. */
  outlet: string | null;
  /** Name of the speaker of the quotation, or null for all. */
  speaker: string | null;
  kind: MentionKind | null;
  /** ISO 8601 days, both ends within; null is open. Undated mentions always stay. */
  from: string | null;
  to: string | null;
  /** Looked for in place names, titles and excerpts, whatever the case and the marks on letters. */
  text: string;
}

export const NO_FILTER: StoryFilter = {
  outlet: null,
  speaker: null,
  kind: null,
  from: null,
  to: null,
  text: '',
};

export function isFiltering(filter: StoryFilter): boolean {
  return Object.values(filter).some(Boolean);
}

/** Whether both leave the same of every story. */
export function isSameFilter(one: StoryFilter, other: StoryFilter): boolean {
  const fields = Object.keys(NO_FILTER) as (keyof StoryFilter)[];
  return fields.every((field) => one[field] === other[field]);
}

/** Whether a mention stays in sight. */
export function mentionFilter(story: Story, filter: StoryFilter): (mention: StoryMention) => boolean {
  if (!isFiltering(filter)) return () => true;
  const outlets = new Map(story.articles.map((article) => [article.id, outletName(article)]));
  const speakers = new Map(story.quotations.map(({ id, speaker }) => [id, speaker?.name ?? null]));
  const hasText = textFilter(story, filter.text);
  return (mention) => {
    if (filter.outlet !== null && outlets.get(mention.article) !== filter.outlet) return false;
    if (filter.kind !== null && mention.kind !== filter.kind) return false;
    if (filter.speaker !== null && speakers.get(mention.quotation ?? '') !== filter.speaker) return false;
    if (mention.date && filter.from !== null && mention.date.to < filter.from) return false;
    if (mention.date && filter.to !== null && mention.date.from > filter.to) return false;
    return hasText(mention);
  };
}

/** Each article is searched once; an excerpt then only asks whether a find lies in it. */
function textFilter(story: Story, text: string): (mention: StoryMention) => boolean {
  const wanted = plainLetters(text.trim());
  if (wanted === '') return () => true;
  const places = new Set(
    story.places.flatMap(({ id, name }) => (plainLetters(name).includes(wanted) ? [id] : [])),
  );
  const articles = new Set<string>();
  const finds = new Map<string, number[]>();
  for (const article of story.articles) {
    if (plainLetters(article.title ?? '').includes(wanted)) articles.add(article.id);
    finds.set(article.id, findAll(lowered(article), wanted));
  }
  return ({ article, place, excerpt: { start, end } }) => {
    if (articles.has(article) || (place !== null && places.has(place))) return true;
    const next = firstFrom(finds.get(article) ?? [], start);
    return next !== null && next + wanted.length <= end;
  };
}

/**
 * Ids of the articles that have the words looked for anywhere, also where they name no place; none while nothing is
 * looked for, or while what is asked can only be said of a place.
 */
export function articlesFound(story: Story, { outlet, speaker, kind, text }: StoryFilter): Set<string> {
  const wanted = plainLetters(text.trim());
  if (wanted === '' || speaker !== null || kind !== null) return new Set();
  const found = story.articles.filter(
    (article) =>
      (outlet === null || outletName(article) === outlet) &&
      (lowered(article).includes(wanted) || plainLetters(article.title ?? '').includes(wanted)),
  );
  return new Set(found.map(({ id }) => id));
}

/** How often the words looked for stand in the articles that have them. */
export function passagesFound(story: Story, { text }: StoryFilter, found: ReadonlySet<string>): number {
  const wanted = plainLetters(text.trim());
  const own = story.articles.filter(({ id }) => found.has(id));
  return own.reduce(
    (sum, article) =>
      sum +
      findAll(lowered(article), wanted).length +
      findAll(plainLetters(article.title ?? ''), wanted).length,
    0,
  );
}

/** A reader types letter by letter: each asks for the same texts. */
const loweredTexts = new WeakMap<StoryArticle, string>();

function lowered(article: StoryArticle): string {
  let text = loweredTexts.get(article);
  if (text === undefined) loweredTexts.set(article, (text = plainLetters(article.text)));
  return text;
}

function findAll(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The first of some rising numbers that is not under `from`. */
function firstFrom(rising: readonly number[], from: number): number | null {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] < from) low = middle + 1;
    else high = middle;
  }
  return rising[low] ?? null;
}

/** What can be chosen. */
export interface FilterChoices {
  outlets: string[];
  /** Those with the most quotations about places first. */
  speakers: string[];
  kinds: MentionKind[];
}

export function filterChoices(story: Pick<Story, 'articles' | 'mentions' | 'quotations'>): FilterChoices {
  const placed = new Set(
    story.mentions.flatMap(({ place, quotation }) => (place && quotation ? [quotation] : [])),
  );
  const counts = new Map<string, number>();
  for (const { id, speaker } of story.quotations) {
    if (speaker && placed.has(id)) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  const speakers = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const present = new Set(story.mentions.map(({ kind }) => kind));
  const kinds = (['literal', 'metonymic', 'modifier'] as const).filter((kind) => present.has(kind));
  return { outlets: [...new Set(story.articles.map(outletName))], speakers, kinds };
}
