// Ties all forms of a person's name to one person: "Ilvana Torkel", then "Torkel", "Ms. Torkel".
import type { Span } from '../span.ts';
import type { Person, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';
import { ENOUGH_EVIDENCE, isGivenName, isPlaceLead, type Name } from './weigh-name.ts';
import { WORD } from './word-classes.ts';

/** Persons of one surname that are told apart; keeps the cost linear. */
const MOST_BEARERS = 20;

/** A name's parts by hash; suffixes left out. */
interface Parts {
  given: number;
  surname: number;
}

/** Persons in order of first naming. `names` in order; those in `accepted` have shown themselves to be persons' names. */
export function linkNames(
  document: TextDocument,
  classes: Uint32Array,
  names: readonly Name[],
  accepted: ReadonlyMap<string, Name>,
): Person[] {
  const { tokens } = document;
  const known = new KnownPersons();
  for (const [written, name] of accepted) {
    if (name.words.length > 1) known.add(written, readParts(document, classes, name));
  }
  for (const name of names) {
    const parts = readParts(document, classes, name);
    let person: Person | undefined;
    if (name.words.length > 1) person = known.byFullName(parts);
    else {
      if (name.evidence < ENOUGH_EVIDENCE && standsForPlace(document, name)) continue;
      person = known.bySurname(parts.surname);
      if (person === undefined && speaksHere(classes, name)) person = known.byGivenName(parts.surname);
    }
    if (person === undefined && name.evidence >= ENOUGH_EVIDENCE) {
      person = known.add(writtenName(document, name), parts);
    }
    person?.spans.push({ start: tokens.starts[name.from], end: tokens.ends[name.to - 1] });
  }
  return known.persons.filter((person) => person.spans.length > 0).sort(byFirstSpan);
}

export function writtenName({ text, tokens }: TextDocument, name: Name): string {
  return text.slice(tokens.starts[name.from], tokens.ends[name.to - 1]);
}

/** First and last word: a headline's known names are found by them. */
export function readParts({ tokens }: TextDocument, classes: Uint32Array, name: Name): Parts {
  let last = name.words.length - 1;
  if (last > 0 && classes[name.words[last]] & WORD.suffix) last -= 1;
  return { given: tokens.hashes[name.words[0]], surname: tokens.hashes[name.words[last]] };
}

class KnownPersons {
  readonly persons: Person[] = [];
  private readonly full = new Map<string, Person>();
  private readonly surnames = new Map<number, Person[]>();
  /** Null where two persons share the given name. */
  private readonly givenNames = new Map<number, Person | null>();

  add(written: string, parts: Parts): Person {
    const key = `${parts.given} ${parts.surname}`;
    const same = this.full.get(key);
    if (same !== undefined) {
      if (written.length > same.name.length) same.name = written;
      return same;
    }
    const person: Person = { name: written, spans: [] };
    this.persons.push(person);
    this.full.set(key, person);
    const bearers = this.surnames.get(parts.surname);
    if (bearers === undefined) this.surnames.set(parts.surname, [person]);
    else if (bearers.length < MOST_BEARERS) bearers.push(person);
    this.givenNames.set(parts.given, this.givenNames.has(parts.given) ? null : person);
    return person;
  }

  byFullName(parts: Parts): Person | undefined {
    return this.full.get(`${parts.given} ${parts.surname}`);
  }

  /** Of several bearers the one named oftenest so far; of these the one introduced last. */
  bySurname(surname: number): Person | undefined {
    let best: Person | undefined;
    for (const person of this.surnames.get(surname) ?? []) {
      if (best === undefined || (person.spans.length > 0 && person.spans.length >= best.spans.length))
        best = person;
    }
    return best;
  }

  byGivenName(given: number): Person | undefined {
    return this.givenNames.get(given) ?? undefined;
  }
}

function speaksHere(classes: Uint32Array, name: Name): boolean {
  const beside = (classes[name.from - 1] ?? 0) | (classes[name.to] ?? 0);
  return isGivenName(classes, name.words[0]) && (beside & WORD.saying) !== 0;
}

/** "in Arlington", "Washington, D.C.": a surname alone where only a place stands. */
function standsForPlace(document: TextDocument, name: Name): boolean {
  const { text, tokens } = document;
  const before = name.from - 1;
  if (/^,? D\.C/u.test(text.slice(tokens.ends[name.to - 1], tokens.ends[name.to - 1] + 5))) return true;
  if (before < 0 || tokens.flags[name.from] & TOKEN.lineBefore) return false;
  return isPlaceLead(document, before) && !"'’".includes(text[tokens.ends[name.to - 1]] ?? ' ');
}

function byFirstSpan(a: { spans: Span[] }, b: { spans: Span[] }): number {
  return a.spans[0].start - b.spans[0].start;
}
