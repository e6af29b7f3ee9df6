// Picks the headline: a line before the body that the body talks about, that the page repeats or declares, and that
// stands near the text. What the page declares about itself (title, OpenGraph, JSON-LD) is evidence, not the answer.
import { readByline } from './find-byline.ts';
import { bodyText, isParagraph, overlap, wordsOf } from './headline-words.ts';
import { isSentence, type Line } from './line.ts';
import { normalise } from './normalise.ts';
import { captionOf } from './picture-credits.ts';
import { junkReason } from './recognise-junk.ts';

export interface Title {
  text: string;
  /** Line where it stands, or -1 where only the page's own description has it. */
  line: number;
}

const TITLE = {
  /** Lines before the body that are looked at. */
  before: 60,
  /** Lines of the body that are looked at, as a share of it, and what each paragraph before a line costs it. */
  after: 0.4,
  afterMost: 300,
  paragraphCost: 0.5,
  /** Weights of the evidence. */
  overlap: 2.5,
  near: 0.9,
  lineCost: 0.02,
  crumb: 1.2,
  headsMetadata: 0.8,
  /** Taken from a line under another that might be the headline, too: points of a standfirst. */
  underHeadline: 0.8,
  headlineWords: 6,
  menuShare: 0.8,
  /** Taken from a line under the author, and lines between them at most. */
  underByline: 0.8,
  bylineReach: 10,
  run: 5,
  kinship: 1.5,
  pageTitleWords: 18,
  /** Twice, one line after the other. */
  repeated: 0.6,
  /** A headline on the page that shares less than this with what the page declares twice is not believed. */
  leastResemblance: 0.25,
  minimumWords: 2,
  mostCharacters: 260,
  /** Least score of a line to be taken. */
  least: 0.9,
  /** Least share of a page's first line's words that must stand in the body for it to be a headline. */
  leastOverlap: 0.4,
};

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' « ', ' · ', ' • ', ' ‹ ', ' › ', ': '];

export interface DeclaredTitles {
  /** Titles that the page gives of itself, best first; of a page copied as text, its first line. */
  declared: string[];
  /** One of them that surely is the headline, for it stands on the page alone. */
  standing: string | null;
}

export function findTitle(
  lines: Line[],
  start: number,
  end: number,
  { declared, standing }: DeclaredTitles,
  isPage: boolean,
): Title | null {
  const declaredKeys = declared.map(normalise);
  const from = Math.max(0, start - TITLE.before);
  const bodyWords = wordsOf(bodyText(lines, from, start, end));
  const reach = Math.min(TITLE.afterMost, Math.ceil((end - start) * TITLE.after));
  const to = Math.min(lines.length, start + Math.max(4, reach));
  const standingKey = standing === null ? '' : normalise(standing);
  if (standing !== null && !lines.slice(Math.max(1, from), to).some(({ key }) => key === standingKey))
    return { text: standing, line: -1 };
  const firstWords = isPage ? headlineWords(declared[0] ?? '') : new Set<string>();
  const crumbs = crumbEnds(lines, from, to);
  let paragraphs = 0;
  let best: Title | null = null;
  let bestScore = TITLE.least;
  const steps = stepsToBody(lines, from, start);
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (isSentence(line.shape) && (at >= start || isParagraph(line))) paragraphs += 1;
    if (line.shape.words < 1 || line.text.length > TITLE.mostCharacters) continue;
    const { key } = line;
    let score = overlap(key, bodyWords) * TITLE.overlap + likelihood(line);
    if (!isPage || at > 0) score += declaredScore(key, declaredKeys) + kinship(key, firstWords);
    if (crumbs.has(key)) score += TITLE.crumb + (line.shape.words < 3 ? 0.8 : 0);
    if (at > from && at > 1 && lines[at - 1].key === key && key !== '') score += TITLE.repeated;
    if (at <= start && isUnderHeadline(lines, at, bodyWords)) score -= TITLE.underHeadline;
    else if (headsMetadata(lines, endOfRun(lines, at, start))) score += TITLE.headsMetadata;
    if (isUnderByline(lines, at)) score -= TITLE.underByline;
    if (at < start)
      score +=
        TITLE.near / (1 + steps[at - from] / 2) -
        (start - at) * TITLE.lineCost -
        paragraphs * TITLE.paragraphCost;
    else score += paragraphs === 0 ? TITLE.near : -paragraphs * TITLE.paragraphCost;
    if (score > bestScore) {
      bestScore = score;
      best = { text: line.text, line: at };
    }
  }
  const agreed = isPage ? null : agreedTitle(declared);
  if (
    best &&
    agreed &&
    lines[best.line].level !== 1 &&
    resemblance(best.text, agreed) < TITLE.leastResemblance
  )
    best = { text: agreed, line: best.line };
  if (best) return { text: plainTitle(best, declared, isPage), line: best.line };
  const text = declared.map(withoutSite).find((title) => {
    if (isPage && overlap(normalise(title), bodyWords) < TITLE.leastOverlap) return false;
    return wordsOf(title).size >= TITLE.minimumWords;
  });
  return text ? { text, line: -1 } : null;
}

/** By its form the line might be a headline, or a point under one. */
function isHeadline(line: Line | undefined): boolean {
  if (!line || line.kind === 'item' || line.text.length > TITLE.mostCharacters) return false;
  const { words, capitalised, ends } = line.shape;
  if (words < TITLE.headlineWords || capitalised >= words * TITLE.menuShare || ends || line.dated)
    return false;
  if (line.hint === 'byline' || readByline(line.text) || captionOf(line) !== null) return false;
  return junkReason(line) === null;
}

/** In the run of such lines that stand above it without a break, there is one that the body talks about. */
function isUnderHeadline(lines: Line[], at: number, bodyWords: Set<string>): boolean {
  for (let above = at - 1; above >= at - TITLE.run && isHeadline(lines[above]); above -= 1)
    if (lines[above].key !== lines[at].key && overlap(lines[above].key, bodyWords) >= TITLE.leastOverlap)
      return true;
  return false;
}

/** An author stands a few lines above, under a line that might be the headline: what comes here is a summary. */
function isUnderByline(lines: Line[], at: number): boolean {
  for (let above = at - 1; above > Math.max(0, at - TITLE.bylineReach); above -= 1)
    if (readByline(lines[above].text) !== null) return isHeadline(lines[above - 1]);
  return false;
}

/** The last of such lines from `at` on, before the body. */
function endOfRun(lines: Line[], at: number, start: number): number {
  let last = at;
  const most = Math.min(start, at + TITLE.run);
  while (last + 1 < most && isHeadline(lines[last + 1])) last += 1;
  return last;
}

/** The title that two of the page's own descriptions agree on. */
function agreedTitle(declared: string[]): string | null {
  return declared.find((title, at) => declared.indexOf(title) < at && wordCount(title) >= 3) ?? null;
}

/** Share of the words of both that are in both. */
function resemblance(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / Math.max(1, words.size + others.size - shared);
}

/** How much the line, by itself, looks like a headline. */
function likelihood(line: Line): number {
  const { shape } = line;
  let score = 0;
  if (line.level === 1) score += 1.5;
  else if (line.level === 2) score += 0.4;
  if (line.hint === 'title') score += 0.6;
  if (line.hint === 'byline' || line.hint === 'date' || line.junk) score -= 2;
  if (readByline(line.text)) score -= 2;
  if (junkReason(line)) score -= 1;
  if (line.kind === 'caption' || captionOf(line) !== null) score -= 1.5;
  if (line.kind === 'item') score -= 0.5;
  if (shape.words < 5) score -= shape.words < 3 ? 1 : 0.4;
  if (isSentence(shape) && !line.text.endsWith('?')) score -= shape.words > 18 ? 1.8 : 0.8;
  if (shape.words < 10 && line.dated) score -= 1.5;
  if (GLUED.test(line.text)) score -= 1;
  return score;
}

/** The end of a sentence without a space behind it: texts of two elements. */
const GLUED = /\p{Ll}[.!?]\p{Lu}\p{Ll}/u;

/** Of the page's title without the site's name; none where the first line is too long to be a title. */
function headlineWords(title: string): Set<string> {
  const plain = title.length <= TITLE.mostCharacters ? withoutSite(title) : '';
  return wordCount(plain) <= TITLE.pageTitleWords ? wordsOf(plain) : new Set();
}

/** Share of the longer words of a line that stand in the page's title, which often words the headline anew. */
function kinship(key: string, titleWords: Set<string>): number {
  return overlap(key, titleWords) * TITLE.kinship;
}

/** For each line before the body: how many lines that could be headlines stand between it and the body. */
function stepsToBody(lines: Line[], from: number, start: number): Float64Array {
  const steps = new Float64Array(Math.max(0, start - from));
  let count = 0;
  for (let at = start - 1; at >= from; at -= 1) {
    steps[at - from] = count;
    const line = lines[at];
    if (junkReason(line) === null && !readByline(line.text) && !line.dated) count += 1;
  }
  return steps;
}

const CRUMB = /(?:[>›»/→]|\breading:)\s*([^>›»/→]{3,200})$/i;

/** The last steps of breadcrumbs, which are often the headline. */
function crumbEnds(lines: Line[], from: number, to: number): Set<string> {
  const ends = new Set<string>();
  for (const { text } of lines.slice(from, to)) {
    const match = text.length < 400 ? CRUMB.exec(text) : null;
    if (match) ends.add(normalise(match[1]));
  }
  return ends;
}

/** The line without what stands beside the headline on it: breadcrumbs before, outlet or author behind. */
function plainTitle(title: Title, declared: string[], isPage: boolean): string {
  const text = isPage && title.line === 0 ? withoutSite(title.text) : title.text;
  const lower = text.toLowerCase();
  for (const part of declared.map(withoutSite)) {
    const at = part.length < 12 ? -1 : lower.indexOf(part.toLowerCase());
    if (at < 0) continue;
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + part.length).trimStart();
    const opens = before === '' || MARKS.includes(before.at(-1)!);
    const closes = after === '' || (MARKS.includes(after[0]) && after[0] !== ':') || /^by[: ]/i.test(after);
    if (opens && closes) return part;
    if (opens) return text.slice(at);
  }
  return text;
}

const MARKS = '|/>›»·•–—-:';

/** "Headline | Outlet" → "Headline": the longest part that a separator gives. */
export function withoutSite(title: string): string {
  for (const separator of SEPARATORS.slice(0, -1)) {
    const at = title.lastIndexOf(separator);
    if (at <= 0) continue;
    const head = title.slice(0, at).trim();
    const tail = title.slice(at + separator.length).trim();
    if (wordCount(tail) <= 5 && wordCount(head) >= wordCount(tail)) return withoutSite(head);
    if (wordCount(head) <= 3 && wordCount(tail) > 4) return tail;
  }
  return title;
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** A declared title that begins or ends with the line, or is it, speaks for the line. */
function declaredScore(key: string, declared: string[]): number {
  if (key.length < 4) return 0;
  let score = 0;
  for (const title of declared) {
    if (title === key) score = Math.max(score, 3);
    else if (title.startsWith(key) || key.startsWith(title)) {
      const share = Math.min(key.length, title.length) / Math.max(key.length, title.length);
      if (share > 0.4) score = Math.max(score, 3 * Math.min(1, share + 0.35));
    } else if (key.length > 15 && title.includes(key)) score = Math.max(score, 1.8);
  }
  return score;
}

/** A byline or a date stands within the next few lines, as it does under headlines. */
function headsMetadata(lines: Line[], at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 5, lines.length); next += 1) {
    const line = lines[next];
    if (line.text.length > 120) continue;
    if (line.dated || line.hint === 'byline' || line.hint === 'date' || readByline(line.text)) return true;
  }
  return false;
}
