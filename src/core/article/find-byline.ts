// Reads the author from a line of the head of an article: "By JANE DOE", "By Jane Doe Published July 23, 2023".
import { parseDates } from './parse-dates.ts';

const OPENERS = [
  'by ',
  'by: ',
  'written by ',
  'written by: ',
  'author: ',
  'authored by ',
  'story by ',
  'words by ',
  'posted by ',
  'reported by ',
  'par ',
  'von ',
  'por ',
  'di ',
  'door ',
  'autor: ',
];

/** Where the name ends: what pages put behind it on the same line. */
const CLOSERS =
  /\s(?:\||•|·|—|–|published|posted|updated|last updated|\d{1,2} min|on \p{L}+day\b|in [A-Z])|,? (?:staff writer|senior|correspondent)/iu;

export const BYLINE_LIMITS = { characters: 120, words: 14 };

/** Null where the line is no byline, or the name in it is implausible. */
export function readByline(line: string): string | null {
  if (line.length > BYLINE_LIMITS.characters * 2) return null;
  const lower = line.toLowerCase();
  const opener = OPENERS.find((start) => lower.startsWith(start));
  if (!opener) return null;
  return cleanByline(line.slice(opener.length));
}

/** Cuts dates and labels off a name; null where nothing like a name is left. */
export function cleanByline(text: string): string | null {
  let name = text.trim();
  const date = parseDates(name)[0];
  if (date) name = name.slice(0, date.start);
  const closer = CLOSERS.exec(name);
  if (closer && closer.index > 0) name = name.slice(0, closer.index);
  name = name
    .replace(/^(?:by|and)\s+/i, '')
    .replace(/[\s,;:|·•@–—-]+$/, '')
    .trim();
  const words = name.split(/\s+/).length;
  if (name.length < 2 || name.length > BYLINE_LIMITS.characters || words > BYLINE_LIMITS.words) return null;
  return /^\p{Lu}/u.test(name) && !/[.!?]$/.test(name.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')) ? name : null;
}
