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

/** Longest text between the pieces of one quotation: `“…,” said Ann Hale, who runs the port. “…”`. */
const LONGEST_GAP = 320;

/** A quotation with the tokens it was read from. */
interface Read {
  quotation: Quotation;
  attribution: Attribution | null;
  last: QuotedPiece;
}

/** Quotations in order, not overlapping. Cost: linear. */
export function findQuotations(document: TextDocument, persons: readonly Person[]): Quotation[] {
  const reading = readDocument(document, persons);
  const pieces = pairQuoteMarks(document);
  const quotations: Quotation[] = [];
  let previous: Speaker | null = null;
  let last: Read | null = null;
  for (let i = 0; i < pieces.length; i += 1) {
    const group = [pieces[i]];
    while (pieces[i].continues && i + 1 < pieces.length) group.push(pieces[++i]);
    const floor = i < group.length ? 0 : pieces[i - group.length].close + 1;
    const ceiling = pieces[i + 1]?.open ?? reading.tokens.count;
    const read = readGroup(reading, group, floor, ceiling, previous);
    if (read === null) continue;
    if (last !== null && goesOn(reading, last, read, group[0])) {
      last.quotation.end = read.quotation.end;
      last.quotation.text = document.text.slice(last.quotation.start, read.quotation.end);
      last.last = read.last;
    } else {
      quotations.push(read.quotation);
      last = read;
    }
    previous = read.quotation.speaker ?? previous;
  }
  return quotations;
}

function readGroup(
  reading: Reading,
  group: readonly QuotedPiece[],
  floor: number,
  ceiling: number,
  previous: Speaker | null,
): Read | null {
  const { tokens, text } = reading;
  const first = group[0];
  const last = group[group.length - 1];
  let attribution = attributePiece(reading, first, floor, ceiling);
  if (attribution === null && group.length > 1) attribution = attributePiece(reading, last, floor, ceiling);
  const named = attribution === null ? nameLineAfter(reading, last) : null;
  const opensSentence = reading.sentenceFirst[reading.sentenceAt[first.open]] === first.open;
  const utterance = opensSentence && endsUtterance(reading, last);
  const spoken = utterance && !first.single && countWords(reading, first) >= SHORTEST_UNATTRIBUTED;
  if (attribution === null && named === null && !spoken) return null;
  const speaker = named ?? attribution?.speaker ?? null;
  const start = tokens.starts[first.first];
  const end = tokens.ends[last.last];
  const quotation: Quotation = {
    start,
    end,
    text: text.slice(start, end),
    direct: isDirect(attribution, opensSentence, utterance),
    cue: attribution === null ? null : toSpan(reading, attribution.cue),
    speaker: speaker === null ? follow(previous, attribution) : resolveSpeaker(reading, speaker, previous),
  };
  return { quotation, attribution, last };
}

/** Whether the words are the whole of what is said, not a few of them in the writer's own sentence. */
function isDirect(attribution: Attribution | null, opensSentence: boolean, utterance: boolean): boolean {
  if (attribution === null || utterance) return true;
  return attribution.whole && (attribution.side === 'before' || opensSentence);
}

/** A quotation without a cue goes on with the speaker of the one before it. */
function follow(previous: Speaker | null, attribution: Attribution | null): Speaker | null {
  return attribution === null ? previous : null;
}

function toSpan(reading: Reading, { from, to }: TokenSpan): { start: number; end: number } {
  return { start: reading.tokens.starts[from], end: reading.tokens.ends[to - 1] };
}

/** A stop or comma closes the piece, inside its marks or right after. */
function endsUtterance(reading: Reading, piece: QuotedPiece): boolean {
  let last = piece.last;
  while (last > piece.first && '\'’”"'.includes(wordAt(reading, last))) last -= 1;
  return '.,?!…—–'.includes(wordAt(reading, last)) || ',.'.includes(wordAt(reading, piece.close + 1) || ',');
}

function countWords(reading: Reading, piece: QuotedPiece): number {
  let words = 0;
  for (let at = piece.first; at <= piece.last && words < SHORTEST_UNATTRIBUTED; at += 1) {
    if (reading.tokens.flags[at] & TOKEN.word) words += 1;
  }
  return words;
}

/** A pull quote: its paragraph is followed by one that is a person's name and nothing else. */
function nameLineAfter(reading: Reading, piece: QuotedPiece): TokenSpan | null {
  const { tokens } = reading;
  const from = piece.close + 1;
  if (from >= tokens.count || !(tokens.flags[from] & TOKEN.lineBefore)) return null;
  let to = from + 1;
  while (to < tokens.count && to - from < 12 && !(tokens.flags[to] & TOKEN.lineBefore)) to += 1;
  if (to < tokens.count && !(tokens.flags[to] & TOKEN.lineBefore)) return null;
  if ('.!?'.includes(wordAt(reading, to - 1))) return null;
  for (let at = from; at < to; at += 1) if (reading.personAt[at] > 0) return { from, to };
  return null;
}

/** `“…,” he said. “…”`: only the first piece's attribution parts them, and the second has none of its own. */
function goesOn(reading: Reading, last: Read, next: Read, piece: QuotedPiece): boolean {
  const { attribution } = last;
  if (attribution === null || attribution.side !== 'after' || !last.quotation.direct) return false;
  if (attribution.cue.from < last.last.close && next.attribution !== null) return false;
  const own = next.attribution;
  if (own !== null && own.cue.from !== attribution.cue.from) return false;
  if (next.quotation.start - last.quotation.end > LONGEST_GAP) return false;
  for (let at = last.last.close + 1; at <= piece.open; at += 1)
    if (reading.tokens.flags[at] & TOKEN.lineBefore) return false;
  return true;
}
