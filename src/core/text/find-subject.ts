// Finds the subject of a verb of saying: before it, after it, or that of the whole sentence.
import { isNominal, LONGEST_SUBJECT, nounPhraseEnding } from './noun-phrase.ts';
import { has, isCapitalised, isCue, isMark, type Reading, type TokenSpan, wordAt } from './reading.ts';
import { WORD } from './word-classes.ts';

/** Tokens of a sentence that are looked through for its subject: keeps the cost linear where no stop ever comes. */
const LONGEST_SENTENCE = 150;

/** The subject of the verb at `verb`, looked for leftwards down to token `floor`. */
export function findSubjectBefore(reading: Reading, verb: number, floor: number): TokenSpan | null {
  let at = verb - 1;
  if (wordAt(reading, at) === 'to') at = beforeInfinitive(reading, at, floor);
  while (at >= floor && isBetweenSubjectAndVerb(reading, at)) at -= 1;
  if (at < floor) return null;
  const word = wordAt(reading, at);
  if (word === ',' || word === '—' || word === '–') return subjectBeforeApposition(reading, at, floor, word);
  if ('”"»'.includes(word) && wordAt(reading, at - 1) === ',') {
    const opening = skipShortQuotation(reading, at);
    return opening < 0 ? null : subjectBeforeApposition(reading, opening, floor, ',');
  }
  if (word === 'and' || word === 'but' || word === 'then') return subjectOfSentence(reading, at, floor);
  if (word === ')' || word === ']') {
    const opening = findBack(reading, at - 1, floor, word === ')' ? '(' : '[');
    return opening > floor ? nounPhraseEnding(reading, opening - 1, floor) : null;
  }
  if (word === 'who' || word === 'that' || word === 'which') {
    const end = wordAt(reading, at - 1) === ',' ? at - 2 : at - 1;
    const antecedent = end >= floor ? nounPhraseEnding(reading, end, floor) : null;
    return antecedent === null ? null : { from: antecedent.from, to: at + 1 };
  }
  return nounPhraseEnding(reading, at, floor);
}

/** "went on to say": the token before the verb that the infinitive hangs on. */
function beforeInfinitive(reading: Reading, to: number, floor: number): number {
  let at = to - 1;
  for (let skipped = 0; skipped < 3 && at > floor; skipped += 1, at -= 1) {
    if (reading.personAt[at] > 0 || isCapitalised(reading, at) || isMark(reading, at)) break;
    if (has(reading, at, WORD.pronoun | WORD.role)) break;
  }
  return at;
}

function isBetweenSubjectAndVerb(reading: Reading, at: number): boolean {
  if (has(reading, at, WORD.pronoun) || reading.personAt[at] > 0) return false;
  if (has(reading, at, WORD.auxiliary | WORD.adverb)) return true;
  const word = wordAt(reading, at);
  if (word.length === 1 && (word === 'd' || word === 's')) return "'’".includes(wordAt(reading, at - 1));
  if (word === "'" || word === '’') return true;
  return word.length > 4 && word.endsWith('ly') && !isCapitalised(reading, at);
}

/** "Hale, a retired pilot, said": the noun phrase before the comma that opens the apposition. */
function subjectBeforeApposition(
  reading: Reading,
  closing: number,
  floor: number,
  mark: string,
): TokenSpan | null {
  let fallback: TokenSpan | null = null;
  for (let at = closing - 1; at > floor && closing - at < 2 * LONGEST_SUBJECT; at -= 1) {
    const word = wordAt(reading, at);
    if ('“”"«»'.includes(word)) {
      const opening = skipShortQuotation(reading, at);
      if (opening < 0) break;
      at = opening;
    }
    if (word !== mark) continue;
    const bracket = wordAt(reading, at - 1) === ')' ? findBack(reading, at - 2, floor, '(') : -1;
    const end = bracket > floor ? bracket - 1 : at - 1;
    const phrase = nounPhraseEnding(reading, end, floor);
    if (phrase === null) continue;
    if (reading.personAt[end] > 0 || phrase.from === floor) return phrase;
    fallback ??= phrase;
  }
  return fallback;
}

/** The opening mark of a few words in marks that close at `closing` ("known as “the captain”"); -1 for none. */
function skipShortQuotation(reading: Reading, closing: number): number {
  let at = closing - 1;
  while (at > 0 && closing - at < LONGEST_NICKNAME && reading.quoted[at] === 1) at -= 1;
  return closing - at < LONGEST_NICKNAME && at < closing - 1 ? at : -1;
}

const LONGEST_NICKNAME = 7;

function findBack(reading: Reading, from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor && from - at < LONGEST_SUBJECT; at -= 1)
    if (wordAt(reading, at) === mark) return at;
  return -1;
}

/** The subject that follows its verb ("said Hale"), up to token `ceiling`. */
export function findSubjectAfter(reading: Reading, verb: number, ceiling: number): TokenSpan | null {
  const from = verb + 1;
  if (from >= ceiling || isMark(reading, from)) return null;
  if (has(reading, from, WORD.pronoun)) return { from, to: from + 1 };
  if (has(reading, from, NOT_SUBJECT) && !isPersonAt(reading, from)) return null;
  let to = from;
  while (to < ceiling && to - from < LONGEST_SUBJECT && !endsSubject(reading, to)) to += 1;
  if (to === from) return null;
  return isNominal(reading, from, to - 1) ? { from, to } : null;
}

const NOT_SUBJECT = WORD.preposition | WORD.conjunction | WORD.adverb | WORD.auxiliary | WORD.time;

function isPersonAt(reading: Reading, at: number): boolean {
  return reading.personAt[at] > 0;
}

function endsSubject(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (isMark(reading, at)) {
    return (
      !(
        word === '.' &&
        (has(reading, at - 1, WORD.honorific | WORD.office) || wordAt(reading, at - 1).length === 1)
      ) && !"-'’&".includes(word)
    );
  }
  if (has(reading, at, WORD.preposition))
    return word !== 'of' && word !== 'for' && word !== 'from' && word !== 'with';
  return (
    has(reading, at, WORD.conjunction | WORD.saying | WORD.sayingOn | WORD.auxiliary) &&
    !isCapitalised(reading, at)
  );
}

/** The first subject of a verb of saying in the sentence, else its first person or pronoun. */
export function subjectOfSentence(reading: Reading, before: number, first: number): TokenSpan | null {
  const floor = Math.max(first, before - LONGEST_SENTENCE);
  for (let at = floor + 1; at < before; at += 1) {
    if (reading.quoted[at] === 1 || !isCue(reading, at, WORD.saying | WORD.characterising)) continue;
    const subject = findSubjectBefore(reading, at, first);
    if (subject !== null) return subject;
  }
  let fallback: TokenSpan | null = null;
  for (let at = floor; at < before; at += 1) {
    if (reading.quoted[at] === 1) continue;
    if (has(reading, at, WORD.pronoun) && !isMark(reading, at)) return { from: at, to: at + 1 };
    if (reading.personAt[at] === 0) continue;
    let to = at + 1;
    while (to < before && reading.personAt[to] === reading.personAt[at]) to += 1;
    let from = at;
    while (from > first && has(reading, from - 1, WORD.honorific | WORD.office)) from -= 1;
    if (!has(reading, from - 1, WORD.preposition) && !"'’".includes(wordAt(reading, to) || 'x'))
      return { from: at, to };
    fallback ??= { from: at, to };
    at = to;
  }
  return fallback;
}
