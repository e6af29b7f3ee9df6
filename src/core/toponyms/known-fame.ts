// What is known of a place whatever the text: worth a logarithm or three a candidate, and the same places come again
// and again.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { keptBeside } from '../gazetteer/kept-beside.ts';
import { PLACE, placeKinds } from './place-kinds.ts';
import { WEIGHTS } from './resolution-weights.ts';

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

export const knownFame = keptBeside((gazetteer) => new KnownFame(gazetteer));

export class KnownFame {
  readonly #gazetteer: Gazetteer;
  readonly #kinds: Uint8Array;
  /** By row; 0 where not yet worked out. */
  readonly #fame: Float64Array;
  readonly #prominence: Float64Array;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#kinds = placeKinds(gazetteer);
    this.#fame = new Float64Array(gazetteer.size);
    this.#prominence = new Float64Array(gazetteer.size);
  }

  /** Log-odds: how big it is, how well known, and what it is. */
  fame(row: Row): number {
    if (this.#fame[row] === 0) {
      const { population, nameCount, feature } = this.#gazetteer;
      this.#fame[row] =
        WEIGHTS.population * Math.log10(1 + population[row]) +
        WEIGHTS.fame * Math.log2(1 + nameCount[row]) +
        SENSES[this.#kinds[feature[row]]];
    }
    return this.#fame[row];
  }

  /** 1 for a state or province; less for one as large as a country ("England"): its places share little. */
  divisionSize(row: Row): number {
    return row >= 0 && this.#gazetteer.population[row] > WEIGHTS.hugeDivision ? WEIGHTS.hugeDivisionShare : 1;
  }

  /** Part of its country's weight: all of it from a hundred thousand inhabitants on, least for nobody. */
  prominence(row: Row): number {
    if (this.#prominence[row] === 0) {
      const share = Math.min(1, Math.log10(1 + this.#gazetteer.population[row]) / 5);
      this.#prominence[row] = WEIGHTS.villageShare + (1 - WEIGHTS.villageShare) * share;
    }
    return this.#prominence[row];
  }
}
