// When a story's articles appeared, as the page's head says it.
import type { Story } from '../../core/story/story.ts';
import type { Language } from '../words/words.ts';
import { formatDates } from './format-dates.ts';

/** "23–24 July 2023", one day where all appeared on it; empty where none is dated. */
export function storyPeriod({ articles }: Pick<Story, 'articles'>, language: Language): string {
  const days = articles.flatMap(({ published }) => (published ? [published.slice(0, 10)] : [])).sort();
  return days.length === 0 ? '' : formatDates({ from: days[0], to: days[days.length - 1] }, language);
}
