// Picks the element of an HTML document that holds the article, and passes the reasons of junk elements on to
// their lines. An element counts by the running text below it, not by its name alone: names lie.
import { sumUp, type HtmlTree } from './html-tree.ts';
import { isSentence, type Line } from './line.ts';

const CHOICE = {
  /** A junk name is not believed where the element holds more than this share of all running text. */
  disbelief: 0.5,
  /** An element marked as article is taken where it holds at least this share. */
  marked: 0.4,
  /** Go down into a child that holds at least this share of its parent's running text. */
  descent: 0.8,
};

/** Sets `junk` of the lines, and tells for each line whether it lies in the article's element. */
export function chooseContainer(lines: Line[], tree: HtmlTree): boolean[] {
  const all = sumUp(tree, ownMass(lines, tree.parents.length));
  const reasons = tree.reasons.slice();
  for (let at = 1; at < reasons.length; at += 1) {
    const isLie =
      all[at] > all[0] * CHOICE.disbelief && reasons[at] !== 'comments' && reasons[at] !== 'cookies';
    reasons[at] = reasons[tree.parents[at]] ?? (isLie ? null : reasons[at]);
  }
  for (const line of lines) line.junk = reasons[line.container];

  const mass = sumUp(tree, ownMass(lines, tree.parents.length));
  const chosen = descend(tree, mass);
  const inside: boolean[] = [chosen === 0];
  for (let at = 1; at < tree.parents.length; at += 1) inside[at] = at === chosen || inside[tree.parents[at]];
  return lines.map((line) => inside[line.container]);
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
