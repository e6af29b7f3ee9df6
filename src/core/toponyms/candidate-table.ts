// The candidates of all names of a text in columns, a name's one after the other: a text has thousands, and arrays
// of its own for every name cost more than the weighing.
import type { NameMatch } from '../gazetteer/gazetteer.ts';

/** Evidence for a candidate, in the order that it is explained in. */
export const SCORES = [
  'prior',
  'parent',
  'children',
  'twin',
  'said',
  'country',
  'division',
  'near',
  'beside',
] as const;
export type ScoreName = (typeof SCORES)[number];

export const ROLES = ['primary', 'alternate', 'demonym', 'abbreviation'] as const;
export const ALTERNATE = ROLES.indexOf('alternate');

/** By candidate. */
export interface CandidateTable {
  rows: Int32Array;
  /** Index into ROLES. */
  roles: Uint8Array;
  scores: Record<ScoreName, Float64Array>;
  total: Float64Array;
  probability: Float64Array;
  /** How far it is heard as evidence for other names, 0 to 1. */
  voice: Float64Array;
}

export function newCandidateTable(count: number): CandidateTable {
  const zeros = (): Float64Array => new Float64Array(count);
  return {
    rows: new Int32Array(count),
    roles: new Uint8Array(count),
    scores: {
      prior: zeros(),
      parent: zeros(),
      children: zeros(),
      twin: zeros(),
      said: zeros(),
      country: zeros(),
      division: zeros(),
      near: zeros(),
      beside: zeros(),
    },
    total: zeros(),
    probability: zeros(),
    voice: zeros(),
  };
}

/** Writes `count` of the matches as candidates from `from` on. */
export function putCandidates(
  { rows, roles }: CandidateTable,
  from: number,
  count: number,
  matches: readonly NameMatch[],
): void {
  for (let i = 0; i < count; i += 1) {
    rows[from + i] = matches[i].row;
    roles[from + i] = ROLES.indexOf(matches[i].role);
  }
}

/** Of the candidates `from` to `end` the best `most` (at least 1), by their totals. Of equals the first comes first. */
export function bestCandidates({ total }: CandidateTable, from: number, end: number, most: number): number[] {
  const best: number[] = [];
  for (let i = from; i < end; i += 1) {
    let at = best.length;
    if (at >= most && total[i] <= total[best[at - 1]]) continue;
    if (at < most) best.push(i);
    else at -= 1;
    for (; at > 0 && total[best[at - 1]] < total[i]; at -= 1) best[at] = best[at - 1];
    best[at] = i;
  }
  return best;
}

/** Puts the candidates `order` first, in their order, from `from` on. What stood there is overwritten. */
export function keepCandidates(table: CandidateTable, from: number, order: readonly number[]): void {
  if (order.every((at, i) => at === from + i)) return;
  keep(table.rows, from, order);
  keep(table.roles, from, order);
  for (const name of SCORES) keep(table.scores[name], from, order);
  keep(table.total, from, order);
  keep(table.probability, from, order);
  keep(table.voice, from, order);
}

const picked: number[] = [];

function keep(column: Float64Array | Int32Array | Uint8Array, from: number, order: readonly number[]): void {
  for (let i = 0; i < order.length; i += 1) picked[i] = column[order[i]];
  for (let i = 0; i < order.length; i += 1) column[from + i] = picked[i];
}
