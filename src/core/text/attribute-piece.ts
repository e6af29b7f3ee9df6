// Finds who is said to have said a piece in quotation marks: the verb or phrase of saying after it, before it, or in the
// sentence round it.
import type { QuotedPiece } from './pair-quote-marks.ts';
import { findSubjectAfter, findSubjectBefore, subjectOfSentence } from './find-subject.ts';
import {
  has,
  isAccordingTo,
  isCapitalised,
  isCue,
  isMark,
  type Reading,
  type TokenSpan,
  wordAt,
} from './reading.ts';
import { TOKEN } from './tokenise.ts';
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

/** `floor` and `ceiling`: the neighbouring pieces, beyond which a quotation's own verb does not stand. Cost: bounded. */
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
  const signed = attributeByDash(reading, at);
  if (signed !== null) return signed;
  const lastMark = wordAt(reading, piece.last);
  if (wordAt(reading, at) === ',') at += 1;
  else if (lastMark === '.' && wordAt(reading, piece.last - 1) !== '.') return null;
  const limit = Math.min(ceiling, endOfSentence(reading, at), at + FARTHEST_CUE);
  if (at >= limit || (reading.tokens.flags[at] & TOKEN.lineBefore) !== 0) return null;
  if (isAccordingTo(reading, at)) return accordingTo(reading, at, limit, 'after', true);
  if (!isPunctuated(reading, piece) && startOfSentence(reading, piece.open) !== piece.open) return null;
  if (wordAt(reading, at) === 'as') at += 1;
  else if (has(reading, at, WORD.conjunction)) return null;
  if (isCue(reading, at, WORD.saying)) {
    const speaker = findSubjectAfter(reading, at, limit);
    if (speaker !== null) return { cue: { from: at, to: at + 1 }, speaker, side: 'after', whole: true };
  }
  for (let verb = at + 1; verb < limit; verb += 1) {
    if (reading.quoted[verb] === 1 || !isCue(reading, verb, WORD.saying)) continue;
    const speaker = findSubjectBefore(reading, verb, at);
    if (speaker !== null && speaker.from <= at) {
      return { cue: { from: verb, to: verb + 1 }, speaker, side: 'after', whole: true };
    }
    if (speaker !== null && wordAt(reading, verb - 1) !== 'who') return null;
  }
  return null;
}

/** A quotation in the midst of a sentence is parted from an attribution after it. */
function isPunctuated(reading: Reading, piece: QuotedPiece): boolean {
  if (wordAt(reading, piece.close + 1) === ',') return true;
  let last = piece.last;
  while (last > piece.first && '\'’”"'.includes(wordAt(reading, last))) last -= 1;
  return ',.?!…—–'.includes(wordAt(reading, last));
}

/** `“…” — Ann Hale`: a dash and what is left of the line. */
function attributeByDash(reading: Reading, dash: number): Attribution | null {
  const { flags, count } = reading.tokens;
  if (!'—–―-'.includes(wordAt(reading, dash) || 'x') || !isCapitalised(reading, dash + 1)) return null;
  if (flags[dash + 1] & TOKEN.lineBefore) return null;
  let to = dash + 2;
  while (to < count && to - dash < 14 && (flags[to] & TOKEN.lineBefore) === 0) to += 1;
  if (to < count && (flags[to] & TOKEN.lineBefore) === 0) return null;
  if ('.'.includes(wordAt(reading, to - 1))) to -= 1;
  for (let at = dash + 1; at < to; at += 1) if (isCue(reading, at)) return null;
  return { cue: { from: dash, to: dash + 1 }, speaker: { from: dash + 1, to }, side: 'after', whole: true };
}

function attributeBefore(reading: Reading, piece: QuotedPiece, floor: number): Attribution | null {
  const first = startOfSentence(reading, piece.open);
  const colon = attributeByColon(reading, piece, floor);
  if (colon !== null || first === piece.open) return colon;
  const from = Math.max(first, floor);
  let whole = true;
  let weak: Attribution | null = null;
  for (let verb = piece.open - 1; verb >= from && piece.open - verb < FARTHEST_CUE; verb -= 1) {
    if (isAccordingTo(reading, verb)) {
      return accordingTo(reading, verb, piece.open, 'before', wordAt(reading, piece.open - 1) === ',');
    }
    if (isCue(reading, verb, ANY_CUE)) {
      const saying = has(reading, verb, WORD.saying | WORD.sayingOn);
      const content = saying && !has(reading, verb, WORD.characterisingOn);
      const found = beforeVerb(reading, verb, first, whole && content && takesWhole(reading, verb, piece));
      if (found !== null && !has(reading, verb, WORD.touching)) return found;
      weak ??= found;
    }
    if (INDIRECT.has(wordAt(reading, verb))) whole = false;
  }
  return weak;
}

const ANY_CUE = WORD.saying | WORD.sayingOn | WORD.characterising;

/** After these the quotation is a part of a clause: ‘said that “…”’. */
const INDIRECT = new Set([
  'that',
  'if',
  'whether',
  'because',
  'how',
  'when',
  'while',
  'what',
  'why',
  'who',
  'which',
  'where',
  'and',
  'but',
]);

function beforeVerb(reading: Reading, verb: number, first: number, whole: boolean): Attribution | null {
  const speaker = subjectOf(reading, verb, first);
  if (speaker === null && has(reading, verb, WORD.saying | WORD.characterising)) return null;
  return { cue: { from: verb, to: verb + 1 }, speaker, side: 'before', whole };
}

/** Whether only what may stand between a verb and its quotation does. */
function takesWhole(reading: Reading, verb: number, piece: QuotedPiece): boolean {
  const last = wordAt(reading, piece.open - 1);
  return piece.open - 1 === verb || last === ',' || last === ':';
}

/** "Hale continued:" and the quotation in the next paragraph; ‘Ann Hale: “…”’. */
function attributeByColon(reading: Reading, piece: QuotedPiece, floor: number): Attribution | null {
  const colon = piece.open - 1;
  if (colon <= floor || wordAt(reading, colon) !== ':') return null;
  const first = startOfSentence(reading, colon);
  const cue = { from: colon, to: colon + 1 };
  const named = personEnding(reading, colon - 1);
  if (named !== null && !isAddressee(reading, named.from))
    return { cue, speaker: named, side: 'before', whole: true };
  for (let verb = colon - 1; verb >= Math.max(first, floor) && colon - verb < FARTHEST_CUE; verb -= 1) {
    const opensSentence = verb === first && has(reading, verb, WORD.saying);
    if (!opensSentence && !isCue(reading, verb)) continue;
    const speaker = opensSentence ? findSubjectAfter(reading, verb, colon) : subjectOf(reading, verb, first);
    if (speaker !== null) return { cue: { from: verb, to: verb + 1 }, speaker, side: 'before', whole: true };
  }
  const speaker = subjectOfSentence(reading, colon, first);
  return speaker === null ? null : { cue, speaker, side: 'before', whole: true };
}

function personEnding(reading: Reading, last: number): TokenSpan | null {
  if (last < 0 || reading.personAt[last] === 0) return null;
  let from = last;
  while (from > 0 && reading.personAt[from - 1] === reading.personAt[last]) from -= 1;
  return { from, to: last + 1 };
}

/** "told Hale:" names who is spoken to. */
function isAddressee(reading: Reading, from: number): boolean {
  return (
    has(reading, from - 1, WORD.saying | WORD.sayingOn) ||
    ['to', 'with', 'at', 'for', 'about', 'of'].includes(wordAt(reading, from - 1))
  );
}

/** "The plan was “a farce”, Hale said on Monday": an attribution set off from the sentence that holds the piece. */
function attributeAround(reading: Reading, piece: QuotedPiece, ceiling: number): Attribution | null {
  const limit = Math.min(ceiling, endOfSentence(reading, piece.close), piece.close + FARTHEST_CUE);
  for (let verb = piece.close + 1; verb < limit; verb += 1) {
    if (isAccordingTo(reading, verb)) return accordingTo(reading, verb, limit, 'around', false);
    if (reading.quoted[verb] === 1 || !isCue(reading, verb, WORD.saying)) continue;
    const before = findSubjectBefore(reading, verb, piece.close + 1);
    const speaker = before ?? findSubjectAfter(reading, verb, limit);
    if (speaker === null) continue;
    const setOff = isSetOff(reading, before === null ? verb - 1 : speaker.from - 1, piece);
    if (setOff && endsClause(reading, before === null ? speaker.to : verb + 1)) {
      return { cue: { from: verb, to: verb + 1 }, speaker, side: 'around', whole: false };
    }
  }
  return null;
}

function isSetOff(reading: Reading, at: number, piece: QuotedPiece): boolean {
  return at === piece.close || ',—–'.includes(wordAt(reading, at));
}

/** After the attribution nothing that could be its own content. */
function endsClause(reading: Reading, at: number): boolean {
  if (at >= reading.tokens.count || isMark(reading, at)) return true;
  return has(reading, at, WORD.time | WORD.preposition | WORD.adverb) || isLineStart(reading, at);
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

function subjectOf(reading: Reading, verb: number, first: number): TokenSpan | null {
  const participle = !has(reading, verb, WORD.saying | WORD.characterising);
  return participle ? subjectOfParticiple(reading, verb, first) : findSubjectBefore(reading, verb, first);
}

/** "footage of Hale saying": the person it follows; else whom the sentence is about. */
function subjectOfParticiple(reading: Reading, participle: number, first: number): TokenSpan | null {
  return personEnding(reading, participle - 1) ?? subjectOfSentence(reading, participle, first);
}

function startOfSentence(reading: Reading, at: number): number {
  return reading.sentenceFirst[reading.sentenceAt[at]] ?? 0;
}

function endOfSentence(reading: Reading, at: number): number {
  return at >= reading.tokens.count
    ? reading.tokens.count
    : reading.sentenceFirst[reading.sentenceAt[at] + 1];
}

function isLineStart(reading: Reading, at: number): boolean {
  return (reading.tokens.flags[at] & TOKEN.lineBefore) !== 0;
}
