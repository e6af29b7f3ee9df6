// What a reader is shown for a mention: its sentence, or the sentences of the quotation it lies in, and when that was.
import type { Span } from '../span.ts';
import type { DateExpression, Quotation } from '../text/text-document.ts';

/** A longer quotation is not shown whole: its mention gets its own sentence. In UTF-16 code units. */
export const EXCERPT_LIMIT = 1200;

/**
 * The innermost quotation that holds the mention; a direct one wins over reported speech around it.
 * `quotations` in any order; -1 when there is none.
 */
export function quotationAround(mention: Span, quotations: readonly Quotation[]): number {
  let best = -1;
  for (let index = 0; index < quotations.length; index += 1) {
    const candidate = quotations[index];
    if (candidate.start > mention.start || candidate.end < mention.end) continue;
    if (best === -1 || isCloser(candidate, quotations[best])) best = index;
  }
  return best;
}

function isCloser(candidate: Quotation, best: Quotation): boolean {
  if (candidate.direct !== best.direct) return candidate.direct;
  return candidate.end - candidate.start < best.end - best.start;
}

/** All sentences that the mention's quotation touches, else all that the mention touches. */
export function chooseExcerpt(mention: Span, quotation: Quotation | null, sentences: readonly Span[]): Span {
  const own = sentencesAround(mention, sentences);
  if (!quotation) return own;
  const whole = sentencesAround(quotation, sentences);
  const excerpt = { start: Math.min(whole.start, own.start), end: Math.max(whole.end, own.end) };
  return excerpt.end - excerpt.start > EXCERPT_LIMIT ? own : excerpt;
}

/** Sentences are in order and do not overlap, so the first that matters is found by halving. */
function sentencesAround(span: Span, sentences: readonly Span[]): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= span.start) low = middle + 1;
    else high = middle;
  }
  let { start, end } = span;
  for (let index = low; index < sentences.length && sentences[index].start < span.end; index += 1) {
    start = Math.min(start, sentences[index].start);
    end = Math.max(end, sentences[index].end);
  }
  return { start, end };
}

/** The date told of: in the excerpt, the nearest to the mention, one before it winning a tie; null is "undated". */
export function chooseDate(
  mention: Span,
  excerpt: Span,
  dates: readonly DateExpression[],
): { from: string; to: string } | null {
  let best: DateExpression | null = null;
  let bestDistance = Infinity;
  for (const date of dates) {
    if (date.start < excerpt.start || date.end > excerpt.end) continue;
    const distance = date.end <= mention.start ? mention.start - date.end : date.start - mention.end;
    if (distance < bestDistance) {
      best = date;
      bestDistance = distance;
    }
  }
  return best && { from: best.from, to: best.to };
}
