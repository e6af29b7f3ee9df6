// Finds what a text says that somebody said: quotations with cue and speaker, whole ones, a few words quoted in passing,
// and reported speech without marks; and follows each speaker to a name.
import type { Span } from '../span.ts';
import { findReportedSpeech } from './find-reported-speech.ts';
import { readDocument, type Reading, type TokenSpan, wordAt } from './reading.ts';
import { readUtterances, type Utterance } from './read-utterances.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import type { Person, Quotation, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';

/** An utterance without a cue goes on with the last speaker over so many line breaks and words. */
const GOES_ON = { lineBreaks: 1, tokens: 80 };

/**
 * Quotations in order, not overlapping. A quotation split by its attribution is one: its span reaches from its first
 * word to its last, and `parts` are the pieces in marks. Cost: linear.
 */
export function findQuotations(document: TextDocument, persons: readonly Person[]): Quotation[] {
  const reading = readDocument(document, persons);
  const utterances = withReportedSpeech(reading, readUtterances(reading));
  const quotations: Quotation[] = [];
  let previous: Speaker | null = null;
  let said = 0;
  for (const utterance of utterances) {
    let speaker: Speaker | null = null;
    if (utterance.speaker !== null)
      speaker = resolveSpeaker(reading, utterance.speaker, utterance.content, previous);
    else if (utterance.cue === null) speaker = speakerBefore(reading, utterance, previous, said);
    const { start, end } = toSpan(reading, utterance.content);
    quotations.push({
      start,
      end,
      text: document.text.slice(start, end),
      direct: utterance.direct,
      cue: utterance.cue === null ? null : toSpan(reading, utterance.cue),
      speaker: speaker === null ? null : { start: speaker.start, end: speaker.end, name: speaker.name },
      parts: utterance.parts.map((part) => toSpan(reading, part)),
    });
    previous = speaker ?? previous;
    said = Math.max(utterance.content.to, utterance.cue?.to ?? 0, utterance.speaker?.to ?? 0);
  }
  return quotations;
}

/**
 * Reported speech beside the utterances. A few words quoted within what is reported by the same verb are parts of it:
 * `Hale said the plan was “a farce” from the start`.
 */
function withReportedSpeech(reading: Reading, utterances: Utterance[]): Utterance[] {
  const whole = new Uint8Array(reading.tokens.count);
  for (const { content, direct } of utterances) if (direct) whole.fill(1, content.from, content.to);
  const used = new Set(utterances.flatMap(({ direct, cue }) => (direct && cue !== null ? [cue.from] : [])));
  const merged: Utterance[] = [];
  let next = 0;
  for (const { content, cue, speaker } of findReportedSpeech(reading, whole, used)) {
    if ((merged[merged.length - 1]?.content.to ?? 0) > content.from) continue;
    while (next < utterances.length && utterances[next].content.to <= content.from)
      merged.push(utterances[next++]);
    const inside: Utterance[] = [];
    while (
      next + inside.length < utterances.length &&
      utterances[next + inside.length].content.from < content.to
    ) {
      inside.push(utterances[next + inside.length]);
    }
    if (!inside.every((one) => one.cue?.from === cue.from && one.content.from >= content.from)) continue;
    next += inside.length;
    const parts = inside.flatMap((one) => one.parts);
    const to = Math.max(content.to, ...parts.map((part) => closingMark(reading, part.to)));
    merged.push({ content: { from: content.from, to }, cue, speaker, parts, direct: false });
  }
  return [...merged, ...utterances.slice(next)];
}

/** Past the mark that closes a part, so that a span does not end between the two. */
function closingMark(reading: Reading, at: number): number {
  return '”"’\'»“'.includes(wordAt(reading, at) || ' ') ? at + 1 : at;
}

/** An utterance without a cue: the last speaker's, if he has just spoken; else the person of the sentence before. */
function speakerBefore(
  reading: Reading,
  utterance: Utterance,
  previous: Speaker | null,
  end: number,
): Speaker | null {
  const { flags } = reading.tokens;
  const { from } = utterance.content;
  const subject = subjectOfSentenceBefore(reading, from, end);
  if (subject !== null) return resolveSpeaker(reading, subject, utterance.content, previous);
  if (previous === null || from - end > GOES_ON.tokens) return null;
  let lineBreaks = 0;
  for (let at = end; at < from; at += 1) if (flags[at] & TOKEN.lineBefore) lineBreaks += 1;
  return lineBreaks <= GOES_ON.lineBreaks ? previous : null;
}

/** `Hale was blunt. “We had no choice.”`: the person who opens the sentence before, in the same paragraph. */
function subjectOfSentenceBefore(reading: Reading, from: number, end: number): TokenSpan | null {
  const sentence = reading.sentenceAt[from];
  const first = reading.sentenceFirst[sentence - 1];
  const here = reading.sentenceFirst[sentence];
  if (first === undefined || first < end || reading.tokens.flags[here] & TOKEN.lineBefore) return null;
  const person = reading.personAt[first];
  if (person === 0) return null;
  let to = first + 1;
  while (to < here && reading.personAt[to] === person) to += 1;
  return { from: first, to };
}

function toSpan(reading: Reading, { from, to }: TokenSpan): Span {
  return { start: reading.tokens.starts[from], end: reading.tokens.ends[to - 1] };
}
