// What the map's element is asked to show: its public input, and what follows from that alone.
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { StoryArea } from '../../core/story/story.ts';
import { basemapNamesIn } from '../../map/style/basemap-names.ts';
import type { CameraQuestion } from '../../map/camera/choose-camera.ts';
import { calloutsInView, type Callout } from '../../map/callouts/choose-callouts.ts';
import { mainView, type MainView } from '../../map/camera/main-view.ts';
import type { Frame } from '../../map/room/name-room.ts';
import { NO_NAMES, type PlaceNames } from '../../map/reading/place-names.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { ThemeName } from '../../map/style/theme.ts';
import { unrelatedPlaces } from '../../map/story/unrelated-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import type { View } from '../view.ts';
import type { FirstQuestion } from './first-features.ts';
import type { MapNames } from './live-map.ts';
import type { PlaceStates } from './mark-states.ts';
import type { OpeningMap } from './opening-map.ts';

type DrawnQuestion = Omit<FirstQuestion, 'callouts' | 'camera' | 'frame' | 'kept'>;

export abstract class AskedMap extends LitElement {
  @property({ attribute: false }) summaries: readonly PlaceSummary[] = [];
  @property({ attribute: false }) areas: readonly StoryArea[] = [];
  /** Id of the open place. */
  @property() selected: string | null = null;
  /** Id of the place under pointer or focus, here or elsewhere in the page. */
  @property() hovered: string | null = null;
  /** Where a person has moved the map; null shows the open place, or the whole story. */
  @property({ attribute: false }) view: View | null = null;
  @property() theme: ThemeName = 'light';
  @property() language: Language = 'en';
  /** Ids of the places that step back while days are chosen: no day is told of them. */
  @property({ attribute: false }) undated: ReadonlySet<string> = new Set();
  /** By place id, as the list beside has them: where the map is a picture they are set on it. */
  @property({ attribute: false }) numbers: ReadonlyMap<string, number> | null = null;
  /** Names of places in that language, for the basemap; the story's places come named. */
  @property({ attribute: false }) placeNames: PlaceNames = NO_NAMES;
  /** Address of the basemap archive; null draws the story on plain water. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | null = null;
  /** Address of the tiles of the whole story's view; null leaves them to the archive. */
  @property({ attribute: 'opening-tiles' }) openingTiles: string | null = null;
  /** Who is credited for what the map shows. */
  @property() credits = '';
  /** What may stand beside the marks while the whole story is in view, best first. */
  @property({ attribute: false }) callouts: readonly Callout[] = [];
  /** Ids of the places walked so far, in order; empty when nobody walks. */
  @property({ attribute: false }) walked: readonly string[] = [];
  /** Address of the picture of the whole story that stands for the map until it is live. */
  @property() poster: string | null = null;
  /** Pixels at the right edge that something else covers. */
  @property({ type: Number }) covered = 0;
  /** Whether the places are but a part of the story's. */
  @property({ type: Boolean }) filtered = false;
  /** Who speaks of a place. */
  @property({ attribute: false }) speakersOf: (summary: PlaceSummary) => readonly string[] = () => [];
  /** A map of the whole story that has been begun already, to be taken over. */
  @property({ attribute: false }) opening: OpeningMap | null = null;

  protected whole: MainView = mainView([], []);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('summaries') || changed.has('areas')) this.whole = mainView(this.summaries, this.areas);
  }

  protected get open(): PlaceSummary | null {
    return this.summaries.find(({ place }) => place.id === this.selected) ?? null;
  }

  /** Nobody has moved the map or opened a place. */
  protected get isWhole(): boolean {
    return this.view === null && this.selected === null;
  }

  protected get calloutsWanted(): Callout[] {
    return this.isWhole ? calloutsInView(this.callouts, this.whole.main) : [];
  }

  /** Which marks show what. */
  protected get states(): PlaceStates {
    const { summaries, selected, hovered, walked } = this;
    const looked = hovered ?? selected;
    const behind = looked === null ? this.undated : unrelatedPlaces(summaries, looked);
    const dimmed = walked.length > 0 ? new Set<string>() : behind;
    return { selected, hovered, dimmed };
  }

  /** What marks, areas and names are drawn from, in a frame of this size. */
  protected drawn(frame: Frame): DrawnQuestion {
    const { summaries, areas, theme, walked, selected, whole } = this;
    return { summaries, areas, theme, walked, selected, spots: whole.spots(frame) };
  }

  protected get names(): MapNames {
    const { language, placeNames } = this;
    return { labels: basemapNamesIn(language, placeNames), label: WORDS[language].map };
  }

  /** `zoom` of the map now; 0 before there is one. */
  protected cameraQuestion(frame: Frame, zoom: number): CameraQuestion {
    const { view, open, summaries, covered, whole } = this;
    const shape = open && (this.areas.find(({ place }) => place === open.place.id)?.geometry ?? null);
    const walks = this.walked.length > 0;
    return { view, open, shape, summaries, main: whole.main, frame, covered, zoom, walks };
  }
}
