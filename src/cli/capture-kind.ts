// Tells what a file holds by looking at it: HTML, a page copied as text with all its junk, or an article's bare text.
import type { Capture } from '../core/article/article.ts';

/** How much of the beginning is looked at, in UTF-16 code units. */
const LOOKED_AT = 100_000;
/** Tags that a text about HTML would hardly hold three of. */
const TAGS =
  /<(?:!doctype html|html|head|body|div|p|a|span|article|section|table|h[1-6]|meta|script)\b[^<>]{0,2000}>/giu;
const MIN_TAGS = 3;
/** A line of running text ends like a sentence or is longer than a headline. */
const SENTENCE_END = /[.!?…:;"”’»)\]]$/u;
const HEADLINE_LENGTH = 140;

export function captureKind(content: string): Capture['kind'] {
  const start = content.slice(0, LOOKED_AT);
  let tags = 0;
  for (const match of start.matchAll(TAGS)) {
    tags += /^<(?:!doctype|html)/iu.test(match[0]) ? MIN_TAGS : 1;
    if (tags >= MIN_TAGS) return 'html';
  }
  return start.split(/\r\n|\r|\n/u).some(isLabel) ? 'page' : 'text';
}

/** A headline, a byline, a menu's entry: a short line that is no sentence. */
function isLabel(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= HEADLINE_LENGTH && !SENTENCE_END.test(text);
}
