// A title and a subtitle for a story that nobody has named: what it is about, in how many articles, by whom, when.
import type { Place } from '../gazetteer/gazetteer.ts';
import { isolated } from '../text/isolated.ts';
import type { StoryArticle, StoryMention } from './story.ts';

const TITLE_PLACES = 3;
const SUBTITLE_OUTLETS = 3;

/** What is said around the names, in one language. */
export interface NamingWords {
  /** Of lists and days, BCP 47. */
  locale: string;
  withoutPlaces: string;
  /** `outlets` is a list in words; null where none is known. */
  articlesFrom: (count: number, outlets: string | null) => string;
  /** Stands last in the list of outlets. */
  moreOutlets: (count: number) => string;
}

/** The language of a story document. */
export const ENGLISH_NAMING: NamingWords = {
  locale: 'en-GB',
  withoutPlaces: 'A story without places',
  articlesFrom: (count, outlets) =>
    `${count === 1 ? 'One article' : `${count} articles`}${outlets === null ? '' : ` from ${outlets}`}`,
  moreOutlets: (count) => `${count} more`,
};

/** One article gives its own title; several give their most mentioned places: "Belarus, Warsaw and Moscow". */
export function nameStory(
  articles: readonly StoryArticle[],
  places: readonly Place[],
  mentions: readonly StoryMention[],
  words: NamingWords = ENGLISH_NAMING,
): { title: string; subtitle: string | null } {
  const only = articles.length === 1 ? articles[0] : null;
  const title = only?.title ?? mostMentioned(places, mentions, words);
  return { title: title || words.withoutPlaces, subtitle: describe(articles, words) };
}

function mostMentioned(
  places: readonly Place[],
  mentions: readonly StoryMention[],
  words: NamingWords,
): string {
  const counts = new Map(places.map(({ id }) => [id, 0]));
  // "Russian" says whose, not where: it does not make a place what the story is about.
  for (const { place, kind } of mentions)
    if (place !== null && kind !== 'modifier') counts.set(place, (counts.get(place) ?? 0) + 1);
  const ranked = [...places].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
  return enumerate(
    ranked.slice(0, TITLE_PLACES).map(({ name }) => name),
    words,
  );
}

function describe(articles: readonly StoryArticle[], words: NamingWords): string | null {
  if (articles.length === 0) return null;
  const outlets = [...new Set(articles.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))];
  const shown = outlets.slice(0, SUBTITLE_OUTLETS).map(isolated);
  if (outlets.length > shown.length) shown.push(words.moreOutlets(outlets.length - shown.length));
  const count = words.articlesFrom(articles.length, shown.length > 0 ? enumerate(shown, words) : null);
  const days = articles.map(({ published }) => published?.slice(0, 10)).filter((day) => day !== undefined);
  return [count, period(days.sort(), words)].filter((part) => part !== null).join(', ');
}

/** `days` sorted; "23–24 July 2023". */
function period(days: readonly string[], { locale }: NamingWords): string | null {
  const from = new Date(`${days[0]}T00:00Z`);
  const to = new Date(`${days.at(-1)}T00:00Z`);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null;
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return day.formatRange(from, to);
}

function enumerate(names: readonly string[], { locale }: NamingWords): string {
  return new Intl.ListFormat(locale).format(names);
}
