// An agency's text that several outlets carry is one witness: what they say of a place in the same words is set once,
// under the first of them, which tells who else carries it.
import type { StoryArticle } from '../../core/story/story.ts';
import { doubtfulIn, mentionKinds } from '../reading/excerpt-facts.ts';
import type { Excerpt, ExcerptGroup } from '../story/excerpts.ts';
import { tellingsOf } from './tellings.ts';

export interface FoldedGroup extends ExcerptGroup {
  excerpts: FoldedExcerpt[];
}

export interface FoldedExcerpt extends Excerpt {
  /** The same words in other outlets' copies of the article, in their order. */
  copies: ExcerptCopy[];
}

export interface ExcerptCopy extends Pick<ExcerptGroup, 'article' | 'outlet' | 'outletName'> {
  mentions: Excerpt['mentions'];
}

/** Of one place. Two articles that merely quote the same words are not copies; a group that only copies is left out. */
export function foldCopies(groups: readonly ExcerptGroup[]): FoldedGroup[] {
  const tellingOf = tellingsOfEqual(groups);
  const standing = new Map<string, { group: ExcerptGroup; excerpt: FoldedExcerpt }[]>();
  const folded = groups.map((group) => {
    const { article, outlet, outletName } = group;
    const excerpts = group.excerpts.flatMap((one) => {
      const key = whatIsSaid(one);
      const same = standing.get(key) ?? [];
      const first = same.find(
        (other) =>
          other.group.outlet !== outlet &&
          tellingOf.get(other.group.article.id) === tellingOf.get(article.id) &&
          // A sentence that stands twice in both is told twice.
          !other.excerpt.copies.some((copy) => copy.article === article),
      );
      if (first) {
        first.excerpt.copies.push({ article, outlet, outletName, mentions: one.mentions });
        return [];
      }
      const excerpt = { ...one, copies: [] };
      standing.set(key, [...same, { group, excerpt }]);
      return [excerpt];
    });
    return { ...group, excerpts };
  });
  return folded.filter(({ excerpts }) => excerpts.length > 0);
}

/** Index of the telling by article, of those that could be copies: most places have none, and cost nothing. */
function tellingsOfEqual(groups: readonly ExcerptGroup[]): Map<string, number> {
  const bySaying = new Map<string, Set<StoryArticle>>();
  for (const { article, excerpts } of groups)
    for (const excerpt of excerpts) {
      const key = whatIsSaid(excerpt);
      bySaying.set(key, (bySaying.get(key) ?? new Set()).add(article));
    }
  const equal = new Set(
    [...bySaying.values()].flatMap((articles) => (articles.size > 1 ? [...articles] : [])),
  );
  const articles = groups.flatMap(({ article }) => (equal.has(article) ? [article] : []));
  return new Map(tellingsOf(articles).flatMap((same, index) => same.map(({ id }) => [id, index] as const)));
}

/** All that a reader is told of an excerpt, the words and what stands beneath them: nothing is lost by folding equals. */
function whatIsSaid(excerpt: Excerpt): string {
  const { text, quotation, attribution, mentions } = excerpt;
  return JSON.stringify([
    text.replace(/\s+/g, ' '),
    quotation && quotation.direct,
    attribution,
    mentionKinds(excerpt),
    mentions[0].date,
    doubtfulIn(excerpt).map((mention) => mention.text),
  ]);
}
