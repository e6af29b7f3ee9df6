// Finds reported speech without quotation marks: "Hale said the road was closed", "The road was closed, Hale said",
// "According to Hale, …". Only plain patterns: what is doubtful is left out.
import { findSubjectAfter, findSubjectBefore } from './find-subject.ts';
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

/** Half-open token spans. */
export interface ReportedSpeech {
  content: TokenSpan;
  cue: TokenSpan;
  speaker: TokenSpan;
}

/** Longer sentences, in tokens, are lists or broken text. */
const LONGEST_SENTENCE = 250;
/** Fewer words than this say nothing that could be reported. */
const SHORTEST_CONTENT = 4;
/** Between a verb and its "that": ‘told a crowd in Ohio on Monday that …’. */
const FARTHEST_THAT = 14;
/** After a closing attribution: ‘…, Hale said on Monday at a meeting’. */
const LONGEST_TAIL = 14;

/** In order, not overlapping, at most one a sentence; `taken` is 1 for tokens of whole quotations, `used` holds their verbs. Cost: linear. */
export function findReportedSpeech(
  reading: Reading,
  taken: Uint8Array,
  used: ReadonlySet<number>,
): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  const { sentenceFirst } = reading;
  for (let sentence = 0; sentence + 1 < sentenceFirst.length; sentence += 1) {
    const end = sentenceFirst[sentence + 1];
    const first = behindDateline(reading, sentenceFirst[sentence], end);
    if (end - first > LONGEST_SENTENCE) continue;
    const reported = readSentence(reading, first, end, used);
    if (reported === null) continue;
    const { content } = reported;
    let free = true;
    for (let at = content.from; at < content.to && free; at += 1) free = taken[at] === 0;
    if (free) found.push(reported);
  }
  return found;
}

/** "MINSK (Reuters) — The road was closed, Hale said": she did not say where the report was written. */
function behindDateline({ document, tokens }: Reading, first: number, end: number): number {
  const opening = document.dateline?.end ?? 0;
  let at = first;
  while (at < end && tokens.starts[at] < opening) at += 1;
  return at;
}

function readSentence(
  reading: Reading,
  first: number,
  end: number,
  used: ReadonlySet<number>,
): ReportedSpeech | null {
  for (let at = first; at < end; at += 1) {
    if (isAccordingTo(reading, at)) return readAccordingTo(reading, at, first, end);
    if (!isCue(reading, at, WORD.saying) || used.has(at)) continue;
    const reported = readAfterVerb(reading, at, first, end) ?? readBeforeVerb(reading, at, first, end);
    if (reported !== null) return reported;
  }
  return null;
}

/** "Hale said (on Monday) (that) the road was closed." */
function readAfterVerb(reading: Reading, verb: number, first: number, end: number): ReportedSpeech | null {
  const speaker = findSubjectBefore(reading, verb, first);
  if (speaker === null || wordAt(reading, verb - 1) === 'to') return null;
  if (QUESTION_WORDS.has(wordAt(reading, speaker.from - 1).toLowerCase())) return null;
  const from = findContent(reading, verb, end);
  if (from < 0) return null;
  const content = { from, to: withoutStop(reading, from, beforeAside(reading, from, end)) };
  if (countWords(reading, content) < SHORTEST_CONTENT) return null;
  return { content, cue: { from: verb, to: verb + 1 }, speaker };
}

/** "said the plan had failed as she left for talks": where the sentence turns to what the speaker was doing. */
function beforeAside(reading: Reading, from: number, end: number): number {
  for (let at = from + SHORTEST_CONTENT; at < end - 1; at += 1) {
    if (wordAt(reading, at) === 'as' && /^s?he$/u.test(wordAt(reading, at + 1))) return at;
  }
  return end;
}

/** "what Hale said": nothing is reported after the verb. */
const QUESTION_WORDS = new Set(['what', 'how', 'as', 'which', 'whatever']);

function findContent(reading: Reading, verb: number, end: number): number {
  let at = verb + 1;
  while (at < end && (has(reading, at, WORD.time | WORD.adverb) || wordAt(reading, at) === 'on')) at += 1;
  if (wordAt(reading, at) === 'that') return startsClause(reading, at + 1) ? at + 1 : -1;
  if (has(reading, verb, WORD.sayingPlainly)) {
    if (has(reading, verb, WORD.saying) && TELLING.has(wordAt(reading, verb)))
      at = skipAddressee(reading, at, end);
    if (wordAt(reading, at) === 'that') return at + 1;
    if (at < end && startsClause(reading, at) && takesClause(reading, verb, at, end)) return at;
  }
  for (let that = at; that < Math.min(end, at + FARTHEST_THAT); that += 1) {
    const word = wordAt(reading, that);
    if (word === 'that') return startsClause(reading, that + 1) ? that + 1 : -1;
    if (word === ',' && wordAt(reading, that + 2) === ',') that += 2;
    else if (',;:"“‘—'.includes(word) || isCue(reading, that)) return -1;
  }
  return -1;
}

/** These take a clause far oftener than a thing; others must show a verb: "added (that) the road was closed". */
const TAKING_CLAUSES = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'tell',
  'believes',
  'thinks',
  'hopes',
]);
const FARTHEST_VERB = 12;

function takesClause(reading: Reading, verb: number, from: number, end: number): boolean {
  if (has(reading, from + 1, WORD.time) && has(reading, from, WORD.determiner)) return false;
  if (TAKING_CLAUSES.has(wordAt(reading, verb)) || has(reading, from, WORD.pronoun)) return true;
  for (let at = from + 1; at < Math.min(end, from + FARTHEST_VERB); at += 1) {
    if (has(reading, at, WORD.auxiliary)) return true;
    if (isMark(reading, at) || has(reading, at, WORD.preposition)) return false;
  }
  return false;
}

const TELLING = new Set(['told', 'tells', 'tell']);

/** "told reporters", "told the court", "told Ann Hale". */
function skipAddressee(reading: Reading, from: number, end: number): number {
  let at = from;
  if (has(reading, at, WORD.article)) at += 1;
  if ((reading.tokens.flags[at] & TOKEN.number) !== 0) at += 1;
  const person = reading.personAt[at];
  if (person > 0) while (at < end && reading.personAt[at] === person) at += 1;
  else if (isCapitalised(reading, at)) while (at < end && isCapitalised(reading, at)) at += 1;
  else at += 1;
  return at;
}

/** Whether a clause may begin here: a subject, not a preposition, an infinitive or a mark. */
function startsClause(reading: Reading, at: number): boolean {
  if (at >= reading.tokens.count || isMark(reading, at)) return false;
  if (has(reading, at, WORD.time) && isCapitalised(reading, at)) return false;
  if (has(reading, at, WORD.pronoun | WORD.article | WORD.determiner)) return true;
  if (has(reading, at, WORD.preposition)) return wordAt(reading, at) === 'despite';
  if (has(reading, at, WORD.auxiliary | WORD.adverb)) return false;
  const word = wordAt(reading, at);
  if (word === 'there' || word === 'if') return true;
  if (has(reading, at, WORD.conjunction)) return false;
  if (isCapitalised(reading, at) || (reading.tokens.flags[at] & TOKEN.number) !== 0) return true;
  return word.endsWith('s') && word.length > 3;
}

/** "The road was closed, Hale said on Monday." and "…, said Ann Hale, a doctor." */
function readBeforeVerb(reading: Reading, verb: number, first: number, end: number): ReportedSpeech | null {
  if (!has(reading, verb, WORD.sayingPlainly) || wordAt(reading, verb + 1) === ',') return null;
  let speaker = findSubjectBefore(reading, verb, first);
  let comma = speaker === null ? -1 : speaker.from - 1;
  let tail = verb + 1;
  if (speaker === null || wordAt(reading, comma) !== ',') {
    if (wordAt(reading, verb - 1) !== ',') return null;
    speaker = findSubjectAfter(reading, verb, end);
    if (speaker === null || goesOn(reading, speaker.to)) return null;
    comma = verb - 1;
    tail = speaker.to;
  }
  const content = { from: skipConjunction(reading, first), to: comma };
  if (countWords(reading, content) < SHORTEST_CONTENT || end - tail > LONGEST_TAIL) return null;
  if (opensSubordinate(reading, content.from) && !hasComma(reading, content)) return null;
  for (let at = first; at < comma; at += 1) if (isCue(reading, at, WORD.saying)) return null;
  return { content, cue: { from: verb, to: verb + 1 }, speaker };
}

/** "His lawyer, Ann Hale, said he would appeal": what follows "said" speaks on and is not who said it. */
function goesOn(reading: Reading, at: number): boolean {
  return has(reading, at - 1, WORD.pronoun) && has(reading, at, WORD.auxiliary);
}

/** "At the meeting in Ohio, Hale said": the first comma parts the phrase from the sentence, not what is said. */
function opensSubordinate(reading: Reading, at: number): boolean {
  return (
    has(reading, at, WORD.preposition | WORD.conjunction) ||
    SUBORDINATORS.has(wordAt(reading, at).toLowerCase())
  );
}

const SUBORDINATORS = new Set([
  'asked',
  'once',
  'when',
  'while',
  'speaking',
  'responding',
  'standing',
  'given',
  'last',
  'earlier',
]);

function hasComma(reading: Reading, content: TokenSpan): boolean {
  for (let at = content.from; at < content.to; at += 1) if (wordAt(reading, at) === ',') return true;
  return false;
}

function skipConjunction(reading: Reading, at: number): number {
  return ['and', 'but', 'so'].includes(wordAt(reading, at).toLowerCase()) ? at + 1 : at;
}

function readAccordingTo(reading: Reading, at: number, first: number, end: number): ReportedSpeech | null {
  const speaker = findSubjectAfter(reading, at + 1, end);
  if (speaker === null) return null;
  let content: TokenSpan;
  if (at === first) {
    if (wordAt(reading, speaker.to) !== ',') return null;
    content = { from: speaker.to + 1, to: withoutStop(reading, speaker.to + 1, end) };
  } else {
    const to = wordAt(reading, at - 1) === ',' ? at - 1 : at;
    content = { from: skipConjunction(reading, first), to };
  }
  if (countWords(reading, content) < SHORTEST_CONTENT) return null;
  return { content, cue: { from: at, to: at + 2 }, speaker };
}

function withoutStop(reading: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && '.!?"”’\''.includes(wordAt(reading, to - 1))) to -= 1;
  return to;
}

function countWords(reading: Reading, { from, to }: TokenSpan): number {
  let words = 0;
  for (let at = from; at < to; at += 1)
    if (reading.tokens.flags[at] & (TOKEN.word | TOKEN.number)) words += 1;
  return words;
}
