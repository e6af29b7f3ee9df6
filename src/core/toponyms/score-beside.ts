// What the names written just beside a name lie in: of two Georgias in one text, the one that Tbilisi is in is meant
// in the sentences about Tbilisi. Country and division coherence asks the whole text; this asks the neighbours.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import type { CandidateTable } from './candidate-table.ts';
import { type KnownFame, knownFame } from './known-fame.ts';
import type { NameGroup } from './name-groups.ts';
import { divisionOf, liesIn, PLACE, placeKinds } from './place-kinds.ts';
import type { FoundName } from './recognise.ts';
import { WEIGHTS } from './resolution-weights.ts';

const LIMITS = {
  /** Names looked at to each side. */
  names: 3,
  /** Characters between. */
  reach: 160,
  leastBelief: 0.3,
  /** A neighbour's candidates, best first. */
  candidates: 2,
} as const;

/** How much a neighbour in the same division counts, beside one that the candidate holds or lies in. */
const SAME_DIVISION = 0.6;

export function scoreBeside(
  found: readonly FoundName[],
  groups: readonly NameGroup[],
  groupOf: Int32Array,
  { rows, scores, probability, voice }: CandidateTable,
  gazetteer: Gazetteer,
): void {
  const kinds = placeKinds(gazetteer);
  const fame = knownFame(gazetteer);
  const { beside } = scores;
  for (const group of groups) {
    // With one candidate there is nothing to choose.
    if (group.count < 2) continue;
    const end = group.from + group.count;
    beside.fill(0, group.from, end);
    for (const mention of group.mentions) {
      const from = Math.max(0, mention - LIMITS.names);
      const to = Math.min(found.length - 1, mention + LIMITS.names);
      for (let at = from; at <= to; at += 1) {
        if (at === mention || groupOf[at] < 0) continue;
        const gap =
          at > mention ? found[at].start - found[mention].end : found[mention].start - found[at].end;
        const other = groups[groupOf[at]];
        // The same name holding another, or held by one, has a score of its own.
        if (gap > LIMITS.reach || other.name === group.name) continue;
        const closeness = Math.exp(-gap / WEIGHTS.besideReach) / group.mentions.length;
        const last = other.from + Math.min(other.count, LIMITS.candidates);
        for (let j = other.from; j < last; j += 1) {
          if (probability[j] < LIMITS.leastBelief) continue;
          const weight = closeness * probability[j] * voice[j];
          for (let i = group.from; i < end; i += 1)
            beside[i] += weight * kinship(rows[i], rows[j], gazetteer, kinds, fame);
        }
      }
    }
    for (let i = group.from; i < end; i += 1)
      beside[i] = WEIGHTS.beside * (beside[i] / (beside[i] + WEIGHTS.besideHalf));
  }
}

/** How much a name that means `neighbour` speaks for `row`, from 0 to 1. */
function kinship(row: Row, neighbour: Row, gazetteer: Gazetteer, kinds: Uint8Array, fame: KnownFame): number {
  if (row === neighbour) return 0;
  if (kinds[gazetteer.feature[row]] <= PLACE.county) return liesIn(neighbour, row, gazetteer) ? 1 : 0;
  const kind = kinds[gazetteer.feature[neighbour]];
  if (kind === PLACE.division || kind === PLACE.county)
    return liesIn(row, neighbour, gazetteer) ? fame.prominence(row) : 0;
  const division = divisionOf(row, gazetteer, kinds);
  if (division < 0 || division !== divisionOf(neighbour, gazetteer, kinds)) return 0;
  return SAME_DIVISION * fame.prominence(row) * fame.divisionSize(division);
}
