// What the gazetteer answered for a name, kept: news says the same names again and again, and folding, finding and
// weighing one costs far more than a look into a table. It changes no answer, and holds a bounded number of them.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import { keptBeside } from '../gazetteer/kept-beside.ts';
import { type NameTraits, traitsOf } from './name-traits.ts';

const LIMITS = {
  names: 1 << 15,
  /** Longer slices of a text would keep the whole text alive in the engines there are. */
  nameLength: 12,
} as const;

export interface KnownName {
  matches: readonly NameMatch[];
  /** Null where there are no matches. */
  traits: NameTraits | null;
  /** Whether a longer name begins with it. */
  continues: boolean;
}

const memoryOf = keptBeside(() => new Map<string, KnownName>());

export function knownName(name: string, gazetteer: Gazetteer): KnownName {
  if (name.length > LIMITS.nameLength) return ask(name, gazetteer);
  const memory = memoryOf(gazetteer);
  let known = memory.get(name);
  if (known === undefined) {
    if (memory.size >= LIMITS.names) memory.clear();
    known = ask(name, gazetteer);
    memory.set(name, known);
  }
  return known;
}

function ask(name: string, gazetteer: Gazetteer): KnownName {
  const matches = gazetteer.find(name);
  return {
    matches,
    traits: matches.length === 0 ? null : traitsOf(name, matches, gazetteer),
    continues: gazetteer.continues(name),
  };
}
