// One line of a page, or one block of an HTML document, with what its characters and its markup say about it.
import type { DropReason } from './article.ts';

export type LineKind = 'text' | 'heading' | 'item' | 'quote' | 'caption' | 'cell';

export type LineHint = 'byline' | 'date' | 'standfirst' | 'title';

export interface Line {
  text: string;
  kind: LineKind;
  /** Of a heading: 1 to 6; otherwise 0. */
  level: number;
  /** A blank line, or the end of another block, stands before it. */
  gap: boolean;
  /** Share of its characters that lie in links, 0 to 1. Zero where the form does not tell. */
  linkShare: number;
  /** Why its markup says that it is no part of the article. */
  junk: DropReason | null;
  /** What its markup calls it. */
  hint: LineHint | null;
  /** Index of the element that holds it in the document's tree; 0 where there is none. */
  container: number;
  shape: LineShape;
  /** The text in small letters without marks at its ends; empty for lines too long to be anything but text. */
  key: string;
  /** A date stands in it. */
  dated: boolean;
}

export const LINE_LIMITS = {
  /** Longest line that has a key, and that is searched for dates. */
  key: 420,
  dated: 240,
};

export interface LineShape {
  words: number;
  /** Words that begin with a capital letter, the first word included. */
  capitalised: number;
  /** Ends as a sentence does: . ! ? : or a closing quotation mark after one. */
  ends: boolean;
  /** Ends with … or ..., as cut-off teasers do. */
  cut: boolean;
  /** Begins with a small letter. */
  lowerStart: boolean;
}

/** Stands in a line until it is measured. */
export const NO_SHAPE: LineShape = { words: 0, capitalised: 0, ends: false, cut: false, lowerStart: false };

const TRAILING_MARKS = '"\'”’“»«)]';
const ENDS = '.!?:;。।؟';

/** One pass over the text. Words are runs of letters and digits parted by white space. */
export function measureLine(text: string): LineShape {
  let words = 0;
  let capitalised = 0;
  let inWord = false;
  let lowerStart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      inWord = false;
      continue;
    }
    if (inWord) continue;
    const upper = isUpper(code, text, at);
    if (!upper && !isLetterOrDigit(code)) continue;
    inWord = true;
    if (words === 0) lowerStart = code >= 97 && code <= 122;
    words += 1;
    if (upper) capitalised += 1;
  }
  let last = text.length - 1;
  while (last > 0 && TRAILING_MARKS.includes(text[last])) last -= 1;
  const end = text[last] ?? '';
  const cut = end === '…' || text.endsWith('...') || text.endsWith('[…]') || text.endsWith('[...]');
  return { words, capitalised, ends: ENDS.includes(end) && end !== '' && !cut, cut, lowerStart };
}

function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code > 0xbf && (code < 0x2000 || code > 0x2bff))
  );
}

function isUpper(code: number, text: string, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  const character = text[at];
  return character.toLowerCase() !== character;
}

/** A paragraph as an article has them: several words in running text, most of them small, closed as a sentence. */
export function isSentence(shape: LineShape): boolean {
  return shape.words >= 7 && (shape.ends || shape.words >= 30) && !isCapitalised(shape);
}

/** Most words are capitalised: a menu, a name, or a headline in title case. */
export function isCapitalised(shape: LineShape): boolean {
  return shape.capitalised * 10 >= shape.words * 6;
}
