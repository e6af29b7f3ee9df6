// How much speaks for a run of capitals being a person's name: what it is made of and what stands beside it.
import type { NameRun } from './name-runs.ts';
import type { TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';
import { WORD } from './word-classes.ts';

/** Evidence a name needs, and what each kind of it is worth. */
export const ENOUGH_EVIDENCE = 2;
const WEIGHTS = {
  title: 3,
  roleBefore: 3,
  givenName: 2,
  initial: 2,
  particle: 1,
  suffix: 2,
  age: 3,
  appositive: 2,
  definiteAppositive: 1,
  who: 2,
  speech: 1,
  spokenOfAlone: 1,
  placeBefore: -1,
  long: -1,
  notPerson: -2,
  headline: -1,
} as const;

export interface Name {
  /** Token numbers of its words, marks left out. */
  words: number[];
  /** Half-open, token numbers. */
  from: number;
  to: number;
  evidence: number;
}

/** The name in a run, its evidence not yet weighed; null where a word of it is no person's ("Baker Street"). */
export function readName(document: TextDocument, classes: Uint32Array, run: NameRun): Name | null {
  const { tokens, text } = document;
  const words: number[] = [];
  for (let i = run.name; i < run.to; i += 1) if (tokens.flags[i] & TOKEN.word) words.push(i);
  if (words.length === 0 || words.length > 5) return null;
  for (let k = 0; k < words.length; k += 1) {
    if (!(classes[words[k]] & WORD.notPerson)) continue;
    if (k === 0 && words.length > 1 && isGivenName(classes, words[0])) continue;
    const last = k > 0 && k === words.length - 1;
    const surname = last && (classes[words[k]] & WORD.surnameToo) !== 0;
    if (!surname || isFollowedByCapital(document, run.to)) return null;
  }
  const last = words[words.length - 1];
  if (words.length === 1 && (tokens.flags[last] & TOKEN.capitalised) === 0) return null;
  // "General Secretary", "Lord Mayor": a title without a name; "St. Louis": a place named after one.
  if (words.length === 1 && isTitleAlone(classes, last)) return null;
  if (followsSaint(document, words[0])) return null;
  // "U.S.", "R-Ohio": letters that stand for something else than a given name.
  const surname = classes[last] & WORD.suffix ? words[words.length - 2] : last;
  if (surname === undefined || lengthOf(document, surname) === 1) return null;
  if (lengthOf(document, words[0]) === 1 && !opensWithInitials(document, words)) return null;
  if (words.length === 2 && text[tokens.ends[words[0]]] === '-') return null;
  const closesWithStop = classes[last] & WORD.suffix && text[tokens.starts[run.to - 1]] === '.';
  const to = closesWithStop ? run.to : last + 1;
  if (isOwnerOfPlace(document, classes, to)) return null;
  return { words, from: words[0], to, evidence: 0 };
}

/** `alone`: hashes of surnames that act as a person does by themselves; `headline`: most words are capitalised. */
export function weighName(
  document: TextDocument,
  classes: Uint32Array,
  run: NameRun,
  name: Name,
  alone: ReadonlySet<number>,
  headline: boolean,
): number {
  const { tokens } = document;
  const { words } = name;
  const last = words[words.length - 1];
  const before = run.from === 0 || tokens.flags[run.from] & TOKEN.lineBefore ? 0 : classes[run.from - 1];
  let sum = 0;
  if (run.titled) sum += WEIGHTS.title;
  else if (words.length > 1 && isRoleBefore(document, before, run)) sum += WEIGHTS.roleBefore;
  if (words.length === 1) return headline && !run.addressed ? 0 : sum;
  if (isGivenName(classes, words[0])) sum += WEIGHTS.givenName;
  if (words.some((i, k) => k < words.length - 1 && isInitial(document, i))) sum += WEIGHTS.initial;
  const inner = words.slice(1, -1);
  if (inner.some((i) => (classes[i] & WORD.particle) !== 0)) sum += WEIGHTS.particle;
  if (classes[last] & WORD.suffix) sum += WEIGHTS.suffix;
  if (classes[last] & WORD.notPerson) sum += WEIGHTS.notPerson;
  if (before & WORD.saying || (classes[name.to] ?? 0) & WORD.saying) sum += WEIGHTS.speech;
  if (alone.has(tokens.hashes[last])) sum += WEIGHTS.spokenOfAlone;
  if (isPlaceLead(document, run.from - 1)) sum += WEIGHTS.placeBefore;
  if (words.length > 2 && !hasMiddleName(document, classes, words)) sum += WEIGHTS.long;
  if (headline) sum += WEIGHTS.headline;
  return sum + weighAfter(document, classes, name.to);
}

/** in, near, at …: where they stand, a place follows more often than a person. */
export function isPlaceLead({ text, tokens }: TextDocument, at: number): boolean {
  return at >= 0 && LOCATIVES.has(text.slice(tokens.starts[at], tokens.ends[at]));
}

const LOCATIVES = new Set(['in', 'near', 'at', 'outside', 'around', 'across', 'throughout']);

export function isGivenName(classes: Uint32Array, at: number): boolean {
  return (classes[at] & (WORD.maleName | WORD.femaleName)) !== 0;
}

function isRoleBefore({ tokens }: TextDocument, before: number, run: NameRun): boolean {
  if (run.name !== run.from || run.from === 0) return false;
  return (before & (WORD.role | WORD.office)) !== 0 && (tokens.flags[run.from - 1] & TOKEN.capitalised) === 0;
}

function lengthOf({ tokens }: TextDocument, at: number): number {
  return tokens.ends[at] - tokens.starts[at];
}

function isInitial(document: TextDocument, at: number): boolean {
  return lengthOf(document, at) === 1 && document.text[document.tokens.ends[at]] === '.';
}

/** Initials, particles and second given names make a long run of capitals a name. */
function hasMiddleName(document: TextDocument, classes: Uint32Array, words: readonly number[]): boolean {
  const middle = WORD.particle | WORD.maleName | WORD.femaleName | WORD.suffix;
  return words.slice(1).some((i) => isInitial(document, i) || (classes[i] & middle) !== 0);
}

function isTitleAlone(classes: Uint32Array, at: number): boolean {
  if (classes[at] & WORD.surnameToo) return false;
  if (classes[at] & (WORD.office | WORD.honorific)) return true;
  return (classes[at] & WORD.role) !== 0 && (classes[at - 1] & WORD.office) !== 0;
}

function followsSaint({ text, tokens }: TextDocument, at: number): boolean {
  if (at < 2 || tokens.flags[at] & TOKEN.lineBefore || text[tokens.starts[at - 1]] !== '.') return false;
  return /^st$/iu.test(text.slice(tokens.starts[at - 2], tokens.ends[at - 2]));
}

/** "J.K. Rowling", "C. S. Lewis", but not "U.S. Fish" or "W. Virginia". */
function opensWithInitials(document: TextDocument, words: readonly number[]): boolean {
  const { tokens, text } = document;
  if (words.length < 3 || text[tokens.ends[words[0]]] !== '.') return false;
  const first = text.slice(tokens.starts[words[0]], tokens.ends[words[1]]).replace(/[.\s]/gu, '');
  return first.length === 2 && !STANDING_INITIALS.has(first);
}

const STANDING_INITIALS = new Set(
  'US UK UN EU UAE DC LA NY NJ NC ND NM SC SD RI BC UP SE SW NE NW'.split(' '),
);

/** "Queen Anne's County". */
function isOwnerOfPlace({ tokens, text }: TextDocument, classes: Uint32Array, to: number): boolean {
  if (to + 2 >= tokens.count || !"'’".includes(text[tokens.starts[to]])) return false;
  if (text[tokens.starts[to + 1]] !== 's') return false;
  return (tokens.flags[to + 2] & TOKEN.capitalised) !== 0 && (classes[to + 2] & WORD.notPerson) !== 0;
}

function isFollowedByCapital({ tokens }: TextDocument, at: number): boolean {
  if (at >= tokens.count || tokens.flags[at] & TOKEN.lineBefore) return false;
  return (tokens.flags[at] & TOKEN.capitalised) !== 0;
}

/** ", 43," · ", a doctor" · ", who" · " who". */
function weighAfter(document: TextDocument, classes: Uint32Array, to: number): number {
  const { tokens, text } = document;
  const word = (at: number) => text.slice(tokens.starts[at], tokens.ends[at]);
  if (to >= tokens.count) return 0;
  if (word(to) === 'who' || word(to) === 'whose') return WEIGHTS.who;
  if (word(to) !== ',' || to + 2 >= tokens.count) return 0;
  const next = to + 1;
  if (word(next) === 'who' || word(next) === 'whose') return WEIGHTS.who;
  if (tokens.flags[next] & TOKEN.number) {
    const age = Number(word(next));
    return age > 2 && age < 110 && ',.;)'.includes(word(next + 1)) ? WEIGHTS.age : 0;
  }
  const limit = Math.min(tokens.count, next + 7);
  for (let i = next; i < limit; i += 1) {
    if (classes[i] & WORD.role && !(tokens.flags[i] & TOKEN.capitalised)) {
      return /^an?$/u.test(word(next)) ? WEIGHTS.appositive : WEIGHTS.definiteAppositive;
    }
    if (tokens.flags[i] & TOKEN.mark && !"-'’".includes(word(i))) return 0;
  }
  return 0;
}
