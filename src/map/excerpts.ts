// The excerpts of a place, grouped by outlet and article: what is shown when a place is opened.
import type { Span } from '../core/span.ts';
import type { Story, StoryArticle, StoryMention, StoryQuotation } from '../core/story/story.ts';
import { outletName, type Outlet } from './outlets.ts';
import { excerptKey, type PlaceSummary } from './summarise-places.ts';

export interface Excerpt {
  /** The mentions of the place that it shows, in order; never empty. */
  mentions: StoryMention[];
  /** Set when the excerpt is a quotation; then `span` is the quotation's. */
  quotation: StoryQuotation | null;
  /** Who says it and the word that says so, as the article has them: a reader sees who vouches for the words. */
  attribution: Attribution | null;
  /** In the article's text. */
  span: Span;
  text: string;
}

export interface Attribution {
  /** Null when the article does not say. */
  speaker: string | null;
  /** "said", "told", "according to"; null when the article has none. */
  cue: string | null;
  /** Whether the article sets the cue before the speaker. */
  cueFirst: boolean;
}

export interface ExcerptGroup {
  article: StoryArticle;
  outlet: Outlet;
  outletName: string;
  excerpts: Excerpt[];
}

/** Longer excerpts are cut around their first mention. */
const EXCERPT_LIMIT = 600;

/** Articles of one outlet stand together, outlets in the order in which they first name the place. */
export function excerptsOf(story: Story, outlets: readonly Outlet[], summary: PlaceSummary): ExcerptGroup[] {
  const groups = groupsByArticle(story, outlets, summary);
  const first = new Map<number, number>();
  for (const [at, { outlet }] of groups.entries()) if (!first.has(outlet.index)) first.set(outlet.index, at);
  return groups.sort((a, b) => first.get(a.outlet.index)! - first.get(b.outlet.index)!);
}

function groupsByArticle(story: Story, outlets: readonly Outlet[], summary: PlaceSummary): ExcerptGroup[] {
  const quotations = new Map(story.quotations.map((quotation) => [quotation.id, quotation]));
  return story.articles.flatMap((article) => {
    const mentions = summary.mentions.filter((mention) => mention.article === article.id);
    if (mentions.length === 0) return [];
    const groups = new Map<string, StoryMention[]>();
    for (const mention of mentions) {
      const group = groups.get(excerptKey(mention));
      if (group) group.push(mention);
      else groups.set(excerptKey(mention), [mention]);
    }
    const excerpts = [...groups.values()].map((group) => excerptOf(article, group, quotations));
    const outlet = outlets.find((candidate) => candidate.articles.includes(article.id));
    return outlet ? [{ article, outlet, outletName: outletName(article), excerpts }] : [];
  });
}

/** The text of an excerpt in pieces, so that the place's name can be set apart. */
export function excerptPieces(excerpt: Excerpt): { text: string; mention: StoryMention | null }[] {
  const pieces: { text: string; mention: StoryMention | null }[] = [];
  let at = excerpt.span.start;
  const slice = (start: number, end: number) =>
    excerpt.text.slice(start - excerpt.span.start, end - excerpt.span.start).replace(/\s+/g, ' ');
  for (const mention of excerpt.mentions) {
    if (mention.start < at || mention.end > excerpt.span.end) continue;
    if (mention.start > at) pieces.push({ text: slice(at, mention.start), mention: null });
    pieces.push({ text: slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < excerpt.span.end) pieces.push({ text: slice(at, excerpt.span.end), mention: null });
  return pieces;
}

function excerptOf(
  article: StoryArticle,
  mentions: StoryMention[],
  quotations: Map<string, StoryQuotation>,
): Excerpt {
  const quotation = mentions[0].quotation ? (quotations.get(mentions[0].quotation) ?? null) : null;
  const span = cut(quotation ?? mentions[0].excerpt, mentions[0]);
  const text = article.text.slice(span.start, span.end);
  return { mentions, quotation, attribution: quotation && attributionOf(article, quotation), span, text };
}

function attributionOf({ text }: StoryArticle, { speaker, cue }: StoryQuotation): Attribution {
  return {
    speaker: speaker?.name ?? null,
    cue: cue && text.slice(cue.start, cue.end).replace(/\s+/g, ' '),
    cueFirst: speaker !== null && cue !== null && cue.start < speaker.start,
  };
}

function cut(span: Span, around: Span): Span {
  if (span.end - span.start <= EXCERPT_LIMIT) return { start: span.start, end: span.end };
  const start = Math.max(span.start, around.start - EXCERPT_LIMIT / 2);
  return { start, end: Math.min(span.end, start + EXCERPT_LIMIT) };
}
