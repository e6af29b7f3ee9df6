// The whole story's view: which places it is fitted to, and where the names of areas stand in it. The last answer is
// kept: of a large story it is worked out ahead of the update that asks for it.
import type { StoryArea } from '../core/story/story.ts';
import { labelSpots } from './label-point.ts';
import { mainPlaces } from './main-places.ts';
import type { Size } from './name-room.ts';
import { posterKindOf, posterView, storyCamera, type PosterKind } from './poster-frame.ts';
import type { PlaceSummary } from './summarise-places.ts';

export interface MainView {
  /** Ids of the places that must be in the frame. */
  main: ReadonlySet<string>;
  /** Where names of areas stand that are not at their usual place, by place id; null for a room not known yet. */
  spots(room: Size | null): ReadonlyMap<string, [number, number]>;
}

let last: { summaries: readonly PlaceSummary[]; areas: readonly StoryArea[]; view: MainView } | null = null;

export function mainView(summaries: readonly PlaceSummary[], areas: readonly StoryArea[]): MainView {
  if (last?.summaries === summaries && last.areas === areas) return last.view;
  const main = mainPlaces(summaries);
  const known = new Map<PosterKind, ReadonlyMap<string, [number, number]>>();
  const spots = (room: Size | null) => {
    const kind = room ? posterKindOf(room) : 'wide';
    const { camera, frame } = posterView(storyCamera(summaries, main), kind);
    const found = known.get(kind) ?? labelSpots(summaries, areas, { camera, size: frame });
    known.set(kind, found);
    return found;
  };
  last = { summaries, areas, view: { main, spots } };
  return last.view;
}

/** The whole story's spots as text, to the thousandth of a degree: worked out once, when its page is built. */
export function writeSpots(summaries: readonly PlaceSummary[], areas: readonly StoryArea[]): string {
  const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
  const { spots } = mainView(summaries, areas);
  return JSON.stringify([...spots].map(([id, [lng, lat]]) => [id, round(lng), round(lat)]));
}

/**
 * Takes them from the page instead of working them out: that held the map's start back. What is not as `writeSpots`
 * writes it is left alone.
 */
export function recallSpots(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  written: string,
): void {
  const spots = readSpots(written);
  if (spots) last = { summaries, areas, view: { main: mainPlaces(summaries), spots } };
}

function readSpots(written: string): MainView['spots'] | null {
  try {
    const all: unknown = JSON.parse(written);
    if (!Array.isArray(all)) return null;
    const spots = all.map((spot: unknown): [string, [number, number]] => {
      if (!Array.isArray(spot)) throw new TypeError(`Expected a spot, got ${typeof spot}.`);
      const [id, lng, lat] = spot as unknown[];
      if (typeof id !== 'string' || typeof lng !== 'number' || typeof lat !== 'number')
        throw new TypeError(`Expected id and degrees, got ${JSON.stringify(spot)}.`);
      return [id, [lng, lat]];
    });
    return new Map(spots);
  } catch {
    return null;
  }
}
