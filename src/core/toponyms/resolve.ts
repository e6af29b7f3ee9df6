// Chooses for each name the place that it means: every candidate gets named scores, the names of a text support
// one another, and "none of them" is always among the choices.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { distanceKm } from './distance.ts';
import { groupNames, type NameGroup } from './name-groups.ts';
import { scorePriors } from './score-priors.ts';
import type { FoundName } from './recognise.ts';
import { WEIGHTS } from './resolution-weights.ts';

export const RESOLUTION_LIMITS = {
  /** Kept of a name's candidates for the story and `--explain`. */
  candidates: 6,
  /** Weighed in full; the rest is cut after the first look. */
  weighed: 14,
  rounds: 3,
} as const;

export interface Resolved {
  groups: NameGroup[];
  /** Group of each found name. */
  groupOf: Int32Array;
}

export function resolveNames(text: string, found: readonly FoundName[], gazetteer: Gazetteer): Resolved {
  const { groups, groupOf } = groupNames(text, found, gazetteer);
  for (const group of groups) scorePriors(group, gazetteer);
  for (const group of groups) believe(group);
  for (let round = 0; round < RESOLUTION_LIMITS.rounds; round += 1) {
    scoreHierarchy(groups, gazetteer);
    for (const group of groups) believe(group);
    if (round === 0) for (const group of groups) cut(group, RESOLUTION_LIMITS.weighed);
    scoreNearness(groups, gazetteer);
    for (const group of groups) believe(group);
  }
  return { groups, groupOf };
}

/** Softmax over the totals and the null candidate. */
function believe(group: NameGroup): void {
  const { count, total, probability } = group;
  let top = WEIGHTS.none;
  for (let i = 0; i < count; i += 1) {
    total[i] =
      group.prior[i] + group.parent[i] + group.country[i] + group.admin1[i] + group.near[i] + group.twin[i];
    top = Math.max(top, total[i]);
  }
  let sum = Math.exp((WEIGHTS.none - top) / WEIGHTS.temperature);
  group.none = sum;
  for (let i = 0; i < count; i += 1) sum += probability[i] = Math.exp((total[i] - top) / WEIGHTS.temperature);
  group.none /= sum;
  for (let i = 0; i < count; i += 1) probability[i] /= sum;
}

/** Keeps the best `most` candidates, best first. */
function cut(group: NameGroup, most: number): void {
  const order = Array.from({ length: group.count }, (_, i) => i).sort(
    (a, b) => group.total[b] - group.total[a],
  );
  const keep = order.slice(0, most);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(keep, (i) => values[i]);
  group.rows = Int32Array.from(keep, (i) => group.rows[i]);
  group.count = keep.length;
  group.prior = pick(group.prior);
  group.parent = pick(group.parent);
  group.country = pick(group.country);
  group.admin1 = pick(group.admin1);
  group.near = pick(group.near);
  group.twin = pick(group.twin);
  group.total = pick(group.total);
  group.probability = pick(group.probability);
}

/** How much the other names of the text lie in the same country, and in the same first-level division. */
function scoreHierarchy(groups: readonly NameGroup[], gazetteer: Gazetteer): void {
  const countries = new Map<Row, number>();
  const divisions = new Map<Row, number>();
  const add = (map: Map<Row, number>, row: Row, value: number): void => {
    if (row >= 0) map.set(row, (map.get(row) ?? 0) + value);
  };
  for (const group of groups) {
    for (let i = 0; i < group.count; i += 1) {
      const row = group.rows[i];
      const share = group.probability[i] * group.weight;
      if (share < 0.01) continue;
      add(countries, gazetteer.countryRow[row], share);
      add(divisions, gazetteer.admin1Row[row], share);
    }
  }
  for (const group of groups) {
    for (let i = 0; i < group.count; i += 1) {
      const row = group.rows[i];
      // A name's own belief is taken out again: it is no evidence for itself.
      const ownCountry = sumWhere(group, gazetteer.countryRow, gazetteer.countryRow[row]);
      const ownDivision = sumWhere(group, gazetteer.admin1Row, gazetteer.admin1Row[row]);
      const country = (countries.get(gazetteer.countryRow[row]) ?? 0) - ownCountry * group.weight;
      const division = (divisions.get(gazetteer.admin1Row[row]) ?? 0) - ownDivision * group.weight;
      group.country[i] =
        gazetteer.countryRow[row] < 0 ? 0 : WEIGHTS.country * saturate(country, WEIGHTS.countryHalf);
      group.admin1[i] =
        gazetteer.admin1Row[row] < 0 ? 0 : WEIGHTS.admin1 * saturate(division, WEIGHTS.admin1Half);
    }
  }
}

function sumWhere(group: NameGroup, column: Int32Array, value: Row): number {
  let sum = 0;
  for (let i = 0; i < group.count; i += 1)
    if (column[group.rows[i]] === value && group.probability[i] * group.weight >= 0.01)
      sum += group.probability[i];
  return sum;
}

/** Half at `half`, towards one. */
function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}

/** How near the other names of the text lie. */
function scoreNearness(groups: readonly NameGroup[], gazetteer: Gazetteer): void {
  const { lng, lat } = gazetteer;
  for (const group of groups) group.near.fill(0);
  for (let a = 0; a < groups.length; a += 1) {
    const group = groups[a];
    for (let i = 0; i < group.count; i += 1) {
      if (group.area[0] === 1 && group.count === 1) continue;
      const row = group.rows[i];
      let sum = 0;
      for (
        let b = Math.max(0, a - WEIGHTS.nearNames);
        b < Math.min(groups.length, a + WEIGHTS.nearNames + 1);
        b += 1
      ) {
        if (b === a) continue;
        const other = groups[b];
        let best = 0;
        for (let j = 0; j < other.count && j < 6; j += 1) {
          const p = other.probability[j];
          if (p < 0.05 || p <= best) continue;
          if (isWide(other.rows[j], gazetteer)) continue;
          const km = distanceKm(lng[row], lat[row], lng[other.rows[j]], lat[other.rows[j]]);
          best = Math.max(best, p * Math.exp(-km / WEIGHTS.nearKm));
        }
        sum += best * other.weight;
      }
      group.near[i] = isWide(row, gazetteer) ? 0 : WEIGHTS.near * saturate(sum, WEIGHTS.nearHalf);
    }
  }
}

/** Countries and states: their middle point says nothing of nearness. */
function isWide(row: Row, gazetteer: Gazetteer): boolean {
  const feature = gazetteer.features[gazetteer.feature[row]];
  return feature.startsWith('A/PCL') || feature === 'A/ADM1' || feature === 'L/CONT';
}
