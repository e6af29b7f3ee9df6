// The story as plain HTML: what a reader has at first paint, and all there is without scripts. It is laid out as the live
// page will be, so that the page can take over without a jump, and its links are the live page's own addresses:
// "#place=…" opens the place's excerpts, "#mention=…" leads to the spot in the text.
import type { Story } from '../../core/story/story.ts';
import type { AreaSpot } from '../areas/area-spot.ts';
import { escapeMarkup } from './escape-markup.ts';
import { excerptsOf } from '../story/excerpts.ts';
import { storyPeriod } from '../reading/story-period.ts';
import { NO_FILTER } from '../story/filter-story.ts';
import { mainPlaces } from '../story/main-places.ts';
import { groupByArticle } from '../reading/marked-text.ts';
import { headOutlets, outletOfArticles, type Outlet } from '../story/outlets.ts';
import { NO_NAMES, type PlaceNames } from '../reading/place-names.ts';
import { asListed, placeNumbers } from './place-numbers.ts';
import { storyCamera, type PosterKind } from '../camera/poster-frame.ts';
import { posterMarks } from './poster-marks.ts';
import { outletStyle, renderArticle } from './static-article.ts';
import { listFragment, renderExcerpts, renderPlaceLink } from './static-excerpts.ts';
import { renderMap, type StaticMapOptions, type StaticPlaces } from './static-map.ts';
import { staticPages, type StaticPages } from './static-pages.ts';
import { storyInSight } from '../story/story-in-sight.ts';
import { tokenRules } from '../style/tokens.ts';
import { UNSCRIPTED_RULES } from './unscripted-rules.ts';
import { WORDS, type Language } from '../words/words.ts';

/** What does not fit on the first page, each a page of its own beside it. */
export interface FurtherPage {
  /** File name. */
  path: string;
  title: string;
  content: string;
}

export interface StaticStoryOptions extends StaticMapOptions {
  /** In the page's language. */
  placeNames?: PlaceNames;
}

/** What every part of the pages is made from. */
interface StaticStory extends StaticPlaces {
  story: Story;
  outlets: readonly Outlet[];
  language: Language;
  placeNames: PlaceNames;
}

/** To stand inside `<dateline-story>`. */
export function renderStaticStory(story: Story, options: StaticStoryOptions): string {
  const parts = partsOf(story, options);
  const { pages, summaries, language } = parts;
  const [{ path }] = pages.places;
  const words = WORDS[language];
  const further = pages.places.slice(1).map((page) => `<li class="more">${renderRange(page)}</li>`);
  return `${renderRules()}
<div class="static-story" lang="${language}">
${renderHead(parts)}
<main>
<div class="text">${renderArticles(parts, 0)}${renderFurther(pages.articles, path, words.furtherArticles)}</div>
${renderMap(parts, options)}
<footer><nav aria-label="${words.places}"><h2>${words.places} <span class="count">${summaries.length}</span></h2><ul>${renderPlaces(parts, 0)}${further.join('')}</ul></nav><div class="tools"></div></footer>
${renderPlaceSections(parts, 0)}
</main>
</div>`;
}

/** Pages for the articles and places that the first page has no room for; their links lead there and back. */
export function renderFurtherPages(
  story: Story,
  options: Pick<StaticStoryOptions, 'language' | 'areaSpots' | 'placeNames'>,
): FurtherPage[] {
  const parts = partsOf(story, options);
  const { pages, language } = parts;
  const words = WORDS[language];
  const page = (path: string, heading: string, body: string, all: StaticPages['articles']): FurtherPage => ({
    path,
    title: `${heading} · ${story.title}`,
    content: `${renderRules()}
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
      const text = `<div class="text">${renderArticles(parts, index + 1)}</div>`;
      return page(path, `${words.articles} ${from}–${to}`, text, pages.articles);
    }),
    ...pages.places.slice(1).map(({ path, from, to }, index) => {
      const list = `<nav aria-label="${words.places}"><ul style="--before:${from - 1}">${renderPlaces(parts, index + 1)}</ul></nav>`;
      const body = `${list}${renderPlaceSections(parts, index + 1)}`;
      return page(path, `${words.places} ${from}–${to}`, body, pages.places);
    }),
  ];
}

function partsOf(
  story: Story,
  {
    language,
    areaSpots,
    placeNames = NO_NAMES,
  }: Pick<StaticStoryOptions, 'language' | 'areaSpots' | 'placeNames'>,
): StaticStory {
  const { outlets, summaries } = storyInSight(story, NO_FILTER);
  const pages = staticPages(story, summaries);
  const camera = storyCamera(summaries, mainPlaces(summaries));
  const marksOn = (kind: PosterKind) =>
    posterMarks(summaries, camera, kind, areaSpots?.[kind] ?? new Map<string, AreaSpot>());
  return {
    ...{ story, outlets, summaries, pages, language, placeNames, areas: story.areas },
    numbers: placeNumbers(summaries, pages, language),
    marks: { wide: marksOn('wide'), narrow: marksOn('narrow') },
  };
}

function renderRules(): string {
  return `<style>${tokenRules(':root')}</style><noscript><style>${UNSCRIPTED_RULES}</style></noscript>`;
}

function renderHead({ story, outlets, language }: StaticStory): string {
  const { named, others } = headOutlets(outlets);
  const names = named.map(
    ({ index, name }) =>
      `<li style="${outletStyle(index)}"><span dir="auto">${escapeMarkup(name)}</span></li>`,
  );
  if (others.length > 0)
    names.push(`<li class="more" title="${escapeMarkup(others.join(', '))}">+${others.length}</li>`);
  return `<header><div class="title"><h1 dir="auto">${escapeMarkup(story.title)}</h1>${
    story.subtitle ? `<p class="dek" dir="auto">${escapeMarkup(story.subtitle)}</p>` : ''
  }</div><div class="facts"><ul aria-label="${WORDS[language].outlets}">${names.join('')}</ul><p>${storyPeriod(story, language)}</p></div></header>`;
}

/** The articles of one page. */
function renderArticles({ story, outlets, summaries, pages, language }: StaticStory, index: number): string {
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

function renderPlaces({ summaries, pages, numbers, marks, language }: StaticStory, index: number): string {
  const { path, from, to } = pages.places[index];
  const numberAbove = (kind: PosterKind, place: string) => {
    const above = marks[kind].under.get(place);
    return above === undefined ? null : numbers.get(above)!;
  };
  return asListed(summaries.slice(from - 1, to), language)
    .map((summary) => {
      const { id } = summary.place;
      const under = { wide: numberAbove('wide', id), narrow: numberAbove('narrow', id) };
      const told = { number: numbers.get(id)!, under };
      return `<li>${renderPlaceLink(summary, pages.placeAddress(path, id), told)}</li>`;
    })
    .join('');
}

function renderPlaceSections(parts: StaticStory, index: number): string {
  const { story, outlets, summaries, pages, numbers, marks, language, placeNames } = parts;
  const { path, from, to } = pages.places[index];
  const gatheredOn = (kind: PosterKind, place: string) =>
    (marks[kind].gathered.get(place) ?? []).map((id) => numbers.get(id)!).join(', ');
  return summaries
    .slice(from - 1, to)
    .map((summary) => {
      const { id } = summary.place;
      const number = numbers.get(id)!;
      return renderExcerpts({
        ...{ summary, number, language, placeNames },
        groups: excerptsOf(story, outlets, summary),
        gathered: { wide: gatheredOn('wide', id), narrow: gatheredOn('narrow', id) },
        mentionAddress: (article, mention) => pages.mentionAddress(path, article, mention),
        closeAddress: index === 0 ? `#${listFragment(number)}` : null,
      });
    })
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
