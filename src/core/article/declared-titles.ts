// The titles that a page gives of itself: in its description where it is HTML; where it was copied as text, in its
// first lines, which are often the document's title with the name of the site beside it.
import { withoutSite } from './find-title.ts';
import type { Line } from './line.ts';
import { normalise } from './normalise.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Lines at the head of a page that may be its title: "Headline | Outlet". */
const PAGE_TITLES = { lines: 8, characters: 300 };

/** Least words of the start of the first line that, standing alone on another line, is taken for the headline. */
const PART_WORDS = 3;

const PART_MARKS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' « ', ' · ', ' • '];

/** Best first. */
export function titlesOfMetadata(metadata: PageMetadata): string[] {
  const titles = [
    ...metadata.articles.map((a) => a.headline),
    metadata.meta.get('og:title'),
    metadata.meta.get('twitter:title'),
    ...metadata.titles.slice(0, 1),
  ];
  return titles.filter((title) => title !== null && title !== undefined).map(withoutSite);
}

export interface PageTitles {
  /** Best first: the start of the first line that stands again, the first line, then others of the page's head. */
  declared: string[];
  /** The start of the first line that stands alone on another line. */
  standing: string | null;
}

export function titlesOfPage(lines: Line[]): PageTitles {
  const titles = lines
    .slice(0, PAGE_TITLES.lines)
    .map(({ text }) => text)
    .filter((text, at) => text.length <= PAGE_TITLES.characters && (at === 0 || withoutSite(text) !== text));
  const parts =
    lines.length > 0 && lines[0].text.length <= PAGE_TITLES.characters ? partsOf(lines[0].text) : [];
  const wanted = new Set([...parts, ...titles.map(withoutSite)].map(normalise));
  const keys = new Set<string>();
  for (const { key } of lines.slice(1)) if (wanted.has(key)) keys.add(key);
  const standing = parts.find((part) => keys.has(normalise(part))) ?? null;
  const declared = titles.filter((text, at) => at === 0 || keys.has(normalise(withoutSite(text))));
  return { declared: standing === null ? declared : [standing, ...declared], standing };
}

/** What stands before a mark, the longest first; what stands behind it is the site's name as a rule. */
function partsOf(title: string): string[] {
  const parts: string[] = [];
  for (const mark of PART_MARKS) {
    let at = title.indexOf(mark);
    for (; at >= 0; at = title.indexOf(mark, at + mark.length)) parts.push(title.slice(0, at).trim());
  }
  return parts
    .filter((part) => part.split(' ').length >= PART_WORDS)
    .sort((one, other) => other.length - one.length);
}
