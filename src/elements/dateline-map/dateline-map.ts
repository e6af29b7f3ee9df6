// The live map of a story. It alone holds MapLibre: made once, brought up to date when properties change, removed with
// the element.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StoryArea } from '../../core/story/story.ts';
import { basemapNamesIn } from '../../map/basemap-names.ts';
import type { Box } from '../../map/box.ts';
import type { CameraQuestion } from '../../map/choose-camera.ts';
import { apartCamera, chooseCamera, isInSight, wholeStory } from '../../map/choose-camera.ts';
import { calloutsInView, type Callout } from '../../map/choose-callouts.ts';
import { mainView, type MainView } from '../../map/main-view.ts';
import { NO_NAMES, type PlaceNames } from '../../map/place-names.ts';
import type { PlacedCallout } from '../../map/place-callouts.ts';
import { gatheredUnder, isGathered, type StoryFeatures } from '../../map/story-features.ts';
import type { PlaceSummary } from '../../map/summarise-places.ts';
import type { ThemeName } from '../../map/theme.ts';
import { unrelatedPlaces } from '../../map/unrelated-places.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { PlaceHoverEvent, PlaceSelectEvent, ViewChangeEvent } from '../events.ts';
import { breath, inOwnTask, inOwnTasks, isMany } from '../own-task.ts';
import { RovingFocus } from '../roving-focus.ts';
import { base } from '../tokens.styles.ts';
import type { View } from '../view.ts';
import { calloutLayer, findRoom } from './callout-layer.ts';
import { mapStyles } from './dateline-map.styles.ts';
import { firstFeatures, type FirstFeatures } from './first-features.ts';
import { mapControls, mapCredits, mapNote, type MapStatus } from './map-controls.ts';
import type { LiveMap } from './live-map.ts';
import { MapRoom } from './map-room.ts';
import { MarkerButtons, type MarkerButtonsOptions } from './marker-buttons.ts';
import { takeMap, type OpeningMap } from './opening-map.ts';
import { ShownFeatures } from './shown-features.ts';
import { StillMap } from './still-map.ts';
import { unseenPlaces } from './unseen-places.ts';

@customElement('dateline-map')
export class DatelineMap extends LitElement {
  static override styles = [base, mapStyles];

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

  @state() private placed: readonly PlacedCallout[] = [];
  @state() private painted = false;
  @state() status: MapStatus = 'loading';

  #live: LiveMap | null = null;
  readonly #shown = new ShownFeatures();
  #buttons: MarkerButtons | null = null;
  /** The marks that the buttons were made for. */
  #buttoned: StoryFeatures['marks'] | null = null;
  #whole: MainView = mainView([], []);
  /** What the first update brought. */
  #first: PropertyValues<this> | null = null;
  /** Whether the place was opened on the map itself, where it is in sight already. */
  #chosenHere = false;
  #still: StillMap | null = null;
  readonly #room = new MapRoom(
    this,
    () => this.#onResize(),
    () => this.#placeButtons(),
  );
  readonly #roving = new RovingFocus(this, () => this.#buttons?.all ?? []);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.remove();
    this.#live = null;
    this.status = 'loading';
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const lookAhead = () => void mainView(this.summaries, this.areas).spots(this.#room.size);
    return inOwnTasks(this.summaries.length, [lookAhead], () => super.scheduleUpdate());
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`
      <div class="frame ${this.status}">
        <p class="unseen">${words.mapHelp}</p>
        <div class="canvas"></div>
        ${this.status === 'ready' ? mapControls(words, this.#question(), (levels) => this.#live?.zoomBy(levels), this.#showAll) : nothing}
        ${this.#showsPoster() ? html`<img class="poster" src=${this.poster!} alt="" />` : nothing}
        <p class="note" role="status">${mapNote(words, this)}</p>
        ${calloutLayer(this.placed, this.callouts)}
        <div class="edge" style="padding-inline-end: ${this.covered}px">
          ${this.#unseen()} ${mapCredits(this.credits)}
        </div>
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('summaries') || changed.has('areas')) this.#whole = mainView(this.summaries, this.areas);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    this.#first = changed;
    this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.status === 'failed' && this.poster) this.#stand();
    // A map that was taken over in this very update shows all of it: to style it anew would begin it anew.
    if (!this.#live || changed === this.#first) return;
    const has = (...names: (keyof DatelineMap)[]) => names.some((name) => changed.has(name));
    if (has('summaries', 'areas', 'theme', 'walked') || isGathered(this.#shown.features, this.selected))
      this.#spread(true);
    if (has('theme')) this.#live.setTheme(this.theme);
    if (has('language', 'placeNames')) {
      const { language, placeNames } = this;
      this.#live.setLabels(basemapNamesIn(language, placeNames), WORDS[language].map);
    }
    if (has('selected', 'hovered', 'summaries', 'walked')) this.#showStates();
    if (has('view', 'selected', 'summaries')) {
      this.#follow(changed);
      this.#placeCallouts();
    }
    if (has('summaries', 'selected', 'language')) this.#renderButtons();
  }

  /** The poster shows the whole story; another first view must wait for the live map, where one can come. */
  #showsPoster(): boolean {
    const isLive = this.painted || this.opening?.host.hasAttribute('idle');
    return this.poster !== null && (this.status === 'failed' || (!isLive && this.#isWhole()));
  }

  /** What the browser cannot draw live is worked on its picture. */
  #stand(): void {
    this.#still ??= new StillMap(this.renderRoot.querySelector<HTMLElement>('.canvas')!, this.#answers());
    this.#buttons = this.#still.markers;
    this.#still.render(this, this.#whole, this.#room.frame);
    this.#roving.hostUpdated();
  }

  #answers(): MarkerButtonsOptions {
    return {
      onSelect: (event, place) => this.#onButton(event, place),
      onHover: (place) => this.dispatchEvent(new PlaceHoverEvent(place)),
      onKeyDown: this.#roving.onKeyDown,
      speakersOf: (summary) => this.speakersOf(summary),
    };
  }

  /** Nobody has moved the map or opened a place. */
  #isWhole(): boolean {
    return this.view === null && this.selected === null;
  }

  #unseen(): TemplateResult | typeof nothing {
    return unseenPlaces({
      ...{ summaries: this.summaries, selected: this.selected, view: this.view, words: WORDS[this.language] },
      ...{ features: this.#shown.features, main: this.#whole.main, size: this.#room.size },
      open: (event, place) => this.dispatchEvent(new PlaceSelectEvent(place, event.detail === 0)),
      showApart: this.#showApart,
    });
  }

  /** Comes near enough for the places under the open mark to have marks of their own. */
  #showApart = ({ detail }: MouseEvent): void => {
    const open = this.summaries.find(({ place }) => place.id === this.selected);
    if (!open) return;
    // The button goes when nothing is left to part.
    if (detail === 0) this.#buttons?.focus(open.place.id);
    const gathered = gatheredUnder(open.place.id, this.#shown.features, this.summaries);
    const { center, zoom } = apartCamera([open, ...gathered], this.#question());
    this.dispatchEvent(new ViewChangeEvent({ lng: center[0], lat: center[1], zoom }));
  };

  #begin(): void {
    this.#room.watchEdge(this.renderRoot.querySelector('.edge')!);
    void this.#start();
  }

  async #start(): Promise<void> {
    const opening = this.#takeOpening();
    if (opening) {
      this.#show(opening);
      if (this.#isWhole()) return;
      // A place was opened since the map was begun.
      this.#spread(true);
      return opening.live.moveTo(chooseCamera(this.#question()));
    }
    const program = await import('./live-map.ts').catch(() => null);
    if (!this.isConnected || this.#live) return;
    if (!program) return void (this.status = 'failed');
    const { summaries, areas, theme, walked, selected, language, placeNames } = this;
    const [camera, spots] = [chooseCamera(this.#question()), this.#whole.spots(this.#room.frame)];
    const [callouts, frame, kept] = [this.#calloutsWanted(), this.#room.frame, this.#isWhole()];
    const story = { summaries, areas, theme, walked, selected };
    const first = firstFeatures({ ...story, spots, camera, callouts, frame, kept });
    await breath(summaries.length);
    if (!this.isConnected || this.#live) return;
    let live: LiveMap;
    try {
      live = new program.LiveMap({
        container: this.renderRoot.querySelector<HTMLElement>('.canvas')!,
        features: first.features,
        labels: basemapNamesIn(language, placeNames),
        label: WORDS[language].map,
        veiled: this.#showsPoster(),
        crowded: isMany(summaries.length),
        ...{ camera, theme, basemapUrl: this.basemapUrl, openingTiles: this.openingTiles },
      });
    } catch {
      return void (this.status = 'failed');
    }
    this.#live = live;
    await breath(summaries.length);
    // Meanwhile the element may have been taken out of the page.
    if (this.#live !== live) return;
    this.#show({ ...first, live });
    if (this.summaries !== summaries) this.#spread(true);
  }

  /** The map that was begun for the static story; null when something else is asked for by now. */
  #takeOpening(): OpeningMap | null {
    const { opening, summaries, areas, callouts, theme, basemapUrl, openingTiles, language } = this;
    this.opening = null;
    const [labels, label] = [basemapNamesIn(language, this.placeNames), WORDS[language].map];
    const asked = { summaries, areas, callouts, theme, basemapUrl, openingTiles, labels, label };
    const room = this.renderRoot.querySelector<HTMLElement>('.canvas')!;
    return opening && takeMap(opening, room, this.#room.frame, asked) ? opening : null;
  }

  #show({ live, ...first }: FirstFeatures & { live: LiveMap }): void {
    this.#live = live;
    this.#shown.begin(first, live.zoom);
    live.dress(this.renderRoot as ShadowRoot);
    this.#buttons = new MarkerButtons(live.overlayParent, this.#answers());
    this.status = 'ready';
    this.#showStates();
    this.#renderButtons();
    live.listen({
      onClick: (place) => this.#onMapClick(place),
      onHover: (place) => this.dispatchEvent(new PlaceHoverEvent(place)),
      onView: (view) => this.dispatchEvent(new ViewChangeEvent(view)),
      onMove: () => this.#onMove(),
      onMoved: () => this.#onMoved(),
      onIdle: () => this.#onIdle(),
      onError: () => this.toggleAttribute('incomplete', true),
    });
  }

  /** Spreads the marks for the zoom that the map has now; cheap when nothing changed. */
  #spread(force: boolean): void {
    const camera = this.#live?.camera;
    const whole = this.#isWhole() ? wholeStory(this.#question()) : null;
    if (!camera || (!force && this.#shown.isFor(camera, this.#room.frame, whole !== null))) return;
    const { summaries, areas, theme, walked, selected } = this;
    const [before, spots] = [this.#shown.under(selected), this.#whole.spots(this.#room.frame)];
    const asked = { summaries, areas, theme, walked, selected, spots };
    this.#live!.setFeatures(this.#shown.make(asked, camera, this.#room.frame, whole));
    // The line of what is gathered under the open place.
    if (this.#shown.under(selected) !== before) this.requestUpdate();
  }

  #showStates(): void {
    const { summaries, selected, hovered, walked } = this;
    const dimmed = walked.length > 0 ? new Set<string>() : unrelatedPlaces(summaries, hovered ?? selected);
    this.#live?.setStates({ selected, hovered, dimmed });
  }

  #onMove(): void {
    this.toggleAttribute('idle', false);
    if (this.placed.length > 0) this.placed = [];
  }

  #onMoved(): void {
    void inOwnTask(this.summaries.length, () => this.#spread(false));
    this.#placeButtons();
  }

  #onIdle(): void {
    this.painted = true;
    // Other marks may be gathered at this zoom.
    if (this.#buttoned !== this.#shown.features?.marks) this.#renderButtons();
    this.#placeCallouts();
    this.toggleAttribute('idle', true);
  }

  #onResize(): void {
    // What lies beyond the view depends on its size.
    this.requestUpdate();
    if (!this.#live) return;
    this.#live.resize();
    if (this.view === null) this.#live.moveTo(chooseCamera(this.#question()));
    this.#placeButtons();
  }

  #onMapClick(place: string | null): void {
    this.#chosenHere = place !== null;
    if (place !== null || this.selected !== null) this.dispatchEvent(new PlaceSelectEvent(place));
  }

  #onButton(event: MouseEvent, place: string): void {
    event.stopPropagation();
    this.#chosenHere = true;
    this.dispatchEvent(new PlaceSelectEvent(place, event.detail === 0));
  }

  #showAll = (): void => {
    this.dispatchEvent(new ViewChangeEvent(null));
    this.#live?.moveTo(wholeStory(this.#question()));
  };

  #follow(changed: PropertyValues<this>): void {
    const chosenHere = this.#chosenHere && changed.has('selected');
    this.#chosenHere = false;
    if (this.view !== null && !changed.has('view')) return;
    // Nothing to look at is no reason to look elsewhere.
    if (this.summaries.length === 0) return;
    const question = this.#question();
    const place = chosenHere && question.open?.place;
    if (place && isInSight(question, this.#project(place.lng, place.lat))) return;
    this.#live!.moveTo(chooseCamera(question));
  }

  #question(): CameraQuestion {
    const { view, summaries, covered, selected } = this;
    const open = summaries.find((summary) => summary.place.id === selected) ?? null;
    const shape = open && (this.areas.find(({ place }) => place === selected)?.geometry ?? null);
    return {
      ...{ view, open, shape, summaries, covered },
      main: this.#whole.main,
      frame: this.#room.frame,
      zoom: this.#live?.zoom ?? 0,
      walks: this.walked.length > 0,
    };
  }

  readonly #project = (lng: number, lat: number) => this.#live!.project(lng, lat);

  #calloutsWanted(): Callout[] {
    return this.#isWhole() ? calloutsInView(this.callouts, this.#whole.main) : [];
  }

  #placeCallouts(): void {
    const [live, { features }] = [this.#live, this.#shown];
    const space = {
      project: this.#project,
      frame: this.#room.frame,
      coverOf: (box: Box) => live!.coverOf(box),
    };
    const placed = live && features ? findRoom(this.#calloutsWanted(), { features, ...space }) : [];
    if (JSON.stringify(placed) !== JSON.stringify(this.placed)) this.placed = placed;
    if (this.#shown.call(new Set(placed.map((box) => box.id)))) this.#spread(true);
  }

  #renderButtons(): void {
    if (!this.#shown.features) return;
    this.#buttoned = this.#shown.features.marks;
    this.#buttons?.render(this.summaries, this.#shown.features, this.selected, this.language);
    this.#roving.hostUpdated();
    this.#placeButtons();
  }

  #placeButtons(): void {
    if (!this.#live || !this.#shown.features) return;
    const { width, height } = this.#room.frame;
    const free = { width, height: height - this.#room.lineHeight };
    this.#buttons?.place(this.#shown.features, this.#project, free);
  }
}
