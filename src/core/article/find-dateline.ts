// The dateline that opens an agency's text: "MINSK, July 23 (Reuters) —", "TROY, N.C. (AP) —", "LONDON —".
import type { Span } from '../span.ts';
import { firstAgency } from './find-agency.ts';

export interface Dateline {
  span: Span;
  place: Span;
  agency: string | null;
}

const DATELINE_LIMITS = {
  characters: 110,
  /** Words of a place before a colon. */
  colonWords: 3,
};

/** Words in capitals before a colon or dash that are no places. */
const LABELS: ReadonlySet<string> = new Set(
  'watch update updated breaking live opinion analysis exclusive explainer editorial read photos video note correction clarification interview review podcast listen fact quiz timeline summary background context warning question answer q a'.split(
    ' ',
  ),
);

/**
 * A place in capitals, or any place before an agency in brackets or after "City, Country", then a dash or colon.
 * `offset` is added to the spans.
 */
export function findDateline(text: string, offset: number): Dateline | null {
  const head = text.slice(0, DATELINE_LIMITS.characters);
  for (const match of head.matchAll(/\s?(?:—|–|--|―|-\s|:\s)/g)) {
    const isColon = match[0].startsWith(':');
    const isSpaced = match[0].length > 1;
    const read = readOpening(head.slice(0, match.index), isColon, isSpaced);
    if (!read) continue;
    const end = offset + match.index + match[0].trimEnd().length;
    return {
      span: { start: offset, end },
      place: { start: offset, end: offset + read.placeEnd },
      agency: read.agency,
    };
  }
  return null;
}

function readOpening(
  before: string,
  isColon: boolean,
  isSpaced: boolean,
): { placeEnd: number; agency: string | null } | null {
  const bracket = /\s?\(([^()]{2,40})\)\s*$/.exec(before);
  const agency = bracket ? firstAgency(bracket[1]) : null;
  const opening = bracket ? before.slice(0, bracket.index) : before;
  const place = withoutDate(firstLine(opening));
  if (bracket && !agency && !isOutlet(bracket[1], place)) return null;
  if (place.length < 2 || place.length > 60) return null;
  const parts = place.split(/[,/(]\s?/);
  const first = parts[0];
  const isCapital =
    /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(first) && /\p{Lu}{2}/u.test(first) && !LABELS.has(first.toLowerCase());
  const isPlaceLike = parts.every((part) => NAME.test(part));
  if (isColon)
    return isCapital && first.split(' ').length <= DATELINE_LIMITS.colonWords
      ? { placeEnd: place.length, agency }
      : null;
  const isParted = opening.includes('\n') || parts.length === 2;
  const isNamed = isPlaceLike && (agency !== null || (isParted && isSpaced));
  return isCapital || isNamed ? { placeEnd: place.length, agency } : null;
}

/** In brackets behind a place in capitals, or behind a place with its country: a station or a paper, "(WKRX)". */
function isOutlet(bracket: string, place: string): boolean {
  const isNamed =
    /^\p{Lu}[\p{L}\d.&’' -]{1,24}$/u.test(bracket) &&
    bracket.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return isNamed && (/^\p{Lu}{3,}/u.test(place) || /^\p{Lu}[\p{L}.’' -]+, \p{Lu}/u.test(place));
}

/** Pages put the place, the outlet and the text on lines of their own. */
function firstLine(text: string): string {
  const at = text.indexOf('\n');
  return at < 0 ? text : text.slice(0, at);
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u;

const DAY_MONTH =
  /,?\s+(?:\p{L}{3,9}day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?:,?\s+\d{4})?,?\s*$/iu;

function withoutDate(opening: string): string {
  const date = DAY_MONTH.exec(opening);
  return (date ? opening.slice(0, date.index) : opening).replace(/[,\s]+$/, '');
}
