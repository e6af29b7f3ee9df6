// Reads the author from a line of the head of an article: "By JANE DOE", "By Jane Doe Published July 23, 2023",
// "Jane Doe / Agency / Updated: July 23, 2023", "Jane Doe" above "Africa correspondent".
import { NOT_PLACES, ROLE_WORDS } from './byline-words.ts';
import { MONTHS, UPDATED_WORDS, PUBLISHED_WORDS } from './calendar-words.ts';
import { agencyOf } from './find-agency.ts';
import { splitLocation } from './find-author-location.ts';
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
  /\s(?:\||•|·|—|–|published|posted|updated|last updated|publié|publicad[oa]|pubblicat[oa]|veröffentlicht|aktualisiert|mis à jour|opublikowano|\d{1,2} min|on \p{L}+day\b|in [A-Z]|\S+@)|,? (?:staff writer|senior |correspondent)/iu;

const ROLES =
  /\b(?:correspondent|reporter|editor|staff writer|journalist|columnist|bureau chief|contributor|korrespondent(?:in)?|redakteur(?:in)?|journaliste|corresponsal)\b/i;

/** Null where the line is no byline, or the name in it is implausible. */
export function readByline(line: string): string | null {
  const opener = openerOf(line);
  return opener === null ? null : cleanByline(line.slice(opener.length));
}

/** Where the author writes from, by the line of the byline; null where it does not say so. */
export function readAuthorLocation(line: string): string | null {
  const opener = openerOf(line) ?? '';
  if (FILED.has(opener)) return null;
  return splitLocation(beforeDate(line.slice(opener.length))).location;
}

/** "Jane Roe in Kyiv", as it stands above a date: two or three capitalised words and a place. */
export function isLocatedName(line: string): boolean {
  if (line.length > BYLINE_LIMITS.characters) return false;
  const { name, location } = splitLocation(line);
  return location !== null && LOCATED_NAME.test(name) && line.slice(name.length).startsWith(' in ');
}

const LOCATED_NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** What follows "in" behind these is a section of the site. */
const FILED: ReadonlySet<string> = new Set(['posted by ']);

function openerOf(line: string): string | null {
  if (line.length > BYLINE_LIMITS.line) return null;
  const lower = line.slice(0, 16).toLowerCase();
  return OPENERS.find((start) => lower.startsWith(start)) ?? null;
}

function beforeDate(text: string): string {
  const date = parseDates(text)[0];
  return (date ? text.slice(0, date.start) : text).replace(/[\s|/·•–—,-]{1,9}$/u, '');
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|da|van|von|der|al|bin|el|la) )?\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** "Ana Roe and Jo Li", "Ana Roe (now) and Jo Li (earlier)": names and nothing else; null where one might be none. */
export function readNames(line: string): string | null {
  if (line.length > BYLINE_LIMITS.characters) return null;
  const bare = line.replace(/ \((?:now|earlier|later|today)\)/gi, '').trim();
  const names = bare.split(/, (?:and )?| and | & | und | et /);
  const areNames = names.every((name) => {
    const words = name.toLowerCase().split(' ');
    return (
      NAME.test(name) &&
      !words.some((word) => NOT_PLACES.has(word) || ROLE_WORDS.has(word) || MONTHS.has(word))
    );
  });
  return areNames ? bare : null;
}

/** "Ana Roe for The Post" without the outlet. */
function beforeOutlet(name: string): string {
  const at = name.search(/ for /i);
  const before = at < 0 ? '' : name.slice(0, at);
  const isPerson = readNames(before) !== null && !ORGANISATION.test(before);
  return isPerson ? before : name;
}

const ORGANISATION =
  /\b(?:cent(?:er|re)|foundation|council|committee|association|office|department|society|alliance|network|campaign|fund)\b/i;

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
  name = splitLocation(beforeDate(name)).name;
  const closer = CLOSERS.exec(name);
  if (closer && closer.index > 0) name = name.slice(0, closer.index);
  name = beforeOutlet(name.replace(/^(?:by|and)\s+/i, '').trim());
  while (name !== '' && ' ,;:|·•@–—-'.includes(name.at(-1)!)) name = name.slice(0, -1);
  const words = name.split(/\s+/).length;
  if (name.length < 2 || name.length > BYLINE_LIMITS.characters || words > BYLINE_LIMITS.words) return null;
  return /^\p{Lu}/u.test(name) && (!/[.!?]$/.test(name) || /\b(?:Jr|Sr|\p{Lu})\.$/u.test(name)) ? name : null;
}
