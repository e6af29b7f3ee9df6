// Tells single lines that stand on pages beside the article, by the phrases of junk-phrases.ts and a few forms.
import type { DropReason } from './article.ts';
import { isSentence, type Line } from './line.ts';
import { isWordCode } from './normalise.ts';
import { LINE_STARTS, type Phrases, SECTION_HEADINGS, SINGLE_LINES } from './junk-phrases.ts';

export const JUNK_LIMITS = {
  /** Longest line, in characters, that can be a section heading or a junk line as a whole. */
  whole: 90,
  /** Longest heading of a list of other articles. */
  heading: 60,
  /** Longest line that is judged by how it begins. */
  start: 420,
  /** A sentence of so many words is junk only by a beginning of at least so many characters. */
  sentenceWords: 16,
  sentencePhrase: 13,
  /** Words of a line that asks its reader to subscribe to a newsletter. */
  subscribeWords: 50,
};

const HEADINGS = indexWhole(SECTION_HEADINGS);
const LINES = indexWhole(SINGLE_LINES);
const STARTS = indexStarts();

/** The reason for which all lines after this heading are junk, or null where it is no such heading. */
export function sectionReason({ text, key, shape }: Line): DropReason | null {
  if (text.length > JUNK_LIMITS.whole) return null;
  return HEADINGS.get(key) ?? (text.length <= JUNK_LIMITS.heading && !shape.ends ? headingReason(key) : null);
}

/** Headings that name a list of other articles in words of their own: "Most Read Local Stories", "View 31 Comments". */
const LISTS =
  /^(?:most (?:read|popular|viewed|watched|shared|commented|recent)|top|latest|related|trending|popular|recommended|recent|editors'?|today's|more)\b.{0,30}\b(?:stories|news|articles|headlines|videos|posts|reads|coverage|links|topics|picks|reading)$/;
const COMMENT_COUNT = /^(?:view|show|see|read|join)(?: all)?(?: the)?(?: \d{1,6})? comments?\b.{0,20}$/;

function headingReason(key: string): DropReason | null {
  if (LISTS.test(key)) return 'related';
  return COMMENT_COUNT.test(key) ? 'comments' : null;
}

/** The reason for which this line, taken alone, is no part of an article; null for all other lines. */
export function junkReason(line: Line): DropReason | null {
  const { text, key } = line;
  if (text.length > JUNK_LIMITS.start) return null;
  if (text.length <= JUNK_LIMITS.whole) {
    if (key === '') return 'boilerplate';
    const whole = LINES.get(key) ?? sectionReason(line);
    if (whole) return whole;
    const form = formReason(key);
    if (form) return form;
  }
  return startReason(line) ?? (asksToSubscribe(line) ? 'newsletter' : null);
}

const ASKS = /\b(?:sign(?:ing)? up|subscribe|register|get)\b/i;
const LETTERS = /\bnewsletters?\b|\b(?:to|in) your inbox\b/i;

/** "Every Tuesday our editors round up the news: you can sign up here for the newsletter." */
function asksToSubscribe({ text, shape }: Line): boolean {
  return (
    shape.words <= JUNK_LIMITS.subscribeWords &&
    LETTERS.test(text) &&
    ASKS.test(text) &&
    /\byour?\b/i.test(text)
  );
}

function startReason({ text, shape }: Line): DropReason | null {
  const least =
    isSentence(shape) && shape.words >= JUNK_LIMITS.sentenceWords ? JUNK_LIMITS.sentencePhrase : 0;
  const lower = text.slice(0, 64).toLowerCase().replaceAll('’', "'");
  const candidates = STARTS.get(firstWord(lower));
  if (!candidates) return null;
  for (const [start, reason] of candidates)
    if (start.length >= least && lower.startsWith(start)) return reason;
  return null;
}

const MINUTES =
  /^(?:est(?:imated|\.)? )?(?:read(?:ing)?(?: time)?:? ?)?~?\d{1,3}[ -]?(?:min(?:ute)?s?|sec(?:ond)?s?)(?:[ .]+(?:of )?(?:read(?:ing)?|listen|watch|video)(?: time)?)?$/;
const COUNTS =
  /^\d[\d.,]{0,8}[km]? ?(?:comments?|shares?|views?|likes?|replies|responses|followers|votes?|claps|photos?|images?|reads)$/;
const REFERENCE =
  /^(?:\d{1,3}|\d{1,2} ?\/ ?\d{1,2}|(?:list|slide|image|photo|item|page|figure)? ?\d{1,3} of(?: \d{1,3})?|page \d{1,3})$/;
const BREADCRUMB = /^[^.!?]{1,30}(?: ?[>›»→] ?[^.!?>›»→]{1,40}){1,6}$/u;

/** The length of a video, the hour of a post: "00:41 - Source: Radio One", "17.25 BST", "Updated 38m ago". */
const CLOCK =
  /^(?:(?:updated|published|posted)(?: at)? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?(?: ?[-–|] ?source:? .{2,40})?$/;
export const AGO =
  /^(?:(?:last )?(?:updated|published|posted) )?(?:an?|\d{1,3}) ?(?:[smhdw]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago$/;

function formReason(key: string): DropReason | null {
  if (MINUTES.test(key)) return 'metadata';
  if (COUNTS.test(key)) return key.includes('comment') || key.includes('repl') ? 'comments' : 'sharing';
  if (CLOCK.test(key) || AGO.test(key)) return 'metadata';
  if (REFERENCE.test(key)) return 'boilerplate';
  if (BREADCRUMB.test(key)) return 'navigation';
  return null;
}

function indexWhole(phrases: Phrases): Map<string, DropReason> {
  const index = new Map<string, DropReason>();
  for (const [phrase, reason] of phrases) if (!index.has(phrase)) index.set(phrase, reason);
  return index;
}

function indexStarts(): Map<string, [string, DropReason][]> {
  const index = new Map<string, [string, DropReason][]>();
  for (const [phrase, reason] of LINE_STARTS) {
    const key = firstWord(phrase);
    const list = index.get(key) ?? [];
    list.push([phrase, reason]);
    index.set(key, list);
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return text.slice(0, end);
}
