// One sense per text: mentions of one name are resolved together, unless their explicit parents differ
// ("Portland, Maine" beside "Portland, Ore.").
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { type CandidateTable, newCandidateTable, putCandidates } from './candidate-table.ts';
import { PLACE, placeKinds } from './place-kinds.ts';
import type { FoundName } from './recognise.ts';
import type { SaidKind } from './said-kind.ts';

export interface NameGroup {
  /** The name as first written. */
  name: string;
  /** Indices of the found names that it stands for. */
  mentions: number[];
  /** How much it counts as evidence for other names. */
  weight: number;
  /** Its candidates are so many from `from` on. */
  from: number;
  count: number;
  /** Rows that the text says it lies in ("Troy, N.C."). */
  parents: Row[];
  /** What the words beside it call it. */
  said: SaidKind;
  /** Group of the name that the text puts inside this one, or -1. */
  child: number;
  /** Group of the same name with explicit parents, or -1. */
  twin: number;
  /** Probability of none of the candidates. */
  none: number;
}

export const GROUP_LIMITS = {
  candidates: 400,
  parents: 12,
  /** So many names in a row with commas are a list; so many, when "and" brings a last one. */
  list: 4,
  listWithEnd: 2,
  /** Names of a list that are looked at. */
  looked: 8,
} as const;

export function groupNames(
  text: string,
  found: readonly FoundName[],
  gazetteer: Gazetteer,
): { groups: NameGroup[]; groupOf: Int32Array; candidates: CandidateTable } {
  const groupOf = new Int32Array(found.length).fill(-1);
  const byKey = new Map<string, number>();
  const groups: NameGroup[] = [];
  let end = 0;
  found.forEach((name, index) => {
    if (name.matches.length === 0) return;
    const written = text.slice(name.start, name.end).toLowerCase();
    const parents = explicitParents(text, found, index, gazetteer);
    const key = `${written}|${parents.join()}|${name.role === 'demonym' ? 'demonym' : name.said === 'division' ? 'division' : ''}`;
    let group = byKey.get(key);
    if (group === undefined) {
      group = groups.length;
      byKey.set(key, group);
      groups.push(newGroup(written, name, parents, end));
      end += groups[group].count;
    }
    groups[group].mentions.push(index);
    groupOf[index] = group;
  });
  for (const group of groups) group.weight = Math.min(2, 0.6 + 0.4 * group.mentions.length);
  linkTwins(groups);
  found.forEach((_, index) => {
    if (groupOf[index] < 0 || !isLinked(text, found, index) || groupOf[index + 1] < 0) return;
    if (inList(text, found, index)) return;
    groups[groupOf[index + 1]].child = groupOf[index];
  });
  const candidates = newCandidateTable(end);
  for (const { from, count, mentions } of groups)
    putCandidates(candidates, from, count, found[mentions[0]].matches);
  return { groups, groupOf, candidates };
}

function newGroup(name: string, { matches, said }: FoundName, parents: Row[], from: number): NameGroup {
  return {
    name,
    mentions: [],
    weight: 1,
    from,
    count: Math.min(matches.length, GROUP_LIMITS.candidates),
    parents,
    said,
    child: -1,
    twin: -1,
    none: 0,
  };
}

/** A name without a parent leans on the same name with one elsewhere in the text. */
function linkTwins(groups: NameGroup[]): void {
  const parented = new Map<string, number>();
  groups.forEach((group, index) => {
    if (group.parents.length > 0 && !parented.has(group.name)) parented.set(group.name, index);
  });
  for (const group of groups) if (group.parents.length === 0) group.twin = parented.get(group.name) ?? -1;
}

const LINKS = new Set([',', ', ', ' (', ' in ', ', in ', ' , ', '., ', '.,']);

/** "Lima is a city in", ", a village near the centre of": what a place is and what it lies in. */
const DEFINITION = {
  longest: 70,
  opens: /^(?: \([^()]{0,40}\))?(?:,? (?:is|was) (?:a|an|the|one)|, (?:a|an|the)) /,
  closes: / (?:in|of)(?: the)? $/,
  says: /\b(?:city|town|village|municipality|borough|county|district|commune|parish|township|suburb|community|hamlet|settlement|port|province|island|capital|seat|neighbou?rhood)\b/,
} as const;

function isDefinition(between: string): boolean {
  return DEFINITION.opens.test(between) && DEFINITION.closes.test(between) && DEFINITION.says.test(between);
}

/** Whether the next name follows as this one's parent would. */
function isLinked(text: string, found: readonly FoundName[], index: number): boolean {
  if (index + 1 >= found.length) return false;
  const next = found[index + 1];
  const gap = next.start - found[index].end;
  if (gap < 1 || gap > DEFINITION.longest || next.role === 'demonym') return false;
  const between = text.slice(found[index].end, next.start);
  return LINKS.has(between) || isDefinition(between);
}

/** Countries and divisions named right after the name: "Troy, N.C.", "Walker County (Ga.)", "Birmingham in Alabama". */
function explicitParents(
  text: string,
  found: readonly FoundName[],
  index: number,
  gazetteer: Gazetteer,
): Row[] {
  const parents: Row[] = [];
  if (isLinked(text, found, index) && inList(text, found, index)) return parents;
  const kinds = placeKinds(gazetteer);
  // "Springfield, Sangamon County, Illinois": two steps and no more.
  for (let at = index; at < index + 2 && isLinked(text, found, at); at += 1) {
    for (const { row, role } of found[at + 1].matches) {
      const kind = kinds[gazetteer.feature[row]];
      if (role !== 'demonym' && kind <= PLACE.county && !parents.includes(row)) parents.push(row);
      if (parents.length >= GROUP_LIMITS.parents) return parents;
    }
  }
  return parents;
}

const LIST_ENDS = new Set([' and ', ', and ', ' or ', ', or ']);

/** "Arkansas, Colorado, Delaware and Idaho", "Washington, New York and Boston": neighbours, not parents. */
function inList(text: string, found: readonly FoundName[], index: number): boolean {
  const next = found[index + 1];
  if (text[next.end - 1] === '.' || next.matches.every((match) => match.role === 'abbreviation'))
    return false;
  let names = 2;
  let at = index + 1;
  while (names <= GROUP_LIMITS.looked && isComma(text, found, at)) {
    names += 1;
    at += 1;
  }
  for (let before = index - 1; names <= GROUP_LIMITS.looked && isComma(text, found, before); before -= 1)
    names += 1;
  const ends = at + 1 < found.length && LIST_ENDS.has(text.slice(found[at].end, found[at + 1].start));
  return ends ? names >= GROUP_LIMITS.listWithEnd : names >= GROUP_LIMITS.list;
}

function isComma(text: string, found: readonly FoundName[], index: number): boolean {
  return (
    index >= 0 && index + 1 < found.length && text.slice(found[index].end, found[index + 1].start) === ', '
  );
}
