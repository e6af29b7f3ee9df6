// Picks the element of an HTML document that holds the article, and passes the reasons of junk elements on to
// their lines. An element counts by the running text below it, not by its name alone: names lie.
import type { DropReason } from './article.ts';
import { sumUp, type HtmlTree } from './html-tree.ts';
import { isSentence, type Line } from './line.ts';

const CHOICE = {
  /** An element marked as article is taken where it holds at least this share. */
  marked: 0.4,
  /** Go down into a child that holds at least this share of its parent's running text. */
  descent: 0.8,
};

/**
 * How many times the running text that nothing calls junk a cause may throw away before it is not believed. Names
 * of classes lie most, tags less; comments, cookie texts and teasers may well be longer than the article.
 */
const BELIEF = {
  word: 1,
  tag: 3,
  hidden: 4,
  longReasons: 8,
  comments: 40,
  /** Causes that are given up at most. */
  rounds: 6,
};

/**
 * An element that a class calls related or a menu, but that consists of long paragraphs, is neither: at least so
 * many paragraphs of so many words, making so much of its text.
 */
const SOLID = {
  reasons: new Set<DropReason>(['related', 'navigation', 'sharing', 'tags']),
  paragraphs: 2,
  words: 35,
  linkShare: 0.3,
  share: 0.6,
};

const LONG_REASONS: ReadonlySet<DropReason> = new Set(['cookies', 'related']);

/** Sets `junk` of the lines, and tells for each line whether it lies in the article's element. */
export function chooseContainer(lines: Line[], tree: HtmlTree): boolean[] {
  const all = sumUp(tree, ownMass(lines, tree.parents.length));
  const reasons = believableReasons({ ...tree, reasons: withoutSolid(lines, tree, all) }, all);
  for (let at = 1; at < reasons.length; at += 1) reasons[at] = reasons[tree.parents[at]] ?? reasons[at];
  for (const line of lines) line.junk = reasons[line.container];

  const mass = sumUp(tree, ownMass(lines, tree.parents.length));
  const chosen = descend(tree, mass);
  const inside: boolean[] = [chosen === 0];
  for (let at = 1; at < tree.parents.length; at += 1) inside[at] = at === chosen || inside[tree.parents[at]];
  return lines.map((line) => inside[line.container]);
}

/**
 * The elements' reasons without those whose cause, over the page, would throw away most of its running text: the
 * worst liar first, for with it gone the others may be believable again.
 */
function believableReasons(tree: HtmlTree, mass: Float64Array): (DropReason | null)[] {
  const reasons = tree.reasons.slice();
  for (let round = 0; round < BELIEF.rounds; round += 1) {
    const liar = worstLiar(tree, reasons, mass);
    if (liar === null) break;
    for (let at = 1; at < reasons.length; at += 1) if (tree.causes[at] === liar) reasons[at] = null;
  }
  return reasons;
}

function withoutSolid(lines: Line[], tree: HtmlTree, mass: Float64Array): (DropReason | null)[] {
  const characters = new Float64Array(tree.parents.length);
  const paragraphs = new Float64Array(tree.parents.length);
  for (const { container, text, shape, linkShare } of lines) {
    characters[container] += text.length;
    if (isSentence(shape) && shape.words >= SOLID.words && linkShare < SOLID.linkShare)
      paragraphs[container] += 1;
  }
  const allCharacters = sumUp(tree, characters);
  const allParagraphs = sumUp(tree, paragraphs);
  return tree.reasons.map((reason, at) => {
    if (reason === null || !SOLID.reasons.has(reason) || isTag(tree.causes[at])) return reason;
    const isSolid = allParagraphs[at] >= SOLID.paragraphs && mass[at] >= allCharacters[at] * SOLID.share;
    return isSolid ? null : reason;
  });
}

function worstLiar(tree: HtmlTree, reasons: (DropReason | null)[], mass: Float64Array): string | null {
  const isJunk: boolean[] = [false];
  const doubts = new Map<string, number>();
  let junk = 0;
  for (let at = 1; at < reasons.length; at += 1) {
    const reason = reasons[at];
    const parent = tree.parents[at];
    isJunk.push(reason !== null || isJunk[parent]);
    if (reason === null || isJunk[parent]) continue;
    junk += mass[at];
    const cause = tree.causes[at];
    doubts.set(cause, (doubts.get(cause) ?? 0) + mass[at] / beliefIn(cause, reason));
  }
  let worst: string | null = null;
  let most = mass[0] - junk;
  for (const [cause, doubt] of doubts)
    if (doubt > most) {
      most = doubt;
      worst = cause;
    }
  return worst;
}

/** The cause is a tag or a role, not a word of a class. */
function isTag(cause: string): boolean {
  return cause.startsWith('<') || cause.startsWith('[');
}

function beliefIn(cause: string, reason: DropReason): number {
  if (reason === 'comments') return BELIEF.comments;
  if (LONG_REASONS.has(reason)) return BELIEF.longReasons;
  if (cause === 'hidden') return BELIEF.hidden;
  return isTag(cause) ? BELIEF.tag : BELIEF.word;
}

function descend(tree: HtmlTree, mass: Float64Array): number {
  let start = 0;
  for (let at = 1; at < mass.length; at += 1)
    if (tree.marked[at] && mass[at] >= mass[0] * CHOICE.marked && (start === 0 || mass[at] > mass[start]))
      start = at;
  let chosen = start;
  for (let at = start + 1; at < mass.length; at += 1)
    if (tree.parents[at] === chosen && mass[at] > 0 && mass[at] >= mass[chosen] * CHOICE.descent) chosen = at;
  return chosen;
}

function ownMass(lines: Line[], size: number): Float64Array {
  const mass = new Float64Array(size);
  for (const line of lines)
    if (line.junk === null && isSentence(line.shape))
      mass[line.container] += line.text.length * (1 - line.linkShare);
  return mass;
}
