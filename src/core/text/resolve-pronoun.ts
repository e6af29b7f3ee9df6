// Follows "he", "she", "they" and "it" beside a quotation to whom they mean: the last speaker, or the person the
// sentences before are about.
import { has, type Reading, type TokenSpan, wordAt } from './reading.ts';
import { WORD } from './word-classes.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** Someone who has spoken, as far as a later pronoun can mean him. */
export interface Antecedent {
  name: string;
  start: number;
  /** One person, named or not; else a group or body. */
  individual: boolean;
  gender: Gender;
}

/** How far back, in tokens, a pronoun's person may stand. */
export const FARTHEST_ANTECEDENT = 400;
/** A sentence's subject stands among its first words. */
const FARTHEST_SUBJECT = 12;

/**
 * The name, or null where nobody before fits. Persons named inside quotations are not meant, and whom the `content` said
 * names is not who says it. Cost: bounded.
 */
export function resolvePronoun(
  reading: Reading,
  at: number,
  content: TokenSpan,
  previous: Antecedent | null,
): string | null {
  const pronoun = wordAt(reading, at).toLowerCase();
  const floor = Math.max(0, at - FARTHEST_ANTECEDENT);
  const near = previous !== null && previous.start >= reading.tokens.starts[floor] ? previous : null;
  if (pronoun === 'they' || pronoun === 'it') return near?.individual === false ? near.name : null;
  if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'who') return null;
  const gender: Gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : 'unknown';
  const candidate = near !== null && near.individual && fits(near.gender, gender) ? near : null;
  const search = { reading, at, floor, gender, named: namesIn(reading, content) };
  return findSameSentence(search) ?? findBefore(search, candidate) ?? candidate?.name ?? findAny(search);
}

interface Search {
  reading: Reading;
  at: number;
  floor: number;
  gender: Gender;
  /** Numbers, plus one, of the persons that what is said names. */
  named: ReadonlySet<number>;
}

function namesIn({ personAt }: Reading, { from, to }: TokenSpan): Set<number> {
  const named = new Set<number>();
  for (let at = from; at < Math.min(to, from + FARTHEST_ANTECEDENT); at += 1)
    if (personAt[at] > 0) named.add(personAt[at]);
  return named;
}

/** "When Hale arrived, she said": the first person of the sentence, before the pronoun and outside quotations. */
function findSameSentence(search: Search): string | null {
  const { reading, at } = search;
  const first = Math.max(reading.sentenceFirst[reading.sentenceAt[at]], at - 4 * FARTHEST_SUBJECT);
  for (let i = first; i < at; i += 1) {
    const name = fittingPerson(search, i);
    if (name !== null) return name;
  }
  return null;
}

/** The nearest person before who is the subject of a sentence, or the last speaker if he stands nearer. */
function findBefore(search: Search, candidate: Antecedent | null): string | null {
  const { reading, at, floor } = search;
  for (let i = reading.sentenceFirst[reading.sentenceAt[at]] - 1; i >= floor; i -= 1) {
    if (candidate !== null && reading.tokens.starts[i] < candidate.start) return candidate.name;
    const name = fittingPerson(search, i);
    if (name === null) continue;
    if (candidate?.name === name || isSubject(reading, i)) return name;
  }
  return null;
}

function findAny(search: Search): string | null {
  for (let i = search.at - 1; i >= search.floor; i -= 1) {
    const name = fittingPerson(search, i);
    if (name !== null) return name;
  }
  return null;
}

/** The person named at a token, if a pronoun of that gender can mean him. */
function fittingPerson({ reading, gender, named }: Search, at: number): string | null {
  const number = reading.personAt[at];
  if (number === 0 || reading.quoted[at] === 1 || named.has(number)) return null;
  const { name } = reading.persons[number - 1];
  return fits(genderOf(reading, name), gender) ? name : null;
}

/** A person opens the sentence or stands before its verb. */
function isSubject(reading: Reading, at: number): boolean {
  if (has(reading, at + 1, WORD.saying | WORD.characterising | WORD.auxiliary)) return true;
  const first = reading.sentenceFirst[reading.sentenceAt[at]];
  if (at - first >= FARTHEST_SUBJECT) return false;
  for (let i = first; i < at; i += 1) {
    if (reading.personAt[i] > 0 && reading.personAt[i] !== reading.personAt[at]) return false;
  }
  return true;
}

function fits(one: Gender, other: Gender): boolean {
  return one === other || one === 'unknown' || other === 'unknown';
}

const genders = new WeakMap<Reading, Map<string, Gender>>();

/** By the title or role before the name, else by the given name. */
export function genderOf(reading: Reading, name: string): Gender {
  let known = genders.get(reading);
  if (known === undefined) {
    known = readGenders(reading);
    genders.set(reading, known);
  }
  return known.get(name) ?? 'unknown';
}

function readGenders(reading: Reading): Map<string, Gender> {
  const found = new Map<string, Gender>();
  const { personAt, tokens } = reading;
  for (let at = 0; at < tokens.count; at += 1) {
    if (personAt[at] === 0 || personAt[at] === personAt[at - 1]) continue;
    const { name } = reading.persons[personAt[at] - 1];
    const title = genderAt(reading, wordAt(reading, at - 1) === '.' ? at - 2 : at - 1);
    if (title !== 'unknown') found.set(name, title);
    else if (!found.has(name) && personAt[at + 1] === personAt[at]) {
      const male = has(reading, at, WORD.maleName);
      if (male !== has(reading, at, WORD.femaleName)) found.set(name, male ? 'male' : 'female');
    }
  }
  return found;
}

/** What a title or role tells of its bearer. */
export function genderAt(reading: Reading, at: number): Gender {
  if (has(reading, at, WORD.maleWord)) return 'male';
  return has(reading, at, WORD.femaleWord) ? 'female' : 'unknown';
}
