// The story as plain HTML: what a reader has before the scripts come, or without any. Places lead to their excerpts,
// excerpts to their spot in the text, names in the text back to the place.
import type { Place } from '../core/gazetteer/gazetteer.ts';
import type { Block } from '../core/article/article.ts';
import type { Story, StoryArticle, StoryMention, StoryQuotation } from '../core/story/story.ts';
import { escapeHtml } from './escape-html.ts';
import { STATIC_STYLE } from './static-style.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const TAGS: Readonly<Record<Block['role'], string>> = {
  heading: 'h3',
  quote: 'blockquote',
  standfirst: 'p',
  paragraph: 'p',
  list: 'p',
  caption: 'p',
};

interface Lookup {
  articles: ReadonlyMap<string, StoryArticle>;
  quotations: ReadonlyMap<string, StoryQuotation>;
}

export function renderStaticStory(story: Story): string {
  const lookup = {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    quotations: new Map(story.quotations.map((quotation) => [quotation.id, quotation])),
  };
  const placed = groupBy(story.mentions, ({ place }) => place);
  const within = groupBy(story.mentions, ({ article }) => article);
  return [
    `<style>${STATIC_STYLE}</style>`,
    '<div class="static-story">',
    `<header><h1>${escapeHtml(story.title)}</h1>${story.subtitle ? `<p>${escapeHtml(story.subtitle)}</p>` : ''}</header>`,
    '<main><div class="texts">',
    ...story.articles.map((article) => renderArticle(article, within.get(article.id) ?? [])),
    '</div><section class="places" aria-labelledby="static-places"><h2 id="static-places">Places</h2><ol>',
    ...story.places.map((place) => renderPlace(place, placed.get(place.id) ?? [], lookup)),
    '</ol></section></main></div>',
  ].join('\n');
}

function renderPlace(place: Place, mentions: readonly StoryMention[], lookup: Lookup): string {
  const country = place.country === null ? undefined : COUNTRIES.of(place.country);
  const where = [place.admin1, country].filter((part) => part && part !== place.name).join(', ');
  const excerpts = new Map(
    mentions.map((mention) => [
      `${mention.article} ${mention.excerpt.start}-${mention.excerpt.end}`,
      mention,
    ]),
  );
  return [
    `<li id="${anchor('place', place.id)}"><h3>${escapeHtml(place.name)}</h3>`,
    where ? `<span class="where">${escapeHtml(where)}</span>` : '',
    ...[...excerpts.values()].map((mention) => renderExcerpt(mention, lookup)),
    '</li>',
  ].join('');
}

function renderExcerpt(mention: StoryMention, { articles, quotations }: Lookup): string {
  const article = articles.get(mention.article)!;
  const quotation = mention.quotation === null ? undefined : quotations.get(mention.quotation);
  const source = joined(
    ', ',
    quotation && (quotation.speaker?.name ?? 'speaker unknown'),
    article.outlet ?? article.title,
    article.published?.slice(0, 10),
  );
  const text = article.text.slice(mention.excerpt.start, mention.excerpt.end);
  return `<blockquote><p>${escapeHtml(text)}</p><footer>${escapeHtml(source)} · <a href="#${anchor('mention', mention.id)}">in the article</a></footer></blockquote>`;
}

function renderArticle(article: StoryArticle, mentions: readonly StoryMention[]): string {
  const by = joined(' · ', article.outlet, article.byline, article.published?.slice(0, 10));
  return [
    `<article id="${anchor('article', article.id)}">`,
    `<p class="by">${escapeHtml(by)}</p>`,
    `<h2>${escapeHtml(article.title ?? article.id)}</h2>`,
    ...article.blocks.map(({ start, end, role }) => {
      const tag = TAGS[role];
      return `<${tag}>${renderText(article.text, start, end, mentions)}</${tag}>`;
    }),
    '</article>',
  ].join('\n');
}

/** `mentions` in order; one that overlaps the one before it, or has no place, gets no link of its own. */
function renderText(text: string, start: number, end: number, mentions: readonly StoryMention[]): string {
  let at = start;
  let html = '';
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end || mention.place === null) continue;
    html += escapeHtml(text.slice(at, mention.start));
    html += `<a id="${anchor('mention', mention.id)}" href="#${anchor('place', mention.place)}">${escapeHtml(mention.text)}</a>`;
    at = mention.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

function anchor(kind: string, id: string): string {
  return `static-${kind}-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}`;
}

function joined(separator: string, ...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined).join(separator);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
