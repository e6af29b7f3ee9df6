// A title and a subtitle for a story that nobody has named: what it is about, in how many articles, by whom, when.
import type { Place } from '../gazetteer/gazetteer.ts';
import type { StoryArticle, StoryMention } from './story.ts';

const TITLE_PLACES = 3;
const SUBTITLE_OUTLETS = 3;

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** One article gives its own title; several give their most mentioned places: "Belarus, Warsaw and Moscow". */
export function nameStory(
  articles: readonly StoryArticle[],
  places: readonly Place[],
  mentions: readonly StoryMention[],
): { title: string; subtitle: string | null } {
  const only = articles.length === 1 ? articles[0] : null;
  const title = only?.title ?? mostMentioned(places, mentions);
  return { title: title || 'A story without places', subtitle: describe(articles) };
}

function mostMentioned(places: readonly Place[], mentions: readonly StoryMention[]): string {
  const counts = new Map(places.map(({ id }) => [id, 0]));
  // "Russian" says whose, not where: it does not make a place what the story is about.
  for (const { place, kind } of mentions)
    if (place !== null && kind !== 'modifier') counts.set(place, (counts.get(place) ?? 0) + 1);
  const ranked = [...places].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
  return enumerate(ranked.slice(0, TITLE_PLACES).map(({ name }) => name));
}

function describe(articles: readonly StoryArticle[]): string | null {
  if (articles.length === 0) return null;
  const outlets = [...new Set(articles.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))];
  const shown = outlets.slice(0, SUBTITLE_OUTLETS);
  if (outlets.length > shown.length) shown.push(`${outlets.length - shown.length} more`);
  const from = shown.length > 0 ? ` from ${enumerate(shown)}` : '';
  const count = articles.length === 1 ? 'One article' : `${articles.length} articles`;
  const days = articles.map(({ published }) => published?.slice(0, 10)).filter((day) => day !== undefined);
  return [`${count}${from}`, period(days.sort())].filter((part) => part !== null).join(', ');
}

/** `days` sorted; "23–24 July 2023". */
function period(days: readonly string[]): string | null {
  const from = new Date(`${days[0]}T00:00Z`);
  const to = new Date(`${days.at(-1)}T00:00Z`);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null;
  return DAY.formatRange(from, to);
}

function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
