// The state as the part of the address after "#", and back: a link holds what is open, walked and filtered, and where the
// map looks.
//   #place=geonames:698740&view=50.1,30.5,6.2&outlet=The+Post      (view: latitude, longitude, zoom)
//   #step=3                                                        (steps count from 1)
//   #in=article-id&at=1204&quote=…before~Odesa~after…              (a passage by its words; "~" parts them,
//                                                                   "^-" is a "~" in them and "^^" a "^")
import type { Panel } from '../elements/events.ts';
import type { View } from '../elements/view.ts';
import type { MentionKind } from '../core/toponyms/mention.ts';
import { NO_FILTER, type StoryFilter } from '../map/story/filter-story.ts';
import type { QuoteSelector } from '../map/reading/quote-selector.ts';
import { EMPTY_LINK, type Link } from './state.ts';

const PANELS: readonly Panel[] = ['compare', 'about', 'print'];
const KINDS: readonly MentionKind[] = ['literal', 'metonymic', 'modifier'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Latitude, longitude, zoom. */
const VIEW = /^-?[\d.e-]+,-?[\d.e-]+,[\d.e-]+$/;

export function writeLink(link: Link): string {
  const { filter } = link;
  const fields: [name: string, value: string | null][] = [
    ...placeFields(link),
    ['view', link.view && [link.view.lat, link.view.lng, link.view.zoom].join(',')],
    ['outlet', filter.outlet],
    ['speaker', filter.speaker],
    ['kind', filter.kind],
    ['from', filter.from],
    ['to', filter.to],
    ['find', filter.text || null],
    ['panel', link.panel],
  ];
  const parts = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encode(value)}`]));
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Whatever cannot be read is left out; a broken address never fails. */
export function readLink(hash: string): Link {
  if (!hash.includes('=')) return EMPTY_LINK;
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === fields.get(name)) ?? null;
  const [from, to] = readSpan(fields.get('from'), fields.get('to'));
  const filter: StoryFilter = {
    outlet: fields.get('outlet'),
    speaker: fields.get('speaker'),
    kind: oneOf('kind', KINDS),
    from,
    to,
    text: fields.get('find') ?? '',
  };
  return {
    place: fields.get('place'),
    mention: fields.get('mention'),
    quote: readQuote(fields),
    step: readStep(fields.get('step')),
    filter: Object.values(filter).some(Boolean) ? filter : NO_FILTER,
    panel: oneOf('panel', PANELS),
    view: readView(fields.get('view')),
  };
}

/** A step says its place, a mention its place, a passage its mention. */
function placeFields({ place, mention, quote, step }: Link): [string, string | null][] {
  if (step !== null) return [['step', String(step + 1)]];
  if (quote) {
    const words = [quote.prefix, quote.exact, quote.suffix].map((part) =>
      part.replaceAll('^', '^^').replaceAll('~', '^-'),
    );
    return [
      ['in', quote.article],
      ['at', String(quote.start)],
      ['quote', words.join('~')],
    ];
  }
  return mention ? [['mention', mention]] : [['place', place]];
}

function readQuote(fields: URLSearchParams): QuoteSelector | null {
  const [article, words] = [fields.get('in'), fields.get('quote')?.split('~')];
  if (article === null || words?.length !== 3) return null;
  const start = Number(fields.get('at') ?? -1);
  const [prefix, exact, suffix] = words.map((part) =>
    part.replace(/\^([-^])/g, (_, kind: string) => (kind === '-' ? '~' : '^')),
  );
  return { article, start: Number.isInteger(start) ? start : -1, prefix, exact, suffix };
}

function readStep(text: string | null): number | null {
  const step = Number(text);
  return text !== null && Number.isInteger(step) && step >= 1 ? step - 1 : null;
}

function readView(text: string | null): View | null {
  if (!text || !VIEW.test(text)) return null;
  const [lat, lng, zoom] = text.split(',').map(Number);
  const valid = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 24;
  return valid ? { lng, lat, zoom } : null;
}

/** Days of the calendar, the first not behind the last; what is neither is left open. */
function readSpan(from: string | null, to: string | null): [from: string | null, to: string | null] {
  const [first, last] = [from, to].map((text) => (text !== null && isDay(text) ? text : null));
  return first !== null && last !== null && first > last ? [null, null] : [first, last];
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Readable where an address allows it; half of a letter has no place in one. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
}
