// What is known of a candidate before the rest of the text is read: how big and how well known it is, what it is,
// whether the name is its own, and whether the text names its parent.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { ROLES, type NameGroup } from './name-groups.ts';
import { liesIn, PLACE, placeKinds } from './place-kinds.ts';
import { isSaidKind } from './said-kind.ts';
import { WEIGHTS } from './resolution-weights.ts';

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const ALTERNATE = ROLES.indexOf('alternate');

const SENSES: number[] = [];
SENSES[PLACE.country] = WEIGHTS.isCountry;
SENSES[PLACE.division] = WEIGHTS.isDivision;
SENSES[PLACE.county] = WEIGHTS.isCounty;
SENSES[PLACE.capital] = WEIGHTS.isCapital;
SENSES[PLACE.seat] = WEIGHTS.isSeat;
SENSES[PLACE.settlement] = 0;
SENSES[PLACE.continent] = WEIGHTS.isContinent;
SENSES[PLACE.region] = WEIGHTS.isRegion;
SENSES[PLACE.physical] = WEIGHTS.isPhysical;

export function scorePriors(groups: readonly NameGroup[], gazetteer: Gazetteer): void {
  const kinds = placeKinds(gazetteer);
  for (const group of groups) {
    const { prior, parent, twin, said, children } = group.scores;
    const country = namesCountry(group, gazetteer, kinds);
    const twinParents = group.twin < 0 ? [] : groups[group.twin].parents;
    for (let i = 0; i < group.count; i += 1) {
      const row = group.rows[i];
      prior[i] =
        WEIGHTS.population * Math.log10(1 + gazetteer.population[row]) +
        WEIGHTS.fame * Math.log2(1 + gazetteer.nameCount[row]) +
        SENSES[kinds[gazetteer.feature[row]]] +
        (group.roles[i] === ALTERNATE
          ? alternate(kinds[gazetteer.feature[row]], gazetteer.population[row])
          : 0) +
        (ENGLISH.has(gazetteer.countries[gazetteer.country[row]]) ? WEIGHTS.english : 0);
      if (kinds[gazetteer.feature[row]] === PLACE.division && group.said !== 'division')
        prior[i] += namesake(group, i, gazetteer, kinds);
      if (isSaidKind(kinds[gazetteer.feature[row]], group.said)) said[i] = WEIGHTS.said;
      if (group.parents.length > 0)
        parent[i] = isInside(row, group.parents, country, gazetteer, kinds)
          ? WEIGHTS.parent
          : WEIGHTS.parentMissed;
      if (twinParents.length > 0)
        twin[i] = isInside(row, twinParents, country, gazetteer, kinds) ? WEIGHTS.twin : 0;
      if (group.child >= 0 && holds(row, groups[group.child], gazetteer)) children[i] = WEIGHTS.children;
    }
  }
}

/** Another name of a capital or a metropolis is often its usual one in English. */
function alternate(kind: number, population: number): number {
  const famous = kind === PLACE.country || kind === PLACE.capital || kind >= PLACE.continent;
  return famous || population > 1_000_000 ? WEIGHTS.alternateFamous : WEIGHTS.alternate;
}

/**
 * "Brest", "New York": a division named after a city in it is meant only when its kind is said; less so one that
 * shares its name with the country's capital ("Washington").
 */
function namesake(group: NameGroup, candidate: number, gazetteer: Gazetteer, kinds: Uint8Array): number {
  const division = group.rows[candidate];
  const divisionOwns = group.roles[candidate] !== ALTERNATE;
  let least = 0;
  for (let i = 0; i < group.count; i += 1) {
    const row = group.rows[i];
    const kind = kinds[gazetteer.feature[row]];
    if (kind < PLACE.capital || kind > PLACE.settlement) continue;
    if (gazetteer.countryRow[row] !== gazetteer.countryRow[division]) continue;
    if (kind === PLACE.capital) least = WEIGHTS.namesakeCapital;
    if (divisionOwns && gazetteer.admin1Row[row] !== division) continue;
    const big =
      divisionOwns && group.roles[i] === ALTERNATE ? WEIGHTS.namesakeAlternate : WEIGHTS.namesakePopulation;
    if (gazetteer.population[row] >= big) return WEIGHTS.namesakeCity;
  }
  return least;
}

/**
 * Whether a candidate lies in one of the parents. `country`: the name is a country's own; then what lies in another
 * country must be more than a town to be meant ("Canada, Mexico" is two countries, "Georgia, U.S." a state).
 */
function isInside(
  row: Row,
  parents: readonly Row[],
  country: boolean,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): boolean {
  const town = kinds[gazetteer.feature[row]] >= PLACE.capital;
  return parents.some((parent) => {
    if (country && town && kinds[gazetteer.feature[parent]] === PLACE.country) return false;
    return liesIn(row, parent, gazetteer);
  });
}

function namesCountry(group: NameGroup, gazetteer: Gazetteer, kinds: Uint8Array): boolean {
  for (let i = 0; i < group.count; i += 1)
    if (kinds[gazetteer.feature[group.rows[i]]] === PLACE.country && group.roles[i] !== ALTERNATE)
      return true;
  return false;
}

/** "Atlanta, Georgia": of the Georgias, the one that has an Atlanta. */
function holds(row: Row, child: NameGroup, gazetteer: Gazetteer): boolean {
  for (let i = 0; i < child.count; i += 1) if (liesIn(child.rows[i], row, gazetteer)) return true;
  return false;
}
