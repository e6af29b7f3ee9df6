// What is said beneath an excerpt, in words: how the place is named in it, the days told of, and what is doubtful.
import type { StoryMention } from '../../core/story/story.ts';
import type { MentionKind } from '../../core/toponyms/mention.ts';
import type { Excerpt } from '../story/excerpts.ts';
import { formatDates } from './format-dates.ts';
import { DOUBT_LIMIT } from '../story/summarise-places.ts';
import { WORDS, type Language } from '../words/words.ts';

/** "as a place, as an adjective · 23 July 2023" */
export function excerptFacts(excerpt: Excerpt, language: Language): string {
  const words = WORDS[language];
  const kinds = mentionKinds(excerpt).map((kind) => words.kinds[kind]);
  const [{ date }] = excerpt.mentions;
  return [kinds.join(', '), ...(date ? [formatDates(date, language)] : [])].join(' · ');
}

/** How the place is named in it, each way once. */
export function mentionKinds({ mentions }: Excerpt): MentionKind[] {
  return [...new Set(mentions.map(({ kind }) => kind))];
}

/** The mentions that a reader is told a doubt of. */
export function doubtfulIn({ mentions }: Excerpt): StoryMention[] {
  return mentions.filter(({ confidence }) => confidence < DOUBT_LIMIT);
}
