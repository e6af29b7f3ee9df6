// Chooses for each name the place that it means: every candidate gets named scores, the names of a text support
// one another, and "none of them" is always among the choices.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { bestCandidates, type CandidateTable, keepCandidates } from './candidate-table.ts';
import { groupNames, type NameGroup } from './name-groups.ts';
import type { FoundName } from './recognise.ts';
import { WEIGHTS } from './resolution-weights.ts';
import { scoreBeside } from './score-beside.ts';
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
  candidates: CandidateTable;
}

/** Cost: names × names × RESOLUTION_LIMITS.weighed² within a window of names. */
export function resolveNames(text: string, found: readonly FoundName[], gazetteer: Gazetteer): ResolvedNames {
  const { groups, groupOf, candidates } = groupNames(text, found, gazetteer);
  const believeAll = (): void => {
    for (const group of groups) believe(group, candidates);
  };
  scorePriors(groups, candidates, gazetteer);
  believeAll();
  for (let round = 0; round < RESOLUTION_LIMITS.rounds; round += 1) {
    scoreHierarchy(groups, candidates, gazetteer);
    believeAll();
    if (round === 0) for (const group of groups) cut(group, candidates);
    scoreNearness(groups, candidates, gazetteer);
    scoreBeside(found, groups, groupOf, candidates, gazetteer);
    believeAll();
  }
  return { groups, groupOf, candidates };
}

/** Softmax over the candidates' totals and the null candidate. */
function believe(group: NameGroup, { total, probability, scores }: CandidateTable): void {
  const { prior, parent, children, twin, said, country, division, near, beside } = scores;
  const { from } = group;
  const end = from + group.count;
  let top: number = WEIGHTS.none;
  for (let i = from; i < end; i += 1) {
    const sum =
      prior[i] + parent[i] + children[i] + twin[i] + said[i] + country[i] + division[i] + near[i] + beside[i];
    total[i] = sum;
    top = Math.max(top, sum);
  }
  group.none = Math.exp((WEIGHTS.none - top) / WEIGHTS.temperature);
  let sum = group.none;
  for (let i = from; i < end; i += 1)
    sum += probability[i] = Math.exp((total[i] - top) / WEIGHTS.temperature);
  group.none /= sum;
  for (let i = from; i < end; i += 1) probability[i] /= sum;
}

/** Keeps the best candidates, best first, in place: what lies beyond `count` is no longer read. */
function cut(group: NameGroup, candidates: CandidateTable): void {
  const best = bestCandidates(candidates, group.from, group.from + group.count, RESOLUTION_LIMITS.weighed);
  group.count = best.length;
  keepCandidates(candidates, group.from, best);
}
