// The line under an article's headline: who wrote it, for whom, and from where.
import type { StoryArticle } from '../../core/story/story.ts';
import { isolated } from '../../core/text/isolated.ts';
import { WORDS, type Language } from '../words/words.ts';

/** Empty where the page says nothing of it. */
export function articleFacts(article: StoryArticle, language: Language): string {
  const { byline, agency, authorLocation } = article;
  // "By Reuters" names the agency already.
  const who = [...new Set([byline, agency])].flatMap((one) => (one ? [isolated(one)] : [])).join(', ');
  const from = authorLocation
    ? WORDS[language].reportingFrom(isolated(authorLocation.replaceAll('; ', ', ')))
    : '';
  return [who, from].filter(Boolean).join(' · ');
}
