// The live map of a story. It alone holds MapLibre: made once, brought up to date when properties change, removed with
// the element.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Box } from '../../map/room/box.ts';
import {
  apartCamera,
  chooseCamera,
  isInSight,
  wholeStory,
  type CameraQuestion,
} from '../../map/camera/choose-camera.ts';
import { findRoom } from '../../map/callouts/find-callouts.ts';
import { mainView } from '../../map/camera/main-view.ts';
import type { PlacedCallout } from '../../map/callouts/place-callouts.ts';
import { gatheredUnder, keeperOf } from '../../map/marks/story-features.ts';
import { WORDS } from '../../map/words/words.ts';
import { MapStillEvent, PlaceHoverEvent, PlaceSelectEvent, ViewChangeEvent } from '../events.ts';
import { breath, inOwnTask, inOwnTasks } from '../own-task.ts';
import { base } from '../tokens.styles.ts';
import { AskedMap } from './asked-map.ts';
import { calloutLayer } from './callout-layer.ts';
import { calloutStyles } from './callout-layer.styles.ts';
import { mapStyles } from './dateline-map.styles.ts';
import type { FirstFeatures } from './first-features.ts';
import type { LiveMap } from './live-map.ts';
import { MapButtons } from './map-buttons.ts';
import { controlsIn, mapControls, mapCredits, mapNote, type MapStatus } from './map-controls.ts';
import { MapRoom } from './map-room.ts';
import { markerStyles } from './marker-buttons.styles.ts';
import { takeMap, type OpeningMap } from './opening-map.ts';
import { ShownFeatures } from './shown-features.ts';
import { startMap, type StartQuestion } from './start-map.ts';
import { unseenPlaces } from './unseen-places.ts';

@customElement('dateline-map')
export class DatelineMap extends AskedMap {
  static override styles = [base, mapStyles, markerStyles, calloutStyles];

  @state() private placed: readonly PlacedCallout[] = [];
  @state() private painted = false;
  @state() status: MapStatus = 'loading';

  #live: LiveMap | null = null;
  readonly #shown = new ShownFeatures();
  readonly #buttons = new MapButtons(this, {
    onSelect: (event, place) => this.#onButton(event, place),
    onHover: (place) => this.dispatchEvent(new PlaceHoverEvent(place)),
    speakersOf: (summary) => this.speakersOf(summary),
  });
  /** What has changed since a map was begun that is not shown yet. */
  #meanwhile = new Set<keyof DatelineMap>();
  /** What the first update brought. */
  #first: PropertyValues<this> | null = null;
  /** Whether the place was opened on the map itself, where it is in sight already. */
  #chosenHere = false;
  readonly #room = new MapRoom(
    this,
    () => this.#onResize(),
    () => this.#placeButtons(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.remove();
    this.#live = null;
    this.status = 'loading';
    this.painted = false;
    this.placed = [];
    for (const told of ['idle', 'incomplete']) this.removeAttribute(told);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const lookAhead = () => void mainView(this.summaries, this.areas).spots(this.#room.size);
    return inOwnTasks(this.summaries.length, [lookAhead], () => super.scheduleUpdate());
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`
      <div class="frame ${this.#isStill ? 'still' : ''}">
        <p class="unseen">${words.mapHelp}</p>
        <div class="canvas"></div>
        ${this.status === 'ready' ? mapControls(words, this.#question(), (levels) => this.#live?.zoomBy(levels), this.#showAll) : nothing}
        ${this.#showsPoster() ? html`<img class="poster" src=${this.poster!} alt="" />` : nothing}
        <p class="note" role="status">${mapNote(words, this)}</p>
        ${calloutLayer(this.placed, this.callouts, this.states.dimmed)}
        <div class="edge" style="padding-inline-end: ${this.covered}px">
          ${this.#unseen()} ${mapCredits(this.credits)}
        </div>
      </div>
    `;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    this.#first = changed;
    this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('status') && this.#isStill) this.dispatchEvent(new MapStillEvent());
    // What the browser cannot draw live is worked on its picture.
    if (this.#isStill && this.poster) this.#buttons.stand(this.#canvas, this, this.whole, this.#room.frame);
    // A map that was taken over in this very update shows all of it: to style it anew would begin it anew.
    if (changed === this.#first) return;
    const names = [...changed.keys()] as (keyof DatelineMap)[];
    if (this.status === 'ready') this.#bringUpToDate(new Set(names));
    else for (const name of names) this.#meanwhile.add(name);
  }

  #bringUpToDate(changed: ReadonlySet<keyof DatelineMap>): void {
    if (!this.#live) return;
    const has = (...names: (keyof DatelineMap)[]) => names.some((name) => changed.has(name));
    if (has('summaries', 'areas', 'theme', 'walked') || keeperOf(this.#shown.features, this.selected))
      this.#spread(true);
    if (has('theme')) this.#live.setTheme(this.theme);
    if (has('language', 'placeNames')) this.#live.setNames(this.names);
    if (has('selected', 'hovered', 'summaries', 'walked')) this.#live.setStates(this.states);
    if (has('view', 'selected', 'summaries')) {
      this.#follow(changed);
      this.#placeCallouts();
    }
    if (has('summaries', 'selected', 'language')) this.#renderButtons();
    if (has('hovered')) this.#buttons.tell(this, this.hovered, this.#shown.features);
  }

  /** The poster shows the whole story; another first view must wait for the live map, where one can come. */
  #showsPoster(): boolean {
    const isLive = this.painted || this.opening?.host.hasAttribute('idle');
    return this.poster !== null && (this.#isStill || (!isLive && this.isWhole));
  }

  /** There is nothing but the picture. */
  get #isStill(): boolean {
    return this.status === 'failed' || this.status === 'missing';
  }

  get #canvas(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.canvas')!;
  }

  #unseen(): TemplateResult | typeof nothing {
    return unseenPlaces({
      ...{ summaries: this.summaries, selected: this.selected, view: this.view, words: WORDS[this.language] },
      ...{ features: this.#shown.features, main: this.whole.main, size: this.#room.size },
      open: (event, place) => this.dispatchEvent(new PlaceSelectEvent(place, event.detail === 0)),
      showApart: this.#showApart,
    });
  }

  /** Comes near enough for the places under the open mark to have marks of their own. */
  #showApart = ({ detail }: MouseEvent): void => {
    const { open } = this;
    if (!open) return;
    // The button goes when nothing is left to part.
    if (detail === 0) this.#buttons.focus(open.place.id);
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
      if (this.isWhole) return;
      // A place was opened since the map was begun.
      this.#spread(true);
      return opening.live.moveTo(chooseCamera(this.#question()));
    }
    const isWanted = () => this.isConnected && !this.#live;
    const started = await startMap(isWanted, () => this.#askStart());
    if (started === 'unwanted') return;
    if (started === 'failed' || started === 'missing') return void (this.status = started);
    const { live } = started;
    if (!isWanted()) return live.remove();
    this.#live = live;
    await breath(this.summaries.length);
    // Meanwhile the element may have been taken out of the page.
    if (this.#live !== live) return;
    this.#show(started);
    if (this.#meanwhile.size > 0) this.#bringUpToDate(this.#meanwhile);
  }

  #askStart(): StartQuestion {
    this.#meanwhile.clear();
    const [{ basemapUrl, openingTiles }, { frame }] = [this, this.#room];
    return {
      ...{ ...this.drawn(frame), ...this.names, basemapUrl, openingTiles, frame },
      ...{ camera: chooseCamera(this.#question()), callouts: this.calloutsWanted, kept: this.isWhole },
      ...{ container: this.#canvas, veiled: this.#showsPoster() },
    };
  }

  /** The map that was begun for the static story; null when something else is asked for by now. */
  #takeOpening(): OpeningMap | null {
    const { opening, summaries, areas, callouts, theme, basemapUrl, openingTiles } = this;
    this.opening = null;
    const asked = { summaries, areas, callouts, theme, basemapUrl, openingTiles, ...this.names };
    return opening && takeMap(opening, this.#canvas, this.#room.frame, asked) ? opening : null;
  }

  #show({ live, ...first }: FirstFeatures & { live: LiveMap }): void {
    this.#live = live;
    this.#shown.begin(first, live.zoom);
    live.dress(this.renderRoot as ShadowRoot);
    this.#buttons.begin(live.overlayParent);
    this.status = 'ready';
    live.setStates(this.states);
    this.#renderButtons();
    live.listen({
      onClick: (place) => this.#onMapClick(place),
      onHover: (place) => this.dispatchEvent(new PlaceHoverEvent(place)),
      onView: (view) => this.dispatchEvent(new ViewChangeEvent(view)),
      onMove: () => {
        this.toggleAttribute('idle', false);
        if (this.placed.length > 0) this.placed = [];
      },
      onMoved: () => this.#onMoved(),
      onIdle: () => this.#onIdle(),
      onError: () => this.toggleAttribute('incomplete', true),
    });
  }

  /** Spreads the marks for the zoom that the map has now; cheap when nothing changed. */
  #spread(force: boolean): void {
    const camera = this.#live?.camera;
    const whole = this.isWhole ? wholeStory(this.#question()) : null;
    if (!camera || (!force && this.#shown.isFor(camera, this.#room.frame, whole !== null))) return;
    const [{ selected }, { frame }] = [this, this.#room];
    const before = this.#shown.under(selected);
    this.#live!.setFeatures(this.#shown.make(this.drawn(frame), camera, frame, whole));
    // The line of what is gathered under the open place.
    if (this.#shown.under(selected) !== before) this.requestUpdate();
  }

  #onMoved(): void {
    void inOwnTask(this.summaries.length, () => this.#spread(false));
    this.#placeButtons();
  }

  #onIdle(): void {
    this.painted = true;
    // Other marks may be gathered at this zoom.
    if (!this.#buttons.areFor(this.#shown.features)) this.#renderButtons();
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

  #follow(changed: ReadonlySet<keyof DatelineMap>): void {
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
    return this.cameraQuestion(this.#room.frame, this.#live?.zoom ?? 0);
  }

  readonly #project = (lng: number, lat: number) => this.#live!.project(lng, lat);

  #placeCallouts(): void {
    const [live, { features }] = [this.#live, this.#shown];
    if (!live || !features) return;
    const frame = { ...this.#room.frame, controls: controlsIn(this.#question()) };
    const coverOf = (box: Box) => live.coverOf(box);
    const placed = findRoom(this.calloutsWanted, { features, project: this.#project, frame, coverOf });
    if (JSON.stringify(placed) !== JSON.stringify(this.placed)) this.placed = placed;
    if (this.#shown.call(new Set(placed.map((box) => box.id)))) this.#spread(true);
  }

  #renderButtons(): void {
    if (!this.#shown.features) return;
    this.#buttons.render(this, this.#shown.features);
    this.#placeButtons();
  }

  #placeButtons(): void {
    if (!this.#live || !this.#shown.features) return;
    const { width, height } = this.#room.frame;
    const free = { width, height: height - this.#room.lineHeight };
    this.#buttons.place(this.#shown.features, this.#project, free);
  }
}
