// What sentence rules need to know of a text, computed once: word classes, persons and sentences by token; and how to
// find the subject of a verb of saying before or after it.
import { pairQuoteMarks, type QuotedPiece } from './pair-quote-marks.ts';
import type { Person, TextDocument } from './text-document.ts';
import { TOKEN, type Tokens } from './tokenise.ts';
import { classifyWords, WORD } from './word-classes.ts';

export interface Reading {
  document: TextDocument;
  text: string;
  tokens: Tokens;
  classes: Uint32Array;
  persons: readonly Person[];
  personNames: ReadonlySet<string>;
  /** For each token the number of the person it names, plus one; 0 for none. */
  personAt: Int32Array;
  /** The pieces in quotation marks, and 1 for each token in one. */
  pieces: readonly QuotedPiece[];
  quoted: Uint8Array;
  /** For each token the number of its sentence, and for each sentence its first token; one more at the end. */
  sentenceAt: Int32Array;
  sentenceFirst: Int32Array;
}

/** Half-open, token numbers. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Subjects longer than this are passed over. */
const LONGEST_SUBJECT = 30;
/** Tokens of a sentence that are looked through for its subject: keeps the cost linear where no stop ever comes. */
const LONGEST_SENTENCE = 150;

export function readDocument(document: TextDocument, persons: readonly Person[]): Reading {
  const { tokens, text, sentences } = document;
  const personAt = new Int32Array(tokens.count);
  const spans = persons
    .flatMap((person, number) => person.spans.map((span) => ({ ...span, number })))
    .sort((a, b) => a.start - b.start);
  let token = 0;
  for (const { start, end, number } of spans) {
    while (token < tokens.count && tokens.starts[token] < start) token += 1;
    for (let i = token; i < tokens.count && tokens.ends[i] <= end; i += 1) personAt[i] = number + 1;
  }
  const sentenceAt = new Int32Array(tokens.count);
  const sentenceFirst = new Int32Array(sentences.length + 1).fill(tokens.count);
  token = 0;
  sentences.forEach((sentence, number) => {
    while (token < tokens.count && tokens.starts[token] < sentence.start) sentenceAt[token++] = number;
    sentenceFirst[number] = token;
    while (token < tokens.count && tokens.starts[token] < sentence.end) sentenceAt[token++] = number;
  });
  const pieces = pairQuoteMarks(document);
  const quoted = new Uint8Array(tokens.count);
  for (const { first, last } of pieces) quoted.fill(1, first, last + 1);
  return {
    document,
    text,
    tokens,
    classes: classifyWords(tokens),
    persons,
    personNames: new Set(persons.map((person) => person.name)),
    personAt,
    pieces,
    quoted,
    sentenceAt,
    sentenceFirst,
  };
}

export function wordAt(reading: Reading, at: number): string {
  return at < 0 || at >= reading.tokens.count
    ? ''
    : reading.text.slice(reading.tokens.starts[at], reading.tokens.ends[at]);
}

export function has(reading: Reading, at: number, flags: number): boolean {
  return at >= 0 && at < reading.tokens.count && (reading.classes[at] & flags) !== 0;
}

export function isCapitalised(reading: Reading, at: number): boolean {
  return at >= 0 && at < reading.tokens.count && (reading.tokens.flags[at] & TOKEN.capitalised) !== 0;
}

export function isMark(reading: Reading, at: number): boolean {
  return at >= 0 && at < reading.tokens.count && (reading.tokens.flags[at] & TOKEN.mark) !== 0;
}

/** The subject of the verb at `verb`, looked for leftwards down to token `floor`. */
export function findSubjectBefore(reading: Reading, verb: number, floor: number): TokenSpan | null {
  let at = verb - 1;
  if (wordAt(reading, at) === 'to') at = beforeInfinitive(reading, at, floor);
  while (at >= floor && isBetweenSubjectAndVerb(reading, at)) at -= 1;
  if (at < floor) return null;
  const word = wordAt(reading, at);
  if (word === ',' || word === '—' || word === '–') return subjectBeforeApposition(reading, at, floor, word);
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

/** "Flynn, a top surrogate, said": the noun phrase before the comma that opens the apposition. */
function subjectBeforeApposition(
  reading: Reading,
  closing: number,
  floor: number,
  mark: string,
): TokenSpan | null {
  let fallback: TokenSpan | null = null;
  for (let at = closing - 1; at > floor && closing - at < 2 * LONGEST_SUBJECT; at -= 1) {
    const word = wordAt(reading, at);
    if ('“”"«»'.includes(word)) break;
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

function findBack(reading: Reading, from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor && from - at < LONGEST_SUBJECT; at -= 1)
    if (wordAt(reading, at) === mark) return at;
  return -1;
}

/** The noun phrase whose last token is `end`. */
function nounPhraseEnding(reading: Reading, end: number, floor: number): TokenSpan | null {
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

const LONGEST_TITLE = 8;
const NOT_IN_TITLE = WORD.preposition | WORD.auxiliary | WORD.adverb | WORD.time;

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

/** Marks within a noun phrase: "St. John's", "vice-president", "Bailey & Glasser". */
const JOINING_MARKS = "-.'’&/$%#";

function isPartOfName(reading: Reading, at: number): boolean {
  return (
    isCapitalised(reading, at) &&
    wordAt(reading, at).length > 1 &&
    reading.tokens.starts[at] > 0 &&
    reading.sentenceFirst[reading.sentenceAt[at]] !== at
  );
}

/** "was told", "is said": the subject is not who speaks. */
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether a verb of saying stands here, of the given kinds, and not a noun like it ("his claims", "in states"). */
export function isCue(reading: Reading, at: number, kinds: number = WORD.saying | WORD.sayingOn): boolean {
  if (!has(reading, at, kinds) || isCapitalised(reading, at)) return false;
  if (has(reading, at, WORD.sayingOn) && kinds & WORD.sayingOn) return true;
  const before = wordAt(reading, at - 1);
  if (before === 'to') return true;
  if (BEING.has(before)) return false;
  if (has(reading, at - 1, WORD.article | WORD.preposition)) return false;
  return !(before === 's' && "'’".includes(wordAt(reading, at - 2)));
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

function isNominal(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at <= end; at += 1) {
    if (isCapitalised(reading, at) && !has(reading, at, WORD.opener)) return true;
    if (has(reading, at, WORD.role | WORD.determiner | WORD.pronoun)) return true;
  }
  const last = wordAt(reading, end);
  return end - from < 4 && last.length > 3 && last.endsWith('s');
}

/** The subject that follows its verb ("said Caddell"), up to token `ceiling`. */
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
