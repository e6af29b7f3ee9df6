// Why a place was chosen, as codes that each language has words of its own for.
import type { Place } from '../gazetteer/gazetteer.ts';
import type { ScoreName } from './candidate-table.ts';

/**
 * A score that set the choice apart (see explain-resolution.ts) · only: no other place bears the name · narrow: nothing set it
 * apart · set-in, close-by, about: the gazetteer does not know the name, which is shown at the place that the text sets
 * it in, names close by, or is mostly about.
 */
export type GroundCode = ScoreName | 'only' | 'narrow' | 'set-in' | 'close-by' | 'about';

export interface Ground {
  code: GroundCode;
  /** The place that the ground speaks of, where it does of one. */
  place?: GroundPlace;
}

export type GroundPlace = Pick<Place, 'id' | 'name' | 'feature' | 'country'>;

export function groundPlace({ id, name, feature, country }: Place): GroundPlace {
  return { id, name, feature, country };
}
