// The numbers of a story's places where its map is a picture: as they stand in the list, A–Z; on static pages from page
// to page.
import type { StaticPages } from './static-pages.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import type { Language } from '../words/words.ts';

/** By place id, from 1: of a list that holds all of them. */
export function listNumbers(summaries: readonly PlaceSummary[], language: Language): Map<string, number> {
  return new Map(asListed(summaries, language).map(({ place }, index) => [place.id, index + 1]));
}

/** Of the lists of several pages. */
export function placeNumbers(
  summaries: readonly PlaceSummary[],
  pages: StaticPages,
  language: Language,
): Map<string, number> {
  const listed = pages.places.flatMap(({ from, to }) => asListed(summaries.slice(from - 1, to), language));
  return new Map(listed.map(({ place }, index) => [place.id, index + 1]));
}

/** A–Z; places of the same name in order of first mention. */
export function asListed(summaries: readonly PlaceSummary[], language: Language): PlaceSummary[] {
  const { compare } = new Intl.Collator(language);
  return [...summaries].sort((a, b) => compare(a.place.name, b.place.name));
}
