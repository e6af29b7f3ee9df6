// Article text that is taken as it stands: blocks by blank lines, or by lines where there are no blank ones.
import type { Article, Block } from './article.ts';
import { trailingAgency } from './find-agency.ts';
import { findDateline } from './find-dateline.ts';

/** `text` of the answer is `content`, unchanged. Headline fields are null. Cost: linear. */
export function readPlainText(content: string): Article {
  const blocks = readBlocks(content);
  const first = blocks.find((block) => block.end - block.start > 60) ?? blocks[0];
  const dateline = first ? findDateline(content.slice(first.start, first.end), first.start) : null;
  const last = blocks.at(-1);
  const agency = last ? trailingAgency(content.slice(last.start, last.end)) : null;
  return {
    title: null,
    standfirst: null,
    outlet: null,
    byline: null,
    authorLocation: null,
    agency: agency?.agency ?? dateline?.agency ?? null,
    published: null,
    updated: null,
    url: null,
    dateline: dateline ? { ...dateline.span, place: dateline.place } : null,
    text: content,
    blocks,
    dropped: [],
  };
}

function readBlocks(content: string): Block[] {
  const isParted = hasBlankLine(content);
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let breaks = 0;
  const close = (): void => {
    if (start >= 0) blocks.push({ role: 'paragraph', start, end });
    start = -1;
  };
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (code === 13 && content.charCodeAt(at + 1) === 10) at += 1;
      breaks += 1;
      continue;
    }
    if (isSpace(code)) continue;
    if (breaks >= (isParted ? 2 : 1)) close();
    if (start < 0) start = at;
    end = at + 1;
    breaks = 0;
  }
  close();
  return blocks;
}

function hasBlankLine(content: string): boolean {
  let breaks = 0;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === 10) breaks += 1;
    else if (!isSpace(code)) breaks = 0;
    if (breaks === 2) return true;
  }
  return false;
}

/** White space beyond ASCII, as `trim` knows it. */
const SPACES: ReadonlySet<number> = new Set([
  ...[0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
]);

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return SPACES.has(code);
}
