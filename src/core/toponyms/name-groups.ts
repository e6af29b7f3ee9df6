// One sense per text: mentions of one name are resolved together, unless their explicit parents differ
// ("Portland, Maine" beside "Portland, Ore.").
import type { Gazetteer, NameMatch, Row } from '../gazetteer/gazetteer.ts';
import { type CandidateTable, newCandidateTable, putCandidates } from './candidate-table.ts';
import { liesIn, PLACE, placeKinds } from './place-kinds.ts';
import type { FoundName } from './recognise.ts';
import { WEIGHTS } from './resolution-weights.ts';
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
  /** Group of the same name where the text puts another name inside it, or -1. */
  holder: number;
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
  /** Least inhabitants of a town in what looks like a list, for the next name to say where it lies. */
  pairPopulation: 15_000,
} as const;

export function groupNames(
  text: string,
  found: readonly FoundName[],
  gazetteer: Gazetteer,
): { groups: NameGroup[]; groupOf: Int32Array; candidates: CandidateTable } {
  const groupOf = new Int32Array(found.length).fill(-1);
  const byKey = new Map<string, number>();
  const groups: NameGroup[] = [];
  const kinds = placeKinds(gazetteer);
  const matchesOf: (readonly NameMatch[])[] = [];
  let end = 0;
  /** By found name: the next one says what it lies in. */
  const isInNext = found.map(
    (_, index) =>
      isLinked(text, found, index) && (!inList(text, found, index) || isPair(found, index, kinds, gazetteer)),
  );
  found.forEach((name, index) => {
    if (name.matches.length === 0) return;
    const written = text.slice(name.start, name.end).toLowerCase();
    const parents = isInNext[index] ? explicitParents(text, found, index, gazetteer) : [];
    // The Georgia of "Atlanta, Georgia" need not be that of "Tbilisi".
    const holds = index > 0 && isInNext[index - 1] && found[index - 1].matches.length > 0;
    const key = `${written}|${parents.join()}|${holds ? 'holds' : ''}|${name.role === 'demonym' ? 'demonym' : name.said === 'division' ? 'division' : ''}`;
    let group = byKey.get(key);
    if (group === undefined) {
      group = groups.length;
      byKey.set(key, group);
      matchesOf.push(fitting(text, name, kinds, gazetteer));
      groups.push(newGroup(written, matchesOf[group].length, name.said, parents, end));
      end += groups[group].count;
    }
    groups[group].mentions.push(index);
    groupOf[index] = group;
  });
  for (const group of groups) {
    const one = Math.min(2, 0.6 + 0.4 * group.mentions.length);
    // Who comes from a country may be anywhere: "American officials in Geneva".
    group.weight = found[group.mentions[0]].role === 'demonym' ? WEIGHTS.demonymShare * one : one;
  }
  found.forEach((_, index) => {
    if (groupOf[index] < 0 || !isInNext[index] || groupOf[index + 1] < 0) return;
    groups[groupOf[index + 1]].child = groupOf[index];
  });
  linkTwins(groups);
  const candidates = newCandidateTable(end);
  groups.forEach(({ from, count }, group) => putCandidates(candidates, from, count, matchesOf[group]));
  return { groups, groupOf, candidates };
}

/** "La." with a small letter and a dot is Louisiana, never Los Angeles. */
function fitting(
  text: string,
  { start, end, matches }: FoundName,
  kinds: Uint8Array,
  gazetteer: Gazetteer,
): readonly NameMatch[] {
  if (text[end - 1] !== '.' || text.slice(start, end).toUpperCase() === text.slice(start, end))
    return matches;
  const divisions = matches.filter(
    ({ row, role }) => role === 'abbreviation' && kinds[gazetteer.feature[row]] <= PLACE.division,
  );
  return divisions.length > 0 ? divisions : matches;
}

function newGroup(name: string, candidates: number, said: SaidKind, parents: Row[], from: number): NameGroup {
  return {
    name,
    mentions: [],
    weight: 1,
    from,
    count: Math.min(candidates, GROUP_LIMITS.candidates),
    parents,
    said,
    child: -1,
    twin: -1,
    holder: -1,
    none: 0,
  };
}

/** A name without a parent leans on the same name with one elsewhere in the text, or on that which holds another. */
function linkTwins(groups: NameGroup[]): void {
  const parented = new Map<string, number>();
  const holders = new Map<string, number>();
  groups.forEach(({ name, parents, child }, index) => {
    if (parents.length > 0 && !parented.has(name)) parented.set(name, index);
    if (child >= 0 && !holders.has(name)) holders.set(name, index);
  });
  for (const group of groups) {
    if (group.parents.length === 0) group.twin = parented.get(group.name) ?? -1;
    if (group.child < 0) group.holder = holders.get(group.name) ?? -1;
  }
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

/**
 * "Córdoba, Argentina, and Santa Cruz, Bolivia": a town of some size and the country or state that it lies in, not two
 * of a list ("Washington, Oregon and Idaho").
 */
function isPair(
  found: readonly FoundName[],
  index: number,
  kinds: Uint8Array,
  gazetteer: Gazetteer,
): boolean {
  const { matches } = found[index];
  const kindOf = (row: Row): number => kinds[gazetteer.feature[row]];
  const isTownIn = (town: Row, row: Row): boolean =>
    gazetteer.population[town] >= GROUP_LIMITS.pairPopulation &&
    kindOf(town) > PLACE.division &&
    liesIn(town, row, gazetteer);
  return found[index + 1].matches.some(
    ({ row, role }) =>
      role === 'primary' &&
      kindOf(row) <= PLACE.division &&
      matches.some((match) => isTownIn(match.row, row)) &&
      !matches.some((match) => match.role === 'primary' && kindOf(match.row) === kindOf(row)),
  );
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
