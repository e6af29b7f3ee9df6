// The excerpts of a place, grouped by outlet and article: what is shown when a place is opened.
import type { Span } from '../../core/span.ts';
import type { Story, StoryArticle, StoryMention, StoryQuotation } from '../../core/story/story.ts';
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
  /** Whether the article's sentence begins before it, and goes on after it. */
  cut: { before: boolean; after: boolean };
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

/** Longer excerpts are cut around their first mention, between words. */
const EXCERPT_LIMIT = 600;
/** Letters within which a word's end is looked for. */
const LONGEST_WORD = 40;

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

export interface ExcerptPiece {
  text: string;
  mention: StoryMention | null;
  /** Whether the writer says it, between two parts of a quotation: “We left,” she said. “Nobody stayed.” */
  between: boolean;
}

/** The text of an excerpt in pieces, so that the place's name can be set apart, and what nobody is quoted with. */
export function excerptPieces({ mentions, span, text, quotation, cut }: Excerpt): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (start: number, end: number, mention: StoryMention | null, between: boolean) => {
    if (start >= end) return;
    const words = text.slice(start - span.start, end - span.start).replace(/\s+/g, ' ');
    pieces.push({ text: words, mention, between });
  };
  const isParted = quotation?.direct && quotation.parts && quotation.parts.length > 1;
  const parts = isParted ? quotation.parts! : [span];
  const pass = (start: number, end: number, mention: StoryMention | null) => {
    let at = start;
    for (const part of parts) {
      add(at, Math.min(end, part.start), mention, true);
      add(Math.max(at, part.start), Math.min(end, part.end), mention, false);
      at = Math.max(at, Math.min(end, part.end));
    }
    add(at, end, mention, true);
  };
  let at = span.start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > span.end) continue;
    pass(at, mention.start, null);
    pass(mention.start, mention.end, mention);
    at = mention.end;
  }
  pass(at, span.end, null);
  if (cut.before) pieces.unshift({ text: '… ', mention: null, between: false });
  if (cut.after) pieces.push({ text: ' …', mention: null, between: false });
  return pieces;
}

function excerptOf(
  article: StoryArticle,
  mentions: StoryMention[],
  quotations: Map<string, StoryQuotation>,
): Excerpt {
  const quotation = mentions[0].quotation ? (quotations.get(mentions[0].quotation) ?? null) : null;
  const whole = quotation ?? mentions[0].excerpt;
  const span = cutAround(article.text, whole, mentions[0]);
  const cut = { before: span.start > whole.start, after: span.end < whole.end };
  // The comma leads on to the speaker, who is named beneath.
  if (quotation?.direct && !cut.after && article.text[span.end - 1] === ',') span.end--;
  const text = article.text.slice(span.start, span.end);
  const attribution = quotation && attributionOf(article, quotation);
  return { mentions, quotation, attribution, span, text, cut };
}

function attributionOf({ text }: StoryArticle, { speaker, cue }: StoryQuotation): Attribution {
  return {
    speaker: speaker?.name ?? null,
    cue: cue && text.slice(cue.start, cue.end).replace(/\s+/g, ' '),
    cueFirst: speaker !== null && cue !== null && cue.start < speaker.start,
  };
}

function cutAround(text: string, { start, end }: Span, around: Span): Span {
  if (end - start <= EXCERPT_LIMIT) return { start, end };
  const first = Math.max(start, around.start - EXCERPT_LIMIT / 2);
  const last = Math.min(end, first + EXCERPT_LIMIT);
  const space = text.indexOf(' ', first);
  const before = text.lastIndexOf(' ', last);
  const beginsLate = first > start && space >= 0 && space - first < LONGEST_WORD && space < around.start;
  const endsEarly = last < end && last - before < LONGEST_WORD && before > around.end;
  return { start: beginsLate ? space + 1 : first, end: endsEarly ? before : last };
}
