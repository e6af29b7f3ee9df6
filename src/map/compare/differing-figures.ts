// Figures that outlets give differently: sentences of two tellings that name one place, speak of the same thing and count
// it otherwise. Shown side by side and never judged: they may have counted at different hours.
import type { Span } from '../../core/span.ts';
import type { Story, StoryArticle, StoryMention } from '../../core/story/story.ts';
import { figuresIn, stemOf, type Figure } from './figures.ts';
import { SMALL_WORDS } from './number-words.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

export interface ToldFigure {
  article: StoryArticle;
  /** The mention of the place in that sentence. */
  mention: StoryMention;
  /** The sentence, or what of it stands around the figure. */
  text: string;
  /** The figure in `text`. */
  figure: Span;
}

export interface DifferingFigures {
  place: PlaceSummary;
  /** Two or more, each from another telling, in the story's order. */
  told: ToldFigure[];
}

/** Beyond this factor two figures are rarely of one thing. */
const MOST_APART = 2;
/** Words that two sentences must share beside the place and what is counted. */
const LEAST_SHARED = 2;
/** The same as a share of the shorter sentence's words. */
const LEAST_SHARE = 0.2;
/** Sentences with a figure that are compared for one place, and places: the work grows with the square of the first. */
const SENTENCE_LIMIT = 120;
const PLACE_LIMIT = 1000;
/** Letters kept on each side of a figure in a long sentence. */
const CUT = 110;

interface Sentence {
  article: StoryArticle;
  telling: number;
  mention: StoryMention;
  text: string;
  figures: Figure[];
  stems: Set<string>;
}

/** `tellings` are the story's articles in groups that carry the same text. */
export function differingFigures(
  story: Story,
  tellings: readonly (readonly StoryArticle[])[],
  summaries: readonly PlaceSummary[],
): DifferingFigures[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const tellingOf = new Map(tellings.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  const known = new Map<string, Sentence | null>();
  const towns = townsBySentence(summaries);
  const seen = new Set<string>();
  const found: DifferingFigures[] = [];
  for (const place of summaries.slice(0, PLACE_LIMIT)) {
    const name = new Set(wordsOf(place.place.name).map(stemOf));
    const sentences = sentencesOf(place, articles, tellingOf, known, towns);
    for (const [index, first] of sentences.entries()) {
      for (const figure of first.figures) {
        const told = [toldOf(first, figure)];
        const tellers = new Set([first.telling]);
        for (const other of sentences.slice(index + 1)) {
          if (tellers.has(other.telling)) continue;
          const differing = sameThing(first, figure, other, name);
          if (!differing) continue;
          tellers.add(other.telling);
          told.push(toldOf(other, differing));
        }
        const key = told
          .map(({ mention, text, figure: { start } }) => `${mention.article} ${start} ${text}`)
          .join('\n');
        if (told.length < 2 || seen.has(key)) continue;
        seen.add(key);
        found.push({ place, told });
      }
    }
  }
  return found;
}

/** The figure of another sentence that counts the same thing otherwise; null when none does, or when one agrees. */
function sameThing(
  first: Sentence,
  figure: Figure,
  other: Sentence,
  name: ReadonlySet<string>,
): Figure | null {
  const rivals = other.figures.filter(({ counted }) => counted.some((word) => figure.counted.includes(word)));
  if (rivals.length === 0 || rivals.some(({ value }) => value === figure.value)) return null;
  const rival = rivals.find(
    ({ value }) => Math.max(value, figure.value) <= MOST_APART * Math.min(value, figure.value),
  );
  if (!rival) return null;
  // A sentence that also gives the other's number has counted both ways itself.
  if (first.figures.some(({ value }) => value === rival.value)) return null;
  const counted = new Set([...figure.counted, ...rival.counted]);
  let shared = 0;
  for (const stem of first.stems)
    if (other.stems.has(stem) && !counted.has(stem) && !name.has(stem)) shared++;
  const shorter = Math.min(first.stems.size, other.stems.size);
  return shared >= LEAST_SHARED && shared / shorter >= LEAST_SHARE ? rival : null;
}

/** Those with a figure, each once, in the story's order. */
function sentencesOf(
  { mentions }: PlaceSummary,
  articles: ReadonlyMap<string, StoryArticle>,
  tellingOf: ReadonlyMap<string, number>,
  known: Map<string, Sentence | null>,
  towns: ReadonlyMap<string, StoryMention[]>,
): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const mention of mentions) {
    const key = sentenceKey(mention);
    if (sentences.size >= SENTENCE_LIMIT) break;
    if (sentences.has(key)) continue;
    let sentence = known.get(key);
    if (sentence === undefined) {
      sentence = readSentence(articles.get(mention.article)!, mention, tellingOf.get(mention.article) ?? -1);
      known.set(key, sentence);
    }
    if (!sentence) continue;
    const figures = sentence.figures.filter((figure) =>
      isOf(mention, figure, sentence, towns.get(key) ?? []),
    );
    sentences.set(key, { ...sentence, figures, mention });
  }
  return [...sentences.values()];
}

function sentenceKey({ article, excerpt }: StoryMention): string {
  return `${article} ${excerpt.start}`;
}

/** The points that each sentence names, each once, in its order. */
function townsBySentence(summaries: readonly PlaceSummary[]): Map<string, StoryMention[]> {
  const towns = new Map<string, StoryMention[]>();
  for (const { form, mentions } of summaries) {
    if (form !== 'point') continue;
    const seen = new Set<string>();
    for (const mention of mentions) {
      const key = sentenceKey(mention);
      if (seen.has(key)) continue;
      seen.add(key);
      const named = towns.get(key);
      if (named) named.push(mention);
      else towns.set(key, [mention]);
    }
  }
  for (const named of towns.values()) named.sort((a, b) => a.start - b.start);
  return towns;
}

/**
 * Whether a figure tells of the place of `mention`: where a sentence counts one thing in as many towns as it has figures
 * for it, each figure is of one town, in their order.
 */
function isOf(
  { place }: StoryMention,
  figure: Figure,
  { figures }: Sentence,
  towns: readonly StoryMention[],
): boolean {
  const index = towns.findIndex((town) => town.place === place);
  const alike = figures.filter(({ counted }) => counted.some((word) => figure.counted.includes(word)));
  if (index < 0 || alike.length < 2 || alike.length !== towns.length) return true;
  return alike[index] === figure;
}

function readSentence(article: StoryArticle, mention: StoryMention, telling: number): Sentence | null {
  const text = article.text.slice(mention.excerpt.start, mention.excerpt.end);
  const figures = figuresIn(text);
  if (figures.length === 0) return null;
  const stems = new Set(
    wordsOf(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map(stemOf),
  );
  return { article, telling, mention, text, figures, stems };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function toldOf({ article, mention, text }: Sentence, { start, end }: Figure): ToldFigure {
  const from = start <= CUT ? 0 : text.indexOf(' ', start - CUT) + 1;
  const space = text.lastIndexOf(' ', end + CUT);
  const to = text.length - end <= CUT || space <= end ? text.length : space;
  const before = from > 0 && from <= start ? '… ' : '';
  const cut = before ? from : 0;
  return {
    article,
    mention,
    text: `${before}${text.slice(cut, to)}${to < text.length ? ' …' : ''}`,
    figure: { start: start - cut + before.length, end: end - cut + before.length },
  };
}
