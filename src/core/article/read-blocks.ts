// Gives each line of the body its role, keeps what stands twice once, and moves the captions of a lead picture
// behind the first paragraph.
import type { BlockRole, DropReason } from './article.ts';
import { agencyLine } from './find-agency.ts';
import { isSentence, type Line } from './line.ts';
import { normalise } from './normalise.ts';
import { creditIn, captionOf, isCreditLabel, isCreditLine } from './picture-credits.ts';
import { isAttribution } from './mark-repeats.ts';
import type { Head } from './read-head.ts';

export interface Piece {
  role: BlockRole;
  text: string;
}

export interface BlocksRead {
  standfirst: string | null;
  pieces: Piece[];
  /** Credits taken out of captions: who took a picture is no place in the story. */
  credits: string[];
}

const BLOCK_LIMITS = {
  /** Words of a line without an end that can be a heading. */
  headingWords: 16,
  /** Words of the line under a pull quote that can be its speaker. */
  speakerWords: 5,
  /** Words of the line under "Credit". */
  creditWords: 8,
  /** Least characters of a line that is kept only once. */
  repeated: 24,
};

/** Reads lines `from` to `to`, and adds reasons for those that are left out. Cost: linear. */
export function readBlocks(
  lines: Line[],
  from: number,
  to: number,
  head: Head,
  reasons: (DropReason | null)[],
  title: string | null,
): BlocksRead {
  const titleKey = title ? normalise(title) : '';
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  const leadCaptions: Piece[] = [];
  const credits: string[] = [];
  let standfirst: string | null = null;

  for (let at = from; at < to; at += 1) {
    if (reasons[at] !== null) continue;
    const line = lines[at];
    if (isCreditLine(line) || agencyLine(line.text) !== null || isNameOfCredit(lines, at)) {
      reasons[at] = 'metadata';
      continue;
    }
    const caption =
      captionOf(line) ?? (head.captions.has(at) || isCaptionAfterCredit(lines, at) ? line.text : null);
    const key = caption === null || caption === line.text ? line.key || line.text : normalise(caption);
    if ((seen.has(key) && key.length >= BLOCK_LIMITS.repeated) || key === titleKey) {
      reasons[at] = 'repeated';
      continue;
    }
    seen.add(key);
    if (head.standfirst.includes(at)) {
      standfirst = standfirst === null ? line.text : `${standfirst}\n${line.text}`;
      if (standsAgain(lines, at + 1, to, key, reasons)) reasons[at] = 'repeated';
      else pieces.push({ role: 'standfirst', text: line.text });
    } else if (caption !== null) {
      const credit = creditIn(line.text);
      if (credit !== null) credits.push(credit);
      const text = credit === null ? line.text : withoutPart(line.text, credit);
      if (text) (at < head.first ? leadCaptions : pieces).push({ role: 'caption', text });
    } else {
      const speaker = speakerLine(lines, at, to, reasons);
      if (speaker === null) pieces.push({ role: roleOf(lines, at, to), text: line.text });
      else {
        pieces.push({ role: 'quote', text: `${line.text}\n${speaker}` });
        at += 1;
      }
    }
  }
  const paragraph = pieces.findIndex((piece) => piece.role === 'paragraph');
  pieces.splice(paragraph + 1, 0, ...leadCaptions);
  return { standfirst, pieces, credits };
}

function withoutPart(text: string, part: string): string {
  const at = text.indexOf(part);
  const before = text.slice(0, at).trimEnd();
  const whole = before.endsWith('|') ? before.slice(0, -1).trimEnd() : before;
  return `${whole} ${text.slice(at + part.length).trimStart()}`.trim();
}

/** Under the word "Credit": whose the picture is. */
function isNameOfCredit(lines: Line[], at: number): boolean {
  const { shape } = lines[at];
  return at > 0 && isCreditLabel(lines[at - 1]) && shape.words <= BLOCK_LIMITS.creditWords && !shape.ends;
}

/** A later paragraph is the line, or begins with it. */
function standsAgain(
  lines: Line[],
  from: number,
  to: number,
  key: string,
  reasons: (DropReason | null)[],
): boolean {
  const short = key.slice(0, STANDFIRST_KEY);
  for (let at = from; at < to; at += 1)
    if (reasons[at] === null && lines[at].text.toLowerCase().replaceAll('’', "'").includes(short))
      return true;
  return false;
}

const STANDFIRST_KEY = 400;

/** A short line under a line that is a credit alone, as in "Getty Images" and below it the caption. */
function isCaptionAfterCredit(lines: Line[], at: number): boolean {
  const { shape } = lines[at];
  return (
    at > 0 && isCreditLine(lines[at - 1]) && !isCreditLabel(lines[at - 1]) && shape.words >= 4 && !shape.ends
  );
}

const OPENING_MARKS = '"“‘«„\'';

/** Under a line in quotation marks: a name of a few capitalised words, with no end. */
function speakerLine(lines: Line[], at: number, to: number, reasons: (DropReason | null)[]): string | null {
  const next = lines[at + 1];
  if (!next || at + 1 >= to || reasons[at + 1] !== null || !OPENING_MARKS.includes(lines[at].text[0]))
    return null;
  if (isAttribution(next)) return next.text;
  const last = lines[at].text.at(-1)!;
  const isClosed = '"”’»“\''.includes(last);
  if (next.shape.words < 2 || next.shape.words > BLOCK_LIMITS.speakerWords) return null;
  const isName = next.shape.capitalised === next.shape.words && !next.shape.ends;
  return isClosed && isName ? next.text : null;
}

function roleOf(lines: Line[], at: number, to: number): BlockRole {
  const line = lines[at];
  if (line.kind === 'heading') return 'heading';
  if (line.kind === 'item') return 'list';
  if (line.kind === 'quote') return 'quote';
  if (line.kind === 'cell') return 'paragraph';
  const { shape } = line;
  if (shape.words > BLOCK_LIMITS.headingWords || shape.lowerStart || shape.cut) return 'paragraph';
  const isLast = at + 1 >= to;
  const isQuestion = line.text.endsWith('?') && !isLast && isSentence(lines[at + 1].shape);
  return (!shape.ends && shape.words >= 1) || isQuestion ? 'heading' : 'paragraph';
}
