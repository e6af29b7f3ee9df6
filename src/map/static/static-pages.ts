// How a story is parted into static pages: the first holds head, map, places and the first articles; what is too much for
// a first page stands on further ones, so that nothing is lost without scripts. Every address in them is made here.
import type { Story } from '../../core/story/story.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

const ARTICLES_A_PAGE = 12;
const PLACES_A_PAGE = 400;
/**
 * The first page of a dense story holds fewer, and at least one: its mentions and excerpts are what a browser toils at.
 */
const FIRST_MENTIONS = 300;
const FIRST_EXCERPTS = 500;
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
  const mentions = new Map(story.articles.map(({ id }) => [id, 0]));
  for (const { article } of story.mentions) mentions.set(article, (mentions.get(article) ?? 0) + 1);
  const articles = inPages(
    story.articles.map(({ id }) => ({ id, weight: mentions.get(id) ?? 0 })),
    { size: ARTICLES_A_PAGE, firstWeight: FIRST_MENTIONS, name: 'text' },
  );
  const places = inPages(
    summaries.map(({ place, excerpts }) => ({ id: place.id, weight: excerpts })),
    { size: PLACES_A_PAGE, firstWeight: FIRST_EXCERPTS, name: 'places' },
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

function inPages(
  items: readonly { id: string; weight: number }[],
  { size, firstWeight, name }: { size: number; firstWeight: number; name: string },
): StaticPages['articles'] {
  const pages: StaticPages['articles'] = [];
  let from = 0;
  do {
    const page = items.slice(from, from + size);
    const own = pages.length === 0 ? upToWeight(page, firstWeight) : page;
    const path = pages.length === 0 ? FIRST_PAGE : `${name}-${pages.length + 1}.html`;
    pages.push({ path, from: from + 1, to: from + own.length, ids: own.map(({ id }) => id) });
    from += own.length;
  } while (from < items.length);
  return pages;
}

/** As many from the beginning as weigh no more than `limit` together, and at least one. */
function upToWeight<T extends { weight: number }>(items: readonly T[], limit: number): readonly T[] {
  let weight = 0;
  const over = items.findIndex((item) => (weight += item.weight) > limit);
  return over < 0 ? items : items.slice(0, Math.max(1, over));
}

function pageOf(pages: StaticPages['articles']): Map<string, string> {
  return new Map(pages.flatMap(({ path, ids }) => ids.map((id) => [id, path] as const)));
}
