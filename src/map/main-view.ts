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
