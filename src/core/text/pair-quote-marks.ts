// Pairs opening and closing quotation marks of every common style, tells single ones from apostrophes, and follows a
// quotation over paragraphs that each open with a mark while only the last one closes.
import { SingleMarks } from './single-marks.ts';
import type { TextDocument } from './text-document.ts';
import { TOKEN, type Tokens } from './tokenise.ts';

/** A piece of text in quotation marks that lies in no other. Token numbers unless said otherwise. */
export interface QuotedPiece {
  /** First token after the opening mark, last token before the closing one. */
  first: number;
  last: number;
  /** The opening mark's first token, and the closing mark's last (`last` where it was left open). */
  open: number;
  close: number;
  closed: boolean;
  /** In single marks: scare quotes and titles oftener than speech. */
  single: boolean;
  /** The next piece goes on with the same quotation in the next paragraph. */
  continues: boolean;
}

/** Marks nested deeper are passed over. */
const DEEPEST_NESTING = 8;

/** What may open, and what closes it. Straight marks are both. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”',
  '„': '“”‟',
  '«': '»',
  '»': '«',
  '"': '"”',
  "''": "''",
  '``': "''",
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  "'": "'",
  '「': '」',
  '『': '』',
};

interface Opened {
  mark: string;
  /** First token of the mark, first token after it. */
  at: number;
  inside: number;
  /** Closed pieces within it: they come to the surface if it never closes. */
  inner: QuotedPiece[];
}

/** Pieces in order, not overlapping, without those of white space alone. Cost: linear. */
export function pairQuoteMarks(document: TextDocument): QuotedPiece[] {
  const { text, tokens } = document;
  const pieces: QuotedPiece[] = [];
  const stack: Opened[] = [];
  const paragraphs = paragraphStarts(document);
  const singles = new SingleMarks(text, tokens, paragraphs);
  let paragraph = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (paragraph < paragraphs.length && at === paragraphs[paragraph]) {
      leaveOpen(document, stack, at, pieces);
      paragraph += 1;
    }
    if (!(tokens.flags[at] & TOKEN.mark)) continue;
    const mark = readMark(text, tokens, at);
    if (mark === '') continue;
    const width = mark.length;
    const closes = findOpened(stack, mark, tokens, at, singles);
    if (closes >= 0) {
      const opened = stack[closes];
      stack.length = closes;
      addPiece(closes === 0 ? pieces : stack[closes - 1].inner, opened, at, at + width - 1, true);
    } else if (stack.length < DEEPEST_NESTING && opens(mark, tokens, at, singles)) {
      stack.push({ mark, at, inside: at + width, inner: [] });
    }
    at += width - 1;
  }
  leaveOpen(document, stack, tokens.count, pieces);
  return pieces;
}

/** First tokens of paragraphs: of blocks, or after a blank line in a text without blocks. */
function paragraphStarts(document: TextDocument): number[] {
  const { tokens, blocks, text } = document;
  const starts: number[] = [];
  let block = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!(tokens.flags[at] & TOKEN.lineBefore)) continue;
    if (blocks.length === 0) {
      const gap = at === 0 ? '\n\n' : text.slice(tokens.ends[at - 1], tokens.starts[at]);
      if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) starts.push(at);
      continue;
    }
    let entered = false;
    while (block < blocks.length && blocks[block].start <= tokens.starts[at]) {
      block += 1;
      entered = true;
    }
    if (entered) starts.push(at);
  }
  return starts;
}

/** The quotation mark at a token ('' for none); two straight single marks together are one double. */
function readMark(text: string, tokens: Tokens, at: number): string {
  const mark = text[tokens.starts[at]];
  if (mark === "'" || mark === '`') {
    const doubled =
      at + 1 < tokens.count &&
      text[tokens.starts[at + 1]] === mark &&
      !(tokens.flags[at + 1] & TOKEN.spaceBefore);
    if (doubled) return mark + mark;
    return mark === "'" ? mark : '';
  }
  return '“”"‘’„‟«»‹›‚「」『』'.includes(mark) ? mark : '';
}

/** Place in the stack of what this mark closes, or -1. */
function findOpened(
  stack: readonly Opened[],
  mark: string,
  tokens: Tokens,
  at: number,
  singles: SingleMarks,
): number {
  if (stack.length === 0) return -1;
  const single = mark === '’' || mark === "'";
  if (single && !singles.mayClose(at)) return -1;
  const spaceBefore = (tokens.flags[at] & TOKEN.spaceBefore) !== 0;
  const after = at + mark.length;
  const spaceAfter = after >= tokens.count || (tokens.flags[after] & TOKEN.spaceBefore) !== 0;
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    const { mark: opening, inside } = stack[depth];
    if (!closesMark(opening, mark)) continue;
    if (inside === at && mark !== opening) return depth;
    const looksOpening = spaceBefore && !spaceAfter;
    if (opening === mark && looksOpening) return -1;
    if ((mark === '“' || mark === '«') && looksOpening && opening !== '„' && opening !== '»') return -1;
    return depth;
  }
  return -1;
}

function closesMark(opening: string, mark: string): boolean {
  const closing = CLOSES[opening] ?? '';
  return mark.length === 2 ? closing === mark : closing !== "''" && closing.includes(mark);
}

function opens(mark: string, tokens: Tokens, at: number, singles: SingleMarks): boolean {
  const after = at + mark.length;
  if (after >= tokens.count || tokens.flags[after] & TOKEN.lineBefore) return false;
  if (mark === "'" || mark === '‘') return singles.mayOpen(at);
  if (mark === '’' || mark === '›' || mark === '‟' || mark === '」' || mark === '』') return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``' || mark === '‹' || mark === '‚')
    return true;
  if (mark === '「' || mark === '『') return true;
  const spaceAfter = (tokens.flags[after] & TOKEN.spaceBefore) !== 0;
  if (spaceAfter) return false;
  if (mark === '"' || mark === "''") {
    const inch = at > 0 && tokens.flags[at - 1] & TOKEN.number && !(tokens.flags[at] & TOKEN.spaceBefore);
    return !inch;
  }
  return (tokens.flags[at] & TOKEN.spaceBefore) !== 0;
}

function addPiece(
  pieces: QuotedPiece[],
  opened: Opened,
  closing: number,
  close: number,
  closed: boolean,
): void {
  if (closing <= opened.inside) return;
  pieces.push({
    first: opened.inside,
    last: closing - 1,
    open: opened.at,
    close,
    closed,
    single: opened.mark === '‘' || opened.mark === "'" || opened.mark === '‹' || opened.mark === '‚',
    continues: false,
  });
}

/** At a paragraph's end: a mark left open goes on in the next paragraph, or closes here if it opened the paragraph. */
function leaveOpen(document: TextDocument, stack: Opened[], at: number, pieces: QuotedPiece[]): void {
  if (stack.length === 0) return;
  const [opened, ...deeper] = stack;
  stack.length = 0;
  if (staysOpen(document, opened, at)) {
    const { text, tokens } = document;
    const next = at < tokens.count ? readMark(text, tokens, at) : '';
    addPiece(pieces, opened, at, at - 1, false);
    const last = pieces[pieces.length - 1];
    if (next === opened.mark && last !== undefined) last.continues = true;
    return;
  }
  pieces.push(...opened.inner);
  for (const { inner } of deeper) pieces.push(...inner);
}

/** It was meant as a quotation, not a slip: it opens the paragraph or follows a comma or colon, and a sentence ends it. */
function staysOpen({ text, tokens }: TextDocument, opened: Opened, at: number): boolean {
  if (opened.mark === "'" || opened.mark === '‘' || opened.mark === '‚') return false;
  const opens = opened.at === 0 || (tokens.flags[opened.at] & TOKEN.lineBefore) !== 0;
  const introduced = opened.at > 0 && ',:'.includes(text[tokens.starts[opened.at - 1]]);
  return (opens || introduced) && '.!?…,'.includes(text[tokens.starts[at - 1]]);
}
