// Follows the words beside a quotation to the person they mean: names to their full form, pronouns and role phrases
// ("the Belarusian leader") to whoever the text has introduced so.
import type { Span } from '../span.ts';
import { has, isCapitalised, type Reading, type TokenSpan, wordAt } from './read-clauses.ts';
import { WORD } from './word-classes.ts';

/** How far back, in tokens, a pronoun's person may stand. */
const FARTHEST_ANTECEDENT = 400;

export interface Speaker extends Span {
  name: string;
}

/** Null where the words mean someone whom the text does not name ("he" without a name before it). */
export function resolveSpeaker(
  reading: Reading,
  speaker: TokenSpan,
  previous: Speaker | null,
): Speaker | null {
  const { tokens, text } = reading;
  const span = { start: tokens.starts[speaker.from], end: tokens.ends[speaker.to - 1] };
  const person = personIn(reading, speaker);
  if (person !== null) return { ...span, name: person };
  if (speaker.to - speaker.from === 1 && has(reading, speaker.from, WORD.pronoun)) {
    const name = resolvePronoun(reading, speaker.from, previous);
    return name === null ? null : { ...span, name };
  }
  const role = resolveRole(reading, speaker, previous);
  return { ...span, name: role ?? text.slice(span.start, span.end) };
}

/** The person named in a noun phrase, unless only as another's owner ("Obama's strategist"). */
function personIn(reading: Reading, speaker: TokenSpan): string | null {
  let found: string | null = null;
  for (let at = speaker.from; at < speaker.to; at += 1) {
    if (reading.personAt[at] === 0) continue;
    const owner = "'’".includes(wordAt(reading, at + 1) || ' ') && at + 2 < speaker.to;
    if (owner) continue;
    if (at > speaker.from && ['of', 'for', 'to', 'with'].includes(wordAt(reading, at - 1))) continue;
    found ??= reading.persons[reading.personAt[at] - 1].name;
  }
  return found;
}

/** "they", "it": the group or body that spoke last. */
function resolveGroup(reading: Reading, at: number, previous: Speaker | null): string | null {
  const floor = Math.max(0, at - FARTHEST_ANTECEDENT);
  if (previous === null || previous.start < reading.tokens.starts[floor]) return null;
  return reading.personNames.has(previous.name) ? null : previous.name;
}

type Gender = 'male' | 'female' | 'unknown';

function resolvePronoun(reading: Reading, at: number, previous: Speaker | null): string | null {
  const pronoun = wordAt(reading, at).toLowerCase();
  if (pronoun === 'they' || pronoun === 'it') return resolveGroup(reading, at, previous);
  if (pronoun === 'we' || pronoun === 'i' || pronoun === 'you') return null;
  const gender: Gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : 'unknown';
  const floor = Math.max(0, at - FARTHEST_ANTECEDENT);
  const sentence = reading.sentenceFirst[reading.sentenceAt[at]];
  let candidate: string | null = null;
  if (
    previous !== null &&
    reading.tokens.starts[floor] <= previous.start &&
    fits(genderOf(reading, previous.name), gender)
  ) {
    candidate = previous.name;
  }
  for (let i = sentence - 1; i >= floor; i -= 1) {
    if (reading.personAt[i] === 0) continue;
    const person = reading.persons[reading.personAt[i] - 1];
    if (candidate === person.name) return candidate;
    if (!fits(genderOf(reading, person.name), gender)) continue;
    if (previous !== null && candidate !== null && reading.tokens.starts[i] < previous.start)
      return candidate;
    if (isSubject(reading, i)) return person.name;
  }
  if (candidate !== null) return candidate;
  for (let i = at - 1; i >= floor; i -= 1) {
    if (reading.personAt[i] === 0) continue;
    const person = reading.persons[reading.personAt[i] - 1];
    if (fits(genderOf(reading, person.name), gender)) return person.name;
  }
  return null;
}

/** A person opens the sentence or stands before its verb: the likeliest to be meant by the next pronoun. */
function isSubject(reading: Reading, at: number): boolean {
  const first = reading.sentenceFirst[reading.sentenceAt[at]];
  if (has(reading, at + 1, WORD.saying | WORD.characterising | WORD.auxiliary)) return true;
  for (let i = first; i < at; i += 1)
    if (reading.personAt[i] > 0 && reading.personAt[i] !== reading.personAt[at]) return false;
  return at - first < 12;
}

function fits(one: Gender, other: Gender): boolean {
  return one === other || one === 'unknown' || other === 'unknown';
}

const genders = new WeakMap<Reading, Map<string, Gender>>();

/** By Mr., Mrs. or Ms. before the name, else by the given name. */
function genderOf(reading: Reading, name: string): Gender {
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
    const title = wordAt(reading, wordAt(reading, at - 1) === '.' ? at - 2 : at - 1).toLowerCase();
    if (MALE_TITLES.has(title)) found.set(name, 'male');
    else if (FEMALE_TITLES.has(title)) found.set(name, 'female');
    else if (!found.has(name) || found.get(name) === 'unknown') {
      const male = has(reading, at, WORD.maleName);
      const female = has(reading, at, WORD.femaleName);
      if (male !== female && personAt[at + 1] === personAt[at]) found.set(name, male ? 'male' : 'female');
    }
  }
  return found;
}

const MALE_TITLES = new Set(
  'mr sir lord king prince father brother congressman councilman chairman spokesman businessman sheikh rabbi'.split(
    ' ',
  ),
);
const FEMALE_TITLES = new Set(
  'mrs ms miss dame lady queen princess sister madam congresswoman councilwoman chairwoman spokeswoman businesswoman'.split(
    ' ',
  ),
);

/** "the Belarusian leader": whoever stands nearest before it with the same role or the same country's adjective. */
function resolveRole(reading: Reading, speaker: TokenSpan, previous: Speaker | null): string | null {
  const { tokens, personAt } = reading;
  if (wordAt(reading, speaker.from).toLowerCase() !== 'the') return null;
  let role = -1;
  for (let at = speaker.from; at < speaker.to; at += 1)
    if (has(reading, at, WORD.role | WORD.office) && !isPlural(wordAt(reading, at))) role = at;
  if (role < 0) return null;
  const wanted = new Set<string>();
  for (let at = speaker.from + 1; at < role; at += 1)
    if (isCapitalised(reading, at)) wanted.add(stem(wordAt(reading, at)));
  const roleWord = tokens.hashes[role];
  let best: string | null = null;
  let bestScore = 0;
  const floor = Math.max(0, speaker.from - 4 * FARTHEST_ANTECEDENT);
  for (let at = speaker.from - 1; at >= floor; at -= 1) {
    if (personAt[at] === 0 || personAt[at] === personAt[at - 1]) continue;
    const name = reading.persons[personAt[at] - 1].name;
    let score = 0;
    for (
      let i = at - 1;
      i >= Math.max(0, at - 6) && (isCapitalised(reading, i) || has(reading, i, WORD.role));
      i -= 1
    ) {
      if (tokens.hashes[i] === roleWord) score += 1;
      if (has(reading, i, WORD.office | WORD.role)) score += 0.5;
      if (wanted.has(stem(wordAt(reading, i)))) score += 2;
    }
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  if (bestScore >= (wanted.size > 0 ? 2 : 1)) return best;
  return wanted.size === 0 && previous !== null && reading.personNames.has(previous.name)
    ? previous.name
    : null;
}

/** "the two lawmakers" are nobody alone. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss');
}

/** "Belarusian" and "Belarus", "Polish" and "Poland" alike: the first letters. */
function stem(word: string): string {
  return word.slice(0, word.length > 5 ? 5 : 3).toLowerCase();
}
