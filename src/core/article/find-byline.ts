// Reads the author from a line of the head of an article: "By JANE DOE", "By Jane Doe Published July 23, 2023",
// "Jane Doe / Agency / Updated: July 23, 2023", "Jane Doe" above "Africa correspondent".
import { UPDATED_WORDS, PUBLISHED_WORDS } from './calendar-words.ts';
import { agencyOf } from './find-agency.ts';
import { parseDates } from './parse-dates.ts';

export const BYLINE_LIMITS = { characters: 120, words: 14, line: 260, nameWords: 5 };

const OPENERS: readonly string[] = [
  ...[
    'by ',
    'by: ',
    'written by ',
    'written by: ',
    'author: ',
    'authored by ',
    'story by ',
    'words by ',
    'posted by ',
  ],
  ...[
    'reported by ',
    'report by ',
    'text by ',
    'par ',
    'von ',
    'por ',
    'di ',
    'door ',
    'autor: ',
    'texte: ',
    'text: ',
  ],
];

/** Where the name ends: what pages put behind it on the same line. */
const CLOSERS =
  /\s(?:\||•|·|—|–|published|posted|updated|last updated|\d{1,2} min|on \p{L}+day\b|in [A-Z]|\S+@)|,? (?:staff writer|senior |correspondent)/iu;

const ROLES =
  /\b(?:correspondent|reporter|editor|staff writer|journalist|columnist|bureau chief|contributor|korrespondent(?:in)?|redakteur(?:in)?|journaliste|corresponsal)\b/i;

/** Null where the line is no byline, or the name in it is implausible. */
export function readByline(line: string): string | null {
  if (line.length > BYLINE_LIMITS.line) return null;
  const lower = line.slice(0, 16).toLowerCase();
  const opener = OPENERS.find((start) => lower.startsWith(start));
  if (!opener) return null;
  return cleanByline(line.slice(opener.length));
}

/** "Africa correspondent", "Staff Reporter": the line under a name. */
export function isRoleLine(line: string): boolean {
  return line.length <= 60 && ROLES.test(line) && !/[.!?]$/.test(line);
}

/** The name that opens a line with a date on it, or null. */
export function nameBeforeDate(line: string): string | null {
  const first = line.split(/\s?[|/•·,:]\s?/, 1)[0].trim();
  const words = first.split(/\s+/);
  if (words.length < 2 || words.length > BYLINE_LIMITS.nameWords || /\d/.test(first)) return null;
  if (!words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return null;
  const isLabel = words.some(
    (word) => PUBLISHED_WORDS.has(word.toLowerCase()) || UPDATED_WORDS.has(word.toLowerCase()),
  );
  return isLabel || agencyOf(first) !== null || parseDates(`${first} 2000`).length > 0 ? null : first;
}

/** Cuts dates and labels off a name; null where nothing like a name is left. */
export function cleanByline(text: string): string | null {
  let name = text.trim().slice(0, BYLINE_LIMITS.line);
  const date = parseDates(name)[0];
  if (date) name = name.slice(0, date.start);
  const closer = CLOSERS.exec(name);
  if (closer && closer.index > 0) name = name.slice(0, closer.index);
  name = name.replace(/^(?:by|and)\s+/i, '').trim();
  while (name !== '' && ' ,;:|·•@–—-'.includes(name.at(-1)!)) name = name.slice(0, -1);
  const words = name.split(/\s+/).length;
  if (name.length < 2 || name.length > BYLINE_LIMITS.characters || words > BYLINE_LIMITS.words) return null;
  return /^\p{Lu}/u.test(name) && (!/[.!?]$/.test(name) || /\b(?:Jr|Sr|\p{Lu})\.$/u.test(name)) ? name : null;
}
