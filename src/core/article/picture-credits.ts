// Tells captions of pictures and their credits from paragraphs and headings.
import { agencyOf } from './find-agency.ts';
import { isSentence, type Line } from './line.ts';

export const CAPTION_LIMITS = {
  /** Longest caption and longest line that is a credit alone, in characters. */
  caption: 700,
  credit: 180,
  /** Words of a credit without a colon, and characters of the word "Credit" alone. */
  creditWords: 9,
  label: 24,
  /** A credit that ends a caption begins at most so far from its end. */
  tail: 90,
};

const SOURCES =
  'Getty Images|Getty|PA Media|PA Wire|Reuters|REUTERS|AFP|AFP-JIJI|EPA|EPA-EFE|EFE|AP Photo|AP|dpa|DPA|Alamy|Shutterstock|Unsplash|iStock|Xinhua|TASS|Anadolu|Anadolu Agency|ANI|PTI|NurPhoto|Imago|IMAGO|picture alliance|Bloomberg|POOL|ZUMA';

/** Forms of a credit inside or at the end of a caption. */
const CREDITS: readonly RegExp[] = [
  /[([](?:photo|image|picture|illustration|video|screenshot|file|foto)?s?\s?(?:credits?|courtesy|by|source|file)?\s?[:/]\s?[^()[\]]{2,160}[)\]]/i,
  /\((?:photo|picture|image) (?:by|courtesy)[^()]{2,120}\)/i,
  new RegExp(`\\((?:${SOURCES})(?: (?:Photo|Images|file|archive)|\\s?/)[^()]{0,80}\\)`),
  /\(\p{Lu}[^()/]{1,40}\s?\/\s?\p{Lu}[^()]{1,60}\)$/u,
  /\((?:File|FILE|Archive|Representational|Illustrative|Shutterstock|Unsplash)\b[^()]{0,60}\)/,
  /\b(?:photo|photograph|picture|image|illustration|foto|crédit|credit|bild|fotografía)s?(?: credit| by| courtesy(?: of)?)?\s?:\s?\p{L}/iu,
  new RegExp(`\\b(?:${SOURCES})\\s?/\\s?\\p{Lu}`, 'u'),
  new RegExp(`/\\s?(?:${SOURCES})\\b`),
  new RegExp(`(?:\\bvia |[|©]\\s?)(?:${SOURCES})\\b`),
  new RegExp(`\\b(?:Getty Images|AP Photo|File photo|FILE PHOTO|Handout photo)\\b`),
  /\[(?:photo|file|image)[^\]]{0,80}\]/i,
  /(?<=\S\s)©\s?(?!\d)\p{Lu}[^.!?©]{2,70}$/u,
];

const LEADING = new RegExp(
  `^(?:${SOURCES}|FILE PHOTO|FILE|File photo)(?:\\s?[-–—:|]\\s?|\\s)(?=\\p{Lu})`,
  'u',
);

const CREDIT_ALONE =
  /^[([]?\s?(?:photo|photograph|image|picture|video|illustration|foto|icon)?s?\s?(?:credits?|courtesy(?: of)?|by|source)?\s?[:/]\s?[^()]{2,160}[)\]]?$/i;
const CREDIT_WORD =
  /^[([]?\s?(?:photo|photograph|image|picture|video|illustration|foto|icon|credit|source|courtesy)/i;

/** The caption without its credit; null where the line carries none and its markup calls it no caption. */
export function captionOf(line: Line): string | null {
  const { text } = line;
  if (text.length > CAPTION_LIMITS.caption) return null;
  const lead = isSentence(line.shape) ? null : LEADING.exec(text);
  if (lead) return text.slice(lead[0].length);
  for (const form of CREDITS) {
    const match = form.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (end < text.length - CAPTION_LIMITS.tail && line.kind !== 'caption') continue;
    const isBracketed = match[0].startsWith('(') || match[0].startsWith('[');
    const rest = isBracketed ? text.slice(0, match.index) + text.slice(end) : text.slice(0, match.index);
    return rest.trim() || text;
  }
  return line.kind === 'caption' ? text : null;
}

/**
 * The credit inside a caption: in brackets, with them ("(Photo: Ana Roe/AFP)"), or behind its last sentence
 * ("Photograph: Ana Roe/EPA"). Null where there is none.
 */
export function creditIn(caption: string): string | null {
  for (const form of CREDITS) {
    const match = form.exec(caption);
    if (!match) continue;
    if (match[0].startsWith('(') || match[0].startsWith('[')) return match[0];
    const tail = tailFrom(caption, match.index);
    if (tail !== null) return tail;
  }
  return null;
}

/** What stands behind the end of a sentence or a bar, from `at` back, to the end: a short piece of names. */
function tailFrom(caption: string, at: number): string | null {
  let start = at;
  while (start > 1 && at - start < CAPTION_LIMITS.credit / 2 && !isBreak(caption, start)) start -= 1;
  if (!isBreak(caption, start)) return null;
  const tail = caption.slice(start);
  return tail.length <= CAPTION_LIMITS.tail && !/[.!?]\s+\p{Ll}/u.test(tail) ? tail : null;
}

/** The end of a sentence or a bar stands before. An initial's dot is none. */
function isBreak(caption: string, at: number): boolean {
  if (caption[at - 1] !== ' ' || at < 2) return false;
  const mark = caption[at - 2];
  if (mark === '|') return true;
  return '.!?”"'.includes(mark) && !/(?:^|[\s.])\p{Lu}\.$/u.test(caption.slice(Math.max(0, at - 4), at - 1));
}

/** "Photo by Ana Roe", "Picture courtesy of the museum", "Credit...": no colon, but nothing else either. */
const CREDIT_BY =
  /^(?:file )?(?:photo|photograph|picture|image|video|illustration|graphic)s?(?: credit)? (?:by|courtesy(?: of)?|via|from) (?=\p{Lu})/iu;
const CREDIT_LABEL = /^(?:photo |picture |image )?credits?\s?(?:\.{3}|…|:)?$/i;

/** The word alone, with the name on the next line. */
export function isCreditLabel(line: Line): boolean {
  return line.text.length <= CAPTION_LIMITS.label && CREDIT_LABEL.test(line.text);
}

/** A line that is a credit and nothing else: "(Photo: Ana Roe/AFP)", "Getty Images". */
export function isCreditLine(line: Line): boolean {
  const { text, key } = line;
  if (text.length > CAPTION_LIMITS.credit) return false;
  if (CREDIT_ALONE.test(text) && CREDIT_WORD.test(text) && !line.shape.ends) return true;
  if (isCreditLabel(line)) return true;
  if (CREDIT_BY.test(text) && line.shape.words <= CAPTION_LIMITS.creditWords && !line.shape.ends) return true;
  return agencyOf(key) !== null || PICTURE_SOURCES.has(key);
}

const PICTURE_SOURCES: ReadonlySet<string> = new Set(SOURCES.toLowerCase().split('|'));
