// The buttons over the marks, whichever map is there: the live one, or the picture of it where it cannot be drawn live.
import type { ReactiveControllerHost } from 'lit';
import type { MainView } from '../../map/camera/main-view.ts';
import type { Frame } from '../../map/room/name-room.ts';
import { keeperOf, type StoryFeatures } from '../../map/marks/story-features.ts';
import { RovingFocus } from '../roving-focus.ts';
import { MarkerButtons, type MarkerButtonsOptions } from './marker-buttons.ts';
import { StillMap, type StillQuestion } from './still-map.ts';

export class MapButtons {
  #buttons: MarkerButtons | null = null;
  #still: StillMap | null = null;
  /** The marks that the buttons were made for. */
  #marks: StoryFeatures['marks'] | null = null;
  readonly #options: MarkerButtonsOptions;
  readonly #roving: RovingFocus;

  constructor(host: ReactiveControllerHost, answers: Omit<MarkerButtonsOptions, 'onKeyDown'>) {
    this.#roving = new RovingFocus(host, () => this.#buttons?.all ?? []);
    this.#options = { ...answers, onKeyDown: this.#roving.onKeyDown };
  }

  /** Over the live map, whose overlays belong in `parent`. */
  begin(parent: HTMLElement): void {
    this.#buttons = new MarkerButtons(parent, this.#options);
  }

  /** Over the picture in `room`, `frame` in size (pixels). */
  stand(room: HTMLElement, asked: StillQuestion, whole: MainView, frame: Frame): void {
    this.#still ??= new StillMap(room, this.#options);
    this.#buttons = this.#still.markers;
    this.#still.render(asked, whole, frame);
    this.#roving.hostUpdated();
  }

  /** Whether there are buttons for just these marks. */
  areFor(features: StoryFeatures | null): boolean {
    return this.#marks === (features?.marks ?? null);
  }

  /** To be placed after. */
  render({ summaries, selected, language }: StillQuestion, features: StoryFeatures): void {
    this.#marks = features.marks;
    this.#buttons?.render(summaries, features, selected, language);
    this.#roving.hostUpdated();
  }

  /** Of a place that is looked at elsewhere in the page: one that lies under another's mark has no name on the map. */
  tell({ summaries, language }: StillQuestion, looked: string | null, features: StoryFeatures | null): void {
    const keeper = keeperOf(features, looked);
    const summary = keeper && summaries.find(({ place }) => place.id === looked);
    this.#buttons?.tellUnder(keeper, summary || null, language);
  }

  /** `project` gives pixels; `free` is the part of the map that nothing else covers. */
  place(
    features: StoryFeatures,
    project: Parameters<MarkerButtons['place']>[1],
    free: { width: number; height: number },
  ): void {
    this.#buttons?.place(features, project, free);
  }

  focus(place: string): void {
    this.#buttons?.focus(place);
  }
}
