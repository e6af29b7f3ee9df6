// What can be left out of a sheet: the story's articles, its places, and each place's excerpts.
import type { Story } from '../../core/story/story.ts';
import { excerptsOf } from '../../map/excerpts.ts';
import { outletName, outletsOf } from '../../map/outlets.ts';
import { summarisePlaces } from '../../map/summarise-places.ts';

export interface SheetChoices {
  articles: { id: string; name: string }[];
  places: { id: string; name: string; excerpts: { mentions: string[]; text: string }[] }[];
}

/** Beyond this many places the list ends: nobody ticks a thousand boxes. */
const MAX_PLACES = 300;
const MAX_EXCERPTS = 20;
const TEXT_LIMIT = 70;

export function sheetChoices(story: Story): SheetChoices {
  const outlets = outletsOf(story);
  const articles = story.articles.map((article) => ({
    id: article.id,
    name: [outletName(article), article.title].filter(Boolean).join(': '),
  }));
  const places = summarisePlaces(story, outlets)
    .slice(0, MAX_PLACES)
    .map((summary) => ({
      id: summary.place.id,
      name: summary.place.name,
      excerpts: excerptsOf(story, outlets, summary)
        .flatMap((group) => group.excerpts)
        .slice(0, MAX_EXCERPTS)
        .map(({ mentions, text }) => ({ mentions: mentions.map(({ id }) => id), text: shorten(text) })),
    }));
  return { articles, places };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > TEXT_LIMIT ? `${plain.slice(0, TEXT_LIMIT - 1)}…` : plain;
}
