// An article as plain HTML, every name in it a link to its place.
import type { StoryArticle } from '../core/story/story.ts';
import { articleFacts } from './article-facts.ts';
import { formatDay } from './describe-place.ts';
import { escapeMarkup } from './escape-markup.ts';
import { markArticle, type ArticleMarks, type Piece } from './marked-text.ts';
import { outletName } from './outlets.ts';
import { placeGlyph } from './place-glyph.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { WORDS, type Language } from './words.ts';

export interface StaticArticle {
  article: StoryArticle;
  marks: ArticleMarks;
  /** Index of its outlet. */
  outlet: number;
  summaryOf: ReadonlyMap<string, PlaceSummary>;
  language: Language;
  /** Address of a place's excerpts. */
  placeAddress: (place: string) => string;
}

export function renderArticle(options: StaticArticle): string {
  const { article, marks, outlet } = options;
  const blocks = markArticle(article, marks.mentions, marks.quotations).flatMap(({ block, pieces }) => {
    if (block.role === 'standfirst' && article.text.slice(block.start, block.end) === article.standfirst)
      return [];
    const tag = block.role === 'heading' ? 'h3' : 'p';
    const inner = pieces.map((piece) => renderPiece(piece, options)).join('');
    return [`<${tag} class="${block.role}" dir="auto">${inner}</${tag}>`];
  });
  return `<article id="${escapeMarkup(article.id)}" style="${outletStyle(outlet)}">${renderHead(article, options.language)}${blocks.join('\n')}</article>`;
}

export function renderTime(article: StoryArticle, language: Language): string {
  if (!article.published) return '';
  return ` <time datetime="${escapeMarkup(article.published)}">${formatDay(article.published, language)}</time>`;
}

export function outletStyle(index: number): string {
  return `--outlet: var(--outlet-${index}, var(--outlet-none))`;
}

function renderHead(article: StoryArticle, language: Language): string {
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

// No break between the glyph and the word after it, as in the live page: lines must end alike in both.
function renderPiece(
  { text, mention, quotation, first }: Piece,
  { summaryOf, placeAddress }: StaticArticle,
): string {
  const summary = mention ? summaryOf.get(mention.place!) : undefined;
  let inner = escapeMarkup(text);
  if (mention && summary) {
    const id = escapeMarkup(`mention=${mention.id}`);
    if (first) {
      const end = text.search(/\s/);
      const word = end < 0 ? text : text.slice(0, end);
      inner = `<span class="start">${placeGlyph(summary)}${escapeMarkup(word)}</span>${escapeMarkup(text.slice(word.length))}`;
    }
    inner = `<a class="mention ${mention.kind}" id="${id}" href="${escapeMarkup(placeAddress(summary.place.id))}">${inner}</a>`;
  }
  return quotation ? `<span class="quotation">${inner}</span>` : inner;
}
