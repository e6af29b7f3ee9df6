// Picks the headline: a line before the body that the body talks about, that the page repeats or declares, and that
// stands near the text. What the page declares about itself (title, OpenGraph, JSON-LD) is evidence, not the answer.
import { readByline } from './find-byline.ts';
import { isSentence, type Line } from './line.ts';
import { parseDates } from './parse-dates.ts';
import { normalise } from './recognise-junk.ts';

export interface Title {
  text: string;
  /** Line where it stands, or -1 where only the page's own description has it. */
  line: number;
}

const TITLE = {
  /** Lines before and after the start of the body that are looked at. */
  before: 40,
  after: 4,
  minimumWords: 2,
  mostCharacters: 260,
  /** Characters of the body that a headline's words are looked for in. */
  body: 4_000,
  /** Least score of a line to be taken. */
  least: 0.9,
  /** Least share of a page's first line's words that must stand in the body for it to be a headline. */
  leastOverlap: 0.4,
};

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' « ', ' · ', ' • ', ' ‹ ', ' › ', ': '];

/** `declared` are titles that the page gives of itself, best first; of a page copied as text, its first line. */
export function findTitle(
  lines: Line[],
  start: number,
  end: number,
  declared: string[],
  isPage: boolean,
): Title | null {
  const bodyWords = wordsOf(bodyText(lines, start, end));
  const declaredKeys = declared.map(normalise);
  const from = Math.max(0, start - TITLE.before);
  const seen = countKeys(lines, start);
  let best: Title | null = null;
  let bestScore = TITLE.least;
  for (let at = from; at < Math.min(lines.length, start + TITLE.after); at += 1) {
    const line = lines[at];
    if (line.shape.words < 1 || line.text.length > TITLE.mostCharacters) continue;
    const key = normalise(line.text);
    const declaredBy = isPage && at === 0 ? 0 : declaredScore(key, declaredKeys);
    let score = overlap(key, bodyWords) * 2.5 + declaredBy - Math.abs(start - at) * 0.03;
    if (at >= start) score -= 0.6;
    if ((seen.get(key) ?? 0) > 1) score += 0.5;
    if (line.level === 1) score += 1.5;
    else if (line.level === 2) score += 0.4;
    if (line.hint === 'title') score += 0.6;
    if (line.hint === 'byline' || line.hint === 'date' || line.junk) score -= 2;
    if (line.shape.words < 3) score -= 1;
    if (isSentence(line.shape)) score -= line.shape.words > 18 ? 1.8 : 0.8;
    if (parseDates(line.text).length > 0 && line.shape.words < 10) score -= 1.5;
    if (readByline(line.text)) score -= 2;
    if (headsMetadata(lines, at)) score += 0.8;
    if (score > bestScore) {
      bestScore = score;
      best = { text: line.text, line: at };
    }
  }
  if (best) return best;
  const text = declared.map(withoutSite).find((title) => {
    if (isPage && overlap(normalise(title), bodyWords) < TITLE.leastOverlap) return false;
    return wordsOf(title).size >= TITLE.minimumWords;
  });
  return text ? { text, line: -1 } : null;
}

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
      score = Math.max(score, 3 * Math.min(1, share + 0.35));
    } else if (key.length > 15 && title.includes(key)) score = Math.max(score, 1.8);
  }
  return score;
}

function overlap(key: string, bodyWords: Set<string>): number {
  let known = 0;
  let all = 0;
  for (const word of wordsOf(key)) {
    if (word.length < 4) continue;
    all += 1;
    if (bodyWords.has(word)) known += 1;
  }
  return all === 0 ? 0 : (known / all) * Math.min(1, all / 3);
}

/** A byline or a date stands within the next few lines, as it does under headlines. */
function headsMetadata(lines: Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 5)) {
    if (line.text.length > 120) continue;
    if (readByline(line.text) || line.hint === 'byline' || line.hint === 'date') return true;
    if (parseDates(line.text).length > 0) return true;
  }
  return false;
}

function bodyText(lines: Line[], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end && text.length < TITLE.body; at += 1)
    if (isSentence(lines[at].shape)) text += lines[at].text + '\n';
  return text;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function countKeys(lines: Line[], start: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = Math.max(0, start - 400); at < Math.min(lines.length, start + TITLE.after); at += 1) {
    const key = normalise(lines[at].text.slice(0, TITLE.mostCharacters)).replace(/^reading:? /, '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
