// The dateline that opens an agency's text: "MINSK, July 23 (Reuters) —", "TROY, N.C. (AP) —", "LONDON —".
import type { Span } from '../span.ts';
import { firstAgency } from './find-agency.ts';

export interface Dateline {
  span: Span;
  place: Span;
  agency: string | null;
}

const DATELINE_LIMITS = { characters: 110 };

/** PLACE in capitals, or any place before an agency in brackets; then a dash. `offset` is added to the spans. */
export function findDateline(text: string, offset: number): Dateline | null {
  const head = text.slice(0, DATELINE_LIMITS.characters);
  const dash = /\s?(?:—|–|--|―|-\s|:\s)/g;
  for (let match = dash.exec(head); match; match = dash.exec(head)) {
    const before = head.slice(0, match.index);
    const isSpaced =
      /\s$/.test(match[0]) || /^\s/.test(match[0]) || match[0].length > 1 || before.endsWith(')');
    if (!isSpaced && match[0] === '-') continue;
    const read = readOpening(before, match[0].startsWith(':'));
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

function readOpening(before: string, isColon: boolean): { placeEnd: number; agency: string | null } | null {
  const bracket = /\s?\(([^()]{2,40})\)\s*$/.exec(before);
  const agency = bracket ? firstAgency(bracket[1]) : null;
  if (bracket && !agency) return null;
  const opening = bracket ? before.slice(0, bracket.index) : before;
  const place = withoutDate(opening);
  if (place.length < 2 || place.length > 60 || isColon) return null;
  const first = place.split(/[,/(]/)[0];
  const isCapital = /^\p{Lu}[\p{Lu}\s.'’\-]+$/u.test(first) && /\p{Lu}{2}/u.test(first);
  const isNamed = agency !== null && /^\p{Lu}[\p{L}.'’\-]*(?:[\s/]\p{Lu}[\p{L}.'’\-]*){0,4}$/u.test(first);
  return isCapital || isNamed ? { placeEnd: place.length, agency } : null;
}

const DAY_MONTH =
  /,?\s+(?:\p{L}{3,9}day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?:,?\s+\d{4})?,?\s*$/iu;

function withoutDate(opening: string): string {
  const date = DAY_MONTH.exec(opening);
  return (date ? opening.slice(0, date.index) : opening).replace(/[,\s]+$/, '');
}
