// Numbers that count something, in a sentence: "12 soldiers", "two hundred and fifty homes", "$1.5 million in aid".
// Dates, times, ages and years are none.
import type { Span } from '../../core/span.ts';
import { NOT_COUNTED, NUMBER_WORDS, SCALE_WORDS, SMALL_WORDS } from './number-words.ts';

export interface Figure extends Span {
  value: number;
  /** Stems of the words for what is counted. */
  counted: string[];
}

/** So many words after a number may say what it counts. */
const COUNTED_WORDS = 3;
const TOKEN = /\d[\d.,]*\d|\d|[\p{L}]+(?:['’.][\p{L}]+)*|[^\s\p{L}\d]/gu;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const YEARS = { first: 1800, last: 2100 };

/** Before and after a number that counts what the one before it counts. */
const GOES_ON: ReadonlySet<string> = new Set(['and', ',', 'another']);
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'outside']);

type Token = { text: string; low: string; start: number; end: number };

/** Spans in `text`, in order. Cost: linear. */
export function figuresIn(text: string): Figure[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }): Token => {
    return {
      text: word,
      low: word.toLowerCase().replace(/[.'’]/g, ''),
      start: index,
      end: index + word.length,
    };
  });
  const figures: Figure[] = [];
  /** The number before, as far as it counts something or shares what the next one counts. */
  let before: { figure: Figure; next: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (!number) continue;
    const { value, next } = number;
    const own = countedAfter(tokens, next);
    const beside = [tokens[at - 1]?.low, tokens[next]?.low, tokens[next + 1]?.low];
    const joined = isJoint(tokens[at - 1]) || isJoint(tokens[next]);
    const isYear = PLAIN.test(tokens[at].text) && value >= YEARS.first && value < YEARS.last;
    const isNone = joined || isYear || beside.some((word) => NOT_COUNTED.has(word ?? ''));
    const figure: Figure = { start: tokens[at].start, end: tokens[next - 1].end, value, counted: own };
    if (!isNone && before && own.length === 0 && isEllipsis(tokens, at, next)) {
      // "31 families in one town and 28 in another"
      figure.counted = before.figure.counted;
    } else if (!isNone && before && own.length > 0 && before.figure.counted.length === 0) {
      // "31 and 28 families"
      const isPair = before.next === at - 1 && tokens[at - 1].low === 'and';
      if (isPair) figures.push({ ...before.figure, counted: own });
    }
    if (!isNone && figure.counted.length > 0) figures.push(figure);
    const isSpan = tokens[at - 1]?.low === 'between';
    before = isNone || isSpan ? null : { figure, next };
    at = next - 1;
  }
  return figures;
}

/** Whether a number without a noun goes on counting what the one before it counts. */
function isEllipsis(tokens: readonly Token[], at: number, next: number): boolean {
  return GOES_ON.has(tokens[at - 1]?.low ?? '') && WHERE.has(tokens[next]?.low ?? '');
}

/** What is left of a word when its ending is taken for grammar: crude, and the same for both sides. */
export function stemOf(word: string): string {
  const low = word.toLowerCase();
  return low.length > 4 ? low.replace(/(?:ies|es|s|ed|ing|y)$/u, '') : low.replace(/s$/u, '');
}

function readNumber(tokens: readonly Token[], from: number): { value: number; next: number } | null {
  let [total, group] = [0, digits(tokens[from]) ?? 0];
  let next = group > 0 ? from + 1 : from;
  for (let at = next; at < tokens.length; at++) {
    const { low } = tokens[at];
    // "One" counts only behind a ten: "twenty-one".
    const word = NUMBER_WORDS.get(low) ?? (low === 'one' && group >= 20 ? 1 : undefined);
    const scale = SCALE_WORDS.get(low);
    if (word !== undefined && fits(group, word)) group += word;
    else if (scale === undefined) {
      // "two hundred and fifty", "twenty-one"
      if (at > from && (low === 'and' || low === '-')) continue;
      break;
    } else if (scale < 1000) group = Math.max(1, group) * scale;
    else [total, group] = [total + Math.max(1, group) * scale, 0];
    next = at + 1;
  }
  const value = total + group;
  return value > 1 ? { value, next } : null;
}

function fits(group: number, word: number): boolean {
  return group === 0 || group % 100 === 0 || (group < 100 && group % 10 === 0 && word < 10);
}

function digits(token: Token): number | null {
  if (!PLAIN.test(token.text) && !THOUSANDS.test(token.text)) return null;
  return Number(token.text.replaceAll(',', ''));
}

/** Of "3-2", "9:30", "5/6" none is a count. */
function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^[-–:/]$/u.test(token.text);
}

function countedAfter(tokens: readonly Token[], from: number): string[] {
  const counted: string[] = [];
  for (const { text, low } of tokens.slice(from, from + COUNTED_WORDS)) {
    if (text === '%') return ['%'];
    if (!/^\p{L}/u.test(text) || SMALL_WORDS.has(low)) break;
    // "12 Ukrainian soldiers": whose they are is not what they are.
    if (!/^\p{Lu}/u.test(text)) counted.push(stemOf(low));
  }
  return counted;
}
