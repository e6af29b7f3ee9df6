// An article of the reader: its head, and its text with every mention a link and every quotation marked.
import { html, nothing, type TemplateResult } from 'lit';
import type { StoryArticle, StoryMention } from '../../core/story/story.ts';
import { articleFacts } from '../../map/reading/article-facts.ts';
import { foreignLanguage } from '../../map/reading/article-language.ts';
import { formatDay } from '../../map/reading/format-dates.ts';
import type { MarkedBlock, Piece } from '../../map/reading/marked-text.ts';
import { outletName } from '../../map/story/outlets.ts';
import { heldWord } from '../../map/reading/held-word.ts';
import { placeGlyph } from '../../map/marks/place-glyph.ts';
import { standfirstLine, standfirstLines } from '../../map/reading/standfirst-lines.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { drawnMark } from '../drawn-mark.ts';

/** For the height of an article that is not set yet: letters in a line, pixels of a line. */
const LETTERS = 58;
const LINE = 28;

export interface ArticleView {
  article: StoryArticle;
  /** Its text; null leaves room for it. */
  blocks: readonly MarkedBlock[] | null;
  /** Index of its outlet. */
  outlet: number;
  /** Of the place that a mention means; undefined leaves the mention plain text. */
  summaryOf: (mention: StoryMention) => PlaceSummary | undefined;
  /** Id of the mention being read. */
  current: string | null;
  language: Language;
}

export function articleTemplate(view: ArticleView): TemplateResult {
  const { article, blocks, outlet, language } = view;
  const words = WORDS[language];
  const height = Math.ceil(article.text.length / LETTERS) * LINE;
  const facts = articleFacts(article, language);
  return html`
    <article
      id=${article.id}
      class=${blocks ? '' : 'later'}
      aria-label=${article.title ?? outletName(article)}
      style="--outlet: var(--outlet-${outlet}, var(--outlet-none)); --later: ${height}px"
    >
      <header>
        <p class="source">
          <span class="outlet"><bdi>${outletName(article)}</bdi></span
          >${
            article.published
              ? html` <time datetime=${article.published}>${formatDay(article.published, language)}</time>`
              : nothing
          }
        </p>
        <h2 dir="auto" lang=${langOf(view)}>${article.title ?? outletName(article)}</h2>
        ${standfirstTemplate(view)}
        ${
          facts || article.url
            ? html`<p class="facts">
                ${facts}${facts && article.url ? ' · ' : nothing}${
                  article.url
                    ? html`<a href=${article.url} rel="noopener noreferrer">${words.original}</a>`
                    : nothing
                }
              </p>`
            : nothing
        }
      </header>
      ${blocks ? blocks.map((block) => blockTemplate(block, view)) : html`<div class="unset"></div>`}
    </article>
  `;
}

/** For the outlet's own words alone: what stands around them is the page's. */
function langOf({ article, language }: ArticleView): string | typeof nothing {
  return foreignLanguage(article, language) ?? nothing;
}

function standfirstTemplate(view: ArticleView): TemplateResult | typeof nothing {
  const lines = standfirstLines(view.article, view.blocks ?? []);
  const set = (pieces: readonly Piece[]) => pieces.map((piece) => pieceTemplate(piece, view));
  if (lines.length === 0) return nothing;
  if (lines.length === 1)
    return html`<p class="standfirst" dir="auto" lang=${langOf(view)}>${set(lines[0])}</p>`;
  return html`<ul class="standfirst" lang=${langOf(view)}>
    ${lines.map((pieces) => html`<li dir="auto">${set(pieces)}</li>`)}
  </ul>`;
}

function blockTemplate({ block, pieces }: MarkedBlock, view: ArticleView): TemplateResult | typeof nothing {
  const { article } = view;
  const text = pieces.map((piece) => pieceTemplate(piece, view));
  if (standfirstLine(article, block) !== null) return nothing;
  if (block.role === 'heading') return html`<h3 dir="auto" lang=${langOf(view)}>${text}</h3>`;
  return html`<p class=${block.role} dir="auto" lang=${langOf(view)}>${text}</p>`;
}

function pieceTemplate(piece: Piece, { summaryOf, current, language }: ArticleView): TemplateResult | string {
  const summary = piece.mention ? summaryOf(piece.mention) : undefined;
  const inner = summary ? mentionTemplate(piece, summary, current) : piece.text;
  if (!piece.quotation) return inner;
  const speaker = piece.quotation.speaker?.name ?? WORDS[language].speakerUnknown;
  return html`<span class="quotation" title=${speaker}>${inner}</span>`;
}

// No space inside the link, it would be underlined; no break between the glyph and the word after it.
function mentionTemplate(
  { mention, first, text }: Piece,
  summary: PlaceSummary,
  current: string | null,
): TemplateResult {
  const word = heldWord(text);
  const label = first
    ? html`<span class="start">${drawnMark(placeGlyph(summary))}${word}</span>${text.slice(word.length)}`
    : text;
  return html`<a
    class="mention ${mention!.kind}${mention!.date ? '' : ' undated'}"
    href="#mention=${encodeURIComponent(mention!.id)}"
    data-mention=${mention!.id}
    data-place=${summary.place.id}
    aria-current=${mention!.id === current ? 'true' : nothing}
    >${label}</a
  >`;
}
