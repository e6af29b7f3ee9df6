// What somebody says, without what the writer puts between: “We counted on Suez,” said the economist. “Now we look up.”
import type { StoryQuotation } from '../../core/story/story.ts';

/** A sentence of its own: the comma before it led on to the speaker. */
const BEGINS = /^\p{Lu}/u;

/** Of a direct quotation what stands in its marks, one space between the pieces; of other speech all its words. */
export function quotedWords({ direct, parts, start, end, text }: StoryQuotation): string {
  // Offsets lead nowhere in a text that was changed by hand.
  if (!direct || !parts || parts.length < 2 || text.length !== end - start) return text;
  return parts
    .map((part) => text.slice(part.start - start, part.end - start).trim())
    .reduce((before, next) => `${BEGINS.test(next) ? before.replace(/,$/u, '.') : before} ${next}`);
}
