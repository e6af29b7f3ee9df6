// Corrections are data: each names the text it corrects, so it holds when the article is parsed anew.
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import type { MentionKind } from '../toponyms/mention.ts';
import { collectPlaces } from './collect-places.ts';
import type { AreaOf } from './collect-places.ts';
import { findAll, findTarget } from './find-target.ts';
import type { Edit, Story, StoryArticle, StoryMention, StoryQuotation } from './story.ts';
import { takeId } from './unique-id.ts';

/** Where the places come from that edits bring in; places already in the story need no lookup. */
export interface PlaceLookup {
  placeOf: (id: string) => Place | null;
  areaOf: AreaOf;
}

const KINDS: readonly MentionKind[] = ['literal', 'metonymic', 'modifier', 'embedded'];

/**
 * A new story with the edits applied in order; the one given is left as it was. An edit whose text is not found (or
 * stands for two things equally), whose value makes no sense or names an unknown place changes nothing and is
 * returned among the orphans. All edits, orphans too, are kept in `story.edits` after those already there.
 */
export function applyEdits(
  story: Story,
  edits: readonly Edit[],
  lookup: PlaceLookup,
): { story: Story; orphans: Edit[] } {
  if (edits.length === 0) return { story, orphans: [] };
  const known = new Map(story.places.map((place) => [place.id, place]));
  const shapes = new Map(story.areas.map(({ place, geometry }) => [place, geometry]));
  const placeOf = (id: string) => known.get(id) ?? lookup.placeOf(id);
  const areaOf = (id: string) => shapes.get(id) ?? lookup.areaOf(id);

  let { mentions, quotations } = story;
  const orphans: Edit[] = [];
  for (const edit of edits) {
    const article = story.articles.find(({ id }) => id === edit.article);
    const spans = article ? targetSpans(article, edit) : [];
    let applied = false;
    if (article && edit.kind === 'set-speaker') {
      const next = setSpeaker(quotations, article.id, spans, edit);
      applied = next !== null;
      quotations = next ?? quotations;
    } else if (article) {
      const next = correctMentions(mentions, quotations, article, spans, edit, placeOf);
      applied = next !== null;
      mentions = next ?? mentions;
    }
    if (!applied) orphans.push(edit);
  }
  mentions = inOrder(mentions, story.articles);
  return {
    story: {
      ...story,
      ...collectPlaces(mentions, placeOf, areaOf),
      mentions,
      quotations,
      edits: [...story.edits, ...edits],
    },
    orphans,
  };
}

function targetSpans({ text }: StoryArticle, { target }: Edit): Span[] {
  if (target.all) return findAll(text, target.exact);
  const span = findTarget(text, target);
  return span ? [span] : [];
}

/** The new mentions, or null when the edit found nothing to change. */
function correctMentions(
  mentions: StoryMention[],
  quotations: readonly StoryQuotation[],
  article: StoryArticle,
  spans: readonly Span[],
  edit: Edit,
  placeOf: PlaceLookup['placeOf'],
): StoryMention[] | null {
  const at = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  const isTarget = (mention: StoryMention) =>
    mention.article === article.id && at.has(`${mention.start}-${mention.end}`);
  const targets = mentions.filter(isTarget);

  if (edit.kind === 'remove-mention')
    return targets.length > 0 ? mentions.filter((mention) => !isTarget(mention)) : null;
  const change = changeOf(edit, placeOf);
  if (!change) return null;
  if (targets.length > 0)
    return mentions.map((mention) => (isTarget(mention) ? changed(mention, change) : mention));
  // A person marks as a place what the parser missed; a whole text ("all") is not marked by its words alone.
  const missed = spans[0];
  if (edit.kind !== 'set-place' || edit.target.all || !missed || overlaps(mentions, article.id, missed))
    return null;
  return [...mentions, addedMention(mentions, quotations, article, missed, change)];
}

/** The grounds were the program's own. */
function changed(mention: StoryMention, change: Partial<StoryMention>): StoryMention {
  const corrected = { ...mention, ...change };
  delete corrected.grounds;
  return corrected;
}

function changeOf(edit: Edit, placeOf: PlaceLookup['placeOf']): Partial<StoryMention> | null {
  const reason = `Set by ${edit.by || 'a person'}${edit.why ? `: ${edit.why}` : ''}.`;
  if (edit.kind === 'set-kind') {
    const kind = KINDS.find((name) => name === edit.value);
    return kind ? { kind, reason } : null;
  }
  if (edit.value !== null && !placeOf(edit.value)) return null;
  return { place: edit.value, confidence: 1, reason };
}

function addedMention(
  mentions: readonly StoryMention[],
  quotations: readonly StoryQuotation[],
  article: StoryArticle,
  { start, end }: Span,
  change: Partial<StoryMention>,
): StoryMention {
  const taken = new Set(mentions.map(({ id }) => id));
  const around = quotations.find((q) => q.article === article.id && q.start <= start && q.end >= end);
  return {
    id: takeId(`${article.id}-m${start}`, taken),
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    kind: 'literal',
    place: null,
    confidence: 1,
    reason: '',
    alternatives: [],
    excerpt: excerptAround(mentions, article, { start, end }),
    quotation: around?.id ?? null,
    date: null,
    ...change,
  };
}

/** A story keeps no sentences: a neighbour's excerpt is taken where one covers the span, else its block. */
function excerptAround(mentions: readonly StoryMention[], article: StoryArticle, span: Span): Span {
  const covers = ({ start, end }: Span) => start <= span.start && end >= span.end;
  const neighbour = mentions.find(({ article: id, excerpt }) => id === article.id && covers(excerpt));
  const { start, end } = neighbour?.excerpt ?? article.blocks.find(covers) ?? span;
  return { start, end };
}

function overlaps(mentions: readonly StoryMention[], article: string, { start, end }: Span): boolean {
  return mentions.some(
    (mention) => mention.article === article && mention.start < end && mention.end > start,
  );
}

function setSpeaker(
  quotations: StoryQuotation[],
  article: string,
  spans: readonly Span[],
  { value }: Edit,
): StoryQuotation[] | null {
  const at = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  let found = false;
  const next = quotations.map((quotation) => {
    if (quotation.article !== article || !at.has(`${quotation.start}-${quotation.end}`)) return quotation;
    found = true;
    const { start, end } = quotation.speaker ?? { start: quotation.start, end: quotation.start };
    return { ...quotation, speaker: value === null ? null : { start, end, name: value } };
  });
  return found ? next : null;
}

function inOrder(mentions: readonly StoryMention[], articles: readonly StoryArticle[]): StoryMention[] {
  const rank = new Map(articles.map(({ id }, index) => [id, index]));
  return [...mentions].sort((a, b) => rank.get(a.article)! - rank.get(b.article)! || a.start - b.start);
}
