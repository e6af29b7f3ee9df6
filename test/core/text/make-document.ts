// A text document as the pipeline makes it: every line is a paragraph.
import type { Block } from '../../../src/core/article/article.ts';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import type { TextDocument } from '../../../src/core/text/text-document.ts';
import { classifyWords } from '../../../src/core/text/word-classes.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

export function makeDocument(text: string, published: string | null = null): TextDocument {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end, role: 'paragraph' });
    start = end + 1;
  }
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens, blocks);
  return { text, published, blocks, tokens, classes: classifyWords(tokens), sentences, dateline: null };
}
