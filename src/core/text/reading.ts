// What sentence rules need to know of a text, computed once: word classes, persons, quotation marks and sentences by token.
import { hashWord } from './hash-word.ts';
import { pairQuoteMarks, type QuotedPiece } from './pair-quote-marks.ts';
import type { Person, TextDocument } from './text-document.ts';
import { TOKEN, type Tokens } from './tokenise.ts';
import { WORD } from './word-classes.ts';

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

export function readDocument(document: TextDocument, persons: readonly Person[]): Reading {
  const { tokens, text, sentences } = document;
  const personAt = new Int32Array(tokens.count);
  const spans: { start: number; end: number; number: number }[] = [];
  persons.forEach((person, number) => {
    for (const { start, end } of person.spans) spans.push({ start, end, number });
  });
  spans.sort((a, b) => a.start - b.start);
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
    classes: document.classes.words,
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

/** "was told", "is said": the subject is not who speaks. */
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether a verb of saying stands here, of the given kinds, and not a noun like it ("his claims", "in states"). */
export function isCue(reading: Reading, at: number, kinds: number = WORD.saying | WORD.sayingOn): boolean {
  if (!has(reading, at, kinds) || isCapitalised(reading, at)) return false;
  if (has(reading, at, WORD.sayingOn) && kinds & WORD.sayingOn) return true;
  if (has(reading, at, WORD.making) && /^puts?$/u.test(wordAt(reading, at)))
    return wordAt(reading, at + 1) === 'it';
  const before = wordAt(reading, at - 1);
  if (before === 'to') return true;
  if (BEING.has(before)) return false;
  if (has(reading, at - 1, WORD.article | WORD.preposition)) return false;
  return !(before === 's' && "'’".includes(wordAt(reading, at - 2)));
}

const ACCORDING = hashWord('according');

/** Whether "according to" stands here. */
export function isAccordingTo(reading: Reading, at: number): boolean {
  // Asked of every word: the number tells it from nearly all others.
  if (reading.tokens.hashes[at] !== ACCORDING) return false;
  return wordAt(reading, at + 1) === 'to' && wordAt(reading, at).toLowerCase() === 'according';
}
