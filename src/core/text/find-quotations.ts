// Finds what a text says that somebody said: pieces in quotation marks with their cue and speaker, told apart from
// titles of works and scare quotes, and reported speech without marks.
import { type Attribution, attributePiece } from './attribute-piece.ts';
import { pairQuoteMarks, type QuotedPiece } from './pair-quote-marks.ts';
import { type Reading, readDocument, type TokenSpan, wordAt } from './read-clauses.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import type { Person, Quotation, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';

/** Fewer words than this are no utterance by themselves, without a cue. */
const SHORTEST_UNATTRIBUTED = 5;

/** Quotations in order, not overlapping. Cost: linear. */
export function findQuotations(document: TextDocument, persons: readonly Person[]): Quotation[] {
  const reading = readDocument(document, persons);
  const pieces = pairQuoteMarks(document);
  const quotations: Quotation[] = [];
  let previous: Speaker | null = null;
  for (let i = 0; i < pieces.length; i += 1) {
    const group = [pieces[i]];
    while (pieces[i].continues && i + 1 < pieces.length) group.push(pieces[++i]);
    const floor = group[0] === pieces[0] ? 0 : pieces[i - group.length].close + 1;
    const quotation = readGroup(reading, group, floor, pieces[i + 1]?.open ?? reading.tokens.count, previous);
    if (quotation === null) continue;
    const last = quotations[quotations.length - 1];
    if (last !== undefined && goesOn(reading, last, quotation)) {
      last.end = quotation.end;
      last.text = document.text.slice(last.start, last.end);
    } else quotations.push(quotation);
    previous = quotation.speaker ?? previous;
  }
  return quotations;
}

function readGroup(
  reading: Reading,
  group: readonly QuotedPiece[],
  floor: number,
  ceiling: number,
  previous: Speaker | null,
): Quotation | null {
  const { tokens, text } = reading;
  const first = group[0];
  const last = group[group.length - 1];
  const attribution =
    attributePiece(reading, first, floor, ceiling) ?? attributePiece(reading, last, floor, ceiling);
  const named = attribution === null ? nameLineAfter(reading, last) : null;
  const opensSentence = reading.sentenceFirst[reading.sentenceAt[first.open]] === first.open;
  const utterance = opensSentence && endsUtterance(reading, last);
  if (
    attribution === null &&
    named === null &&
    !(utterance && countWords(reading, first) >= SHORTEST_UNATTRIBUTED)
  ) {
    return null;
  }
  const speaker = named ?? attribution?.speaker ?? null;
  const start = tokens.starts[first.first];
  const end = tokens.ends[last.last];
  return {
    start,
    end,
    text: text.slice(start, end),
    direct:
      attribution === null ||
      (attribution.whole && (utterance || attribution.side === 'before')) ||
      utterance,
    cue: attribution === null ? null : toSpan(reading, attribution.cue),
    speaker: speaker === null ? follow(previous, attribution) : resolveSpeaker(reading, speaker, previous),
  };
}

/** A quotation without a cue goes on with the speaker of the one before it. */
function follow(previous: Speaker | null, attribution: Attribution | null): Speaker | null {
  return attribution === null ? previous : null;
}

function toSpan(reading: Reading, { from, to }: TokenSpan): { start: number; end: number } {
  return { start: reading.tokens.starts[from], end: reading.tokens.ends[to - 1] };
}

function endsUtterance(reading: Reading, piece: QuotedPiece): boolean {
  return (
    '.,?!…—–'.includes(wordAt(reading, piece.last)) || ',.'.includes(wordAt(reading, piece.close + 1) || ',')
  );
}

function countWords(reading: Reading, piece: QuotedPiece): number {
  let words = 0;
  for (let at = piece.first; at <= piece.last && words < 50; at += 1)
    if (reading.tokens.flags[at] & TOKEN.word) words += 1;
  return words;
}

/** A pull quote: its paragraph is followed by one that is a person's name and nothing else. */
function nameLineAfter(reading: Reading, piece: QuotedPiece): TokenSpan | null {
  const { tokens } = reading;
  let from = piece.close + 1;
  if (from >= tokens.count || !(tokens.flags[from] & TOKEN.lineBefore)) return null;
  while ('—–-'.includes(wordAt(reading, from) || 'x')) from += 1;
  let to = from;
  while (to < tokens.count && to - from < 12 && (to === from || !(tokens.flags[to] & TOKEN.lineBefore)))
    to += 1;
  if (to < tokens.count && !(tokens.flags[to] & TOKEN.lineBefore)) return null;
  for (let at = from; at < to; at += 1)
    if (reading.personAt[at] > 0 && !'.!?'.includes(wordAt(reading, to - 1))) return { from, to };
  return null;
}

/** `“…,” he said. “…”`: the second piece has no cue of its own and only the first one's attribution parts them. */
function goesOn(reading: Reading, last: Quotation, next: Quotation): boolean {
  if (next.cue !== null || !last.direct || last.cue === null) return false;
  if (last.cue.start < last.end) return false;
  const between = reading.text.slice(last.end, next.start);
  if (between.includes('\n')) return false;
  return between.length < 200 && isOwnSpeaker(reading, last, next);
}

function isOwnSpeaker(_reading: Reading, last: Quotation, next: Quotation): boolean {
  return last.speaker?.name === next.speaker?.name || next.speaker === null;
}
