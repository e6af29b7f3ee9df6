// Which places have a mark on a poster, where it stands, and which are gathered under another's: as the poster is drawn.
import type { AreaSpot } from '../areas/area-spot.ts';
import { arrangeMarks } from '../marks/arrange-marks.ts';
import { onPoster, posterView, type PosterKind } from '../camera/poster-frame.ts';
import type { Camera } from '../camera/story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

export interface PosterMarks {
  /** By place id: the middle of its mark, as shares of the poster; of an area its name, or where that would stand. */
  spots: ReadonlyMap<string, Pick<AreaSpot, 'x' | 'y'> & Partial<AreaSpot>>;
  /** Ids of the places under a mark, by the id of the place that it is drawn for. */
  gathered: ReadonlyMap<string, readonly string[]>;
  /** The opposite: by id, the id of the place under whose mark it is. */
  under: ReadonlyMap<string, string>;
}

/** `camera` is the story's; `areaSpots` are those of the names that are drawn. */
export function posterMarks(
  summaries: readonly PlaceSummary[],
  camera: Camera,
  kind: PosterKind,
  areaSpots: ReadonlyMap<string, AreaSpot>,
): PosterMarks {
  // All of them, as on the poster: which stand where depends on all.
  const marks = arrangeMarks(summaries, posterView(camera, kind).camera.zoom);
  const areas = summaries.filter(({ form }) => form === 'area');
  const gathered = new Map(
    marks.flatMap(({ summary, taken }) => (taken.length > 0 ? [[summary.place.id, taken] as const] : [])),
  );
  return {
    spots: new Map([
      ...marks.map(
        ({ summary, lng, lat }) => [summary.place.id, onPoster(camera, kind, [lng, lat])] as const,
      ),
      ...areas.map(
        ({ place: { id, lng, lat } }) =>
          [id, areaSpots.get(id) ?? onPoster(camera, kind, [lng, lat])] as const,
      ),
    ]),
    gathered,
    under: new Map([...gathered].flatMap(([id, taken]) => taken.map((one) => [one, id] as const))),
  };
}
