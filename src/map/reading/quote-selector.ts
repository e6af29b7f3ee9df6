// A passage named by what it says and what stands around it (W3C TextQuoteSelector): a link made of it still finds its
// passage after the article was parsed anew, or says plainly that it does not. It never settles for a lookalike.
import type { Story, StoryMention } from '../../core/story/story.ts';

export interface QuoteSelector {
  article: string;
  /** UTF-16 code units into the article's text, a hint only. */
  start: number;
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 24;

export function selectorOf(story: Story, mention: StoryMention): QuoteSelector | null {
  const article = story.articles.find((one) => one.id === mention.article);
  if (!article) return null;
  const { start, end } = mention;
  return {
    article: article.id,
    start,
    exact: article.text.slice(start, end),
    // No half of a letter: an address cannot hold it.
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start).replace(/^\p{Surrogate}/u, ''),
    suffix: article.text.slice(end, end + CONTEXT).replace(/\p{Surrogate}$/u, ''),
  };
}

/** The mention that stands at the selected passage; null when the passage is gone or stands there more than once. */
export function findMention(story: Story, selector: QuoteSelector): StoryMention | null {
  const article = story.articles.find((one) => one.id === selector.article);
  if (!article) return null;
  const { prefix, exact, suffix } = selector;
  const whole = prefix + exact + suffix;
  const at = article.text.startsWith(whole, selector.start - prefix.length)
    ? selector.start
    : onlyPlace(article.text, whole, prefix.length);
  if (at === null) return null;
  const own = story.mentions.filter((mention) => mention.article === article.id);
  return own.find((mention) => mention.start === at && mention.end === at + exact.length) ?? null;
}

function onlyPlace(text: string, whole: string, before: number): number | null {
  const first = text.indexOf(whole);
  if (first < 0 || text.indexOf(whole, first + 1) >= 0) return null;
  return first + before;
}
