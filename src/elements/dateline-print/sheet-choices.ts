// What can be left out of a sheet: the story's articles, its places, and each place's excerpts.
import type { Story } from '../../core/story/story.ts';
import { excerptsOf } from '../../map/story/excerpts.ts';
import { outletName, outletsOf } from '../../map/story/outlets.ts';
import { summarisePlaces } from '../../map/story/summarise-places.ts';
import type { SheetOptions } from '../../sheet/sheet-options.ts';

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

/** What is printed to begin with: all, or what the page's filter leaves in sight, by the ids of the mentions kept. */
export function choicesInSight(
  story: Story,
  kept: ReadonlySet<string> | null,
): Pick<SheetOptions, 'articles' | 'places' | 'withoutExcerpts'> {
  if (kept === null) return { articles: null, places: null, withoutExcerpts: [] };
  const inSight = story.mentions.filter(({ id }) => kept.has(id));
  const [articles, places] = [
    new Set(inSight.map(({ article }) => article)),
    new Set(inSight.map(({ place }) => place)),
  ];
  return {
    articles: story.articles.flatMap(({ id }) => (articles.has(id) ? [id] : [])),
    places: story.places.flatMap(({ id }) => (places.has(id) ? [id] : [])),
    withoutExcerpts: story.mentions.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > TEXT_LIMIT ? `${plain.slice(0, TEXT_LIMIT - 1)}…` : plain;
}
