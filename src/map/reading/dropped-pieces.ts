// What was left out of the articles, to be looked over: by outlet and by why, each piece once with how often it was met.
// An outlet's menu stands on every page of it.
import type { DropReason } from '../../core/article/article.ts';
import type { Story } from '../../core/story/story.ts';
import { outletsOf } from '../story/outlets.ts';

export interface DroppedByOutlet {
  outlet: string;
  articles: number;
  /** How many in all. */
  count: number;
  /** Those met most often first. */
  reasons: DroppedForReason[];
}

export interface DroppedForReason {
  reason: DropReason;
  count: number;
  /** Cut to `SHOWN_LETTERS`; those met most often first, in the order of the articles. */
  pieces: { text: string; times: number }[];
  /** Unlike pieces beyond those. */
  more: number;
}

/** Characters of a piece: enough to know it by. */
export const SHOWN_LETTERS = 90;
const SHOWN_PIECES = 12;

/** An entry for every outlet of the story, in order. Cost: linear. */
export function droppedPieces(story: Story): DroppedByOutlet[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return outletsOf(story).map(({ name, articles: own }) => {
    const byReason = new Map<DropReason, Map<string, { text: string; times: number }>>();
    let count = 0;
    for (const { text, reason } of own.flatMap((id) => articles.get(id)!.dropped)) {
      count++;
      const pieces = byReason.get(reason) ?? new Map<string, { text: string; times: number }>();
      byReason.set(reason, pieces);
      const shown = shorten(text);
      const known = pieces.get(likeness(shown));
      if (known) known.times++;
      else pieces.set(likeness(shown), { text: shown, times: 1 });
    }
    const reasons = [...byReason].map(([reason, pieces]) => forReason(reason, [...pieces.values()]));
    reasons.sort((a, b) => b.count - a.count);
    return { outlet: name, articles: own.length, count, reasons };
  });
}

function forReason(reason: DropReason, pieces: { text: string; times: number }[]): DroppedForReason {
  pieces.sort((a, b) => b.times - a.times);
  return {
    reason,
    count: pieces.reduce((sum, { times }) => sum + times, 0),
    pieces: pieces.slice(0, SHOWN_PIECES),
    more: Math.max(0, pieces.length - SHOWN_PIECES),
  };
}

function shorten(text: string): string {
  const line = text
    .slice(0, 4 * SHOWN_LETTERS)
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > SHOWN_LETTERS ? `${letters.slice(0, SHOWN_LETTERS).join('').trimEnd()}…` : line;
}

/** "12 comments" and "7 comments" are alike. */
function likeness(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '0');
}
