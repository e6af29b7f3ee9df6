// A page that was selected whole and copied as text, as lines.
import { decodeEntities } from './decode-entities.ts';
import { type Line, LINE_LIMITS, measureLine, NO_SHAPE } from './line.ts';
import { normalise } from './normalise.ts';
import { parseDates } from './parse-dates.ts';
import { tidyLine, undouble } from './tidy-line.ts';

const BULLETS = '•▪‣◦●■∙·*–-';

/** Cost: linear in the length of the text. Lines that were wrapped inside a sentence are joined again. */
export function readPageLines(content: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of splitLines(content)) {
    const tidy = undouble(tidyLine(decodeEntities(raw)));
    if (tidy === '') {
      gap = true;
      continue;
    }
    const isItem = tidy.length > 2 && BULLETS.includes(tidy[0]) && tidy[1] === ' ';
    lines.push({
      text: isItem ? undouble(tidy.slice(2)) : tidy,
      kind: isItem ? 'item' : 'text',
      level: 0,
      gap,
      linkShare: 0,
      junk: null,
      container: 0,
      hint: null,
      shape: NO_SHAPE,
      key: '',
      dated: false,
    });
    gap = false;
  }
  return joinWrapped(joinDatelines(lines));
}

const DATELINE = { lines: 2, words: 5 };

/** A dash alone on its line parts a dateline ("Kathmandu, Nepal", "Radio One" on lines of their own) from its text. */
function joinDatelines(lines: Line[]): Line[] {
  if (!lines.some(({ text }) => text === '—')) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const next = lines[at + 1];
    const opening = lines[at].text === '—' && next ? shortLinesBefore(joined) : 0;
    if (opening === 0) {
      joined.push(lines[at]);
      continue;
    }
    const before = joined.splice(-opening).map(({ text }) => text);
    joined.push({ ...next, text: `${before.join('\n')} — ${next.text}` });
    at += 1;
  }
  return joined;
}

/** How many of the last lines are short, begin with a capital letter and have no end. */
function shortLinesBefore(lines: Line[]): number {
  let count = 0;
  while (count < DATELINE.lines && count < lines.length) {
    const { text, kind } = lines[lines.length - 1 - count];
    const shape = measureLine(text);
    if (kind !== 'text' || shape.words > DATELINE.words || shape.ends || shape.capitalised < shape.words)
      break;
    count += 1;
  }
  return count;
}

/** Joins runs of lines that go on with one sentence, where the last of them ends it; and measures all lines. */
export function joinWrapped(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && goesOn(lines[end - 1], lines[end])) end += 1;
    let closed = end;
    while (closed > at + 1 && !measureLine(lines[closed - 1].text).ends) closed -= 1;
    const line = lines[at];
    if (closed > at + 1) line.text = joinTexts(lines, at, closed);
    joined.push(finishLine(line));
    for (at = Math.max(closed, at + 1); at < end; at += 1) joined.push(finishLine(lines[at]));
  }
  return joined;
}

/** The place of a picture in its gallery, before its caption: "1 of 4 | ", "2/7 – ". */
const GALLERY =
  /^(?:(?:image |photo |picture )?\d{1,3} ?(?:of|\/) ?\d{1,3} ?[|:–—-] |item \d{1,3} of \d{1,3} |\[\d{1,3}\/\d{1,3}\] ?)(?=\p{Lu})/iu;

function finishLine(line: Line): Line {
  if (line.text.length <= LINE_LIMITS.key) line.text = line.text.replace(GALLERY, '');
  const { text } = line;
  line.shape = measureLine(text);
  line.key = text.length <= LINE_LIMITS.key ? normalise(text) : '';
  line.dated = text.length <= LINE_LIMITS.dated && parseDates(text).length > 0;
  return line;
}

function goesOn(first: Line, second: Line): boolean {
  if (second.gap || second.kind !== first.kind || second.container !== first.container) return false;
  return continues(first.text, second.text);
}

function joinTexts(lines: Line[], from: number, to: number): string {
  let text = lines[from].text;
  for (const { text: next } of lines.slice(from + 1, to))
    text += (',.;:)'.includes(next[0]) ? '' : ' ') + next;
  return text;
}

/** The second line goes on with the sentence of the first: it begins small, and the first has no end. */
function continues(first: string, second: string): boolean {
  const code = second.charCodeAt(0);
  const isSmall = code >= 97 && code <= 122;
  const isClosing = code === 44 || code === 46 || code === 59 || code === 41;
  if (isClosing) return true;
  const last = first.at(-1)!;
  if (isSmall) return first.length > 20 && !'.!?:”"'.includes(last);
  return last === ',' && first.length > 40;
}

function* splitLines(content: string): Generator<string> {
  let start = 0;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029 && code !== 11 && code !== 12)
      continue;
    yield content.slice(start, at);
    if (code === 13 && content.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  yield content.slice(start);
}
