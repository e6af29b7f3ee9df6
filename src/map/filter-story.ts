// What of a story is in sight: list, map and text are all filtered by the same mentions.
import type { Story, StoryMention } from '../core/story/story.ts';
import type { MentionKind } from '../core/toponyms/mention.ts';
import { outletName } from './outlets.ts';

export interface StoryFilter {
  /** Name of the outlet, or null for all. */
  outlet: string | null;
  /** Name of the speaker of the quotation, or null for all. */
  speaker: string | null;
  kind: MentionKind | null;
  /** ISO 8601 days, both ends within; null is open. Undated mentions always stay. */
  from: string | null;
  to: string | null;
  /** Looked for in place names, titles and excerpts, whatever the case. */
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

/** Whether a mention stays in sight. Cost: the length of its excerpt where text is looked for. */
export function mentionFilter(story: Story, filter: StoryFilter): (mention: StoryMention) => boolean {
  if (!isFiltering(filter)) return () => true;
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const speakers = new Map(story.quotations.map(({ id, speaker }) => [id, speaker?.name ?? null]));
  const names = new Map(story.places.map((place) => [place.id, place.name.toLowerCase()]));
  const wanted = filter.text.trim().toLowerCase();
  const hasText = (mention: StoryMention): boolean => {
    const { start, end } = mention.excerpt;
    const article = articles.get(mention.article);
    return (
      (names.get(mention.place ?? '')?.includes(wanted) ?? false) ||
      (article?.title?.toLowerCase().includes(wanted) ?? false) ||
      (article?.text.slice(start, end).toLowerCase().includes(wanted) ?? false)
    );
  };
  return (mention) => {
    const article = articles.get(mention.article);
    if (filter.outlet !== null && (!article || outletName(article) !== filter.outlet)) return false;
    if (filter.kind !== null && mention.kind !== filter.kind) return false;
    if (filter.speaker !== null && speakers.get(mention.quotation ?? '') !== filter.speaker) return false;
    if (mention.date && filter.from !== null && mention.date.to < filter.from) return false;
    if (mention.date && filter.to !== null && mention.date.from > filter.to) return false;
    return wanted === '' || hasText(mention);
  };
}

/** What can be chosen: outlets, and speakers with the most quotations about places first. */
export function filterChoices(story: Pick<Story, 'articles' | 'mentions' | 'quotations'>): {
  outlets: string[];
  speakers: string[];
  kinds: MentionKind[];
} {
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
