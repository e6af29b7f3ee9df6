// What the map draws when it is first shown, known ahead so that the first picture is the last: a name that stands in a
// callout is not a label too.
import type { StoryArea } from '../../core/story/story.ts';
import { spreadZoom } from '../../map/marks/arrange-marks.ts';
import type { Callout } from '../../map/callouts/choose-callouts.ts';
import { controlsPlace } from '../../map/room/controls-place.ts';
import { findRoom } from '../../map/callouts/find-callouts.ts';
import { projector } from '../../map/camera/mercator.ts';
import type { Frame } from '../../map/room/name-room.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import { storyFeatures, type StoryFeatures } from '../../map/marks/story-features.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { ThemeName } from '../../map/style/theme.ts';

export interface FirstQuestion {
  summaries: readonly PlaceSummary[];
  areas: readonly StoryArea[];
  theme: ThemeName;
  walked: readonly string[];
  /** Id of the open place. */
  selected: string | null;
  /** Where names of areas stand that are not at their usual place. */
  spots: ReadonlyMap<string, [number, number]>;
  /** What may stand beside the marks, best first. */
  callouts: readonly Callout[];
  camera: Camera;
  /** Pixels. */
  frame: Frame;
  /** Whether names are kept whole in the frame: in the whole story's view, which nobody has moved. */
  kept: boolean;
}

export interface FirstFeatures {
  features: StoryFeatures;
  /** Places whose name stands in a callout. */
  called: ReadonlySet<string>;
  kept: boolean;
}

export function firstFeatures({ callouts, camera, frame, kept, ...story }: FirstQuestion): FirstFeatures {
  const make = (called: ReadonlySet<string>) =>
    storyFeatures({ ...story, called, zoom: spreadZoom(camera.zoom), view: kept ? { camera, frame } : null });
  const features = make(new Set());
  const controls = controlsPlace(story.summaries, camera, frame);
  const project = projector(camera, frame);
  const placed = findRoom(callouts, { features, project, frame: { ...frame, controls } });
  const called = new Set(placed.map(({ id }) => id));
  return { features: called.size > 0 ? make(called) : features, called, kept };
}
