// Country and division coherence: how much of the text's other names lies in the same country, and in the same
// first-level division, as a candidate does.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { keptBeside } from '../gazetteer/kept-beside.ts';
import { ALTERNATE, type CandidateTable } from './candidate-table.ts';
import { englishCountries } from './english-countries.ts';
import { knownFame } from './known-fame.ts';
import type { NameGroup } from './name-groups.ts';
import { divisionOf, PLACE, placeKinds } from './place-kinds.ts';
import { WEIGHTS } from './resolution-weights.ts';

const LEAST_SHARE = 0.01;

export function scoreHierarchy(
  groups: readonly NameGroup[],
  { rows, roles, scores, probability, voice }: CandidateTable,
  gazetteer: Gazetteer,
): void {
  const kinds = placeKinds(gazetteer);
  const fame = knownFame(gazetteer);
  const { all, own } = sumsOf(gazetteer);
  const english = englishCountries(gazetteer);
  let names = 0;
  let inEnglish = 0;
  /** How much a name believes that it lies in a country of English-language news. */
  const englishOf = ({ from, count, weight }: NameGroup): number => {
    let sum = 0;
    for (let i = from; i < from + count; i += 1) sum += probability[i] * english[gazetteer.country[rows[i]]];
    return sum * weight;
  };
  /** Adds what a name believes of countries and divisions. */
  const add = ({ from, count, weight }: NameGroup, sums: Sums): void => {
    for (let i = from; i < from + count; i += 1) {
      const share = probability[i] * weight * voice[i];
      if (share < LEAST_SHARE) continue;
      const country = gazetteer.countryRow[rows[i]];
      const division = divisionOf(rows[i], gazetteer, kinds);
      if (country >= 0) sums.country[country] += share;
      if (division >= 0) sums.division[division] += share;
      sums.same[rows[i]] += share;
      if (country >= 0 && kinds[gazetteer.feature[rows[i]]] === PLACE.capital) sums.capital[country] += share;
    }
  };
  const clear = ({ from, count }: NameGroup, sums: Sums): void => {
    for (let i = from; i < from + count; i += 1) {
      const country = gazetteer.countryRow[rows[i]];
      const division = divisionOf(rows[i], gazetteer, kinds);
      if (country >= 0) sums.country[country] = sums.capital[country] = 0;
      if (division >= 0) sums.division[division] = 0;
      sums.same[rows[i]] = 0;
    }
  };
  for (const group of groups) {
    names += group.weight;
    inEnglish += englishOf(group);
    add(group, all);
  }
  for (const group of groups) {
    // A name's own belief is taken out again: it is no evidence for itself.
    add(group, own);
    const others = names - group.weight;
    // In a text about Ukraine and Romania, Geneva is no town in Illinois.
    const abroad =
      1 - (inEnglish - englishOf(group) + WEIGHTS.englishHabit) / (others + WEIGHTS.englishHabit);
    for (let i = group.from; i < group.from + group.count; i += 1) {
      const row = rows[i];
      const country = gazetteer.countryRow[row];
      const division = divisionOf(row, gazetteer, kinds);
      const kind = kinds[gazetteer.feature[row]];
      // Nor is the same place by another name ("Georgian" for "Georgia"), where that is not its usual one: what lies in
      // it is evidence for a state, and what lies around it for a town.
      const same = kind <= PLACE.division || roles[i] === ALTERNATE ? support(all.same, own.same, row) : 0;
      const inCountry = support(all.country, own.country, country) - same;
      const inDivision = support(all.division, own.division, division) - (kind === PLACE.country ? 0 : same);
      // In a country's news its big cities are near at hand; a village needs more than the country to be meant.
      scores.country[i] =
        fame.prominence(row) *
        (WEIGHTS.country * saturate(inCountry, WEIGHTS.countryHalf) +
          WEIGHTS.countryShare * (inCountry / (others + 1)));
      scores.country[i] -= english[gazetteer.country[row]] * WEIGHTS.english * abroad;
      // Tbilisi speaks for the country of Georgia more than any town does for a state.
      if (kind === PLACE.country)
        scores.country[i] += WEIGHTS.capitalNamed * Math.min(1, support(all.capital, own.capital, row));
      scores.division[i] =
        fame.divisionSize(division) *
        (WEIGHTS.division * saturate(inDivision, WEIGHTS.divisionHalf) +
          WEIGHTS.divisionShare * (inDivision / (others + 1)));
    }
    clear(group, own);
  }
  for (const group of groups) clear(group, all);
}

/** By row, 0 between two texts. */
interface Sums {
  country: Float64Array;
  division: Float64Array;
  /** Of the place itself. */
  same: Float64Array;
  /** Of the country's capital alone, by the country's row. */
  capital: Float64Array;
}

/** As long as the gazetteer, and all but empty. */
const sumsOf = keptBeside(({ size }) => {
  const empty = (): Sums => ({
    country: new Float64Array(size),
    division: new Float64Array(size),
    same: new Float64Array(size),
    capital: new Float64Array(size),
  });
  return { all: empty(), own: empty() };
});

function support(all: Float64Array, own: Float64Array, row: Row): number {
  return row < 0 ? 0 : Math.max(0, all[row] - own[row]);
}

/** Half at `half`, towards one. */
function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
