// The story as plain HTML: what a reader has before the scripts come, or without any. Places lead to their excerpts,
// excerpts to their spot in the text, names in the text back to the place.
import type { Place } from '../core/gazetteer/gazetteer.ts';
import type { Story, StoryArticle, StoryMention, StoryQuotation } from '../core/story/story.ts';
import { escapeHtml } from './escape-html.ts';

interface Lookup {
  articles: ReadonlyMap<string, StoryArticle>;
  quotations: ReadonlyMap<string, StoryQuotation>;
  places: ReadonlyMap<string, Place>;
}

export function renderStaticStory(story: Story): string {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const lookup = {
    articles: byId(story.articles),
    quotations: byId(story.quotations),
    places: byId(story.places),
  };
  return [
    '<div class="static-story">',
    `<header><h1>${escapeHtml(story.title)}</h1>${story.subtitle ? `<p>${escapeHtml(story.subtitle)}</p>` : ''}</header>`,
    `<section aria-labelledby="static-places"><h2 id="static-places">Places</h2>`,
    '<ol>',
    ...story.places.map((place) => renderPlace(place, story.mentions, lookup)),
    '</ol></section>',
    ...story.articles.map((article) => renderArticle(article, story.mentions)),
    '</div>',
  ].join('\n');
}

function renderPlace(place: Place, mentions: readonly StoryMention[], lookup: Lookup): string {
  const own = mentions.filter((mention) => mention.place === place.id);
  const where = [place.admin1, place.country].filter((part) => part !== null && part !== '').join(', ');
  const shown = new Set<string>();
  const excerpts = own.filter(({ article, excerpt }) => {
    const key = `${article} ${excerpt.start}-${excerpt.end}`;
    return !shown.has(key) && shown.add(key);
  });
  return [
    `<li id="${anchor('place', place.id)}"><h3>${escapeHtml(place.name)}</h3>`,
    where ? `<p>${escapeHtml(where)}</p>` : '',
    ...excerpts.map((mention) => renderExcerpt(mention, lookup)),
    '</li>',
  ].join('');
}

function renderExcerpt(mention: StoryMention, { articles, quotations }: Lookup): string {
  const article = articles.get(mention.article)!;
  const speaker =
    mention.quotation === null ? null : (quotations.get(mention.quotation)?.speaker?.name ?? null);
  const source = [speaker, article.outlet ?? article.title, article.published?.slice(0, 10)]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
  const text = article.text.slice(mention.excerpt.start, mention.excerpt.end);
  return `<blockquote><p>${escapeHtml(text)}</p><footer>${escapeHtml(source)} · <a href="#${anchor('mention', mention.id)}">in the article</a></footer></blockquote>`;
}

function renderArticle(article: StoryArticle, mentions: readonly StoryMention[]): string {
  const own = mentions.filter((mention) => mention.article === article.id && mention.place !== null);
  const by = [article.outlet, article.byline, article.published?.slice(0, 10)]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
  return [
    `<article id="${anchor('article', article.id)}">`,
    `<h2>${escapeHtml(article.title ?? article.id)}</h2>`,
    by ? `<p>${escapeHtml(by)}</p>` : '',
    ...article.blocks.map(({ start, end, role }) => {
      const tag = role === 'heading' ? 'h3' : 'p';
      return `<${tag}>${renderText(article.text, start, end, own)}</${tag}>`;
    }),
    '</article>',
  ].join('\n');
}

/** `mentions` in order; one that overlaps the one before it gets no link of its own. */
function renderText(text: string, start: number, end: number, mentions: readonly StoryMention[]): string {
  let at = start;
  let html = '';
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    html += escapeHtml(text.slice(at, mention.start));
    html += `<a id="${anchor('mention', mention.id)}" href="#${anchor('place', mention.place!)}">${escapeHtml(mention.text)}</a>`;
    at = mention.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

function anchor(kind: string, id: string): string {
  return `static-${kind}-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}`;
}
