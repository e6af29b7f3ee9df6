// The pipeline: a capture in, its article, places, quotations and dates out. The imports are the stages, in order.
import { extractArticle } from './article/extract-article.ts';
import { tokenise } from './text/tokenise.ts';
import { classifyWords } from './text/word-classes.ts';
import { splitSentences } from './text/split-sentences.ts';
import { findPersons } from './text/find-persons.ts';
import { locate, type LocatedMention } from './toponyms/locate.ts';
import { findQuotations } from './text/find-quotations.ts';
import { findDates } from './text/find-dates.ts';
import type { Article, Capture } from './article/article.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Span } from './span.ts';
import type { DateExpression, Quotation, TextDocument } from './text/text-document.ts';
import type { Warning } from './warning.ts';

export interface GeoparseOptions {
  /** Given: recognition is skipped, and each of these spans of the article's text yields a mention, in order. */
  mentions?: readonly Span[];
}

export interface Parsed {
  article: Article;
  document: TextDocument;
  mentions: LocatedMention[];
  quotations: Quotation[];
  dates: DateExpression[];
  warnings: Warning[];
}

/** Never throws for the sake of its text. Cost: linear in its length, names near one another apart. */
export function geoparse(capture: Capture, gazetteer: Gazetteer, options: GeoparseOptions = {}): Parsed {
  const { article, warnings } = extractArticle(capture);
  const { text, blocks } = article;
  const tokens = tokenise(text);
  const document: TextDocument = {
    text,
    published: capture.published ?? article.published,
    blocks,
    tokens,
    classes: classifyWords(tokens),
    sentences: splitSentences(text, tokens, blocks),
    dateline: article.dateline && { start: article.dateline.start, end: article.dateline.end },
  };
  const persons = findPersons(document);
  const mentions = locate(document, gazetteer, { mentions: options.mentions, persons });
  return {
    article,
    document,
    mentions,
    quotations: findQuotations(document, persons),
    dates: findDates(document),
    warnings,
  };
}
