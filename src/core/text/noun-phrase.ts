// Finds where a noun phrase begins, by the words and marks that bound one.
import { has, isCapitalised, isCue, isMark, type Reading, type TokenSpan, wordAt } from './reading.ts';
import { WORD } from './word-classes.ts';

/** Subjects longer than this are passed over. */
export const LONGEST_SUBJECT = 30;

const LONGEST_TITLE = 8;

const NOT_IN_TITLE = WORD.preposition | WORD.auxiliary | WORD.adverb | WORD.time;

/** Marks within a noun phrase: "St. John's", "vice-president", "Hale & Moss". */
const JOINING_MARKS = "-.'’&/$%#";

/** The noun phrase whose last token is `end`. */
export function nounPhraseEnding(reading: Reading, end: number, floor: number): TokenSpan | null {
  if (has(reading, end, WORD.pronoun)) return { from: end, to: end + 1 };
  let from = end;
  if (reading.personAt[end] > 0) {
    while (from > floor && reading.personAt[from - 1] === reading.personAt[end]) from -= 1;
    const name = from;
    while (from > floor && isTitlePart(reading, from - 1)) from -= 1;
    if (from < name) from = startOfTitle(reading, from, floor);
    return { from, to: end + 1 };
  }
  while (from - 1 >= floor && end - from < LONGEST_SUBJECT && !isBoundary(reading, from - 1)) from -= 1;
  if ("'’".includes(wordAt(reading, from)) && wordAt(reading, from + 1) === 's') from += 2;
  if (from > end) return null;
  from = skipLeadingPhrase(reading, from, end);
  return from <= end && isNominal(reading, from, end) ? { from, to: end + 1 } : null;
}

/** "the White House press secretary Ann Hale": what belongs to the title before the name. */
function startOfTitle(reading: Reading, title: number, floor: number): number {
  let from = title;
  while (from > floor && title - from < LONGEST_TITLE && !isBoundary(reading, from - 1)) {
    if (has(reading, from - 1, NOT_IN_TITLE)) break;
    from -= 1;
    if (has(reading, from, WORD.article)) break;
  }
  return from;
}

function isTitlePart(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word === '.') return has(reading, at - 1, WORD.honorific | WORD.office);
  if (has(reading, at, WORD.honorific | WORD.office | WORD.role)) return true;
  return isCapitalised(reading, at) && !has(reading, at, WORD.opener | WORD.pronoun);
}

function isBoundary(reading: Reading, at: number): boolean {
  if (isCue(reading, at)) return true;
  if (has(reading, at, WORD.pronoun | WORD.conjunction)) return !isPartOfName(reading, at);
  return isMark(reading, at) && !JOINING_MARKS.includes(wordAt(reading, at));
}

function isPartOfName(reading: Reading, at: number): boolean {
  return (
    isCapitalised(reading, at) &&
    wordAt(reading, at).length > 1 &&
    reading.tokens.starts[at] > 0 &&
    reading.sentenceFirst[reading.sentenceAt[at]] !== at
  );
}

/** "On Sunday the group" → "the group". */
function skipLeadingPhrase(reading: Reading, from: number, end: number): number {
  if (!has(reading, from, WORD.preposition | WORD.adverb | WORD.conjunction)) return from;
  for (let at = end; at > from; at -= 1) {
    if (has(reading, at, WORD.determiner) && !has(reading, at - 1, WORD.preposition)) return at;
    if (reading.personAt[at] > 0 && reading.personAt[at - 1] === 0 && !isTitlePart(reading, at - 1))
      return at;
  }
  return has(reading, from, WORD.preposition) ? Math.min(end, from + 2) : from + 1;
}

export function isNominal(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at <= end; at += 1) {
    if (isCapitalised(reading, at) && !has(reading, at, WORD.opener)) return true;
    if (has(reading, at, WORD.role | WORD.determiner | WORD.pronoun)) return true;
  }
  const last = wordAt(reading, end);
  return end - from < 4 && last.length > 3 && last.endsWith('s');
}
