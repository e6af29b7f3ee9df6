// How far a line's words stand in the body of the article: a headline's do.
import { isSentence, type Line } from './line.ts';
import { junkReason } from './recognise-junk.ts';

const BODY = {
  /** Characters of the body that a headline's words are looked for in. */
  characters: 4_000,
  /** Least words of a paragraph before the body that counts as part of it. */
  paragraphWords: 20,
};

/** The start of the body, and the paragraphs that a box of links parts from it. */
export function bodyText(lines: Line[], from: number, start: number, end: number): string {
  let text = '';
  for (let at = from; at < end && text.length < BODY.characters; at += 1) {
    const { shape, text: words } = lines[at];
    if (isSentence(shape) && (at >= start || isParagraph(lines[at]))) text += words + '\n';
  }
  return text;
}

/** Before the body: long enough to be no standfirst, and nothing that pages say of themselves. */
export function isParagraph(line: Line): boolean {
  return isSentence(line.shape) && line.shape.words >= BODY.paragraphWords && junkReason(line) === null;
}

/** Share of the longer words of a line that stand in the body, less where the line has few of them. */
export function overlap(key: string, bodyWords: Set<string>): number {
  let known = 0;
  let all = 0;
  for (const word of wordsOf(key)) {
    if (word.length < 4) continue;
    all += 1;
    if (bodyWords.has(word)) known += 1;
  }
  return all === 0 ? 0 : (known / all) * Math.min(1, all / 3);
}

export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
