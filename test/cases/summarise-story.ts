// What matters of a story, in lines that a person can review as a diff: no scores, which change with every tuning.
import type { Story } from '../../src/core/story/story.ts';

export function summariseStory({ articles, mentions, places, quotations }: Story) {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return {
    articles: articles.map(({ blocks, text, dropped, warnings, ...fields }) => ({
      ...fields,
      blocks: blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`),
      dropped: dropped.map((one) => `${one.reason}: ${one.text}`),
      warnings: warnings.map(({ code }) => code),
    })),
    mentions: mentions.map(
      ({ start, text, kind, place }) =>
        `${start} ${text}: ${kind}, ${place === null ? 'no place' : `${names.get(place)} (${place})`}`,
    ),
    quotations: quotations.map(
      ({ start, text, direct, speaker }) =>
        `${start} ${direct ? `“${text}”` : text}: ${speaker?.name ?? 'speaker unknown'}`,
    ),
  };
}
