// Reads what stands between the headline and the first paragraph: standfirst, author, dates, captions of the lead
// picture. The rest of it is buttons and labels.
import type { DropReason } from './article.ts';
import { agencyLine, trailingAgency } from './find-agency.ts';
import { locationUnderName, reportedFrom } from './find-author-location.ts';
import {
  cleanByline,
  isLocatedName,
  isRoleLine,
  nameBeforeDate,
  readAuthorLocation,
  readByline,
  readNames,
} from './find-byline.ts';
import { isCapitalised, isSentence, type Line } from './line.ts';
import { captionOf, isCreditLabel, isCreditLine } from './picture-credits.ts';
import { AGO } from './recognise-junk.ts';

export interface Head {
  /** Index of the first paragraph. */
  first: number;
  /** Indexes of the lines of the standfirst: none, one, or several that follow each other. */
  standfirst: number[];
  /** Indexes of the captions of the lead picture. */
  captions: Set<number>;
  byline: string | null;
  authorLocation: string | null;
}

export const HEAD_LIMITS = {
  /** Lines of a head. */
  lines: 40,
  /** Words of a line that can be a byline or a date line. */
  metadataWords: 26,
  standfirstWords: 70,
  /** Lines after two sentences in which an author or a date may still stand, and words of such a date. */
  lead: 14,
  dateWords: 10,
  hintedWords: 5,
  /** Least words of a line without an end and without a credit to be a caption rather than a label. */
  captionWords: 6,
};

/** `from` is the line after the headline. Gives the lines that are labels the reason `metadata`. */
export function readHead(lines: Line[], from: number, to: number, reasons: (DropReason | null)[]): Head {
  const first = findFirst(lines, from, to, reasons);
  const head: Head = {
    first,
    standfirst: [],
    captions: new Set(),
    byline: null,
    authorLocation: null,
  };
  for (let at = from; at < first; at += 1) {
    if (reasons[at] !== null && reasons[at] !== 'metadata') continue;
    readLine(lines, at, from, head, reasons);
  }
  return head;
}

function readLine(lines: Line[], at: number, from: number, head: Head, reasons: (DropReason | null)[]): void {
  const line = lines[at];
  const isLabel = isMetadata(line);
  if (head.byline === null) {
    head.byline = bylineOf(lines, at);
    if (head.byline !== null) {
      head.authorLocation = locationOf(lines, at);
      if (!isSentence(line.shape)) reasons[at] ??= 'metadata';
    }
  }
  const reported = reportedFrom(line.text);
  if (reported !== null) {
    head.authorLocation ??= reported;
    reasons[at] ??= 'metadata';
    return;
  }
  if (!isLabel && reasons[at] === null) {
    const afterCredit = at > 0 && isCreditLine(lines[at - 1]) && !isCreditLabel(lines[at - 1]);
    const isCredited = captionOf(line) !== null || trailingAgency(line.text) !== null;
    if (isCredited || isCaptionByPlace(lines, at, afterCredit)) {
      head.captions.add(at);
      return;
    }
    if (canBeStandfirst(lines, at, from, head)) {
      head.standfirst.push(at);
      return;
    }
    const isFree = head.standfirst.length === 0 || head.standfirst.at(-1) === at - 1;
    if (isFree && isOneOfPoints(lines, at, reasons)) {
      head.standfirst.push(at);
      return;
    }
    if (line.shape.words >= HEAD_LIMITS.captionWords && !isCapitalised(line.shape)) {
      head.captions.add(at);
      return;
    }
  }
  reasons[at] ??= 'metadata';
}

/** Lines of several words without an end follow each other: a summary in points. */
function isOneOfPoints(lines: Line[], at: number, reasons: (DropReason | null)[]): boolean {
  const isMany = isPoint(lines, at - 1, reasons) || isPoint(lines, at + 1, reasons);
  return isMany && isPoint(lines, at, reasons);
}

/** A line of several words without an end and without a credit: a caption, or with others like it a summary in points. */
function isPoint(lines: Line[], at: number, reasons: (DropReason | null)[]): boolean {
  const line = lines[at];
  if (!line || reasons[at] !== null || line.shape.words < HEAD_LIMITS.captionWords) return false;
  if (line.shape.ends || isCapitalised(line.shape) || isMetadata(line)) return false;
  if (captionOf(line) !== null || trailingAgency(line.text) !== null) return false;
  return !isCreditLine(lines[at + 1] ?? line);
}

/** A sentence, or a line of several words directly under the headline; more of them where they follow each other. */
function canBeStandfirst(lines: Line[], at: number, from: number, { standfirst }: Head): boolean {
  const { hint, shape } = lines[at];
  const last = standfirst.at(-1);
  if (last !== undefined && (last !== at - 1 || lines[last].shape.ends !== shape.ends)) return false;
  if (hint === 'standfirst') return true;
  if (shape.words > HEAD_LIMITS.standfirstWords) return false;
  const isUnderTitle = at === from || standfirst.length > 0;
  return (
    isSentence(shape) || (isUnderTitle && shape.words >= HEAD_LIMITS.captionWords && !isCapitalised(shape))
  );
}

/** The first paragraph: running text below the last label, but labels inside the running text do not count. */
function findFirst(lines: Line[], from: number, to: number, reasons: (DropReason | null)[]): number {
  let lastLabel = from - 1;
  let sentences = 0;
  const end = Math.min(to, from + HEAD_LIMITS.lines);
  for (let at = from; at < end && sentences < 2; at += 1) {
    const line = lines[at];
    if (isMetadata(line) || isCreditLine(line)) {
      lastLabel = at;
      sentences = 0;
    } else if (reasons[at] === null && isSentence(line.shape) && captionOf(line) === null) sentences += 1;
    const isLead = sentences === 2 && lastLabel < from;
    if (isLead && isUnderLead(lines, at, Math.min(end, at + HEAD_LIMITS.lead))) sentences = 0;
  }
  for (let at = lastLabel + 1; at < to; at += 1) {
    const line = lines[at];
    if (reasons[at] !== null || !isSentence(line.shape) || line.hint === 'standfirst') continue;
    if (captionOf(line) === null && !isCaptionByPlace(lines, at, false)) return at;
  }
  return Math.min(to, from);
}

/** The author or the date stand below, so that what was taken for paragraphs is a standfirst and captions. */
function isUnderLead(lines: Line[], from: number, to: number): boolean {
  let paragraphs = 0;
  for (let at = from + 1; at < to && paragraphs < 2; at += 1) {
    const { text, shape, hint, dated } = lines[at];
    const isHinted = (hint === 'byline' || hint === 'date') && shape.words <= HEAD_LIMITS.hintedWords;
    if (isHinted || readByline(text) !== null) return true;
    if (dated && shape.words <= HEAD_LIMITS.dateWords && !isSentence(shape)) return true;
    if (isSentence(shape)) paragraphs += 1;
  }
  return false;
}

export function isMetadata(line: Line): boolean {
  if (line.shape.words > HEAD_LIMITS.metadataWords) return false;
  if (line.hint === 'date' || (line.hint === 'byline' && !line.shape.ends)) return true;
  if (line.shape.words <= 16 && readByline(line.text) !== null) return true;
  if (AGO.test(line.key)) return true;
  return line.dated && !isSentence(line.shape) && captionOf(line) === null;
}

/** The credit of a picture stands on the line before or after it. */
function isCaptionByPlace(lines: Line[], at: number, afterCredit: boolean): boolean {
  if (lines[at].shape.words < 3) return false;
  if (afterCredit && !isSentence(lines[at].shape) && lines[at].shape.words >= 4) return true;
  const next = lines[at + 1];
  return next !== undefined && isCreditLine(next);
}

function bylineOf(lines: Line[], at: number): string | null {
  const line = lines[at];
  if (line.shape.words > HEAD_LIMITS.metadataWords) return null;
  const stated = readByline(line.text);
  if (stated) return stated;
  if (line.hint === 'byline') return cleanByline(line.text);
  if (line.dated) return nameBeforeDate(line.text);
  const next = lines[at + 1];
  const isAboveDate = next?.dated || lines[at + 2]?.dated;
  if (isAboveDate && isLocatedName(line.text)) return cleanByline(line.text);
  if (next && isRoleLine(next.text)) return cleanByline(line.text);
  const names = isAboveDate || next?.shape.words === 0 || agencyAfterWith(next) ? readNames(line.text) : null;
  return names !== null && (line.text !== names || agencyAfterWith(next) || standsElsewhere(lines, at))
    ? names
    : null;
}

/** "with dpa, AFP", as it stands under the author's name. */
function agencyAfterWith(line: Line | undefined): boolean {
  return line !== undefined && /^with /i.test(line.text) && agencyLine(line.text) !== null;
}

/** The author's name stands again under the text, as it does above a portrait. */
function standsElsewhere(lines: Line[], at: number): boolean {
  const { text } = lines[at];
  return lines.some((line, other) => other > at + 2 && line.text.startsWith(text));
}

/** Stated on the byline's own line, or on one of the next two. */
function locationOf(lines: Line[], at: number): string | null {
  const under = lines.slice(at + 1, at + 3).map(({ text }) => locationUnderName(text));
  return readAuthorLocation(lines[at].text) ?? under.find((location) => location !== null) ?? null;
}
