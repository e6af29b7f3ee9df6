// Tells captions of pictures and their credits from paragraphs and headings.
import { agencyOf } from './find-agency.ts';
import { isSentence, type Line } from './line.ts';

export const CAPTION_LIMITS = {
  /** Longest caption and longest line that is a credit alone, in characters. */
  caption: 700,
  credit: 180,
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

/** A credit in brackets inside a caption, brackets and all: "(Photo: Ana Roe/AFP)"; null where there is none. */
export function bracketedCredit(caption: string): string | null {
  for (const form of CREDITS) {
    const found = form.exec(caption)?.[0];
    if (found && (found.startsWith('(') || found.startsWith('['))) return found;
  }
  return null;
}

/** A line that is a credit and nothing else: "(Photo: Ana Roe/AFP)", "Getty Images". */
export function isCreditLine(line: Line): boolean {
  const { text, key } = line;
  if (text.length > CAPTION_LIMITS.credit) return false;
  if (CREDIT_ALONE.test(text) && CREDIT_WORD.test(text) && !line.shape.ends) return true;
  return agencyOf(key) !== null || PICTURE_SOURCES.has(key);
}

const PICTURE_SOURCES: ReadonlySet<string> = new Set(SOURCES.toLowerCase().split('|'));
