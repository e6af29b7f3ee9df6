// Cuts a text into sentences: at full stops, question and exclamation marks and ellipses, unless the stop belongs to
// an abbreviation, an initial or a number, or the sentence goes on after a quotation. Never across a block.
import type { Span } from '../span.ts';
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';
import { CHARACTERISING, SAYING, TOUCHING } from './words/speech-verbs.ts';
import { TOKEN, type Tokens } from './tokenise.ts';

const STOP = 0x2e;
const ENDERS = '.!?…‽。！？';
const CLOSERS = '"\'”’»)]}›“';
const OPENERS = '"\'“‘«„([{‚‹—–-•¿¡';
/** Tokens between a quotation and its verb: ‘“Really?” Police Chief Ann Other asked’. */
const LONGEST_NAME = 6;

/**
 * Sentences in order, not overlapping, without the white space around them; every token lies in one.
 * `blocks` are in order; a text without blocks is cut at blank lines instead. Cost: linear.
 */
export function splitSentences(text: string, tokens: Tokens, blocks: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  const { starts, ends, count } = tokens;
  let first = 0;
  let block = 0;
  for (let at = 0; at < count; at += 1) {
    const next = at + 1;
    while (block < blocks.length && blocks[block].end <= starts[at]) block += 1;
    let boundary = next === count;
    if (!boundary) {
      const lineBreak = (tokens.flags[next] & TOKEN.lineBefore) !== 0;
      boundary = crossesBlock(blocks, block, starts[at], starts[next]);
      if (!boundary && lineBreak) boundary = hasBlankLine(text, ends[at], starts[next]);
      if (!boundary && (tokens.flags[next] & TOKEN.spaceBefore) !== 0) {
        boundary = endsSentence(text, tokens, first, at);
      }
    }
    if (!boundary) continue;
    sentences.push({ start: starts[first], end: ends[at] });
    first = next;
  }
  return sentences;
}

function crossesBlock(blocks: readonly Span[], block: number, from: number, to: number): boolean {
  const here = blocks[block];
  if (here === undefined) return false;
  if (from >= here.start) return to >= here.end;
  return to >= here.start;
}

/** Two line breaks between `from` and `to`, where there is white space only. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to && breaks < 2; at += 1) if (text[at] === '\n') breaks += 1;
  return breaks > 1;
}

/** Whether the sentence that began at token `first` ends with token `at`; white space follows it. */
function endsSentence(text: string, tokens: Tokens, first: number, at: number): boolean {
  const { starts, ends, flags } = tokens;
  if ((flags[at] & TOKEN.mark) === 0) return false;
  let last = at;
  while (last > first && (flags[last] & TOKEN.spaceBefore) === 0 && CLOSERS.includes(text[starts[last]]))
    last -= 1;
  if (!ENDERS.includes(text[starts[last]])) return false;
  const closed = last < at;
  const next = at + 1;
  const opens = (flags[next] & TOKEN.mark) !== 0 && OPENERS.includes(text[starts[next]]);
  const starter = (flags[next] & (TOKEN.capitalised | TOKEN.number)) !== 0;
  if (!opens && !starter && !isUncased(text, tokens, next)) return false;
  const stop = text.charCodeAt(starts[last]) === STOP;
  if (closed) return opens || stop || !isAttribution(text, tokens, next);
  if (!stop) return true;
  return !isAbbreviation(text, tokens, first, last, text.slice(starts[next], ends[next]));
}

/** Words of scripts without capitals open a sentence too. */
function isUncased(text: string, tokens: Tokens, at: number): boolean {
  if ((tokens.flags[at] & TOKEN.word) === 0) return false;
  const letter = text[tokens.starts[at]];
  return letter.toLowerCase() === letter.toUpperCase();
}

/** ‘Smith asked’, ‘Mr. Smith of Ohio asked’: the sentence goes on after the quotation. */
function isAttribution(text: string, tokens: Tokens, at: number): boolean {
  const limit = Math.min(tokens.count, at + LONGEST_NAME);
  for (let i = at; i < limit; i += 1) {
    if ((tokens.flags[i] & TOKEN.lineBefore) !== 0) return false;
    const word = text.slice(tokens.starts[i], tokens.ends[i]);
    if (i > at && SPEECH_VERBS.has(word)) return true;
    if (i === at && SENTENCE_OPENERS.has(word) && !PRONOUN_OPENERS.has(word)) return false;
    if ((tokens.flags[i] & TOKEN.capitalised) === 0 && word !== '.') return false;
  }
  return false;
}

const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `${SAYING} ${CHARACTERISING} ${TOUCHING}`.trim().split(/\s+/u),
);
const PRONOUN_OPENERS = new Set(['Mr', 'Mrs', 'Ms', 'The']);

/** Whether the stop at token `stop` belongs to the word before it and the sentence goes on with `next`. */
function isAbbreviation(text: string, tokens: Tokens, first: number, stop: number, next: string): boolean {
  const { starts, ends, flags } = tokens;
  const word = stop - 1;
  if (word < first || (flags[stop] & TOKEN.spaceBefore) !== 0 || (flags[word] & TOKEN.word) === 0) {
    return false;
  }
  const written = text.slice(starts[word], ends[word]);
  const goesOn = !SENTENCE_OPENERS.has(next);
  const dotted =
    word - 2 >= first &&
    text.charCodeAt(starts[word - 1]) === STOP &&
    (flags[word] & TOKEN.spaceBefore) === 0 &&
    (flags[word - 2] & TOKEN.word) !== 0;
  if (dotted && (written.length === 1 || ends[word] - starts[word - 2] <= 5)) {
    return goesOn || LEADING_ABBREVIATIONS.has(text.slice(starts[word - 2], ends[word]).toLowerCase());
  }
  if (written.length === 1) return (flags[word] & TOKEN.capitalised) !== 0 && written !== 'I' && goesOn;
  const lower = written.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower)) return lower !== 'no' || /^\d/u.test(next);
  return CLOSING_ABBREVIATIONS.has(lower) && (flags[word] & TOKEN.capitalised) !== 0 && goesOn;
}
