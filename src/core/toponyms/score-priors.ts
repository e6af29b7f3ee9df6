// What is known of a candidate before the rest of the text is read: how big and how well known it is, what it is,
// whether the name is its own, and whether the text names its parent.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { ALTERNATE, type CandidateTable } from './candidate-table.ts';
import { knownFame } from './known-fame.ts';
import { englishCountries } from './english-countries.ts';
import { GreatCities } from './great-cities.ts';
import type { NameGroup } from './name-groups.ts';
import { isShortened } from './name-traits.ts';
import { liesIn, PLACE, placeKinds } from './place-kinds.ts';
import { isSaidKind } from './said-kind.ts';
import { WEIGHTS } from './resolution-weights.ts';

export function scorePriors(
  groups: readonly NameGroup[],
  candidates: CandidateTable,
  gazetteer: Gazetteer,
): void {
  const kinds = placeKinds(gazetteer);
  const fame = knownFame(gazetteer);
  const english = englishCountries(gazetteer);
  const { rows, roles, voice } = candidates;
  const { prior, parent, twin, said, children } = candidates.scores;
  const great = new GreatCities(groups, candidates, gazetteer);
  groups.forEach((group, at) => {
    const famous = great.population(at);
    const country = namesCountry(group, candidates, gazetteer, kinds);
    const twinParents = group.twin < 0 ? [] : groups[group.twin].parents;
    for (let i = group.from; i < group.from + group.count; i += 1) {
      const row = rows[i];
      const kind = kinds[gazetteer.feature[row]];
      prior[i] =
        fame.fame(row) +
        (roles[i] === ALTERNATE ? alternate(group.name, row, kind, famous, gazetteer) : 0) +
        english[gazetteer.country[row]] * WEIGHTS.english;
      const dwarfed =
        kind >= PLACE.county &&
        kind <= PLACE.settlement &&
        famous > gazetteer.population[row] * WEIGHTS.dwarfedBy;
      const worldly = dwarfed ? great.worldliness(at, gazetteer.countryRow[row]) : 0;
      prior[i] += WEIGHTS.dwarfed * worldly;
      voice[i] = 1 - worldly;
      if (kind === PLACE.division && group.said !== 'division')
        prior[i] += namesake(group, i, candidates, gazetteer, kinds);
      if (isSaidKind(kind, group.said)) said[i] = WEIGHTS.said;
      if (group.parents.length > 0)
        parent[i] = isInside(row, group.parents, country, gazetteer, kinds)
          ? WEIGHTS.parent
          : WEIGHTS.parentMissed;
      if (twinParents.length > 0)
        twin[i] = isInside(row, twinParents, country, gazetteer, kinds) ? WEIGHTS.twin : 0;
      if (group.holder >= 0 && holds(row, groups[groups[group.holder].child], candidates, gazetteer))
        twin[i] += WEIGHTS.holder;
      if (group.child >= 0 && holds(row, groups[group.child], candidates, gazetteer))
        children[i] = WEIGHTS.children;
    }
  });
}

/** Another name of a capital or a metropolis is often its usual one; a small town's is not, where it is a great city's own. */
function alternate(name: string, row: Row, kind: number, famous: number, gazetteer: Gazetteer): number {
  const population = gazetteer.population[row];
  const known = kind === PLACE.country || kind === PLACE.capital || kind >= PLACE.continent;
  if (known || population > METROPOLIS || isShortened(name, row, gazetteer)) return WEIGHTS.alternateFamous;
  return famous > population * WEIGHTS.overshadowedBy ? WEIGHTS.alternateOvershadowed : WEIGHTS.alternate;
}

const METROPOLIS = 1_000_000;

/**
 * "Brest", "New York": a division named after a city in it is meant only when its kind is said; less so one that
 * shares its name with the country's capital ("Washington").
 */
function namesake(
  { from, count }: NameGroup,
  candidate: number,
  { rows, roles }: CandidateTable,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): number {
  const division = rows[candidate];
  const divisionOwns = roles[candidate] !== ALTERNATE;
  let least = 0;
  for (let i = from; i < from + count; i += 1) {
    const row = rows[i];
    const kind = kinds[gazetteer.feature[row]];
    if (kind < PLACE.capital || kind > PLACE.settlement) continue;
    if (gazetteer.countryRow[row] !== gazetteer.countryRow[division]) continue;
    if (kind === PLACE.capital) least = WEIGHTS.namesakeCapital;
    if (divisionOwns && gazetteer.admin1Row[row] !== division) continue;
    const big =
      divisionOwns && roles[i] === ALTERNATE ? WEIGHTS.namesakeAlternate : WEIGHTS.namesakePopulation;
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

function namesCountry(
  { from, count }: NameGroup,
  { rows, roles }: CandidateTable,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): boolean {
  for (let i = from; i < from + count; i += 1)
    if (kinds[gazetteer.feature[rows[i]]] === PLACE.country && roles[i] !== ALTERNATE) return true;
  return false;
}

/** "Atlanta, Georgia": of the Georgias, the one that has an Atlanta. */
function holds(
  row: Row,
  { from, count }: NameGroup,
  { rows }: CandidateTable,
  gazetteer: Gazetteer,
): boolean {
  for (let i = from; i < from + count; i += 1) if (liesIn(rows[i], row, gazetteer)) return true;
  return false;
}
