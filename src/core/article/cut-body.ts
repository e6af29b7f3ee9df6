// Cuts what is no article out of a run of lines: the pieces under headings such as "Most read", which end the body
// or stand inside it, and the notes under its last paragraph.
import type { DropReason } from './article.ts';
import { agencyLine } from './find-agency.ts';
import { isCapitalised, isSentence, type Line } from './line.ts';
import { sectionReason } from './recognise-junk.ts';
import { isTailNote } from './tail-notes.ts';

const SECTIONS = {
  /** A heading of junk ends the body where less than this share of the body's running text follows. */
  ending: 0.3,
  /** Words of a paragraph that ends a piece of junk inside the body. */
  resumeWords: 13,
  /** Paragraphs that must follow each other after a heading of junk near the end for the body to go on. */
  paragraphs: 2,
  /** Lines that are looked at to tell whether the body goes on. */
  lookAhead: 60,
  /** A heading that invites to share is a button where it stands so often. */
  button: 3,
  /** Words of a name that stands alone under the text. */
  nameWords: 4,
};

/** Gives the lines under headings of junk their reason; answers with the end of the body. */
export function cutSections(
  lines: Line[],
  reasons: (DropReason | null)[],
  sections: (DropReason | null)[],
  start: number,
  end: number,
): number {
  const after = massAfter(lines, reasons, start, end);
  let home = 0;
  for (let at = start; at < end; at += 1) {
    const section = sections[at];
    if (!section) {
      if (reasons[at] === null && isSentence(lines[at].shape)) home = lines[at].container;
      continue;
    }
    const isNearEnd = after[at - start] < after[0] * SECTIONS.ending;
    if (isNearEnd && !goesOn(lines, reasons, at, end, home)) return at;
    at = markSection(lines, section, reasons, at, end, home);
  }
  return end;
}

/** Marks what stands below the heading at `start`; answers with its last line. */
function markSection(
  lines: Line[],
  section: DropReason,
  reasons: (DropReason | null)[],
  start: number,
  end: number,
  home: number,
): number {
  let at = start;
  while (at + 1 < end && !resumes(lines[at + 1]) && !isHome(lines, start, at + 1, home)) {
    at += 1;
    reasons[at] ??= section;
    if (SECTION_ENDS.has(lines[at].key)) break;
  }
  return at;
}

/** In HTML: the heading stood in an element of its own, and the line stands again in that of the paragraphs before. */
function isHome(lines: Line[], heading: number, at: number, home: number): boolean {
  const isApart = home !== 0 && lines[heading].container !== home;
  return isApart && lines[at].container === home && isSentence(lines[at].shape);
}

/** Paragraphs follow each other below the heading, as in an article, not headlines with a teaser each. */
function goesOn(
  lines: Line[],
  reasons: (DropReason | null)[],
  heading: number,
  end: number,
  home: number,
): boolean {
  let at = heading + 1;
  const limit = Math.min(end, at + SECTIONS.lookAhead);
  for (let next = at; next < limit; next += 1)
    if (reasons[next] === null && isHome(lines, heading, next, home)) return true;
  while (at < limit && !(reasons[at] === null && resumes(lines[at]))) at += 1;
  let paragraphs = 0;
  let others = 0;
  const last = Math.min(end, at + SECTIONS.lookAhead);
  for (; at < last; at += 1) {
    if (reasons[at] !== null) continue;
    if (isSentence(lines[at].shape)) paragraphs += 1;
    else others += 1;
  }
  return paragraphs >= SECTIONS.paragraphs && others * 2 <= paragraphs;
}

/** Gives the lines under headings of junk their reason, and ends nothing. */
export function markSections(
  lines: Line[],
  reasons: (DropReason | null)[],
  sections: (DropReason | null)[],
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += 1) {
    const section = sections[at];
    if (section) at = markSection(lines, section, reasons, at, to, 0);
  }
}

/**
 * For each line: the reason that it, as a heading, gives to what stands below it. What stands often on a page, such as
 * "Share" under each post of a live blog, is a button.
 */
export function sectionsOf(lines: Line[]): (DropReason | null)[] {
  const buttons = new Map<string, number>();
  const sections = lines.map((line) => (line.junk ? null : sectionReason(line)));
  for (const [at, { key }] of lines.entries())
    if (sections[at] === 'sharing') buttons.set(key, (buttons.get(key) ?? 0) + 1);
  return sections.map((section, at) =>
    section === 'sharing' && buttons.get(lines[at].key)! >= SECTIONS.button ? null : section,
  );
}

/** What screen readers are told where a list of links is over. */
const SECTION_ENDS: ReadonlySet<string> = new Set([
  'end of list',
  'end of carousel',
  'end of recommendations',
  'skip',
]);

function resumes(line: Line): boolean {
  return line.kind === 'heading' || isParagraph(line);
}

function isParagraph({ shape }: Line): boolean {
  return isSentence(shape) && shape.words >= SECTIONS.resumeWords;
}

/** Running text, in characters, from each line of the run to its end. */
function massAfter(lines: Line[], reasons: (DropReason | null)[], start: number, end: number): Float64Array {
  const mass = new Float64Array(end - start + 1);
  for (let at = end - 1; at >= start; at -= 1) {
    const counts = reasons[at] === null && isSentence(lines[at].shape);
    mass[at - start] = mass[at - start + 1] + (counts ? lines[at].text.length : 0);
  }
  return mass;
}

/** Takes notes about the authors, names and headings off the end. */
export function cutTail(lines: Line[], reasons: (DropReason | null)[], start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    const line = lines[at - 1];
    if (isTailNote(line.text) || agencyLine(line.text)) reasons[at - 1] ??= 'metadata';
    const isName =
      line.kind === 'text' &&
      line.shape.words <= SECTIONS.nameWords &&
      !line.shape.ends &&
      isCapitalised(line.shape);
    if (reasons[at - 1] === null && line.kind !== 'heading' && !isName) return at;
  }
  return start;
}
