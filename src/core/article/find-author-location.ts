// Where the author writes from, where a byline states it: "By Jane Roe in Kyiv", "By Jane Roe, Warsaw", "Par Jane Roe
// (Gao, envoyée spéciale)", "Reporting from Nairobi" or "in Nairobi" under the name. No list of places is at hand, so
// only forms are taken that cannot be a second author, a role, an outlet or a section of the site.
import { agencyOf } from './find-agency.ts';
import { MONTHS } from './calendar-words.ts';
import { NOT_PLACES, PLACE_OPENERS, ROLE_WORDS } from './byline-words.ts';

export interface LocatedName {
  /** The text before its location; the text itself where there is none. */
  name: string;
  location: string | null;
}

const LOCATION_LIMITS = { line: 260, under: 80, places: 4 };

const WORD = String.raw`\p{Lu}[\p{L}.'’-]{1,30}`;
const NAME_OF_PLACE = `${WORD}(?: (?:${['de', 'del', 'da', 'do', 'la', 'al', 'of', 'am'].join('|')}))?(?: ${WORD}){0,2}`;
const WITH_COUNTRY = `${NAME_OF_PLACE}(?:, (?!and )${WORD}(?: ${WORD})?)?`;

const IN_PLACE = new RegExp(
  `\\s(?:in|en|à|aus) (${WITH_COUNTRY})(?=$|\\s?[|/·•,;(–—-]|\\s(?:and|und|et|\\d|[a-z]))`,
  'gu',
);
const UNDER = new RegExp(`^(?:(?:[Rr]eporting |[Ww]riting )?(?:from|in)|[Ii]n) (${WITH_COUNTRY})$`, 'u');
const BRACKET = new RegExp(`^(.{3,80}?) ?\\((${NAME_OF_PLACE})(?:,[^()]{1,40})?\\)`, 'u');
const AFTER_COMMA = new RegExp(`^([^,]{3,80}), (?:in )?(${WITH_COUNTRY})$`, 'u');

/** `text` is a byline without its opening word and without a date behind it. */
export function splitLocation(text: string): LocatedName {
  const line = text.slice(0, LOCATION_LIMITS.line).trim();
  const inPlaces = [...line.matchAll(IN_PLACE)].filter((match) => isPlaceLike(match[1]));
  if (inPlaces.length > 0) {
    const places = inPlaces.slice(0, LOCATION_LIMITS.places).map((match) => match[1]);
    return { name: line.slice(0, inPlaces[0].index).trim(), location: [...new Set(places)].join('; ') };
  }
  const bracket = BRACKET.exec(line);
  if (bracket && isPlaceLike(bracket[2])) return { name: bracket[1].trim(), location: bracket[2] };
  const comma = AFTER_COMMA.exec(line);
  if (comma && comma[1].trim().includes(' ') && isUnmistakable(comma[2]))
    return { name: comma[1].trim(), location: comma[2] };
  return { name: line, location: null };
}

/** The place in a line under the author's name: "in Nairobi", "Reporting from Kyiv, Ukraine", "Africa correspondent, Nairobi". */
export function locationUnderName(text: string): string | null {
  if (text.length > LOCATION_LIMITS.under) return null;
  const alone = UNDER.exec(text);
  if (alone) return isPlaceLike(alone[1]) ? alone[1] : null;
  const split = splitLocation(text);
  if (split.location === null) return null;
  const isOffice = split.name.split(' ').some((word) => ROLE_WORDS.has(word.toLowerCase()));
  return isOffice || agencyOf(split.name) !== null ? split.location : null;
}

const FROM = new RegExp(
  `(?:^|\\s)(?:reporting |reported |writing |wrote )?from (${WITH_COUNTRY})(?=$|[.,;]|\\sand\\s)`,
  'gu',
);

const REPORTED = new RegExp(
  `^(?:Report(?:ing|ed)|Writing|${WORD}(?: ${WORD}){1,2}(?:(?:,| and|, and) ${WORD}(?: ${WORD}){1,2})? (?:reported|wrote)) from `,
  'u',
);

/** "Ana Roe reported from London, and Jo Li from Dubai.": a sentence of its own in the head. */
export function reportedFrom(text: string): string | null {
  if (text.length > LOCATION_LIMITS.line || !REPORTED.test(text)) return null;
  const places = [...text.matchAll(FROM)].map((match) => match[1].replace(/(?<=\p{Ll}{2})\.$/u, ''));
  const likely = places.filter(isPlaceLike).slice(0, LOCATION_LIMITS.places);
  return likely.length > 0 ? [...new Set(likely)].join('; ') : null;
}

function isPlaceLike(place: string): boolean {
  const words = place.replaceAll(',', '').split(' ');
  if (agencyOf(place) !== null) return false;
  return !words.some((word) => {
    const key = word.toLowerCase().replace(/\.$/, '');
    return NOT_PLACES.has(key) || ROLE_WORDS.has(key) || MONTHS.has(key);
  });
}

/** No second author: one word, or several that open as names of towns do, and the same for what follows a comma. */
function isUnmistakable(place: string): boolean {
  if (!isPlaceLike(place)) return false;
  return place.split(', ').every((part, at) => {
    const words = part.split(' ');
    const isInitials = /^[\p{Lu}.]+$/u.test(part) && at === 0;
    return (words.length === 1 && !isInitials) || PLACE_OPENERS.has(words[0].toLowerCase());
  });
}
