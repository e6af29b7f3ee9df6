// The days of a story: when its articles appeared, and the days that its excerpts tell of.
import type { Story, StoryMention } from '../../core/story/story.ts';
import { outletOfArticles, type Outlet } from './outlets.ts';

export interface StoryTimes {
  /** First and last day, ISO 8601; null when nothing is dated. */
  span: { from: string; to: string } | null;
  published: { day: string; outlet: number; title: string }[];
  /** Days told of with the number of mentions. */
  told: { day: string; count: number }[];
  /** Mentions of a place without a date. */
  undated: number;
}

/** The strip shows no more than this: a mention of 1945 must not squeeze this week into a pixel. */
const LONGEST_DAYS = 366 * 3;
const DAY_MILLISECONDS = 86_400_000;

export function storyTimes(
  story: Story,
  outlets: readonly Outlet[],
  mentions: readonly StoryMention[],
): StoryTimes {
  const outletOf = outletOfArticles(outlets);
  const published = story.articles.flatMap(({ id, published: date, title }) =>
    date ? [{ day: date.slice(0, 10), outlet: outletOf.get(id) ?? 0, title: title ?? id }] : [],
  );
  const last =
    published
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null;
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { date, place } of mentions) {
    if (place === null) continue;
    if (!date) undated++;
    else counts.set(date.from, (counts.get(date.from) ?? 0) + 1);
  }
  const near = (day: string) => last === null || Math.abs(dayNumber(last) - dayNumber(day)) <= LONGEST_DAYS;
  const told = [...counts].map(([day, count]) => ({ day, count })).filter(({ day }) => near(day));
  told.sort((a, b) => (a.day < b.day ? -1 : 1));
  const days = [...published, ...told].map(({ day }) => day).sort();
  const span = days.length > 0 ? { from: days[0], to: days[days.length - 1] } : null;
  return { span, published, told, undated };
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MILLISECONDS);
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
