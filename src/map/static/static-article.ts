// An article as plain HTML, every name in it a link to its place.
import type { StoryArticle } from '../../core/story/story.ts';
import { articleFacts } from '../reading/article-facts.ts';
import { foreignLanguage } from '../reading/article-language.ts';
import { formatDay } from '../reading/format-dates.ts';
import { escapeMarkup } from './escape-markup.ts';
import { heldWord } from '../reading/held-word.ts';
import { markArticle, type ArticleMarks, type MarkedBlock, type Piece } from '../reading/marked-text.ts';
import { outletName } from '../story/outlets.ts';
import { placeGlyph } from '../marks/place-glyph.ts';
import { standfirstLine, standfirstLines } from '../reading/standfirst-lines.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { WORDS, type Language } from '../words/words.ts';

/** An article with more of them is laid out paragraph by paragraph, as each comes near. */
const DENSE_MENTIONS = 100;

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
  const marked = markArticle(article, marks.mentions, marks.quotations);
  const blocks = marked.flatMap(({ block, pieces }) => {
    if (standfirstLine(article, block) !== null) return [];
    const tag = block.role === 'heading' ? 'h3' : 'p';
    const inner = pieces.map((piece) => renderPiece(piece, options)).join('');
    return [`<${tag} class="${block.role}" dir="auto"${langOf(article, options.language)}>${inner}</${tag}>`];
  });
  const dense = marks.mentions.length > DENSE_MENTIONS ? ' class="dense"' : '';
  return `<article id="${escapeMarkup(article.id)}"${dense} style="${outletStyle(outlet)}">${renderHead(marked, options)}${blocks.join('\n')}</article>`;
}

export function renderTime(article: StoryArticle, language: Language): string {
  if (!article.published) return '';
  return ` <time datetime="${escapeMarkup(article.published)}">${formatDay(article.published, language)}</time>`;
}

/** As an attribute, for the outlet's own words alone: what stands around them is the page's. */
export function langOf(article: StoryArticle, language: Language): string {
  const foreign = foreignLanguage(article, language);
  return foreign === null ? '' : ` lang="${escapeMarkup(foreign)}"`;
}

export function outletStyle(index: number): string {
  return `--outlet: var(--outlet-${index}, var(--outlet-none))`;
}

function renderHead(marked: readonly MarkedBlock[], options: StaticArticle): string {
  const { article, language } = options;
  const name = outletName(article);
  const facts = articleFacts(article, language);
  const link = article.url
    ? `<a href="${escapeMarkup(article.url)}" rel="noopener noreferrer">${WORDS[language].original}</a>`
    : '';
  return `<header><p class="source"><span class="outlet"><bdi>${escapeMarkup(name)}</bdi></span>${renderTime(article, language)}</p><h2 dir="auto"${langOf(article, language)}>${escapeMarkup(
    article.title ?? name,
  )}</h2>${renderStandfirst(marked, options)}${
    facts || link ? `<p class="facts">${escapeMarkup(facts)}${facts && link ? ' · ' : ''}${link}</p>` : ''
  }</header>`;
}

function renderStandfirst(marked: readonly MarkedBlock[], options: StaticArticle): string {
  const lang = langOf(options.article, options.language);
  const lines = standfirstLines(options.article, marked).map((pieces) =>
    pieces.map((piece) => renderPiece(piece, options)).join(''),
  );
  if (lines.length < 2)
    return lines.map((line) => `<p class="standfirst" dir="auto"${lang}>${line}</p>`).join('');
  return `<ul class="standfirst"${lang}>${lines.map((line) => `<li dir="auto">${line}</li>`).join('')}</ul>`;
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
      const word = heldWord(text);
      inner = `<span class="start">${placeGlyph(summary)}${escapeMarkup(word)}</span>${escapeMarkup(text.slice(word.length))}`;
    }
    inner = `<a class="mention ${mention.kind}" id="${id}" href="${escapeMarkup(placeAddress(summary.place.id))}">${inner}</a>`;
  }
  return quotation ? `<span class="quotation">${inner}</span>` : inner;
}
