// An HTML document as lines, with the tree of elements that hold them and what the document says about itself.
// Works on the tokenizer's events with a stack of limited depth, so cost is linear whatever the nesting.
import { Tokenizer } from 'htmlparser2';
import { classWords, hintOf, isMarked, reasonOf } from './element-hints.ts';
import { createTree, type HtmlTree } from './html-tree.ts';
import { type Line, type LineHint, type LineKind, NO_SHAPE } from './line.ts';
import {
  BLOCK_TAGS,
  CAPTION_CLASSES,
  HIDDEN_TAGS,
  QUOTE_CLASSES,
  TAG_KINDS,
  VOID_TAGS,
} from './markup-hints.ts';
import { joinWrapped } from './page-lines.ts';
import { createMetadata, type PageMetadata } from './page-metadata.ts';
import { tidyLine, undouble } from './tidy-line.ts';

export const HTML_LIMITS = {
  /** Elements open at once that are tracked; deeper ones count as part of the deepest. */
  depth: 200,
  /** Characters of JSON-LD that are read, over all scripts. */
  jsonLd: 2_000_000,
};

export interface HtmlPage {
  lines: Line[];
  tree: HtmlTree;
  metadata: PageMetadata;
}

interface OpenElement {
  tag: string;
  container: number;
  kind: LineKind;
  level: number;
  hint: LineHint | null;
  hidden: boolean;
  isLink: boolean;
}

export function readHtmlLines(html: string): HtmlPage {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

class HtmlReader {
  private readonly lines: Line[] = [];
  private readonly tree = createTree();
  private readonly metadata = createMetadata();
  private readonly stack: OpenElement[] = [
    { tag: '#root', container: 0, kind: 'text', level: 0, hint: null, hidden: false, isLink: false },
  ];
  private readonly html: string;
  private tag = '';
  private attributes: Record<string, string> = {};
  private attributeName = '';
  private attributeValue = '';
  private text = '';
  private textLength = 0;
  private linkLength = 0;
  private gap = true;
  /** Text of an element that is read apart: title, JSON-LD, time. */
  private apart: { tag: string; text: string } | null = null;
  private jsonLdRead = 0;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }
  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }
  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    this.attributes[this.attributeName] ??= this.attributeValue;
  }
  onopentagend(): void {
    this.open(this.tag, this.attributes);
  }
  onselfclosingtag(): void {
    this.open(this.tag, this.attributes);
    if (this.tag === 'svg' || this.tag === 'math') this.close(this.tag);
  }
  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, end).trim().toLowerCase());
  }
  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.flush();
  }

  finish(): HtmlPage {
    return { lines: joinWrapped(this.lines), tree: this.tree, metadata: this.metadata };
  }

  private get top(): OpenElement {
    return this.stack[this.stack.length - 1];
  }

  private open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'html') this.metadata.addRoot(attributes);
    else if (tag === 'meta') this.metadata.addMeta(attributes);
    else if (tag === 'link') this.metadata.addLink(attributes);
    if (tag === 'br') {
      this.flush();
      this.gap = false;
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) {
      this.flush();
      this.gap = true;
      this.closeImplied(tag);
    }
    if (VOID_TAGS.has(tag)) return;
    const isJsonLd = tag === 'script' && (attributes.type ?? '').toLowerCase().includes('ld+json');
    if (!this.apart && (tag === 'title' || tag === 'time' || isJsonLd)) this.apart = { tag, text: '' };
    if (tag === 'time' && attributes.datetime) this.metadata.addTime(attributes);
    if (this.stack.length < HTML_LIMITS.depth) this.stack.push(this.describe(tag, attributes, isBlock));
  }

  private describe(tag: string, attributes: Record<string, string>, isBlock: boolean): OpenElement {
    const parent = this.top;
    const words = classWords((attributes.class ?? '') + ' ' + (attributes.id ?? ''));
    const level = tag.length === 2 && tag[0] === 'h' && tag[1] >= '1' && tag[1] <= '6' ? Number(tag[1]) : 0;
    const element: OpenElement = {
      tag,
      container: parent.container,
      kind: level > 0 ? 'heading' : (TAG_KINDS[tag] ?? parent.kind),
      level: level || parent.level,
      hint: hintOf(words, attributes) ?? parent.hint,
      hidden: parent.hidden || HIDDEN_TAGS.has(tag),
      isLink: parent.isLink || tag === 'a',
    };
    if (words.some((word) => CAPTION_CLASSES.has(word)) && element.kind === 'text') element.kind = 'caption';
    if (words.some((word) => QUOTE_CLASSES.has(word)) && element.kind === 'text') element.kind = 'quote';
    const reason = reasonOf(tag, words, attributes);
    if ((isBlock && tag !== 'p' && level === 0 && tag !== 'tr') || reason) {
      element.container = this.tree.parents.length;
      this.tree.parents.push(parent.container);
      this.tree.tags.push(tag);
      this.tree.reasons.push(reason?.reason ?? null);
      this.tree.causes.push(reason?.cause ?? '');
      this.tree.marked.push(isMarked(tag, attributes, words));
      this.flushIfInline(isBlock);
    }
    return element;
  }

  /** An inline element that is junk still parts the text: what stands before it must not go with it. */
  private flushIfInline(isBlock: boolean): void {
    if (isBlock) return;
    this.flush();
    this.gap = false;
  }

  private closeImplied(tag: string): void {
    const top = this.top.tag;
    const isImplied =
      top === 'p' ||
      (tag === 'li' && top === 'li') ||
      ((tag === 'td' || tag === 'th') && (top === 'td' || top === 'th')) ||
      (tag === 'option' && top === 'option') ||
      ((tag === 'dt' || tag === 'dd') && (top === 'dt' || top === 'dd'));
    if (isImplied && this.stack.length > 1) this.stack.pop();
  }

  private close(tag: string): void {
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) {
      this.flush();
      this.gap = true;
    }
    if (this.apart?.tag === tag) this.closeApart();
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const open = this.stack[at];
      if (open.tag === tag) {
        if (!isBlock && open.container !== this.stack[at - 1].container) {
          this.flush();
          this.gap = false;
        }
        this.stack.length = at;
        return;
      }
      if (!isBlock && BLOCK_TAGS.has(open.tag)) return;
    }
  }

  private closeApart(): void {
    const { tag, text } = this.apart!;
    this.apart = null;
    if (tag === 'title') this.metadata.addTitle(tidyLine(text));
    else if (tag === 'script') this.metadata.addJsonLd(text);
    else this.metadata.addTimeText(tidyLine(text));
  }

  private addText(text: string): void {
    if (this.apart) {
      const isScript = this.apart.tag === 'script';
      if (isScript) this.jsonLdRead += text.length;
      if (this.jsonLdRead <= HTML_LIMITS.jsonLd) this.apart.text += text;
      if (this.apart.tag !== 'time') return;
    }
    const top = this.top;
    if (top.hidden) return;
    this.text += text;
    this.textLength += text.length;
    if (top.isLink) this.linkLength += text.length;
  }

  private flush(): void {
    if (this.textLength === 0) return;
    const text = undouble(tidyLine(this.text));
    const linkShare = Math.min(1, this.linkLength / this.textLength);
    this.text = '';
    this.textLength = 0;
    this.linkLength = 0;
    if (text === '') return;
    const top = this.top;
    this.lines.push({
      text,
      kind: top.kind,
      level: top.kind === 'heading' ? top.level : 0,
      gap: this.gap,
      linkShare,
      junk: null,
      container: top.container,
      hint: top.hint,
      shape: NO_SHAPE,
      key: '',
      dated: false,
    });
    this.gap = false;
  }
}
