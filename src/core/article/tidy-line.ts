// White space of one line: runs become one space, invisible characters go, a text that stands twice is kept once.

const KEEP = 0;
const SPACE = 1;
const DROP = 2;

/** What becomes of each code unit below 0x3100. */
const ACTIONS = Uint8Array.from({ length: 0x3100 }, (_, code) => {
  if (/\s/u.test(String.fromCharCode(code))) return code === 0xfeff ? DROP : SPACE;
  const isControl = code < 32 || (code >= 0x7f && code < 0xa0);
  if (isControl) return SPACE;
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 ? DROP : KEEP;
});

export function tidyLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && actionAt(text, from) !== KEEP) from += 1;
  while (to > from && actionAt(text, to - 1) !== KEEP) to -= 1;
  if (isTidy(text, from, to)) return text.slice(from, to);
  let result = '';
  let pieceStart = from;
  for (let at = from; at < to; at += 1) {
    const action = actionAt(text, at);
    if (action === KEEP) continue;
    const isRun = action === SPACE && (at === from || actionAt(text, at - 1) !== SPACE);
    result += text.slice(pieceStart, at) + (isRun ? ' ' : '');
    pieceStart = at + 1;
  }
  return result + text.slice(pieceStart, to);
}

/** "X X" becomes "X", where X is long enough to be no chance: picture captions are often copied twice. */
export function undouble(text: string): string {
  const half = (text.length - 1) >> 1;
  if (half < 16) return text;
  for (const gap of [0, 1, 2, 3]) {
    const length = (text.length - gap) >> 1;
    if (length * 2 + gap !== text.length) continue;
    if (text.charCodeAt(0) !== text.charCodeAt(length + gap)) continue;
    const first = text.slice(0, length);
    if (first === text.slice(length + gap) && !/\w/.test(text.slice(length, length + gap))) return first;
  }
  return text;
}

function actionAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < ACTIONS.length) return ACTIONS[code];
  return code === 0xfeff || code === 0xfffc ? DROP : KEEP;
}

/** True where nothing but single plain spaces would have to change: the common case, which costs no copy. */
function isTidy(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (text.charCodeAt(at + 1) === 32) return false;
    } else if (actionAt(text, at) !== KEEP) return false;
  }
  return true;
}
