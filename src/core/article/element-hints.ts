// What an element's tag, role, class words and attributes say of the text in it; the words are in markup-hints.ts.
import type { DropReason } from './article.ts';
import type { LineHint } from './line.ts';
import { CLASS_HINTS, CLASS_REASONS, ROLE_REASONS, TAG_REASONS } from './markup-hints.ts';

/** Words of class and id, split at marks and inner capitals; a few dozen at most. */
export function classWords(names: string): string[] {
  if (names.length < 2) return [];
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

export interface Judgement {
  reason: DropReason;
  /** The tag, role or word that says so. */
  cause: string;
}

/** Why an element's text is no part of the article; null where nothing says so. `words` are its class words. */
export function reasonOf(tag: string, words: string[], attributes: Record<string, string>): Judgement | null {
  if (tag === 'html' || tag === 'body' || tag === 'main') return null;
  if (isHidden(attributes)) return { reason: 'boilerplate', cause: 'hidden' };
  if (tag === 'article') return null;
  const byTag = TAG_REASONS[tag];
  if (byTag) return { reason: byTag, cause: `<${tag}>` };
  const role = attributes.role?.toLowerCase();
  const byRole = role ? ROLE_REASONS[role] : undefined;
  if (byRole) return { reason: byRole, cause: `[${role}]` };
  if (tag === 'p' || tag[0] === 'h') return null;
  for (const word of words) {
    const reason = CLASS_REASONS.get(word);
    if (reason) return { reason, cause: word };
  }
  return null;
}

/** What an element says that its text is. */
export function hintOf(words: string[], attributes: Record<string, string>): LineHint | null {
  const prop = attributes.itemprop ?? '';
  if (prop === 'author' || attributes.rel === 'author') return 'byline';
  if (prop === 'datePublished') return 'date';
  if (prop === 'headline') return 'title';
  for (const word of words) {
    const hint = CLASS_HINTS.get(word);
    if (hint) return hint;
  }
  return null;
}

/** Whether an element says that it holds the article. */
export function isMarked(tag: string, attributes: Record<string, string>, words: string[]): boolean {
  return (
    tag === 'article' || (attributes.itemprop ?? '').includes('articleBody') || words.includes('articlebody')
  );
}

const HIDING_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden|(?:left|top|text-indent)\s?:\s?-\d{4}/i;

function isHidden(attributes: Record<string, string>): boolean {
  // React streams parts of a page as <div hidden id="S:…"> and shows them by script.
  const isStreamed = attributes.id?.startsWith('S:') === true;
  if ('hidden' in attributes && attributes.hidden !== 'until-found' && !isStreamed) return true;
  const style = attributes.style;
  return style !== undefined && HIDING_STYLE.test(style.slice(0, 200));
}
