// Follows the words beside a quotation to whom they mean: names to their full form, pronouns and role phrases ("the
// Ruritanian leader") to whoever the text has introduced so.
import type { Span } from '../span.ts';
import { UNLIKE_ADJECTIVES } from './words/person-words.ts';
import { has, isCapitalised, type Reading, type TokenSpan, wordAt } from './reading.ts';
import {
  type Antecedent,
  FARTHEST_ANTECEDENT,
  genderAt,
  genderOf,
  resolvePronoun,
} from './resolve-pronoun.ts';
import { WORD } from './word-classes.ts';

export interface Speaker extends Span, Antecedent {}

/** Words before and after a name that introduce its bearer. */
const INTRODUCTION = { before: 6, after: 9 };
/** What a role phrase and an introduction can share, and how much of it makes them mean the same person. */
const WEIGHTS = { sameRole: 1, anyRole: 0.5, sameModifier: 2 };
const ENOUGH = { withModifier: 2, withoutModifier: 1 };

/** Null where the words mean someone whom the text does not name ("he" without a name before it). Cost: bounded. */
export function resolveSpeaker(
  reading: Reading,
  speaker: TokenSpan,
  content: TokenSpan,
  previous: Antecedent | null,
): Speaker | null {
  const { tokens, text } = reading;
  const start = tokens.starts[speaker.from];
  const end = tokens.ends[speaker.to - 1];
  const named = personIn(reading, speaker);
  if (named !== null) return asPerson(reading, start, end, named);
  if (speaker.to - speaker.from === 1 && has(reading, speaker.from, WORD.pronoun)) {
    const name = resolvePronoun(reading, speaker.from, content, previous);
    if (name === null) return null;
    if (name === previous?.name) return { ...previous, start, end };
    return asPerson(reading, start, end, name);
  }
  const role = roleIn(reading, speaker);
  const known = role < 0 ? resolveTrade(reading, speaker) : resolveRole(reading, speaker, role, previous);
  if (known !== null) return asPerson(reading, start, end, known);
  const gender = role < 0 ? 'unknown' : genderAt(reading, role);
  return { start, end, name: text.slice(start, end), individual: role >= 0, gender };
}

function asPerson(reading: Reading, start: number, end: number, name: string): Speaker {
  return { start, end, name, individual: true, gender: genderOf(reading, name) };
}

/** The person named in a noun phrase, unless only as another's owner ("Hale's adviser"). */
function personIn(reading: Reading, speaker: TokenSpan): string | null {
  for (let at = speaker.from; at < speaker.to; at += 1) {
    if (reading.personAt[at] === 0) continue;
    if ("'’".includes(wordAt(reading, at + 1) || ' ') && at + 2 < speaker.to) continue;
    if (isNamedAfter(reading, at, speaker)) continue;
    if (at > speaker.from && ['of', 'for', 'to', 'with'].includes(wordAt(reading, at - 1))) continue;
    return reading.persons[reading.personAt[at] - 1].name;
  }
  return null;
}

/** "the Hale administration": a thing that bears a person's name. */
function isNamedAfter(reading: Reading, at: number, speaker: TokenSpan): boolean {
  const next = at + 1;
  if (next >= speaker.to || !has(reading, speaker.from, WORD.article) || isCapitalised(reading, next))
    return false;
  return /^\p{Ll}{3,}$/u.test(wordAt(reading, next)) && !has(reading, next, NOT_A_NOUN);
}

const NOT_A_NOUN = WORD.preposition | WORD.conjunction | WORD.pronoun | WORD.adverb | WORD.auxiliary;

/** The last word of a phrase that is one person's role; -1 for none: "the two lawmakers" are nobody alone. */
function roleIn(reading: Reading, speaker: TokenSpan): number {
  let role = -1;
  for (let at = speaker.from; at < speaker.to; at += 1) {
    if (has(reading, at, WORD.preposition) && role >= 0) break;
    if (has(reading, at, WORD.role | WORD.office) && !/[^s]s$/iu.test(wordAt(reading, at))) role = at;
  }
  return role;
}

/** "the diver": whoever an apposition before has introduced as one (", a diver,"). */
function resolveTrade(reading: Reading, speaker: TokenSpan): string | null {
  if (speaker.to - speaker.from !== 2 || wordAt(reading, speaker.from).toLowerCase() !== 'the') return null;
  const { personAt, tokens } = reading;
  const floor = Math.max(0, speaker.from - FARTHEST_ANTECEDENT);
  for (let at = speaker.from - 1; at >= floor; at -= 1) {
    if (personAt[at] === 0 || wordAt(reading, at + 1) !== ',' || !/^an?$/u.test(wordAt(reading, at + 2)))
      continue;
    for (let i = at + 3; i < at + 3 + LONGEST_TRADE && wordAt(reading, i) !== ','; i += 1) {
      if (tokens.hashes[i] === tokens.hashes[speaker.from + 1]) return reading.persons[personAt[at] - 1].name;
    }
  }
  return null;
}

/** Words between "a" and the noun of an apposition: ", a retired deep-sea diver,". */
const LONGEST_TRADE = 5;

/** "the Ruritanian leader": the person introduced before with the same country or the same role, the last such. */
function resolveRole(
  reading: Reading,
  speaker: TokenSpan,
  role: number,
  previous: Antecedent | null,
): string | null {
  if (wordAt(reading, speaker.from).toLowerCase() !== 'the') return null;
  const modifiers: string[] = [];
  for (let at = speaker.from + 1; at < role; at += 1) {
    if (isCapitalised(reading, at)) modifiers.push(wordAt(reading, at).toLowerCase());
  }
  const { personAt } = reading;
  const floor = Math.max(0, speaker.from - 4 * FARTHEST_ANTECEDENT);
  let best: string | null = null;
  let bestScore = 0;
  for (let at = speaker.from - 1; at >= floor; at -= 1) {
    if (personAt[at] === 0 || personAt[at] === personAt[at - 1] || reading.quoted[at] === 1) continue;
    const score = scoreIntroduction(reading, at, role, modifiers);
    if (score <= bestScore) continue;
    best = reading.persons[personAt[at] - 1].name;
    bestScore = score;
  }
  if (bestScore >= (modifiers.length > 0 ? ENOUGH.withModifier : ENOUGH.withoutModifier)) return best;
  const goesOn = modifiers.length === 0 && previous !== null && reading.personNames.has(previous.name);
  return goesOn ? previous.name : null;
}

/** What the words before a name ("Ruritanian President Ilvana …") or after it (", a doctor,") share with a role phrase. */
function scoreIntroduction(
  reading: Reading,
  name: number,
  role: number,
  modifiers: readonly string[],
): number {
  let score = 0;
  for (let at = name - 1; at >= Math.max(0, name - INTRODUCTION.before); at -= 1) {
    const isRole = has(reading, at, WORD.role | WORD.office);
    const same = reading.tokens.hashes[at] === reading.tokens.hashes[role];
    if (!isRole && !same && !isCapitalised(reading, at) && wordAt(reading, at) !== 'of') break;
    score += scoreWord(reading, at, role, modifiers);
  }
  let after = name;
  while (reading.personAt[after] === reading.personAt[name]) after += 1;
  if (wordAt(reading, after) !== ',') return score;
  const end = Math.min(reading.tokens.count, after + INTRODUCTION.after);
  for (let at = after + 1; at < end && !',.;'.includes(wordAt(reading, at)); at += 1) {
    score += scoreWord(reading, at, role, modifiers);
  }
  return score;
}

function scoreWord(reading: Reading, at: number, role: number, modifiers: readonly string[]): number {
  const { hashes } = reading.tokens;
  if (hashes[at] === hashes[role]) return WEIGHTS.sameRole + WEIGHTS.anyRole;
  if (has(reading, at, WORD.role | WORD.office)) return WEIGHTS.anyRole;
  if (!isCapitalised(reading, at)) return 0;
  const word = wordAt(reading, at).toLowerCase();
  return modifiers.some((modifier) => isSameCountry(modifier, word)) ? WEIGHTS.sameModifier : 0;
}

/** "kenyan" and "kenya", "polish" and "poland". */
function isSameCountry(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length, 4);
  if (shortest < 2) return false;
  if (one === other || (shortest === 4 && one.slice(0, 4) === other.slice(0, 4))) return true;
  return UNLIKE_ADJECTIVES[one] === other || UNLIKE_ADJECTIVES[other] === one;
}
