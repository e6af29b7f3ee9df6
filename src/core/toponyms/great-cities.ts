// The great cities that a text's names may mean. News that names several of several countries (Hamburg, Rotterdam,
// Shanghai) is news of the world, and its names seldom mean the villages called after them; a local paper's one Paris may.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { ALTERNATE, type CandidateTable } from './candidate-table.ts';
import type { NameGroup } from './name-groups.ts';
import { isShortened } from './name-traits.ts';
import { PLACE, placeKinds } from './place-kinds.ts';

/** Least inhabitants, but of a country's capital. */
const GREAT_CITY = 150_000;

export class GreatCities {
  readonly #gazetteer: Gazetteer;
  /** By group the largest great city that bears the name, or -1. */
  readonly #rows: Int32Array;
  /** Different ones, and how many of them lie in each country. */
  readonly #all = new Set<Row>();
  readonly #countries = new Map<Row, number>();

  constructor(groups: readonly NameGroup[], candidates: CandidateTable, gazetteer: Gazetteer) {
    const kinds = placeKinds(gazetteer);
    this.#gazetteer = gazetteer;
    this.#rows = Int32Array.from(groups, (group) => greatest(group, candidates, gazetteer, kinds));
    for (const row of this.#rows) {
      if (row < 0 || this.#all.has(row)) continue;
      this.#all.add(row);
      const country = gazetteer.countryRow[row];
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    }
  }

  /** Inhabitants of the great city that a group may mean; 0 for none. */
  population(group: number): number {
    const row = this.#rows[group];
    return row < 0 ? 0 : this.#gazetteer.population[row];
  }

  /** How far a text is about the world rather than about `country`, from 0 to 1, without what `group` itself may mean. */
  worldliness(group: number, country: Row): number {
    const own = this.#rows[group];
    const at = own >= 0 && this.#gazetteer.countryRow[own] !== country ? 1 : 0;
    const abroad = this.#all.size - (this.#countries.get(country) ?? 0) - at;
    return abroad <= 1 ? 0 : (abroad - 1) / (abroad + 1);
  }
}

function greatest(
  { name, from, count }: NameGroup,
  { rows, roles }: CandidateTable,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): Row {
  let best = -1;
  for (let i = from; i < from + count; i += 1) {
    const row = rows[i];
    const kind = kinds[gazetteer.feature[row]];
    const population = gazetteer.population[row];
    if (kind < PLACE.capital || kind > PLACE.settlement) continue;
    if (kind !== PLACE.capital && population < GREAT_CITY) continue;
    if (best >= 0 && population <= gazetteer.population[best]) continue;
    if (roles[i] !== ALTERNATE || isShortened(name, row, gazetteer)) best = row;
  }
  return best;
}
