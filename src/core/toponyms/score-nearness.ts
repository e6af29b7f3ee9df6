// How near the places lie that the neighbouring names of the text may mean.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { distanceKm } from './distance.ts';
import type { NameGroup } from './name-groups.ts';
import { PLACE, placeKinds } from './place-kinds.ts';
import { WEIGHTS } from './resolution-weights.ts';

const LIMITS = { leastBelief: 0.05, candidatesPerNeighbour: 6 } as const;

export function scoreNearness(groups: readonly NameGroup[], gazetteer: Gazetteer): void {
  const kinds = placeKinds(gazetteer);
  const { lng, lat } = gazetteer;
  const believed = groups.map((group) => believedPoints(group, gazetteer, kinds));
  for (let a = 0; a < groups.length; a += 1) {
    const { count, rows, scores } = groups[a];
    const from = Math.max(0, a - WEIGHTS.nearGroups);
    const to = Math.min(groups.length - 1, a + WEIGHTS.nearGroups);
    for (let i = 0; i < count; i += 1) {
      const row = rows[i];
      scores.near[i] = 0;
      if (!isPoint(kinds[gazetteer.feature[row]])) continue;
      let sum = 0;
      for (let b = from; b <= to; b += 1) {
        if (b === a) continue;
        const other = groups[b];
        let best = 0;
        for (const j of believed[b]) {
          const belief = other.probability[j];
          if (belief <= best) continue;
          // A degree of latitude apart is beyond three times the decay: not worth its exponential.
          if (Math.abs(lat[row] - lat[other.rows[j]]) > 4) continue;
          const km = distanceKm(lng[row], lat[row], lng[other.rows[j]], lat[other.rows[j]]);
          best = Math.max(best, belief * Math.exp(-km / WEIGHTS.nearKm));
        }
        sum += best * other.weight;
      }
      scores.near[i] = WEIGHTS.near * (sum / (sum + WEIGHTS.nearHalf));
    }
  }
}

/** Candidates of a name that are likely enough to be near to, and points. Most names have one, or none. */
function believedPoints(
  { count, probability, rows }: NameGroup,
  gazetteer: Gazetteer,
  kinds: Uint8Array,
): number[] {
  const points: number[] = [];
  for (let i = 0; i < count && i < LIMITS.candidatesPerNeighbour; i += 1) {
    if (probability[i] < LIMITS.leastBelief || !isPoint(kinds[gazetteer.feature[rows[i]]])) continue;
    points.push(i);
  }
  return points;
}

/** A country's or a state's middle point says nothing of nearness. */
function isPoint(kind: number): boolean {
  return kind !== PLACE.country && kind !== PLACE.division && kind !== PLACE.continent;
}
