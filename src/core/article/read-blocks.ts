// Gives each line of the body its role, keeps what stands twice once, and moves the captions of a lead picture
// behind the first paragraph.
import type { BlockRole, DropReason } from './article.ts';
import { captionOf, isCreditLine } from './caption.ts';
import { readByline } from './find-byline.ts';
import { isCapitalised, isSentence, type Line } from './line.ts';
import { normalise } from './normalise.ts';

export interface Piece {
  role: BlockRole;
  text: string;
}

export interface BlocksRead {
  standfirst: string | null;
  pieces: Piece[];
  /** Reasons of the lines, with those that were found on the way. */
  reasons: (DropReason | null)[];
}

const BLOCK_LIMITS = {
  /** Words of a line without an end that can be a heading. */
  headingWords: 16,
  /** Words of the line under a pull quote that can be its speaker. */
  speakerWords: 5,
  /** Words of a line in the head that is read as a byline or a date line. */
  metadataWords: 22,
};

/** Reads lines `from` to `to`; `from` is the line after the headline. */
export function readBlocks(
  lines: Line[],
  from: number,
  to: number,
  given: (DropReason | null)[],
  title: string | null,
): BlocksRead {
  const reasons = given.slice();
  const first = firstParagraph(lines, from, to, reasons);
  const seen = new Set<string>(title ? [normalise(title)] : []);
  const standfirstAt = findStandfirst(lines, from, first, reasons);
  const body = bodyKeys(lines, first, to, reasons);
  const pieces: Piece[] = [];
  const leadCaptions: Piece[] = [];
  let standfirst: string | null = null;

  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (reasons[at] !== null) continue;
    const isHead = at < first;
    if (isHead && isMetadata(line)) {
      reasons[at] = 'metadata';
      continue;
    }
    if (isCreditLine(line.text)) {
      reasons[at] = 'metadata';
      continue;
    }
    const caption = captionOf(line);
    const key =
      caption === null || caption === line.text ? line.key || normalise(line.text) : normalise(caption);
    if (seen.has(key) && key.length > 12) {
      reasons[at] = 'repeated';
      continue;
    }
    seen.add(key);
    if (at === standfirstAt) {
      standfirst = line.text;
      if (body.some((paragraph) => paragraph.includes(key))) reasons[at] = 'repeated';
      else pieces.push({ role: 'standfirst', text: line.text });
      continue;
    }
    if (caption !== null) {
      (isHead ? leadCaptions : pieces).push({ role: 'caption', text: line.text });
      continue;
    }
    if (isHead && isCaptionBeforeCredit(lines, at)) {
      leadCaptions.push({ role: 'caption', text: line.text });
      continue;
    }
    const speaker = speakerLine(lines, at, to, reasons);
    if (speaker !== null) {
      pieces.push({ role: 'quote', text: `${line.text}\n${speaker}` });
      at += 1;
      continue;
    }
    pieces.push({ role: roleOf(line), text: line.text });
  }
  const at = pieces.findIndex((piece) => piece.role === 'paragraph') + 1;
  pieces.splice(at, 0, ...leadCaptions);
  return { standfirst, pieces, reasons };
}

function firstParagraph(lines: Line[], from: number, to: number, reasons: (DropReason | null)[]): number {
  let lastMetadata = from - 1;
  let first = -1;
  for (let at = from; at < Math.min(to, from + 30); at += 1) {
    if (reasons[at] !== null) continue;
    if (isMetadata(lines[at])) {
      lastMetadata = at;
      if (first >= 0 && at - first > 4) break;
      continue;
    }
  }
  for (let at = Math.max(from, lastMetadata + 1); at < to; at += 1) {
    if (reasons[at] !== null || captionOf(lines[at]) !== null || isCaptionBeforeCredit(lines, at)) continue;
    if (isSentence(lines[at].shape) || at - lastMetadata > 8) {
      first = at;
      break;
    }
  }
  return first < 0 ? from : first;
}

/** The one running line between headline and byline. */
function findStandfirst(lines: Line[], from: number, first: number, reasons: (DropReason | null)[]): number {
  for (let at = from; at < first; at += 1) {
    const line = lines[at];
    if (reasons[at] !== null || captionOf(line) !== null || isCaptionBeforeCredit(lines, at)) continue;
    if (isMetadata(line)) continue;
    if (line.hint === 'standfirst' || (isSentence(line.shape) && line.shape.words <= 60)) return at;
  }
  return -1;
}

function isMetadata(line: Line): boolean {
  if (line.shape.words > BLOCK_LIMITS.metadataWords) return false;
  if (line.hint === 'date' || (line.hint === 'byline' && !line.shape.ends)) return true;
  if (readByline(line.text) !== null && line.shape.words <= 16) return true;
  return !isSentence(line.shape) && line.dated;
}

/** The credit of a picture stands on the next line: "(photo credit: …)". */
function isCaptionBeforeCredit(lines: Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && isCreditLine(next.text) && lines[at].shape.words >= 3;
}

function bodyKeys(lines: Line[], first: number, to: number, reasons: (DropReason | null)[]): string[] {
  const keys: string[] = [];
  for (let at = first; at < to; at += 1) if (reasons[at] === null) keys.push(normalise(lines[at].text));
  return keys;
}

const OPENING_MARKS = '"“‘«„\'';

/** Under a line in quotation marks: a name of a few capitalised words, with no end. */
function speakerLine(lines: Line[], at: number, to: number, reasons: (DropReason | null)[]): string | null {
  const next = lines[at + 1];
  if (!next || at + 1 >= to || reasons[at + 1] !== null || !OPENING_MARKS.includes(lines[at].text[0]))
    return null;
  if (next.shape.words < 2 || next.shape.words > BLOCK_LIMITS.speakerWords) return null;
  const last = lines[at].text.at(-1)!;
  const isClosed = '"”’»“\''.includes(last);
  const isName = next.shape.capitalised === next.shape.words && !next.shape.ends;
  return isClosed && isName ? next.text : null;
}

function roleOf(line: Line): BlockRole {
  if (line.kind === 'heading') return 'heading';
  if (line.kind === 'item') return 'list';
  if (line.kind === 'quote') return 'quote';
  if (line.kind === 'caption') return 'caption';
  if (line.kind === 'cell') return 'paragraph';
  const { shape } = line;
  const isShort = shape.words <= BLOCK_LIMITS.headingWords && !shape.lowerStart;
  return isShort && !shape.ends && !shape.cut && (shape.words >= 2 || isCapitalised(shape))
    ? 'heading'
    : 'paragraph';
}
