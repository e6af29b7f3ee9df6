// What of a story the map has been given to draw: made anew when the story, the zoom or the part in sight is another.
import { spreadZoom } from '../../map/marks/arrange-marks.ts';
import type { Frame } from '../../map/room/name-room.ts';
import { NearView } from '../../map/camera/near-view.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import {
  storyFeatures,
  type StoryFeatures,
  type StoryFeaturesOptions,
} from '../../map/marks/story-features.ts';
import type { FirstFeatures } from './first-features.ts';

export class ShownFeatures {
  /** Null before the map's first picture is made. */
  features: StoryFeatures | null = null;
  /** Places whose name stands in a callout. */
  called: ReadonlySet<string> = new Set();
  #spreadAt = Number.NaN;
  /** Whether names are kept whole in the whole story's view. */
  #kept = false;
  readonly #near = new NearView();

  begin({ features, called, kept }: FirstFeatures, zoom: number): void {
    this.#kept = kept;
    this.features = features;
    this.called = called;
    this.#spreadAt = spreadZoom(zoom);
  }

  /** Whether the marks are spread for this zoom, and all that is in sight is among them; `kept` as for `make`. */
  isFor(camera: Camera, frame: Frame, kept: boolean): boolean {
    return (
      kept === this.#kept && spreadZoom(camera.zoom) === this.#spreadAt && this.#near.covers(camera, frame)
    );
  }

  /** `whole` is the camera of the whole story's view, in which names are to be kept whole; null for another view. */
  make(
    asked: Omit<StoryFeaturesOptions, 'isNear' | 'called' | 'zoom' | 'view'>,
    camera: Camera,
    frame: Frame,
    whole: Camera | null,
  ): StoryFeatures {
    this.#kept = whole !== null;
    this.#spreadAt = spreadZoom(camera.zoom);
    const isNear = this.#near.tell(camera, frame, asked.summaries.length);
    const [called, zoom, view] = [this.called, this.#spreadAt, whole && { camera: whole, frame }];
    this.features = storyFeatures({ ...asked, isNear, called, zoom, view });
    return this.features;
  }

  /** @returns whether they are others than before */
  call(called: ReadonlySet<string>): boolean {
    const isSame = called.size === this.called.size && [...called].every((id) => this.called.has(id));
    this.called = called;
    return !isSame;
  }

  /** The places gathered under the mark of `place`, as one text to compare. */
  under(place: string | null): string {
    return this.features?.gathered.get(place ?? '')?.join() ?? '';
  }
}
