// One sense per text: mentions of one name are resolved together, unless their explicit parents differ
// ("Portland, Maine" beside "Portland, Ore.").
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import type { FoundName } from './recognise.ts';

export interface NameGroup {
  /** The name as first written. */
  name: string;
  mentions: number[];
  /** How much it counts as evidence for other names. */
  weight: number;
  count: number;
  rows: Int32Array;
  /** 1: under another name than its own; 2: demonym; 3: abbreviation. By candidate. */
  roles: Uint8Array;
  area: Uint8Array;
  /** Rows that the text says it lies in. */
  parents: Row[];
  prior: Float64Array;
  parent: Float64Array;
  country: Float64Array;
  admin1: Float64Array;
  near: Float64Array;
  twin: Float64Array;
  total: Float64Array;
  probability: Float64Array;
  /** Probability of none of the candidates. */
  none: number;
}

export const MAX_CANDIDATES = 400;
const ROLE = { primary: 0, alternate: 1, demonym: 2, abbreviation: 3 } as const;

export function groupNames(
  text: string,
  found: readonly FoundName[],
  gazetteer: Gazetteer,
): { groups: NameGroup[]; groupOf: Int32Array } {
  const groupOf = new Int32Array(found.length).fill(-1);
  const byKey = new Map<string, number>();
  const groups: NameGroup[] = [];
  const parents = found.map((_, index) => explicitParents(text, found, index, gazetteer));
  found.forEach((name, index) => {
    if (name.matches.length === 0) return;
    const written = text.slice(name.start, name.end);
    const key = `${written.toLowerCase()}|${parents[index].join(',')}|${name.role === 'demonym' ? 1 : 0}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      groups[known].mentions.push(index);
      groupOf[index] = known;
      return;
    }
    byKey.set(key, groups.length);
    groupOf[index] = groups.length;
    groups.push(newGroup(written, index, name, parents[index]));
  });
  for (const group of groups) group.weight = Math.min(2, 0.6 + 0.4 * group.mentions.length);
  linkTwins(groups, gazetteer);
  return { groups, groupOf };
}

function newGroup(name: string, index: number, { matches }: FoundName, parents: Row[]): NameGroup {
  const count = Math.min(matches.length, MAX_CANDIDATES);
  const zeros = (): Float64Array => new Float64Array(count);
  return {
    name,
    mentions: [index],
    weight: 1,
    count,
    rows: Int32Array.from({ length: count }, (_, i) => matches[i].row),
    roles: Uint8Array.from({ length: count }, (_, i) => ROLE[matches[i].role]),
    area: new Uint8Array(count),
    parents,
    prior: zeros(),
    parent: zeros(),
    country: zeros(),
    admin1: zeros(),
    near: zeros(),
    twin: zeros(),
    total: zeros(),
    probability: zeros(),
    none: 0,
  };
}

/** A name without a parent takes the parent that the same name has elsewhere in the text. */
function linkTwins(groups: NameGroup[], _gazetteer: Gazetteer): void {
  const parented = new Map<string, NameGroup>();
  for (const group of groups)
    if (group.parents.length > 0 && !parented.has(group.name.toLowerCase()))
      parented.set(group.name.toLowerCase(), group);
  for (const group of groups) {
    if (group.parents.length > 0) continue;
    const twin = parented.get(group.name.toLowerCase());
    if (twin) group.twin = group.twin.map((_, i) => (group.rows[i] >= 0 ? 0 : 0));
    if (twin) twinOf.set(group, twin);
  }
}

export const twinOf = new WeakMap<NameGroup, NameGroup>();

const LINKS = new Set([',', ', ', ' (', ' in ', ', in ', ' , ']);

/** Countries and divisions named right after the name: "Troy, N.C.", "Walker County (Ga.)", "Birmingham in Alabama". */
function explicitParents(
  text: string,
  found: readonly FoundName[],
  index: number,
  gazetteer: Gazetteer,
): Row[] {
  const parents: Row[] = [];
  for (let at = index; at + 1 < found.length && parents.length < 6; at += 1) {
    const next = found[at + 1];
    const gap = next.start - found[at].end;
    if (gap < 1 || gap > 5 || !LINKS.has(text.slice(found[at].end, next.start))) break;
    if (next.role === 'demonym') break;
    for (const { row, role } of next.matches) {
      if (role === 'demonym' || !gazetteer.features[gazetteer.feature[row]].startsWith('A/')) continue;
      parents.push(row);
    }
  }
  return parents;
}
