// Tells the caption of a picture from a paragraph, by the credit that captions carry.
import type { Line } from './line.ts';

const CREDIT =
  /\((?:photo|image|picture|illustration|video|screenshot)?\s?(?:credits?|courtesy|by|source)?:\s?[^()]{2,160}\)|\b(?:photo|image|picture|photograph|illustration|foto|credit)(?:s| credit| by| courtesy)?\s?[:/]\s?\S|\((?:AP|AFP|Reuters|Getty|EPA|PA|dpa|Xinhua|ANI|PTI)(?: (?:Photo|Images|file)|\/)[^()]{0,80}\)|\((?:File|Shutterstock|Unsplash)\b[^()]{0,80}\)|\((?:photo|picture|image) by [^()]{2,80}\)|\bvia (?:AP|AFP|Reuters|REUTERS|Getty Images|EPA)\b|\/(?:AFP|AP|Reuters|REUTERS|Getty Images|EPA|Shutterstock|POOL)\b|\bGetty Images\b|\[(?:photo|file|image)[^\]]{0,80}\]|\b(?:AP Photo|File photo|FILE PHOTO|Archive photo)\b|^(?:FILE|PHOTO|Photo|Pictured|Image|Caption)\s?[-–—:|]/i;

const CREDIT_ONLY =
  /^[([]?\s?(?:photo|image|picture|video|illustration)?s?\s?(?:credits?|courtesy(?: of)?|by|source)\s?:\s?[^()]{2,160}[)\]]?$|^(?:photo|photograph|image|picture|foto)s?(?: by| credit| courtesy of)?\s?:\s?.{2,100}$|^(?:getty images|reuters|afp|ap photo|shutterstock|unsplash|file photo|pexels|istock|pixabay)$/i;

const LIMITS = { caption: 700, credit: 180 };

/** The caption without its credit; null where the line carries none and its markup calls it no caption. */
export function captionOf(line: Line): string | null {
  if (line.text.length > LIMITS.caption) return null;
  const match = CREDIT.exec(line.text);
  if (!match) return line.kind === 'caption' ? line.text : null;
  const isBracketed = match[0].startsWith('(') || match[0].startsWith('[');
  const isAtEnd = match.index + match[0].length > line.text.length - 60;
  if (!isAtEnd && line.kind !== 'caption') return null;
  return isBracketed
    ? (line.text.slice(0, match.index) + line.text.slice(match.index + match[0].length)).trim()
    : line.text.slice(0, match.index).trim() || line.text;
}

/** A line that is a credit and nothing else. */
export function isCreditLine(text: string): boolean {
  return text.length <= LIMITS.credit && CREDIT_ONLY.test(text);
}
