// Finds who is said to have said a piece in quotation marks: the verb or phrase of saying after it, before it, or in the
// sentence round it.
import type { QuotedPiece } from './pair-quote-marks.ts';
import {
  findSubjectAfter,
  findSubjectBefore,
  has,
  isCapitalised,
  type Reading,
  type TokenSpan,
  wordAt,
} from './read-clauses.ts';
import { WORD } from './word-classes.ts';

export interface Attribution {
  cue: TokenSpan;
  speaker: TokenSpan | null;
  side: 'after' | 'before' | 'around';
  /** The cue takes the piece as its whole content (said, "…"), not a few words of it (called it "…"). */
  whole: boolean;
}

/** A verb of saying further off than this has another object. */
const FARTHEST_CUE = 45;

/** `floor` and `ceiling`: the neighbouring pieces, beyond which nothing is looked for. Cost: bounded. */
export function attributePiece(
  reading: Reading,
  piece: QuotedPiece,
  floor: number,
  ceiling: number,
): Attribution | null {
  const before = attributeBefore(reading, piece, floor);
  if (before?.whole === true) return before;
  return attributeAfter(reading, piece, ceiling) ?? before ?? attributeAround(reading, piece, ceiling);
}

function attributeAfter(reading: Reading, piece: QuotedPiece, ceiling: number): Attribution | null {
  if (!piece.closed) return null;
  let at = piece.close + 1;
  const lastMark = wordAt(reading, piece.last);
  if (wordAt(reading, at) === ',') at += 1;
  else if (lastMark === '.' && wordAt(reading, piece.last - 1) !== '.') return null;
  const limit = Math.min(ceiling, endOfSentence(reading, at), at + FARTHEST_CUE);
  if (at >= limit) return null;
  if (isAccordingTo(reading, at)) return accordingTo(reading, at, limit, 'after', true);
  if (has(reading, at, WORD.saying)) {
    const speaker = findSubjectAfter(reading, at, limit);
    if (speaker !== null) return { cue: { from: at, to: at + 1 }, speaker, side: 'after', whole: true };
  }
  for (let verb = at + 1; verb < limit; verb += 1) {
    if (!has(reading, verb, WORD.saying) || isCapitalised(reading, verb)) continue;
    const speaker = findSubjectBefore(reading, verb, at);
    if (speaker === null || speaker.from > at + 1) return null;
    return { cue: { from: verb, to: verb + 1 }, speaker, side: 'after', whole: true };
  }
  return null;
}

function attributeBefore(reading: Reading, piece: QuotedPiece, floor: number): Attribution | null {
  const first = startOfSentence(reading, piece.open);
  if (first === piece.open) return attributeByColon(reading, piece, floor);
  const from = Math.max(first, floor);
  for (let verb = piece.open - 1; verb >= from && piece.open - verb < FARTHEST_CUE; verb -= 1) {
    if (
      has(reading, verb, WORD.saying | WORD.sayingOn | WORD.characterising) &&
      !isCapitalised(reading, verb)
    ) {
      const participle = !has(reading, verb, WORD.saying | WORD.characterising);
      const speaker = participle
        ? subjectOfSentence(reading, verb, first)
        : findSubjectBefore(reading, verb, first);
      if (speaker === null && !participle) continue;
      const whole = takesWhole(reading, verb, piece) && has(reading, verb, WORD.saying | WORD.sayingOn);
      return { cue: { from: verb, to: verb + 1 }, speaker, side: 'before', whole };
    }
    if (isAccordingTo(reading, verb)) return accordingTo(reading, verb, piece.open, 'before', false);
  }
  return attributeByColon(reading, piece, floor);
}

/** Whether only what may stand between a verb and its quotation does. */
function takesWhole(reading: Reading, verb: number, piece: QuotedPiece): boolean {
  const last = wordAt(reading, piece.open - 1);
  return piece.open - 1 === verb || last === ',' || last === ':';
}

/** "Caddell continued:" and the quotation in the next paragraph; ‘Ann Hale: “…”’. */
function attributeByColon(reading: Reading, piece: QuotedPiece, floor: number): Attribution | null {
  const colon = piece.open - 1;
  if (colon <= floor || wordAt(reading, colon) !== ':') return null;
  const first = startOfSentence(reading, colon);
  for (let verb = colon - 1; verb >= first && colon - verb < FARTHEST_CUE; verb -= 1) {
    if (!has(reading, verb, WORD.saying | WORD.sayingOn) || isCapitalised(reading, verb)) continue;
    const speaker = findSubjectBefore(reading, verb, first) ?? subjectOfSentence(reading, verb, first);
    if (speaker !== null) return { cue: { from: verb, to: verb + 1 }, speaker, side: 'before', whole: true };
  }
  const speaker = subjectOfSentence(reading, colon, first);
  return speaker === null
    ? null
    : { cue: { from: colon, to: colon + 1 }, speaker, side: 'before', whole: true };
}

/** "The reasons, Hale said, are “…”" and "“…” is how Hale put it". */
function attributeAround(reading: Reading, piece: QuotedPiece, ceiling: number): Attribution | null {
  const limit = Math.min(ceiling, endOfSentence(reading, piece.close), piece.close + FARTHEST_CUE);
  for (let verb = piece.close + 1; verb < limit; verb += 1) {
    if (isAccordingTo(reading, verb)) return accordingTo(reading, verb, limit, 'around', false);
    if (!has(reading, verb, WORD.saying) || isCapitalised(reading, verb)) continue;
    const speaker =
      findSubjectBefore(reading, verb, piece.close + 1) ?? findSubjectAfter(reading, verb, limit);
    if (speaker !== null) return { cue: { from: verb, to: verb + 1 }, speaker, side: 'around', whole: false };
  }
  return null;
}

function isAccordingTo(reading: Reading, at: number): boolean {
  return wordAt(reading, at + 1) === 'to' && wordAt(reading, at).toLowerCase() === 'according';
}

function accordingTo(
  reading: Reading,
  at: number,
  limit: number,
  side: Attribution['side'],
  whole: boolean,
): Attribution | null {
  const speaker = findSubjectAfter(reading, at + 1, limit);
  return speaker === null ? null : { cue: { from: at, to: at + 2 }, speaker, side, whole };
}

/** The first person, pronoun or noun phrase of the sentence: whom its participles go on with. */
function subjectOfSentence(reading: Reading, before: number, first: number): TokenSpan | null {
  for (let at = first; at < before; at += 1) {
    if (has(reading, at, WORD.saying | WORD.characterising) && !isCapitalised(reading, at)) {
      const subject = findSubjectBefore(reading, at, first) ?? findSubjectAfter(reading, at, before);
      if (subject !== null) return subject;
    }
  }
  for (let at = first; at < before; at += 1) {
    if (reading.personAt[at] > 0) {
      let to = at + 1;
      while (to < before && reading.personAt[to] === reading.personAt[at]) to += 1;
      return { from: at, to };
    }
    if (has(reading, at, WORD.pronoun)) return { from: at, to: at + 1 };
  }
  return null;
}

function startOfSentence(reading: Reading, at: number): number {
  return reading.sentenceFirst[reading.sentenceAt[at]] ?? 0;
}

function endOfSentence(reading: Reading, at: number): number {
  return at >= reading.tokens.count
    ? reading.tokens.count
    : reading.sentenceFirst[reading.sentenceAt[at] + 1];
}
