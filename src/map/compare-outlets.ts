// What several outlets have in common and what only one has: places, and quotations that carry the same words.
// An agency's text carried by several outlets counts once: articles whose sentences are mostly the same are one telling.
import type { Story, StoryArticle, StoryQuotation } from '../core/story/story.ts';
import { outletOfArticles, type Outlet } from './outlets.ts';
import type { PlaceSummary } from './summarise-places.ts';

export interface Comparison {
  /** Places by the outlets that name them: all of them first, then each alone. */
  places: { outlets: number[]; places: PlaceSummary[] }[];
  /** Quotations with the same words, one for each outlet that carries them. */
  shared: { text: string; carried: { outlet: number; quotation: StoryQuotation }[] }[];
  /** Articles that carry the same text under different names. */
  sameText: StoryArticle[][];
}

/** Quotations are the same when this share of the shorter one's words stands in the other, in its order. */
const SAME_WORDS = 0.75;
const SHORTEST_WORDS = 3;
/** Articles are one telling when this share of the shorter one's sentences stands in the other. */
const SAME_SENTENCES = 0.6;
const SHORTEST_SENTENCE = 40;
/** Quotations beyond this are not compared: the work grows with the square. */
const QUOTATION_LIMIT = 600;

export function compareOutlets(
  story: Story,
  outlets: readonly Outlet[],
  summaries: readonly PlaceSummary[],
): Comparison {
  return {
    places: placesByOutlets(summaries),
    shared: sharedQuotations(story, outlets),
    sameText: sameTellings(story.articles),
  };
}

function placesByOutlets(summaries: readonly PlaceSummary[]): Comparison['places'] {
  const groups = new Map<string, { outlets: number[]; places: PlaceSummary[] }>();
  for (const summary of summaries) {
    const outlets = summary.shares.map((share) => share.outlet);
    const group = groups.get(outlets.join());
    if (group) group.places.push(summary);
    else groups.set(outlets.join(), { outlets, places: [summary] });
  }
  return [...groups.values()].sort(
    (a, b) => b.outlets.length - a.outlets.length || a.outlets[0] - b.outlets[0],
  );
}

function sharedQuotations(story: Story, outlets: readonly Outlet[]): Comparison['shared'] {
  const outletOf = outletOfArticles(outlets);
  const direct = story.quotations
    .filter((quotation) => quotation.direct)
    .slice(0, QUOTATION_LIMIT)
    .map((quotation) => ({
      quotation,
      outlet: outletOf.get(quotation.article) ?? 0,
      words: quotation.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    }))
    .filter(({ words }) => words.length >= SHORTEST_WORDS);
  const shared: Comparison['shared'] = [];
  const taken = new Set<StoryQuotation>();
  direct.forEach((first, index) => {
    if (taken.has(first.quotation)) return;
    const carried = [{ outlet: first.outlet, quotation: first.quotation }];
    for (const other of direct.slice(index + 1)) {
      if (taken.has(other.quotation) || carried.some(({ outlet }) => outlet === other.outlet)) continue;
      if (!sameWords(first.words, other.words)) continue;
      taken.add(other.quotation);
      carried.push({ outlet: other.outlet, quotation: other.quotation });
    }
    if (carried.length > 1) shared.push({ text: first.quotation.text, carried });
  });
  return shared;
}

/** Longest common run of words in order, against the shorter text. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let row = new Array<number>(long.length + 1).fill(0);
  for (const word of short) {
    const next = [0];
    for (let index = 0; index < long.length; index++) {
      next.push(word === long[index] ? row[index] + 1 : Math.max(row[index + 1], next[index]));
    }
    row = next;
  }
  return row[long.length] / short.length >= SAME_WORDS;
}

function sameTellings(articles: readonly StoryArticle[]): StoryArticle[][] {
  const sentences = articles.map(
    ({ text }) =>
      new Set(
        text
          .split(/[.!?]\s|\n/)
          .map((sentence) => sentence.trim())
          .filter((sentence) => sentence.length >= SHORTEST_SENTENCE),
      ),
  );
  const groups: number[][] = [];
  articles.forEach((_, index) => {
    const group = groups.find(([first]) => share(sentences[first], sentences[index]) >= SAME_SENTENCES);
    if (group) group.push(index);
    else groups.push([index]);
  });
  return groups.filter((group) => group.length > 1).map((group) => group.map((index) => articles[index]));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  return [...short].filter((sentence) => long.has(sentence)).length / short.size;
}
