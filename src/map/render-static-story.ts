// The story as plain HTML: what a reader has at first paint, and all there is without scripts. It is laid out as the live
// page will be, so that the page can take over without a jump, and its links are the live page's own addresses:
// "#place=…" opens the place's excerpts, "#mention=…" leads to the spot in the text.
import type { Story, StoryArticle } from '../core/story/story.ts';
import { articleFacts } from './article-facts.ts';
import { describePlace, formatDay } from './describe-place.ts';
import { escapeMarkup } from './escape-markup.ts';
import { excerptPieces, excerptsOf, type Excerpt, type ExcerptGroup } from './excerpts.ts';
import { NO_FILTER } from './filter-story.ts';
import { mainPlaces } from './main-places.ts';
import { groupByArticle, markArticle, type Piece } from './marked-text.ts';
import { outletName, outletOfArticles, type Outlet } from './outlets.ts';
import { placeGlyph } from './place-glyph.ts';
import { onPoster, POSTER_SIZE, storyCamera } from './poster-frame.ts';
import { spreadZoom, storyFeatures } from './story-features.ts';
import { storyInSight } from './story-in-sight.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { tokenRules } from './tokens.ts';
import { WORDS, type Language } from './words.ts';

export interface StaticStoryOptions {
  language: Language;
  /** Address of the poster, drawn for `storyCamera` at `POSTER_SIZE`; null leaves the map's room empty. */
  poster: string | null;
  /** Who is credited for what the poster shows. */
  credits: string;
}

/** Larger stories keep the head, the places and so many articles; the rest comes with the live page. */
const STATIC_ARTICLES = 12;
const STATIC_PLACES = 400;

/** To stand inside `<dateline-story>`. */
export function renderStaticStory(story: Story, options: StaticStoryOptions): string {
  const { outlets, summaries } = storyInSight(story, NO_FILTER);
  const shown = summaries.slice(0, STATIC_PLACES);
  const readable = new Set(story.articles.slice(0, STATIC_ARTICLES).map(({ id }) => id));
  const words = WORDS[options.language];
  return `<style>${tokenRules(':root')}</style>
<div class="static-story" lang="${options.language}">
${renderHead(story, outlets, options.language)}
<main>
<div class="text">${renderArticles(story, outlets, summaries, options.language)}</div>
${renderMap(summaries, options)}
<footer><nav aria-label="${words.places}"><h2>${words.places} <span class="count">${summaries.length}</span></h2><ul>${[
    ...shown,
  ]
    .sort((a, b) => a.place.name.localeCompare(b.place.name, options.language))
    .map((summary) => `<li>${placeLink(summary)}</li>`)
    .join('')}</ul></nav><div class="tools"></div></footer>
${shown.map((summary) => renderExcerpts(summary, excerptsOf(story, outlets, summary), readable, options.language)).join('\n')}
</main>
</div>`;
}

function renderHead(story: Story, outlets: readonly Outlet[], language: Language): string {
  const days = story.articles.flatMap(({ published }) => (published ? [published.slice(0, 10)] : [])).sort();
  const period = [...new Set([days[0], days.at(-1)])].flatMap((day) =>
    day ? [formatDay(day, language)] : [],
  );
  const names = outlets.map(
    ({ index, name }) => `<li style="${outletStyle(index)}">${escapeMarkup(name)}</li>`,
  );
  return `<header><div><h1 dir="auto">${escapeMarkup(story.title)}</h1>${
    story.subtitle ? `<p class="dek" dir="auto">${escapeMarkup(story.subtitle)}</p>` : ''
  }</div><div class="facts"><ul aria-label="${WORDS[language].outlets}">${names.join('')}</ul><p>${period.join(' – ')}</p></div></header>`;
}

function renderArticles(
  story: Story,
  outlets: readonly Outlet[],
  summaries: readonly PlaceSummary[],
  language: Language,
): string {
  const outletOf = outletOfArticles(outlets);
  const groups = groupByArticle(story);
  const summaryOf = new Map(summaries.map((summary) => [summary.place.id, summary]));
  return story.articles
    .slice(0, STATIC_ARTICLES)
    .map((article) => {
      const { mentions, quotations } = groups.get(article.id)!;
      const blocks = markArticle(article, mentions, quotations).flatMap(({ block, pieces }) => {
        if (block.role === 'standfirst' && article.text.slice(block.start, block.end) === article.standfirst)
          return [];
        const tag = block.role === 'heading' ? 'h3' : 'p';
        const inner = pieces.map((piece) => renderPiece(piece, summaryOf)).join('');
        return [`<${tag} class="${block.role}" dir="auto">${inner}</${tag}>`];
      });
      return `<article style="${outletStyle(outletOf.get(article.id) ?? 0)}">${renderArticleHead(article, language)}${blocks.join('\n')}</article>`;
    })
    .join('\n');
}

function renderArticleHead(article: StoryArticle, language: Language): string {
  const name = outletName(article);
  const facts = articleFacts(article, language);
  const link = article.url
    ? `<a href="${escapeMarkup(article.url)}" rel="noopener noreferrer">${WORDS[language].original}</a>`
    : '';
  return `<header><p class="source"><span class="outlet">${escapeMarkup(name)}</span>${renderTime(article, language)}</p><h2 dir="auto">${escapeMarkup(
    article.title ?? name,
  )}</h2>${article.standfirst ? `<p class="standfirst" dir="auto">${escapeMarkup(article.standfirst)}</p>` : ''}${
    facts || link ? `<p class="facts">${escapeMarkup(facts)}${facts && link ? ' · ' : ''}${link}</p>` : ''
  }</header>`;
}

function renderPiece(
  { text, mention, quotation, first }: Piece,
  summaryOf: Map<string, PlaceSummary>,
): string {
  const summary = mention ? summaryOf.get(mention.place!) : undefined;
  let inner = escapeMarkup(text);
  if (mention && summary) {
    const id = escapeMarkup(`mention=${mention.id}`);
    const glyph = first ? placeGlyph(summary) : '';
    inner = `<a class="mention ${mention.kind}" id="${id}" href="${placeAddress(summary)}">${glyph}${inner}</a>`;
  }
  return quotation ? `<span class="quotation">${inner}</span>` : inner;
}

function renderMap(summaries: readonly PlaceSummary[], options: StaticStoryOptions): string {
  const { poster, credits, language } = options;
  const words = WORDS[language];
  if (!poster) return `<div class="map"><p class="credits">${escapeMarkup(credits)}</p></div>`;
  const camera = storyCamera(summaries, mainPlaces(summaries));
  const shown = summaries.slice(0, STATIC_PLACES);
  const { marks } = storyFeatures({
    summaries: shown,
    areas: [],
    zoom: spreadZoom(camera.zoom),
    theme: 'light',
  });
  const moved = new Map(
    marks.features.map(({ properties, geometry }) => [properties.id, geometry.coordinates]),
  );
  const links = shown.map((summary) => {
    const [lng, lat] = moved.get(summary.place.id) ?? [summary.place.lng, summary.place.lat];
    const { x, y } = onPoster(camera, [lng, lat]);
    const at = `left:${(x * 100).toFixed(2)}%;top:${(y * 100).toFixed(2)}%`;
    const label = `${summary.place.name}, ${words.excerpts(summary.excerpts)}`;
    return `<a href="${placeAddress(summary)}" style="${at}" aria-label="${escapeMarkup(label)}"></a>`;
  });
  const { width, height } = POSTER_SIZE;
  const image = `<img src="${escapeMarkup(poster)}" alt="${words.map}" width="${width}" height="${height}">`;
  return `<div class="map"><div class="poster">${image}${links.join('')}</div><p class="credits">${escapeMarkup(credits)}</p></div>`;
}

/** `readable`: ids of the articles whose text is in the page. */
function renderExcerpts(
  summary: PlaceSummary,
  groups: readonly ExcerptGroup[],
  readable: ReadonlySet<string>,
  language: Language,
): string {
  const words = WORDS[language];
  const { place } = summary;
  const name = escapeMarkup(place.name);
  const articles = groups.map(({ article, outlet, outletName: by, excerpts }) => {
    const items = excerpts.map(
      (excerpt) => `<li>${renderExcerpt(excerpt, readable.has(article.id), language)}</li>`,
    );
    return `<article style="${outletStyle(outlet.index)}"><h3><span class="outlet">${escapeMarkup(by)}</span>${renderTime(article, language)}</h3><ol>${items.join('')}</ol></article>`;
  });
  return `<section class="excerpts" id="${placeAddress(summary).slice(1)}" aria-label="${escapeMarkup(words.excerptsOf(place.name))}"><h2 dir="auto">${placeGlyph(summary)}${name}</h2><p>${escapeMarkup(
    describePlace(place, language),
  )} · ${words.excerpts(summary.excerpts)} · <a href="#">${words.close}</a></p>${articles.join('')}</section>`;
}

function renderExcerpt(excerpt: Excerpt, isReadable: boolean, language: Language): string {
  const words = WORDS[language];
  const [mention] = excerpt.mentions;
  const text = excerptPieces(excerpt)
    .map((piece) => (piece.mention ? `<b>${escapeMarkup(piece.text)}</b>` : escapeMarkup(piece.text)))
    .join('');
  const body = excerpt.quotation
    ? `<blockquote class="${excerpt.quotation.direct ? 'direct' : 'reported'}" dir="auto">${text}</blockquote><p class="speaker">${escapeMarkup(
        excerpt.quotation.speaker?.name ?? words.speakerUnknown,
      )}</p>`
    : `<p class="sentence" dir="auto">${text}</p>`;
  const spot = escapeMarkup(`#mention=${encodeURIComponent(mention.id)}`);
  const link = isReadable ? ` · <a href="${spot}">${words.readInArticle}</a>` : '';
  return `${body}<p class="facts">${words.kinds[mention.kind]}${link}</p>`;
}

function placeLink(summary: PlaceSummary): string {
  const { place, doubtful, excerpts } = summary;
  return `<a href="${placeAddress(summary)}">${placeGlyph(summary)}<span class="name" dir="auto">${escapeMarkup(place.name)}</span>${doubtful ? '?' : ''} <span class="count">${excerpts}</span></a>`;
}

/** As the live page writes it. */
function placeAddress({ place }: PlaceSummary): string {
  return escapeMarkup(`#place=${encodeURIComponent(place.id).replaceAll('%3A', ':').replaceAll('%2C', ',')}`);
}

function renderTime(article: StoryArticle, language: Language): string {
  if (!article.published) return '';
  return ` <time datetime="${escapeMarkup(article.published)}">${formatDay(article.published, language)}</time>`;
}

function outletStyle(index: number): string {
  return `--outlet: var(--outlet-${index}, var(--outlet-none))`;
}
