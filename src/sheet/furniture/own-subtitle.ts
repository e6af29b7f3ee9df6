// The line under a sheet's title where the person at the print dialog writes none.
import { nameStory } from '../../core/story/name-story.ts';
import type { Story } from '../../core/story/story.ts';
import { WORDS } from '../../map/words/words.ts';
import type { SheetOptions } from '../sheet-options.ts';

/**
 * The story's own, if somebody wrote it. One that was made counts articles: it is made anew for those on the sheet.
 * Empty where there is nothing to say.
 */
export function ownSubtitle(
  story: Story,
  { articles, language }: Pick<SheetOptions, 'articles' | 'language'>,
): string {
  const { subtitle } = story;
  const { naming } = WORDS[language];
  const shown = story.articles.filter(({ id }) => articles === null || articles.includes(id));
  const name = (given: Story['articles']) => nameStory(given, story.places, story.mentions, naming).subtitle;
  // Stories from elsewhere may not tell that theirs was made.
  const isMade =
    story.made?.includes('subtitle') ??
    subtitle === nameStory(story.articles, story.places, story.mentions).subtitle;
  return tightRange((isMade ? name(shown) : subtitle) ?? '');
}

/** "23 – 24 July 2023" as it is printed: days of one month stand close. */
export function tightRange(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ').replace(/(\d)\s–\s(\d{1,2} \p{L}{1,20} \d{4}$)/u, '$1–$2');
}
