// The places of a story, each once, in the order in which the text comes to them, with the shapes of those that are areas.
import type { Geometry } from 'geojson';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { StoryArea, StoryMention } from './story.ts';

/** The shape of a place by its id, or null for what has none (towns, and areas without a known shape). */
export type AreaOf = (placeId: string) => Geometry | null;

/**
 * @param mentions by article, then by position
 * @param placeOf must know every place id that the mentions carry
 */
export function collectPlaces(
  mentions: readonly StoryMention[],
  placeOf: (id: string) => Place | null,
  areaOf: AreaOf,
): { places: Place[]; areas: StoryArea[] } {
  const places = new Map<string, Place>();
  for (const { id, place } of mentions) {
    if (place === null || places.has(place)) continue;
    const found = placeOf(place);
    if (!found) throw new Error(`mention ${id}: got place ${place}, expected one that the gazetteer knows`);
    places.set(place, found);
  }
  const areas: StoryArea[] = [];
  for (const place of places.keys()) {
    const geometry = areaOf(place);
    if (geometry) areas.push({ place, geometry });
  }
  return { places: [...places.values()], areas };
}
