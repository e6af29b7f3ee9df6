// The blocks of an HTML document that hold other blocks, as parallel arrays: parents come before children.
import type { DropReason } from './article.ts';

export interface HtmlTree {
  /** Index of the parent; the root is its own. */
  parents: number[];
  tags: string[];
  /** Why the element's own tag, class, id or role says that it is no part of the article. */
  reasons: (DropReason | null)[];
  /** The word, tag or attribute that gave the reason: a site uses it in one sense throughout. */
  causes: string[];
  /** The element is marked as the article or its body. */
  marked: boolean[];
}

export function createTree(): HtmlTree {
  return { parents: [0], tags: ['#root'], reasons: [null], causes: [''], marked: [false] };
}

/** Sums the values of all elements below each element, itself included. Cost: linear. */
export function sumUp(tree: HtmlTree, own: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from(own);
  for (let at = tree.parents.length - 1; at > 0; at -= 1) sums[tree.parents[at]] += sums[at];
  return sums;
}
