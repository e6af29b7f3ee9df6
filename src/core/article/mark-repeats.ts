// What pages print again beside the paragraphs: the caption of a picture, twice or more on lines that follow each
// other; the title of a film around its length; and a pull quote, whose words stand in a paragraph already.
import type { DropReason } from './article.ts';
import { isSentence, type Line } from './line.ts';

const REPEATS = {
  /** Lines within which a caption stands again. */
  near: 4,
  captionWords: 5,
  captionMost: 60,
  /** Words of a pull quote, and characters of the least piece of it that is looked for. */
  quoteWords: 6,
  quoteMost: 60,
  piece: 20,
  /** Pull quotes that are looked for on a page: each costs a search through the text. */
  quotes: 24,
};

/**
 * Lines `from` to `to`: gives the first of a caption's lines the kind, titles of films the reason `related`, and pull
 * quotes the reason `repeated`.
 */
export function markRepeats(lines: Line[], from: number, to: number, reasons: (DropReason | null)[]): void {
  for (let at = from; at < to; at += 1) {
    const again = standsAgain(lines, at, to);
    if (again < 0 ? isFilmBelow(lines, at, to) : isFilmBetween(lines, at, again)) {
      reasons[at] ??= 'related';
      if (again >= 0) reasons[again] ??= 'related';
    } else if (again >= 0) lines[at].kind = 'caption';
  }
  markPullQuotes(lines, from, to, reasons);
}

/** Where the line stands again within a few lines, or -1. */
function standsAgain(lines: Line[], at: number, to: number): number {
  const { key, shape, kind } = lines[at];
  if (kind !== 'text' || shape.words < REPEATS.captionWords || shape.words > REPEATS.captionMost) return -1;
  const last = Math.min(to - 1, at + REPEATS.near);
  for (let next = at + 1; next <= last; next += 1) if (lines[next].key === key) return next;
  return -1;
}

const LENGTH = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[-–|].{0,60})?$/;

function isFilmBetween(lines: Line[], at: number, again: number): boolean {
  return lines.slice(at + 1, again).some(({ text }) => LENGTH.test(text));
}

function isFilmBelow(lines: Line[], at: number, to: number): boolean {
  if (at + 1 >= to || isSentence(lines[at].shape) || lines[at].shape.words < REPEATS.captionWords)
    return false;
  return /^to view this (?:video|content)\b/i.test(lines[at + 1].text);
}

function markPullQuotes(lines: Line[], from: number, to: number, reasons: (DropReason | null)[]): void {
  const quotes: number[] = [];
  for (let at = from; at < to && quotes.length < REPEATS.quotes; at += 1)
    if (reasons[at] === null && isPullQuote(lines, at)) quotes.push(at);
  if (quotes.length === 0) return;
  const isQuote = new Set(quotes);
  const paragraphs: string[] = [];
  for (let at = from; at < to; at += 1)
    if (reasons[at] === null && !isQuote.has(at) && isSentence(lines[at].shape))
      paragraphs.push(lettersOf(lines[at].text));
  const text = paragraphs.join('\n');
  for (const at of quotes) {
    const pieces = lines[at].text.split(/[.!?…]+/).map((piece) => lettersOf(piece));
    const long = pieces.filter((piece) => piece.length >= REPEATS.piece);
    if (long.length === 0 || !long.every((piece) => text.includes(piece))) continue;
    reasons[at] = 'repeated';
    if (at + 1 < to && isAttribution(lines[at + 1])) reasons[at + 1] ??= 'repeated';
  }
}

const OPENING = '"“‘«„\'';
const CLOSING = '"”’»“\'';

/** Words in quotation marks and nothing else, or marked as a quotation, or with who said them on the next line. */
function isPullQuote(lines: Line[], at: number): boolean {
  const { text, shape, kind } = lines[at];
  if (shape.words < REPEATS.quoteWords || shape.words > REPEATS.quoteMost) return false;
  if (kind === 'quote') return true;
  const isQuoted = OPENING.includes(text[0]) && CLOSING.includes(text.at(-1)!);
  return isQuoted && !hasInnerEnd(text);
}

/** The marks close and open again inside: two quotations with their speaker between them. */
function hasInnerEnd(text: string): boolean {
  for (let at = 1; at < text.length - 1; at += 1)
    if (CLOSING.includes(text[at]) && ' ,'.includes(text[at + 1]) && ',.!?'.includes(text[at - 1]))
      return true;
  return false;
}

/** "— Jane Roe, county fire marshal". */
export function isAttribution({ text, shape }: Line): boolean {
  return shape.words <= 12 && !shape.ends && /^[—–-] ?\p{Lu}/u.test(text);
}

/** Letters and digits alone, in small letters, parted by single spaces. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
