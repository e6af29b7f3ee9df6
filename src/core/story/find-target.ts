// Finds again a text that was quoted with what stood around it: a position would not survive a new parse, words do.
import type { Span } from '../span.ts';

export interface QuotedText {
  exact: string;
  /** What stood right before and after it; '' where unknown or at the article's edge. */
  prefix: string;
  suffix: string;
}

/** Occurrences looked at; a quoted text that stands more often is told apart among the first ones only. */
const MAX_OCCURRENCES = 2000;
/** Code units of prefix and suffix that `quoteText` keeps. */
const CONTEXT = 32;

/** The span with its surroundings, ready to be kept. */
export function quoteText(text: string, { start, end }: Span): QuotedText {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Every occurrence of `exact`, in order, overlapping ones left out. */
export function findAll(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  if (exact === '') return spans;
  let at = text.indexOf(exact);
  while (at !== -1 && spans.length < MAX_OCCURRENCES) {
    spans.push({ start: at, end: at + exact.length });
    at = text.indexOf(exact, at + exact.length);
  }
  return spans;
}

/**
 * The occurrence whose surroundings agree best with the quoted ones. Null when none agrees on at least half of what
 * was kept, or when two agree equally well: never a guess.
 */
export function findTarget(text: string, target: QuotedText): Span | null {
  const kept = target.prefix.length + target.suffix.length;
  let best: Span | null = null;
  let bestScore = -1;
  let tied = false;
  for (const span of findAll(text, target.exact)) {
    const score = agreeBefore(text, span.start, target.prefix) + agreeAfter(text, span.end, target.suffix);
    tied = score === bestScore || (tied && score < bestScore);
    if (score > bestScore) {
      best = span;
      bestScore = score;
    }
  }
  return tied || bestScore * 2 < kept ? null : best;
}

function agreeBefore(text: string, end: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < end && text[end - 1 - same] === prefix[prefix.length - 1 - same])
    same += 1;
  return same;
}

function agreeAfter(text: string, start: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[start + same] === suffix[same]) same += 1;
  return same;
}
