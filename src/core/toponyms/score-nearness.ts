// How near the places lie that the neighbouring names of the text may mean.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ALTERNATE, type CandidateTable } from './candidate-table.ts';
import { FARTHEST, knownNearness } from './known-nearness.ts';
import type { NameGroup } from './name-groups.ts';
import { PLACE, placeKinds } from './place-kinds.ts';
import { WEIGHTS } from './resolution-weights.ts';

const LIMITS = { leastBelief: 0.05, candidatesPerNeighbour: 6 } as const;

export function scoreNearness(
  groups: readonly NameGroup[],
  candidates: CandidateTable,
  gazetteer: Gazetteer,
): void {
  const kinds = placeKinds(gazetteer);
  const nearness = knownNearness(gazetteer);
  const { rows, roles, scores } = candidates;
  const believed = believedPoints(groups, candidates, gazetteer, kinds);
  const { starts, points, beliefs, latitudes } = believed;
  for (let a = 0; a < groups.length; a += 1) {
    const { from, count } = groups[a];
    const first = Math.max(0, a - WEIGHTS.nearGroups);
    const last = Math.min(groups.length - 1, a + WEIGHTS.nearGroups);
    for (let i = from; i < from + count; i += 1) {
      const row = rows[i];
      scores.near[i] = 0;
      if (!isPoint(kinds[gazetteer.feature[row]])) continue;
      const latitude = gazetteer.lat[row];
      let sum = 0;
      for (let b = first; b <= last; b += 1) {
        if (b === a) continue;
        let best = 0;
        for (let k = starts[b]; k < starts[b + 1]; k += 1) {
          // Most neighbours are far away, which their latitudes alone tell.
          if (Math.abs(latitude - latitudes[k]) > FARTHEST || beliefs[k] <= best) continue;
          // The same place by its usual name: "Mexico City" does not speak for "Mexico" as its other name.
          if (points[k] === row && roles[i] === ALTERNATE) continue;
          best = Math.max(best, beliefs[k] * nearness.of(row, points[k]));
        }
        if (best > 0) sum += best * groups[b].weight;
      }
      scores.near[i] = WEIGHTS.near * (sum / (sum + WEIGHTS.nearHalf));
    }
  }
}

interface BelievedPoints {
  /** Those of group `b` stand from `starts[b]` to `starts[b + 1]`. */
  starts: Int32Array;
  /** Rows. */
  points: Int32Array;
  beliefs: Float64Array;
  latitudes: Float64Array;
}

/** Of each group the candidates that are likely enough to be near to, and points. Most names have one, or none. */
function believedPoints(
  groups: readonly NameGroup[],
  { rows, probability, voice }: CandidateTable,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): BelievedPoints {
  const most = groups.length * LIMITS.candidatesPerNeighbour;
  const starts = new Int32Array(groups.length + 1);
  const points = new Int32Array(most);
  const beliefs = new Float64Array(most);
  const latitudes = new Float64Array(most);
  let found = 0;
  groups.forEach(({ from, count }, group) => {
    starts[group] = found;
    const end = from + Math.min(count, LIMITS.candidatesPerNeighbour);
    for (let i = from; i < end; i += 1) {
      if (probability[i] < LIMITS.leastBelief || !isPoint(kinds[gazetteer.feature[rows[i]]])) continue;
      points[found] = rows[i];
      beliefs[found] = probability[i] * voice[i];
      latitudes[found] = gazetteer.lat[rows[i]];
      found += 1;
    }
  });
  starts[groups.length] = found;
  return { starts, points, beliefs, latitudes };
}

/** A country's or a state's middle point says nothing of nearness. */
function isPoint(kind: number): boolean {
  return kind !== PLACE.country && kind !== PLACE.division && kind !== PLACE.continent;
}
