// A page that was selected whole and copied as text, as lines.
import { type Line, measureLine } from './line.ts';
import { tidyLine, undouble } from './tidy-line.ts';

const BULLETS = '•▪‣◦●■∙·*–-';

/** Cost: linear in the length of the text. Lines that were wrapped inside a sentence are joined again. */
export function readPageLines(content: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of splitLines(content)) {
    const tidy = undouble(tidyLine(raw));
    if (tidy === '') {
      gap = true;
      continue;
    }
    const isItem = tidy.length > 2 && BULLETS.includes(tidy[0]) && tidy[1] === ' ';
    const text = isItem ? undouble(tidy.slice(2)) : tidy;
    const previous = lines.at(-1);
    if (previous && !gap && !isItem && continues(previous.text, text)) {
      previous.text += ' ' + text;
      previous.shape = null!;
      continue;
    }
    lines.push({
      text,
      kind: isItem ? 'item' : 'text',
      level: 0,
      gap,
      linkShare: 0,
      junk: null,
      container: 0,
      hint: null,
      shape: null!,
    });
    gap = false;
  }
  for (const line of lines) line.shape = measureLine(line.text);
  return lines;
}

/** The second line goes on with the sentence of the first: it begins small, and the first has no end. */
export function continues(first: string, second: string): boolean {
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
