// Country and division coherence: how much of the text's other names lies in the same country, and in the same
// first-level division, as a candidate does.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import type { NameGroup } from './name-groups.ts';
import { divisionOf, placeKinds } from './place-kinds.ts';
import { WEIGHTS } from './resolution-weights.ts';

const LEAST_SHARE = 0.01;

export function scoreHierarchy(groups: readonly NameGroup[], gazetteer: Gazetteer): void {
  const kinds = placeKinds(gazetteer);
  const countries = new Map<Row, number>();
  const divisions = new Map<Row, number>();
  let all = 0;
  for (const group of groups) {
    all += group.weight;
    for (let i = 0; i < group.count; i += 1) {
      const share = group.probability[i] * group.weight;
      if (share < LEAST_SHARE) continue;
      add(countries, gazetteer.countryRow[group.rows[i]], share);
      add(divisions, divisionOf(group.rows[i], gazetteer, kinds), share);
    }
  }
  const ownCountries = new Map<Row, number>();
  const ownDivisions = new Map<Row, number>();
  for (const group of groups) {
    // A name's own belief is taken out again: it is no evidence for itself.
    ownCountries.clear();
    ownDivisions.clear();
    for (let i = 0; i < group.count; i += 1) {
      const share = group.probability[i] * group.weight;
      if (share < LEAST_SHARE) continue;
      add(ownCountries, gazetteer.countryRow[group.rows[i]], share);
      add(ownDivisions, divisionOf(group.rows[i], gazetteer, kinds), share);
    }
    const others = all - group.weight;
    const { country, division } = group.scores;
    for (let i = 0; i < group.count; i += 1) {
      const row = group.rows[i];
      const inCountry = support(countries, ownCountries, gazetteer.countryRow[row]);
      const inDivision = support(divisions, ownDivisions, divisionOf(row, gazetteer, kinds));
      // In a country's news its big cities are near at hand; a village needs more than the country to be meant.
      const known = WEIGHTS.villageShare + (1 - WEIGHTS.villageShare) * prominence(gazetteer.population[row]);
      country[i] =
        known *
        (WEIGHTS.country * saturate(inCountry, WEIGHTS.countryHalf) +
          WEIGHTS.countryShare * (inCountry / (others + 1)));
      division[i] =
        WEIGHTS.division * saturate(inDivision, WEIGHTS.divisionHalf) +
        WEIGHTS.divisionShare * (inDivision / (others + 1));
    }
  }
}

/** 0 for nobody, 1 from a hundred thousand on. */
function prominence(population: number): number {
  return Math.min(1, Math.log10(1 + population) / 5);
}

function add(map: Map<Row, number>, row: Row, value: number): void {
  if (row >= 0) map.set(row, (map.get(row) ?? 0) + value);
}

function support(all: Map<Row, number>, own: Map<Row, number>, row: Row): number {
  return row < 0 ? 0 : Math.max(0, (all.get(row) ?? 0) - (own.get(row) ?? 0));
}

/** Half at `half`, towards one. */
function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
