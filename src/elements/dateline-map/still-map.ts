// Where the browser has no WebGL the drawn map stays, and its marks are worked like the live map's: a real button over
// each of them, with its place's number.
import { spreadZoom } from '../../map/marks/arrange-marks.ts';
import type { MainView } from '../../map/camera/main-view.ts';
import { projector } from '../../map/camera/mercator.ts';
import { scaleCamera, storyCamera } from '../../map/camera/poster-frame.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import { storyFeatures, type StoryFeaturesOptions } from '../../map/marks/story-features.ts';
import type { Language } from '../../map/words/words.ts';
import { MarkerButtons, type MarkerButtonsOptions } from './marker-buttons.ts';

export interface StillQuestion extends Pick<StoryFeaturesOptions, 'summaries' | 'areas' | 'theme'> {
  /** Whether `summaries` are but a part of what is drawn. */
  filtered: boolean;
  /** Id of the open place. */
  selected: string | null;
  language: Language;
  /** Of the places, as the list beside has them; null for none. */
  numbers: ReadonlyMap<string, number> | null;
}

export class StillMap {
  readonly markers: MarkerButtons;
  #drawnFor: Camera | null = null;
  /** What was rendered last. */
  #asked: readonly unknown[] = [];

  constructor(room: HTMLElement, options: MarkerButtonsOptions) {
    this.markers = new MarkerButtons(room, options);
  }

  /** `frame` in pixels. Asked for the same again it has nothing to do. */
  render(asked: StillQuestion, whole: MainView, frame: { width: number; height: number }): void {
    const { summaries, areas, theme, filtered, selected, language, numbers } = asked;
    const all = [summaries, areas, theme, filtered, selected, language, numbers, frame.width, frame.height];
    if (all.every((one, index) => one === this.#asked[index])) return;
    this.#asked = all;
    // Which view was drawn can only be told from the whole story.
    if (!filtered) this.#drawnFor = storyCamera(summaries, whole.main);
    if (!this.#drawnFor) return;
    const camera = scaleCamera(this.#drawnFor, frame);
    const [zoom, spots] = [spreadZoom(camera.zoom), whole.spots(frame)];
    const features = storyFeatures({ summaries, areas, theme, zoom, spots });
    this.markers.render(summaries, features, selected, language, numbers);
    this.markers.place(features, projector(camera, frame), frame);
  }
}
