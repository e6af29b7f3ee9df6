// Finds the persons that a text names, by what stands around a name (titles, ages, verbs of saying, "who"), not by a
// list of people; then ties the shorter forms ("Lukashenko") to the full one.
import type { Span } from '../span.ts';
import { collectNameRuns, type NameRun } from './name-runs.ts';
import type { Person, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';
import { classifyWords, WORD } from './word-classes.ts';

/** Evidence a name needs, and what each kind of it is worth. */
const ENOUGH = 2;
const WEIGHTS = {
  title: 3,
  roleBefore: 3,
  givenName: 2,
  initial: 2,
  particle: 1,
  suffix: 2,
  age: 3,
  appositive: 2,
  who: 2,
  speech: 1,
  spokenOfAlone: 1,
  placeBefore: -1,
  long: -1,
} as const;

interface Name {
  /** Token numbers of its words, marks left out. */
  words: number[];
  from: number;
  to: number;
  evidence: number;
}

/** Persons in order of first naming; their spans in order, titles left out. Cost: linear. */
export function findPersons(document: TextDocument): Person[] {
  const { text, tokens } = document;
  const classes = classifyWords(tokens);
  const runs = collectNameRuns(text, tokens, classes, markSentenceStarts(document));
  const alone = surnamesSpokenOfAlone(document, classes, runs);
  const names: Name[] = [];
  const accepted = new Map<string, Name>();
  for (const run of runs) {
    const name = readName(document, classes, run);
    if (name === null) continue;
    name.evidence = weigh(document, classes, run, name, alone);
    names.push(name);
    const written = writtenName(document, name);
    if (name.evidence >= ENOUGH && !accepted.has(written)) accepted.set(written, name);
  }
  return linkNames(document, classes, names, accepted);
}

function markSentenceStarts(document: TextDocument): Uint8Array {
  const { tokens, sentences, text } = document;
  const opens = new Uint8Array(tokens.count);
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && tokens.starts[at] < sentence.start) at += 1;
    if (at < tokens.count) opens[at] = 1;
  }
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    if (!(tokens.flags[i] & TOKEN.mark)) continue;
    if ('"“‘«„(:—–'.includes(text[tokens.starts[i]])) opens[i + 1] = 1;
  }
  return opens;
}

/** Surnames that act as a person does by themselves: "Mr. Hale", "Hale said". */
function surnamesSpokenOfAlone(
  document: TextDocument,
  classes: Uint32Array,
  runs: readonly NameRun[],
): Set<number> {
  const { hashes } = document.tokens;
  const alone = new Set<number>();
  for (const run of runs) {
    if (run.to - run.name !== 1 || classes[run.name] & WORD.notPerson) continue;
    const speaks = (classes[run.to] ?? 0) & WORD.saying || (classes[run.from - 1] ?? 0) & WORD.saying;
    if (run.titled || speaks) alone.add(hashes[run.name]);
  }
  return alone;
}

/** The name in a run, or null where a word of it is no person's ("Baker Street"). */
function readName(document: TextDocument, classes: Uint32Array, run: NameRun): Name | null {
  const { tokens, text } = document;
  const words: number[] = [];
  let to = run.to;
  for (let i = run.name; i < run.to; i += 1) if (tokens.flags[i] & TOKEN.word) words.push(i);
  if (words.length === 0 || words.length > 5) return null;
  const given = (classes[words[0]] & (WORD.maleName | WORD.femaleName)) !== 0;
  for (let k = 0; k < words.length; k += 1) {
    if (!(classes[words[k]] & WORD.notPerson)) continue;
    const surname = k > 0 && k === words.length - 1 && words.length === 2 && (given || run.titled);
    if (!surname || followedByCapital(document, run.to)) return null;
  }
  const last = words[words.length - 1];
  if (words.length === 1 && (tokens.flags[last] & TOKEN.capitalised) === 0) return null;
  if (tokens.ends[last] - tokens.starts[last] === 1 && words.length === 1) return null;
  if (!(classes[last] & WORD.suffix) || text[tokens.starts[to - 1]] !== '.') to = last + 1;
  return { words, from: run.name, to, evidence: 0 };
}

function followedByCapital(document: TextDocument, at: number): boolean {
  const { flags, count } = document.tokens;
  return at < count && (flags[at] & TOKEN.capitalised) !== 0 && (flags[at] & TOKEN.lineBefore) === 0;
}

function weigh(
  document: TextDocument,
  classes: Uint32Array,
  run: NameRun,
  name: Name,
  alone: ReadonlySet<number>,
): number {
  const { tokens, text } = document;
  const { words } = name;
  const last = words[words.length - 1];
  const before = classes[run.from - 1] ?? 0;
  const beforeLower = run.from > 0 && (tokens.flags[run.from - 1] & TOKEN.capitalised) === 0;
  let sum = 0;
  if (run.titled) sum += WEIGHTS.title;
  else if (run.name === run.from && beforeLower && before & (WORD.role | WORD.office) && words.length > 1) {
    sum += WEIGHTS.roleBefore;
  }
  if (words.length === 1) return run.titled ? sum : 0;
  if (classes[words[0]] & (WORD.maleName | WORD.femaleName)) sum += WEIGHTS.givenName;
  if (words.some((i, k) => k < words.length - 1 && tokens.ends[i] - tokens.starts[i] === 1))
    sum += WEIGHTS.initial;
  if (words.some((i, k) => k > 0 && k < words.length - 1 && classes[i] & WORD.particle))
    sum += WEIGHTS.particle;
  if (classes[last] & WORD.suffix) sum += WEIGHTS.suffix;
  if (before & WORD.saying || (classes[name.to] ?? 0) & WORD.saying) sum += WEIGHTS.speech;
  if (alone.has(tokens.hashes[last])) sum += WEIGHTS.spokenOfAlone;
  if (
    before & WORD.preposition &&
    LOCATIVES.has(text.slice(tokens.starts[run.from - 1], tokens.ends[run.from - 1]))
  ) {
    sum += WEIGHTS.placeBefore;
  }
  if (words.length > 3) sum += WEIGHTS.long;
  return sum + weighAfter(document, classes, name.to);
}

const LOCATIVES = new Set(['in', 'near', 'at', 'outside', 'around', 'across', 'throughout']);

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
    return age > 2 && age < 110 && word(next + 1) !== '%' && ',.;)'.includes(word(next + 1))
      ? WEIGHTS.age
      : 0;
  }
  const limit = Math.min(tokens.count, next + 7);
  for (let i = next; i < limit; i += 1) {
    if (classes[i] & WORD.role && !(tokens.flags[i] & TOKEN.capitalised)) return WEIGHTS.appositive;
    if (tokens.flags[i] & TOKEN.mark && word(i) !== '-' && word(i) !== '’' && word(i) !== "'") return 0;
  }
  return 0;
}

function writtenName(document: TextDocument, name: Name): string {
  const { tokens, text } = document;
  return text.slice(tokens.starts[name.from], tokens.ends[name.to - 1]);
}

/** One person for all forms of a name, with every span in the text that is one of these forms. */
function linkNames(
  document: TextDocument,
  classes: Uint32Array,
  names: readonly Name[],
  accepted: ReadonlyMap<string, Name>,
): Person[] {
  const { tokens } = document;
  const persons: Person[] = [];
  const byKey = new Map<string, Person>();
  const bySurname = new Map<number, Person[]>();
  const byGivenName = new Map<number, Person | null>();
  const surnameOf = (name: Name) => {
    const words = name.words.filter((i) => !(classes[i] & WORD.suffix));
    return tokens.hashes[words[words.length - 1] ?? name.words[0]];
  };
  for (const [written, name] of accepted) {
    if (name.words.length === 1) continue;
    const surname = surnameOf(name);
    const key = `${tokens.hashes[name.words[0]]} ${surname}`;
    let person = byKey.get(key);
    if (person === undefined) {
      person = { name: written, spans: [] };
      byKey.set(key, person);
      persons.push(person);
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
      const given = tokens.hashes[name.words[0]];
      byGivenName.set(given, byGivenName.has(given) ? null : person);
    } else if (written.length > person.name.length) person.name = written;
  }
  for (const name of names) {
    const surname = surnameOf(name);
    const full = byKey.get(`${tokens.hashes[name.words[0]]} ${surname}`);
    let person = name.words.length > 1 ? full : pickBySurname(bySurname.get(surname), name, tokens.starts);
    if (person === undefined && name.words.length === 1) {
      const given = byGivenName.get(surname);
      if (given != null && classes[name.words[0]] & (WORD.maleName | WORD.femaleName)) person = given;
    }
    if (person === undefined && name.evidence >= ENOUGH) {
      person = { name: writtenName(document, name), spans: [] };
      persons.push(person);
      bySurname.set(surname, [person]);
    }
    person?.spans.push({ start: tokens.starts[name.from], end: tokens.ends[name.to - 1] });
  }
  return persons.filter((person) => person.spans.length > 0).sort(bySpan);
}

/** Of several bearers of a surname, the one named last, in full or alone. */
function pickBySurname(bearers: Person[] | undefined, name: Name, starts: Uint32Array): Person | undefined {
  if (bearers === undefined || bearers.length === 1) return bearers?.[0];
  let best = bearers[0];
  for (const person of bearers)
    if (lastStart(person, starts[name.from]) > lastStart(best, starts[name.from])) best = person;
  return best;
}

function lastStart(person: Person, _before: number): number {
  return person.spans.length === 0 ? -1 : person.spans[person.spans.length - 1].start;
}

function bySpan(a: { spans: Span[] }, b: { spans: Span[] }): number {
  return a.spans[0].start - b.spans[0].start;
}
