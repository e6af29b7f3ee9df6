// Puts the pieces in quotation marks together to utterances: split ones joined, each with its cue and the words for its
// speaker, and titles of works and scare quotes left out.
import { type Attribution, attributePiece } from './attribute-piece.ts';
import type { QuotedPiece } from './pair-quote-marks.ts';
import { has, isCapitalised, type Reading, type TokenSpan, wordAt } from './reading.ts';
import { TOKEN } from './tokenise.ts';
import { WORD } from './word-classes.ts';

export interface Utterance {
  /** The pieces in quotation marks, marks left out; none for reported speech. */
  parts: TokenSpan[];
  /** From the first word said to the last, with what stands between the pieces. */
  content: TokenSpan;
  /** The whole of what is said, not a few of its words within the writer's own sentence. */
  direct: boolean;
  cue: TokenSpan | null;
  speaker: TokenSpan | null;
}

/** Fewer words than this are no utterance by themselves, without a cue. */
const SHORTEST_UNATTRIBUTED = 5;

/** Longest text between the pieces of one quotation: `“…,” said Ann Hale, who runs the port. “…”`. */
const LONGEST_GAP = 320;

/** Titles of works are no longer, in tokens; small words in them (of, the, with) stay small. */
const LONGEST_TITLE = 10;
const LONGEST_SMALL_WORD = 4;

/** A name by itself on a line is no longer. */
const LONGEST_NAME_LINE = 12;

interface Read {
  utterance: Utterance;
  attribution: Attribution | null;
  last: QuotedPiece;
  /** It stands for speech by itself: no title of a work, no scare quotes. */
  spoken: boolean;
}

/** In order, not overlapping. Cost: linear. */
export function readUtterances(reading: Reading): Utterance[] {
  const pieces = reading.pieces.filter((piece) => !isNickname(reading, piece));
  const utterances: Utterance[] = [];
  let last: Read | null = null;
  for (let i = 0; i < pieces.length; i += 1) {
    const group = [pieces[i]];
    while (pieces[i].continues && i + 1 < pieces.length) group.push(pieces[++i]);
    const floor = i < group.length ? 0 : pieces[i - group.length].close + 1;
    const ceiling = nextUtterance(reading, pieces, i + 1);
    const read = readGroup(reading, group, floor, ceiling);
    if (last !== null && goesOn(reading, last, read, group[0])) {
      last.utterance.parts.push(...read.utterance.parts);
      last.utterance.content.to = read.utterance.content.to;
      last.last = read.last;
    } else if (read.spoken && !isCueTaken(last, read)) {
      utterances.push(read.utterance);
      last = read;
    }
  }
  return utterances;
}

/** "She sang “Harbour Lights” at the show": capitals throughout, no stop, and a verb that takes a work. */
function isTitle(reading: Reading, { first, last, close }: QuotedPiece, { cue, side }: Attribution): boolean {
  if (side === 'after' || !has(reading, cue.from, WORD.making) || last - first > LONGEST_TITLE) return false;
  let capitalised = 0;
  for (let at = first; at <= last; at += 1) {
    if (isCapitalised(reading, at)) capitalised += 1;
    else if (at === first || '.,!?'.includes(wordAt(reading, at))) return false;
    else if (wordAt(reading, at).length > LONGEST_SMALL_WORD) return false;
  }
  return capitalised > 1 || !'.,'.includes(wordAt(reading, close + 1) || '.');
}

/** `Omar “Sonny” Diaz`: a word or two in marks amid a name. */
function isNickname(reading: Reading, { first, last, open, close }: QuotedPiece): boolean {
  if (last - first > 1 || !isCapitalised(reading, first)) return false;
  const { flags } = reading.tokens;
  if (flags[open] & TOKEN.lineBefore || (flags[close + 1] ?? TOKEN.lineBefore) & TOKEN.lineBefore)
    return false;
  return isCapitalised(reading, open - 1) && isCapitalised(reading, close + 1);
}

/** Where the next piece opens that is long enough to have a verb of its own: ‘“…,” Ann Hale, known as “the captain,” said’. */
function nextUtterance(reading: Reading, pieces: readonly QuotedPiece[], from: number): number {
  for (let i = from; i < Math.min(pieces.length, from + 2); i += 1) {
    if (pieces[i].last - pieces[i].first >= SHORTEST_UNATTRIBUTED) return pieces[i].open;
  }
  return pieces[from + 2]?.open ?? reading.tokens.count;
}

function readGroup(reading: Reading, group: readonly QuotedPiece[], floor: number, ceiling: number): Read {
  const first = group[0];
  const last = group[group.length - 1];
  let attribution = attributePiece(reading, first, floor, ceiling);
  if (attribution !== null && isTitle(reading, first, attribution)) attribution = null;
  if (attribution === null && group.length > 1) attribution = attributePiece(reading, last, floor, ceiling);
  const named = attribution === null ? nameLineAfter(reading, last) : null;
  const opensSentence = reading.sentenceFirst[reading.sentenceAt[first.open]] === first.open;
  const whole = opensSentence && endsUtterance(reading, last);
  const long = whole && !first.single && countWords(reading, first) >= SHORTEST_UNATTRIBUTED;
  const utterance: Utterance = {
    parts: group.map((piece) => ({ from: piece.first, to: piece.last + 1 })),
    content: { from: first.first, to: last.last + 1 },
    direct: isDirect(attribution, opensSentence, whole),
    cue: attribution?.cue ?? null,
    speaker: named ?? attribution?.speaker ?? null,
  };
  return { utterance, attribution, last, spoken: attribution !== null || named !== null || long };
}

function isDirect(attribution: Attribution | null, opensSentence: boolean, whole: boolean): boolean {
  if (attribution === null || whole) return true;
  return attribution.whole && (attribution.side === 'before' || opensSentence);
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
  const { count, flags } = reading.tokens;
  const from = piece.close + 1;
  if (from >= count || !(flags[from] & TOKEN.lineBefore)) return null;
  let to = from + 1;
  while (to < count && to - from < LONGEST_NAME_LINE && !(flags[to] & TOKEN.lineBefore)) to += 1;
  if (to < count && !(flags[to] & TOKEN.lineBefore)) return null;
  if ('.!?:'.includes(wordAt(reading, to - 1))) return null;
  for (let at = from; at < to; at += 1) if (reading.personAt[at] > 0) return { from, to };
  return null;
}

/** `“…,” she said on the show “Harbour Lights.”`: the verb has its quotation already. */
function isCueTaken(last: Read | null, next: Read): boolean {
  if (last?.attribution?.side !== 'after' || next.attribution === null) return false;
  return last.attribution.cue.from === next.attribution.cue.from;
}

/** `“…,” he said. “…”`: only the first piece's attribution parts them, and the second has none of its own. */
function goesOn(reading: Reading, last: Read, next: Read, piece: QuotedPiece): boolean {
  const { attribution } = last;
  if (attribution === null || attribution.side !== 'after' || !last.utterance.direct) return false;
  const own = next.attribution;
  const before = wordAt(reading, piece.open - 1);
  const aside = own?.whole === false && before === ',';
  if (own !== null && own.cue.from !== attribution.cue.from && !aside) return false;
  if (!',.;:?!—–-…”"'.includes(before) && !has(reading, piece.open - 1, WORD.conjunction)) return false;
  const { starts, ends, flags } = reading.tokens;
  if (starts[piece.open] - ends[last.last.close] > LONGEST_GAP) return false;
  for (let at = last.last.close + 1; at <= piece.open; at += 1)
    if (flags[at] & TOKEN.lineBefore) return false;
  return true;
}
