// How a story is parted into static pages: the first holds head, map, places and the first articles; what is too much for
// a first page stands on further ones, so that nothing is lost without scripts. Every address in them is made here.
import type { Story } from '../core/story/story.ts';
import type { PlaceSummary } from './summarise-places.ts';

const ARTICLES_A_PAGE = 12;
const PLACES_A_PAGE = 400;
const FIRST_PAGE = 'index.html';

export interface StaticPages {
  /** Article ids by page; the first are in the story's own page. */
  articles: { path: string; from: number; to: number; ids: string[] }[];
  /** Alike for places, in order of first mention. */
  places: { path: string; from: number; to: number; ids: string[] }[];
  /** As a link in the page `from` writes it. */
  mentionAddress(from: string, article: string, mention: string): string;
  placeAddress(from: string, place: string): string;
}

export function staticPages(story: Story, summaries: readonly PlaceSummary[]): StaticPages {
  const articles = inPages(
    story.articles.map(({ id }) => id),
    ARTICLES_A_PAGE,
    'text',
  );
  const places = inPages(
    summaries.map(({ place }) => place.id),
    PLACES_A_PAGE,
    'places',
  );
  const [articlePage, placePage] = [pageOf(articles), pageOf(places)];
  const at = (from: string, page: string | undefined, fragment: string) =>
    `${page === undefined || page === from ? '' : page}#${fragment}`;
  return {
    articles,
    places,
    mentionAddress: (from, article, mention) =>
      at(from, articlePage.get(article), `mention=${encodeURIComponent(mention)}`),
    placeAddress: (from, place) => at(from, placePage.get(place), placeFragment(place)),
  };
}

/** As the live page writes it. */
export function placeFragment(place: string): string {
  return `place=${encodeURIComponent(place).replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

function inPages(ids: readonly string[], size: number, name: string): StaticPages['articles'] {
  const pages: StaticPages['articles'] = [];
  for (let from = 0; from < Math.max(1, ids.length); from += size) {
    const own = ids.slice(from, from + size);
    const path = from === 0 ? FIRST_PAGE : `${name}-${pages.length + 1}.html`;
    pages.push({ path, from: from + 1, to: from + own.length, ids: own });
  }
  return pages;
}

function pageOf(pages: StaticPages['articles']): Map<string, string> {
  return new Map(pages.flatMap(({ path, ids }) => ids.map((id) => [id, path] as const)));
}
