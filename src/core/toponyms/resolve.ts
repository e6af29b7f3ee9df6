// Chooses for each name the place that it means: every candidate gets named scores, the names of a text support
// one another, and "none of them" is always among the choices.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { groupNames, type NameGroup, SCORES } from './name-groups.ts';
import type { FoundName } from './recognise.ts';
import { WEIGHTS } from './resolution-weights.ts';
import { scoreHierarchy } from './score-hierarchy.ts';
import { scoreNearness } from './score-nearness.ts';
import { scorePriors } from './score-priors.ts';

export const RESOLUTION_LIMITS = {
  /** Kept of a name's candidates for the story and `--explain`. */
  candidates: 6,
  /** Weighed in full; the rest is cut after the first look. */
  weighed: 14,
  rounds: 3,
} as const;

export interface ResolvedNames {
  groups: NameGroup[];
  /** Group of each found name; -1 where the gazetteer has nothing. */
  groupOf: Int32Array;
}

/** Cost: names × names × RESOLUTION_LIMITS.weighed² within a window of names. */
export function resolveNames(text: string, found: readonly FoundName[], gazetteer: Gazetteer): ResolvedNames {
  const { groups, groupOf } = groupNames(text, found, gazetteer);
  scorePriors(groups, gazetteer);
  groups.forEach(believe);
  for (let round = 0; round < RESOLUTION_LIMITS.rounds; round += 1) {
    scoreHierarchy(groups, gazetteer);
    groups.forEach(believe);
    if (round === 0) for (const group of groups) cut(group, RESOLUTION_LIMITS.weighed);
    scoreNearness(groups, gazetteer);
    groups.forEach(believe);
  }
  return { groups, groupOf };
}

/** Softmax over the candidates' totals and the null candidate. */
function believe(group: NameGroup): void {
  const { count, total, probability, scores } = group;
  let top: number = WEIGHTS.none;
  for (let i = 0; i < count; i += 1) {
    const sum =
      scores.prior[i] +
      scores.parent[i] +
      scores.children[i] +
      scores.twin[i] +
      scores.said[i] +
      scores.country[i] +
      scores.division[i] +
      scores.near[i];
    total[i] = sum;
    top = Math.max(top, sum);
  }
  group.none = Math.exp((WEIGHTS.none - top) / WEIGHTS.temperature);
  let sum = group.none;
  for (let i = 0; i < count; i += 1) sum += probability[i] = Math.exp((total[i] - top) / WEIGHTS.temperature);
  group.none /= sum;
  for (let i = 0; i < count; i += 1) probability[i] /= sum;
}

/** Keeps the best `most` candidates, best first, in place: what lies beyond `count` is no longer read. */
function cut(group: NameGroup, most: number): void {
  const { count, total, probability, rows, roles, scores } = group;
  const order: number[] = [];
  for (let i = 0; i < count; i += 1) order.push(i);
  order.sort((a, b) => total[b] - total[a]);
  group.count = Math.min(most, count);
  for (const name of SCORES) reorder(scores[name], order, group.count);
  reorder(rows, order, group.count);
  reorder(roles, order, group.count);
  reorder(probability, order, group.count);
  reorder(total, order, group.count);
}

const picked = new Float64Array(RESOLUTION_LIMITS.weighed);

/** Puts the values at the first places of `order` first. */
function reorder(
  values: Float64Array | Int32Array | Uint8Array,
  order: readonly number[],
  most: number,
): void {
  for (let i = 0; i < most; i += 1) picked[i] = values[order[i]];
  for (let i = 0; i < most; i += 1) values[i] = picked[i];
}
