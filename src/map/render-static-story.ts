// The story as plain HTML: what a reader has at first paint, and all there is without scripts. It is laid out as the live
// page will be, so that the page can take over without a jump, and its links are the live page's own addresses:
// "#place=…" opens the place's excerpts, "#mention=…" leads to the spot in the text.
import type { Story } from '../core/story/story.ts';
import { escapeMarkup } from './escape-markup.ts';
import { excerptsOf } from './excerpts.ts';
import { formatDay } from './format-dates.ts';
import { NO_FILTER } from './filter-story.ts';
import { groupByArticle } from './marked-text.ts';
import { outletOfArticles, type Outlet } from './outlets.ts';
import { outletStyle, renderArticle } from './static-article.ts';
import { renderExcerpts, renderPlaceLink } from './static-excerpts.ts';
import { renderMap, type StaticMapOptions } from './static-map.ts';
import { staticPages, type StaticPages } from './static-pages.ts';
import { storyInSight } from './story-in-sight.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { tokenRules } from './tokens.ts';
import { WORDS, type Language } from './words.ts';

/** What does not fit on the first page, each a page of its own beside it. */
export interface FurtherPage {
  /** File name. */
  path: string;
  title: string;
  content: string;
}

/** To stand inside `<dateline-story>`. */
export function renderStaticStory(story: Story, options: StaticMapOptions): string {
  const { language } = options;
  const { outlets, summaries } = storyInSight(story, NO_FILTER);
  const pages = staticPages(story, summaries);
  const [{ path, to }] = pages.places;
  const shown = summaries.slice(0, to);
  const words = WORDS[language];
  return `<style>${tokenRules(':root')}</style>
<div class="static-story" lang="${language}">
${renderHead(story, outlets, language)}
<main>
<div class="text">${renderArticles(story, outlets, summaries, pages, 0, language)}${renderFurther(pages.articles, path, words.furtherArticles)}</div>
${renderMap(summaries, story.areas, pages, options)}
<footer><nav aria-label="${words.places}"><h2>${words.places} <span class="count">${summaries.length}</span></h2><ul>${renderPlaces(shown, pages, path, language)}${pages.places
    .slice(1)
    .map((page) => `<li>${renderRange(page)}</li>`)
    .join('')}</ul></nav><div class="tools"></div></footer>
${renderPlaceSections(story, outlets, shown, pages, path, language)}
</main>
</div>`;
}

/** Pages for the articles and places that the first page has no room for; their links lead there and back. */
export function renderFurtherPages(story: Story, language: Language): FurtherPage[] {
  const { outlets, summaries } = storyInSight(story, NO_FILTER);
  const pages = staticPages(story, summaries);
  const words = WORDS[language];
  const page = (path: string, heading: string, body: string, all: StaticPages['articles']): FurtherPage => ({
    path,
    title: `${heading} · ${story.title}`,
    content: `<style>${tokenRules(':root')}</style>
<div class="static-story further" lang="${language}">
<header><p><a href="${pages.articles[0].path}">${escapeMarkup(story.title)}</a></p><h1>${heading}</h1></header>
<main>
${body}
</main>
${renderFurther(all, path, heading)}
</div>`,
  });
  return [
    ...pages.articles.slice(1).map(({ path, from, to }, index) => {
      const heading = `${words.articles} ${from}–${to}`;
      const text = renderArticles(story, outlets, summaries, pages, index + 1, language);
      return page(path, heading, `<div class="text">${text}</div>`, pages.articles);
    }),
    ...pages.places.slice(1).map(({ path, from, to }) => {
      const own = summaries.slice(from - 1, to);
      const list = `<nav aria-label="${words.places}"><ul>${renderPlaces(own, pages, path, language)}</ul></nav>`;
      const sections = renderPlaceSections(story, outlets, own, pages, path, language);
      return page(path, `${words.places} ${from}–${to}`, `${list}${sections}`, pages.places);
    }),
  ];
}

function renderHead(story: Story, outlets: readonly Outlet[], language: Language): string {
  const days = story.articles.flatMap(({ published }) => (published ? [published.slice(0, 10)] : [])).sort();
  const period = [...new Set([days[0], days.at(-1)])].flatMap((day) =>
    day ? [formatDay(day, language)] : [],
  );
  const names = outlets.map(
    ({ index, name }) =>
      `<li style="${outletStyle(index)}"><span dir="auto">${escapeMarkup(name)}</span></li>`,
  );
  return `<header><div class="title"><h1 dir="auto">${escapeMarkup(story.title)}</h1>${
    story.subtitle ? `<p class="dek" dir="auto">${escapeMarkup(story.subtitle)}</p>` : ''
  }</div><div class="facts"><ul aria-label="${WORDS[language].outlets}">${names.join('')}</ul><p>${period.join(' – ')}</p></div></header>`;
}

/** The articles of one page. */
function renderArticles(
  story: Story,
  outlets: readonly Outlet[],
  summaries: readonly PlaceSummary[],
  pages: StaticPages,
  index: number,
  language: Language,
): string {
  const { path, from, to } = pages.articles[index];
  const outletOf = outletOfArticles(outlets);
  const groups = groupByArticle(story);
  const summaryOf = new Map(summaries.map((summary) => [summary.place.id, summary]));
  return story.articles
    .slice(from - 1, to)
    .map((article) =>
      renderArticle({
        article,
        marks: groups.get(article.id)!,
        outlet: outletOf.get(article.id) ?? 0,
        summaryOf,
        language,
        placeAddress: (place) => pages.placeAddress(path, place),
      }),
    )
    .join('\n');
}

function renderPlaces(
  summaries: readonly PlaceSummary[],
  pages: StaticPages,
  path: string,
  language: Language,
): string {
  const { compare } = new Intl.Collator(language);
  return [...summaries]
    .sort((a, b) => compare(a.place.name, b.place.name))
    .map((summary) => `<li>${renderPlaceLink(summary, pages.placeAddress(path, summary.place.id))}</li>`)
    .join('');
}

function renderPlaceSections(
  story: Story,
  outlets: readonly Outlet[],
  summaries: readonly PlaceSummary[],
  pages: StaticPages,
  path: string,
  language: Language,
): string {
  const address = (article: string, mention: string) => pages.mentionAddress(path, article, mention);
  return summaries
    .map((summary) =>
      renderExcerpts(
        summary,
        excerptsOf(story, outlets, summary),
        address,
        path === pages.places[0].path,
        language,
      ),
    )
    .join('\n');
}

/** Links to the other pages of a row; nothing where there is but one. */
function renderFurther(row: StaticPages['articles'], path: string, label: string): string {
  const others = row.filter((page) => page.path !== path);
  if (others.length === 0) return '';
  return `<nav class="pages" aria-label="${label}"><p>${label}</p><ul>${others.map((page) => `<li>${renderRange(page)}</li>`).join('')}</ul></nav>`;
}

function renderRange({ path, from, to }: StaticPages['articles'][number]): string {
  return `<a href="${path}">${from}–${to}</a>`;
}
