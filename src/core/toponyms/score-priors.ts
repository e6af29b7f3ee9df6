// What is known of a candidate before the rest of the text is read: how big and how well known it is, what it is,
// whether the name is its own, and whether the text names its parent.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { twinOf, type NameGroup } from './name-groups.ts';
import { WEIGHTS } from './resolution-weights.ts';

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

export function scorePriors(group: NameGroup, gazetteer: Gazetteer): void {
  const parents = new Set(group.parents);
  const twin = twinOf.get(group);
  const twinParents = twin ? new Set(twin.parents) : null;
  for (let i = 0; i < group.count; i += 1) {
    const row = group.rows[i];
    group.prior[i] =
      WEIGHTS.population * Math.log10(1 + gazetteer.population[row]) +
      WEIGHTS.fame * Math.log2(1 + gazetteer.nameCount[row]) +
      sense(gazetteer.features[gazetteer.feature[row]]) +
      (group.roles[i] === 1 ? WEIGHTS.alternate : 0) +
      (ENGLISH.has(gazetteer.countries[gazetteer.country[row]]) ? WEIGHTS.english : 0);
    const inside = (set: ReadonlySet<number>): boolean =>
      (set.has(gazetteer.admin1Row[row]) && gazetteer.admin1Row[row] !== row) ||
      (set.has(gazetteer.admin2Row[row]) && gazetteer.admin2Row[row] !== row) ||
      (set.has(gazetteer.countryRow[row]) && gazetteer.countryRow[row] !== row);
    group.parent[i] = parents.size === 0 ? 0 : inside(parents) ? WEIGHTS.parent : WEIGHTS.parentMissed;
    if (twinParents) group.twin[i] = inside(twinParents) ? WEIGHTS.twin : 0;
  }
}

function sense(feature: string): number {
  if (feature.startsWith('A/PCL')) return WEIGHTS.countrySense;
  if (feature === 'A/ADM1') return WEIGHTS.admin1Sense;
  if (feature === 'L/CONT') return WEIGHTS.continent;
  if (feature === 'P/PPLC') return WEIGHTS.capital;
  if (feature === 'P/PPLA') return WEIGHTS.seat;
  if (feature.startsWith('A/')) return WEIGHTS.county;
  if (feature.startsWith('P/')) return 0;
  return feature.startsWith('L/') ? WEIGHTS.region : WEIGHTS.physical;
}
