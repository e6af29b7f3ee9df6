// The whole story's view: which places it is fitted to, and where the names of areas stand in it. The last answer is
// kept: of a large story it is worked out ahead of the update that asks for it.
import type { StoryArea } from '../../core/story/story.ts';
import { labelSpots } from '../room/label-point.ts';
import { mainPlaces } from '../story/main-places.ts';
import type { Size } from '../room/name-room.ts';
import { POSTER_KINDS, posterKindOf, posterView, storyCamera, type PosterKind } from './poster-frame.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

export interface MainView {
  /** Ids of the places that must be in the frame. */
  main: ReadonlySet<string>;
  /** Where names of areas stand that are not at their usual place, by place id; null for a room not known yet. */
  spots(room: Size | null): ReadonlyMap<string, [number, number]>;
}

let last: { summaries: readonly PlaceSummary[]; areas: readonly StoryArea[]; view: MainView } | null = null;

export function mainView(summaries: readonly PlaceSummary[], areas: readonly StoryArea[]): MainView {
  return last?.summaries === summaries && last.areas === areas
    ? last.view
    : begin(summaries, areas, new Map());
}

type Spots = ReadonlyMap<string, [number, number]>;

function begin(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  known: Map<PosterKind, Spots>,
): MainView {
  const main = mainPlaces(summaries);
  const spots = (room: Size | null) => {
    const kind = room ? posterKindOf(room) : 'wide';
    const { camera, frame } = posterView(storyCamera(summaries, main), kind);
    const found =
      known.get(kind) ??
      labelSpots(summaries, areas, {
        camera,
        // The page that shows the narrow one leaves the corners of the map free.
        size: { ...frame, free: kind === 'narrow' },
      });
    known.set(kind, found);
    return found;
  };
  last = { summaries, areas, view: { main, spots } };
  return last.view;
}

/** The spots of every kind of room as text, to the thousandth of a degree: worked out once, when a page is built. */
export function writeSpots(summaries: readonly PlaceSummary[], areas: readonly StoryArea[]): string {
  const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
  const { main, spots } = mainView(summaries, areas);
  const camera = storyCamera(summaries, main);
  const written = POSTER_KINDS.map((kind) =>
    [...spots(posterView(camera, kind).frame)].map(([id, [lng, lat]]) => [id, round(lng), round(lat)]),
  );
  return JSON.stringify(written);
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
  const known = readSpots(written);
  if (known) begin(summaries, areas, known);
}

function readSpots(written: string): Map<PosterKind, Spots> | null {
  try {
    const kinds: unknown = JSON.parse(written);
    if (!Array.isArray(kinds) || kinds.length !== POSTER_KINDS.length) return null;
    return new Map(
      POSTER_KINDS.map((kind, index) => [kind, new Map((kinds[index] as unknown[]).map(readSpot))]),
    );
  } catch {
    return null;
  }
}

/** @throws TypeError */
function readSpot(spot: unknown): [string, [number, number]] {
  const [id, lng, lat] = spot as unknown[];
  if (typeof id !== 'string' || typeof lng !== 'number' || typeof lat !== 'number')
    throw new TypeError(`Expected id and degrees, got ${JSON.stringify(spot)}.`);
  return [id, [lng, lat]];
}
