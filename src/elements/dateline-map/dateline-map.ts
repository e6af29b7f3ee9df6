// The live map of a story. It alone holds MapLibre: made once, brought up to date when properties change, removed with
// the element. Over each mark lies a real button, so that what the eye finds the keyboard finds too.
import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StoryArea } from '../../core/story/story.ts';
import { fitCamera, type Camera, type Padding } from '../../map/story-camera.ts';
import { spreadZoom, storyFeatures, type StoryFeatures } from '../../map/story-features.ts';
import type { PlaceSummary } from '../../map/summarise-places.ts';
import type { ThemeName } from '../../map/theme.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { PlaceHoverEvent, PlaceSelectEvent, ViewChangeEvent } from '../events.ts';
import { RovingFocus } from '../roving-focus.ts';
import { base } from '../tokens.styles.ts';
import type { View } from '../view.ts';
import { mapStyles } from './dateline-map.styles.ts';
import type { LiveMap } from './live-map.ts';

/** Beyond this many, only the places with the most excerpts get a button; the list of places has them all. */
const BUTTON_LIMIT = 150;
/** Pixels between the outermost mark and the frame, where its label needs to stand. */
const MARGIN: Padding = { top: 56, right: 96, bottom: 56, left: 96 };
const CLOSE_ZOOM = 6;

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
  /** Address of the basemap archive; null draws the story on plain water. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | null = null;
  /** Who is credited for what the map shows. */
  @property() credits = '';
  /** Pixels at the right edge that something else covers. */
  @property({ type: Number }) covered = 0;

  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';

  #live: LiveMap | null = null;
  #features: StoryFeatures | null = null;
  #overlay: HTMLElement | null = null;
  #resizing: ResizeObserver | null = null;
  readonly #roving = new RovingFocus(this, () => [
    ...(this.#overlay?.querySelectorAll<HTMLElement>('button') ?? []),
  ]);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#start();
    this.#resizing = new ResizeObserver(() => this.#onResize());
    this.#resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing?.disconnect();
    this.#live?.remove();
    this.#live = null;
    this.status = 'loading';
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`
      <div class="frame">
        <p class="unseen">${words.mapHelp}</p>
        <div class="canvas"></div>
        ${this.status === 'ready' ? this.#controls() : nothing}
        <p class="note" role="status">
          ${this.status === 'loading' ? words.loadingMap : this.status === 'failed' ? words.noMap : nothing}
        </p>
        <p class="credits">${this.credits}</p>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    void this.#start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#live) return;
    if (changed.has('summaries') || changed.has('areas')) this.#spread(true);
    if (changed.has('theme')) {
      this.#spread(true);
      this.#live.setTheme(this.theme);
    }
    if (changed.has('selected') || changed.has('hovered') || changed.has('summaries')) {
      this.#live.setStates({ selected: this.selected, hovered: this.hovered, dimmed: this.#dimmed() });
    }
    if (changed.has('view') || changed.has('selected') || changed.has('summaries')) this.#follow(changed);
    this.#renderOverlay();
  }

  #controls(): TemplateResult {
    const words = WORDS[this.language];
    const icon = (path: string) =>
      html`<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
        <path d=${path} stroke="currentColor" stroke-width="1.5" fill="none" />
      </svg>`;
    return html`<div class="controls">
      <button aria-label=${words.zoomIn} @click=${() => this.#live?.zoomBy(1)}>
        ${icon('M7 2V12M2 7H12')}
      </button>
      <button aria-label=${words.zoomOut} @click=${() => this.#live?.zoomBy(-1)}>${icon('M2 7H12')}</button>
      <button aria-label=${words.wholeStory} @click=${this.#showAll}>
        ${icon('M2 5V2H5M9 2H12V5M12 9V12H9M5 12H2V9')}
      </button>
    </div>`;
  }

  async #start(): Promise<void> {
    const { LiveMap, mapLibreSheet } = await import('./live-map.ts');
    if (!this.isConnected || this.#live) return;
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [mapLibreSheet(), ...root.adoptedStyleSheets];
    const camera = this.#camera();
    this.#features = storyFeatures(this.summaries, this.areas, spreadZoom(camera.zoom), this.theme);
    try {
      this.#live = new LiveMap({
        container: this.renderRoot.querySelector<HTMLElement>('.canvas')!,
        camera,
        theme: this.theme,
        features: this.#features,
        basemapUrl: this.basemapUrl,
        label: WORDS[this.language].map,
        events: {
          onClick: (place) => this.#onMapClick(place),
          onHover: (place) => this.dispatchEvent(new PlaceHoverEvent(place)),
          onView: (view) => this.dispatchEvent(new ViewChangeEvent(view)),
          onMove: () => this.#onMove(),
          onIdle: () => this.toggleAttribute('idle', true),
          onError: () => this.toggleAttribute('incomplete', true),
        },
      });
    } catch {
      this.status = 'failed';
      return;
    }
    this.#overlay = document.createElement('div');
    this.#overlay.className = 'markers';
    this.#live.overlayParent.append(this.#overlay);
    this.#live.setStates({ selected: this.selected, hovered: this.hovered, dimmed: this.#dimmed() });
    this.status = 'ready';
    this.#spread(true);
    this.#renderOverlay();
  }

  /** Spreads the marks for the zoom that the map has now; cheap when nothing changed. */
  #spread(force: boolean): void {
    if (!this.#live) return;
    const zoom = spreadZoom(this.#live.zoom);
    if (!force && zoom === this.#spreadAt) return;
    this.#spreadAt = zoom;
    this.#features = storyFeatures(this.summaries, this.areas, zoom, this.theme);
    this.#live.setFeatures(this.#features);
  }
  #spreadAt = Number.NaN;

  #onMove(): void {
    this.toggleAttribute('idle', false);
    this.#spread(false);
    this.#placeButtons();
  }

  #onResize(): void {
    if (!this.#live) return;
    this.#live.resize();
    if (this.view === null) this.#live.moveTo(this.#camera(), this.#padding());
    this.#placeButtons();
  }

  #onMapClick(place: string | null): void {
    if (place !== null || this.selected !== null) this.dispatchEvent(new PlaceSelectEvent(place));
  }

  #showAll = (): void => {
    this.dispatchEvent(new ViewChangeEvent(null));
    this.#live?.moveTo(this.#wholeStory(), NO_PADDING);
  };

  #follow(changed: PropertyValues<this>): void {
    const chosenHere = this.#chosenHere && changed.has('selected');
    this.#chosenHere = false;
    if (this.view !== null && !changed.has('view')) return;
    if (chosenHere && this.selected && this.#isInSight(this.selected)) return;
    this.#live!.moveTo(this.#camera(), NO_PADDING);
  }
  #chosenHere = false;

  #camera(): Camera {
    if (this.view) return { center: [this.view.lng, this.view.lat], zoom: this.view.zoom };
    const open = this.summaries.find((summary) => summary.place.id === this.selected);
    if (!open) return this.#wholeStory();
    const frame = this.#frame();
    if (open.form === 'area' && open.place.box) {
      const [west, south, east, north] = open.place.box;
      return fitCamera(
        [
          [west, south],
          [east, north],
        ],
        frame,
        this.#padding(),
      );
    }
    const whole = this.#wholeStory();
    const zoom = Math.max(this.#live?.zoom ?? 0, Math.min(CLOSE_ZOOM, whole.zoom + 1.5));
    return fitCamera([[open.place.lng, open.place.lat]], frame, this.#padding(), zoom);
  }

  #wholeStory(): Camera {
    const points = this.summaries.flatMap(({ place, form }): [number, number][] =>
      form === 'point' ? [[place.lng, place.lat]] : [],
    );
    const areas = this.summaries.map(({ place }): [number, number] => [place.lng, place.lat]);
    return fitCamera(points.length > 1 ? points : areas, this.#frame(), this.#padding());
  }

  #frame(): { width: number; height: number } {
    return { width: this.clientWidth || 600, height: this.clientHeight || 400 };
  }

  #padding(): Padding {
    const narrow = this.clientWidth < 560;
    const side = narrow ? 44 : MARGIN.left;
    return { ...MARGIN, left: side, right: side + this.covered, ...(narrow ? { top: 32, bottom: 40 } : {}) };
  }

  #isInSight(id: string): boolean {
    const place = this.summaries.find((summary) => summary.place.id === id)?.place;
    if (!place || !this.#live) return false;
    const { x, y } = this.#live.project(place.lng, place.lat);
    return x > 24 && y > 24 && x < this.clientWidth - this.covered - 24 && y < this.clientHeight - 24;
  }

  /** The places that share no article with the open one. */
  #dimmed(): Set<string> {
    const open = this.summaries.find((summary) => summary.place.id === this.selected);
    if (!open) return new Set();
    return new Set(
      this.summaries
        .filter((summary) => ![...summary.articles].some((article) => open.articles.has(article)))
        .map((summary) => summary.place.id),
    );
  }

  #renderOverlay(): void {
    if (!this.#overlay) return;
    const words = WORDS[this.language];
    const shown = [...this.summaries].sort((a, b) => b.excerpts - a.excerpts).slice(0, BUTTON_LIMIT);
    shown.sort((a, b) => a.order - b.order);
    render(
      html`<ul aria-label=${words.placesOnMap} @keydown=${this.#roving.onKeyDown}>
        ${shown.map(
          ({ place, excerpts, doubtful, form }) =>
            html`<li>
              <button
                class=${form}
                data-place=${place.id}
                aria-label="${place.name}${doubtful ? '?' : ''}, ${words.excerpts(excerpts)}"
                aria-current=${place.id === this.selected ? 'true' : nothing}
                @click=${(event: MouseEvent) => this.#onButton(event, place.id)}
                @pointerenter=${() => this.dispatchEvent(new PlaceHoverEvent(place.id))}
                @pointerleave=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
                @focus=${() => this.dispatchEvent(new PlaceHoverEvent(place.id))}
                @blur=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
              ></button>
            </li>`,
        )}
      </ul>`,
      this.#overlay,
      { host: this },
    );
    this.#roving.hostUpdated();
    this.#placeButtons();
  }

  #onButton(event: MouseEvent, place: string): void {
    event.stopPropagation();
    this.#chosenHere = true;
    this.dispatchEvent(new PlaceSelectEvent(place, event.detail === 0));
  }

  #placeButtons(): void {
    if (!this.#overlay || !this.#live || !this.#features) return;
    const at = new Map(
      [...this.#features.marks.features, ...this.#features.areaLabels.features].map((feature) => [
        feature.properties.id,
        feature.geometry.coordinates,
      ]),
    );
    for (const button of this.#overlay.querySelectorAll<HTMLElement>('button')) {
      const coordinates = at.get(button.dataset.place!);
      if (!coordinates) continue;
      const { x, y } = this.#live.project(coordinates[0], coordinates[1]);
      button.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
      const outside = x < 0 || y < 0 || x > this.clientWidth || y > this.clientHeight;
      button.classList.toggle('outside', outside);
    }
  }
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
