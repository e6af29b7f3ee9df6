// Picks the run of lines that is the article, and gives every line left out a reason.
// Each line has a score (running text above zero, menus and headlines below); the run with the greatest sum is
// the body (Kadane's method), then headings that open junk cut pieces out of it or end it.
import type { DropReason } from './article.ts';
import { cutSections, cutTail, sectionsOf } from './cut-body.ts';
import { isCapitalised, isSentence, type Line } from './line.ts';
import { markComments } from './mark-comments.ts';
import { junkReason } from './recognise-junk.ts';

export interface Body {
  /** Lines of the run: half-open. */
  start: number;
  end: number;
  /** For each line of the page: why it is no part of the article, or null. */
  reasons: (DropReason | null)[];
  /** For each line of the page: the reason that it, as a heading, gives to what stands below it. */
  sections: (DropReason | null)[];
}

const SCORES = {
  sentenceWord: 0.1,
  sentenceMost: 5,
  running: 0.3,
  short: -0.35,
  menu: -0.6,
  teaser: -1,
  junk: -0.8,
  section: -2.5,
  comments: -6,
  comment: -2,
  /** Added to each line inside and outside the element that was picked as the article's. */
  inside: 0.8,
  outside: -3,
};

const LINKS = { share: 0.7 };

const CONTENTS = {
  /** Longest line of a table of contents, and of a number in it. */
  characters: 120,
  number: 6,
};

/** `inside` tells, for HTML, which lines lie in the article's element. */
export function chooseBody(lines: Line[], inside: boolean[] | null): Body {
  const reasons = lines.map((line) => line.junk ?? junkReason(line) ?? linkReason(line));
  if (!inside) markComments(lines, reasons);
  const contents = markContents(lines, reasons);
  const sections = sectionsOf(lines);
  const scores = lines.map((line, at) => {
    const bias = inside ? (inside[at] ? SCORES.inside : SCORES.outside) : 0;
    if (contents[at]) return Math.min(0, bias);
    return scoreLine(line, reasons[at], sections[at]) + bias;
  });
  let { start, end } = bestRun(scores);
  end = cutSections(lines, reasons, sections, start, end);
  end = cutTail(lines, reasons, start, end);
  while (start < end && reasons[start] !== null) start += 1;
  return { start, end, reasons, sections };
}

/** A line of links alone, without the end of a sentence: a headline of another article, or a menu. */
function linkReason(line: Line): DropReason | null {
  const isLinks =
    (line.kind === 'text' || line.kind === 'cell') && line.linkShare >= LINKS.share && !line.shape.ends;
  return isLinks && line.shape.words >= 2 ? 'related' : null;
}

/** Tables of contents: short lines that stand again below, over running text. Numbers between them belong to them. */
function markContents(lines: Line[], reasons: (DropReason | null)[]): boolean[] {
  const headings = new Map<string, number>();
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const isShort = lines[at].text.length <= CONTENTS.characters && !isSentence(lines[at].shape);
    if (isShort && isSentence(lines[at + 1].shape)) headings.set(lines[at].key, at);
  }
  return lines.map((line, at) => {
    if (line.text.length <= CONTENTS.number && !/\p{L}/u.test(line.text)) return true;
    if (line.text.length > CONTENTS.characters || isSentence(lines[at + 1]?.shape ?? line.shape))
      return false;
    const isEntry = (headings.get(line.key) ?? -1) > at;
    if (isEntry) reasons[at] ??= 'navigation';
    return isEntry;
  });
}

function scoreLine(line: Line, reason: DropReason | null, section: DropReason | null): number {
  const { shape } = line;
  if (section === 'comments') return SCORES.comments;
  if (section) return SCORES.section;
  if (reason === 'comments') return SCORES.comment;
  if (reason) return SCORES.junk;
  if (shape.cut) return SCORES.teaser;
  if (isSentence(shape))
    return Math.min(shape.words * SCORES.sentenceWord, SCORES.sentenceMost) * (1 - line.linkShare);
  if (shape.words >= 6 && !isCapitalised(shape)) return SCORES.running * (1 - line.linkShare);
  return isCapitalised(shape) ? SCORES.menu : SCORES.short;
}

function bestRun(scores: number[]): { start: number; end: number } {
  let best = 0;
  let start = 0;
  let end = 0;
  let sum = 0;
  let from = 0;
  for (let at = 0; at < scores.length; at += 1) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += scores[at];
    if (sum > best) {
      best = sum;
      start = from;
      end = at + 1;
    }
  }
  return { start, end };
}
