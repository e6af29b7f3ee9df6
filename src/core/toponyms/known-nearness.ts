// How near two places are, remembered: the resolver asks of the same pairs in every round, from both sides, and the
// news names the same pairs again. A table of fixed size in which a new pair takes the place of an old one.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { keptBeside } from '../gazetteer/kept-beside.ts';
import { distanceKm } from './distance.ts';
import { WEIGHTS } from './resolution-weights.ts';

const SLOTS = 1 << 13;
/** Degrees of latitude beyond which nearness is not worth its exponential: some seven times the decay. */
export const FARTHEST = 4;

export const knownNearness = keptBeside((gazetteer) => new KnownNearness(gazetteer));

export class KnownNearness {
  readonly #lng: Gazetteer['lng'];
  readonly #lat: Gazetteer['lat'];
  readonly #size: number;
  /** The pair in each slot as one number; -1 for none. */
  readonly #pairs = new Float64Array(SLOTS).fill(-1);
  readonly #values = new Float64Array(SLOTS);

  constructor({ lng, lat, size }: Gazetteer) {
    this.#lng = lng;
    this.#lat = lat;
    this.#size = size;
  }

  /** 1 at the same point, less with every kilometre. */
  of(a: Row, b: Row): number {
    const pair = a < b ? a * this.#size + b : b * this.#size + a;
    const slot = (Math.imul(a ^ b, 0x9e3779b1) >>> 8) & (SLOTS - 1);
    if (this.#pairs[slot] !== pair) {
      const km = distanceKm(this.#lng[a], this.#lat[a], this.#lng[b], this.#lat[b]);
      this.#pairs[slot] = pair;
      this.#values[slot] = Math.exp(-km / WEIGHTS.nearKm);
    }
    return this.#values[slot];
  }
}
