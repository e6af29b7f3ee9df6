// The MapLibre map itself, behind the few verbs that the element needs. Loaded only when the page has been painted.
import { Map as MapLibre, type GeoJSONSource } from 'maplibre-gl';
import mapLibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import type { BasemapNames } from '../../map/style/basemap-names.ts';
import type { Box } from '../../map/room/box.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import type { StoryFeatures } from '../../map/marks/story-features.ts';
import type { StorySource } from '../../map/style/story-layers.ts';
import type { ThemeName } from '../../map/style/theme.ts';
import type { View } from '../view.ts';
import { changeLayer, removeWhenLoaded } from './change-layer.ts';
import { coveredNames } from './covered-names.ts';
import { DrawnStory, type DrawnStoryOptions } from './drawn-story.ts';
import { MapCamera, reducedMotion } from './map-camera.ts';
import { watchPointer, type PointerAnswers } from './map-pointer.ts';
import { AREA_TILE_SIZE } from './map-style.ts';
import { IMAGE_RATIO } from './mark-image.ts';
import { MarkStates, type PlaceStates } from './mark-states.ts';
import { prepareBasemap } from './prepare-basemap.ts';
import { presentMap, type Presentation } from './present-map.ts';
import { VEILED_RATIO, veilMap } from './veil-map.ts';

export interface LiveMapEvents extends PointerAnswers {
  /** A person has moved the map. */
  onView: (view: View) => void;
  /** The camera is changing, by whatever hand. */
  onMove: () => void;
  /** It has changed, and what lies over the map can follow. */
  onMoved: () => void;
  onIdle: () => void;
  onError: (message: string) => void;
}

export interface MapNames {
  /** What the basemap calls its places; null for English. */
  labels: BasemapNames | null;
  /** What assistive technology calls the canvas. */
  label: string;
}

export interface LiveMapOptions extends DrawnStoryOptions, MapNames {
  container: HTMLElement;
  basemapUrl: string | null;
  /** Address of the tiles of the first view, where there are such. */
  openingTiles: string | null;
}

/** From the first picture to layers that know states; sooner where one is asked for. */
const ANSWER_MILLISECONDS = 400;

let sheet: CSSStyleSheet | null = null;

export class LiveMap {
  readonly #map: MapLibre;
  readonly #camera: MapCamera;
  readonly #drawn: DrawnStory;
  readonly #states: MarkStates;
  /** What has changed since the style was given, a frame before it is there. */
  readonly #late = new Set<StorySource>();
  #timer = 0;
  /** Shows a veiled map; null when it is shown. */
  #lift: (() => void) | null = null;
  readonly #presentation: Presentation | null;
  /** Whether nobody has been told of a change of the camera yet. */
  #hasMoved = false;
  #events: LiveMapEvents | null = null;
  /** What has happened that nobody has heard of. */
  #missed: ((events: LiveMapEvents) => void)[] = [];
  #isAtRest = false;

  /** Starts what needs no story, for those who have none yet (see prepare-basemap.ts). */
  static prepare(url: string | null, opening: string | null): void {
    prepareBasemap(url, opening);
  }

  /** Throws where the browser has no WebGL 2. */
  constructor(options: LiveMapOptions) {
    const { clientWidth: width, clientHeight: height } = options.container;
    const basemap = prepareBasemap(options.basemapUrl, options.openingTiles);
    this.#drawn = new DrawnStory(options, basemap, { width, height });
    this.#map = new MapLibre({
      container: options.container,
      style: this.#drawn.style(),
      center: options.camera.center,
      zoom: options.camera.zoom,
      maxZoom: 12,
      // The tests hold our styles against the specification: to do it again would take a slow processor 60 ms.
      validateStyle: false,
      attributionControl: false,
      // Its element tells it of its size: a move that the library makes of its own would pass for a person's.
      trackResize: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: reducedMotion() ? 0 : 150,
      ...(options.veiled ? { pixelRatio: VEILED_RATIO } : {}),
      locale: { 'Map.Title': options.label },
    });
    this.#camera = new MapCamera(this.#map);
    this.#states = new MarkStates(this.#map);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#presentation = options.crowded ? presentMap(this.#map, () => this.#tellMoved()) : null;
    if (options.veiled) this.#lift = veilMap(this.#map, this.#presentation?.withNext);
    this.#listen();
  }

  /** Who hears of what happens, and of what has happened before. */
  listen(events: LiveMapEvents): void {
    this.#events = events;
    const missed = this.#missed;
    this.#missed = [];
    for (const tell of missed) tell(events);
    if (this.#isAtRest) this.#onRest();
  }

  /** Resolves when all of its first picture has been drawn. */
  get rest(): Promise<void> {
    return new Promise((resolve) => {
      const onIdle = (): void => {
        if (this.#lift) return;
        this.#map.off('idle', onIdle);
        resolve();
      };
      this.#map.on('idle', onIdle);
    });
  }

  /** MapLibre's own styles, for the shadow root that holds the map: the root's own are stronger. */
  dress(root: ShadowRoot): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(mapLibreCss);
    }
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }

  /** Where overlays belong that should let a drag through to the map. */
  get overlayParent(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  get zoom(): number {
    return this.#camera.zoom;
  }

  get camera(): Camera {
    return this.#camera.now;
  }

  project(lng: number, lat: number): { x: number; y: number } {
    return this.#camera.project(lng, lat);
  }

  /** What names a box would cover (see covered-names.ts). */
  coverOf(box: Box): number {
    return coveredNames(this.#map, box);
  }

  setFeatures(features: StoryFeatures): void {
    for (const id of this.#drawn.setFeatures(features)) this.#setData(id);
    this.#states.apply(features);
  }

  setTheme(theme: ThemeName): void {
    this.#drawn.theme = theme;
    this.#setStyle();
  }

  setNames({ labels, label }: MapNames): void {
    this.#drawn.labels = labels;
    this.#map.getCanvas().setAttribute('aria-label', label);
    this.#setStyle();
  }

  setStates(states: PlaceStates): void {
    this.#states.set(states);
    if (states.selected || states.hovered) this.#answer();
    this.#states.apply(this.#drawn.features);
  }

  moveTo(camera: Camera): void {
    this.#camera.moveTo(camera);
  }

  zoomBy(levels: number): void {
    this.#camera.zoomBy(levels);
  }

  resize(): void {
    const [room, canvas] = [this.#map.getContainer(), this.#map.getCanvas()];
    if (room.clientWidth !== canvas.clientWidth || room.clientHeight !== canvas.clientHeight)
      this.#map.resize({ program: true });
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#map.remove();
  }

  #setData(id: StorySource): void {
    const source = this.#map.getSource(id) as GeoJSONSource | undefined;
    if (source) source.setData(this.#drawn.data(id));
    else this.#late.add(id);
  }

  #setStyle(): void {
    this.#late.clear();
    this.#map.setStyle(this.#drawn.style(), { diff: false, validate: false });
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      if (map.hasImage(id)) return;
      const image = this.#drawn.image(id);
      if (image) map.addImage(id, image, { pixelRatio: IMAGE_RATIO });
    });
    map.on('style.load', () => {
      (map.getSource('story-areas') as GeoJSONSource).tileSize = AREA_TILE_SIZE;
      for (const id of this.#late) this.#setData(id);
      this.#late.clear();
      this.#states.forget();
      this.#states.apply(this.#drawn.features);
    });
    watchPointer(map, {
      onClick: (place) => this.#tell((events) => events.onClick(place)),
      onHover: (place) => this.#events?.onHover(place),
    });
    map.on('move', () => {
      this.#events?.onMove();
      this.#hasMoved = true;
      if (!this.#presentation) this.#tellMoved();
    });
    map.on('moveend', (event) => {
      if ('program' in event || this.#lift) return;
      const { view } = this.#camera;
      this.#tell((events) => events.onView(view));
    });
    map.on('render', () => {
      this.#isAtRest = false;
      this.#unveil();
    });
    map.on('idle', () => {
      this.#isAtRest = !this.#lift;
      if (this.#isAtRest) this.#onRest();
    });
    map.on('error', ({ error: { message } }) => this.#tell((events) => events.onError(message)));
  }

  #tell(what: (events: LiveMapEvents) => void): void {
    if (this.#events) what(this.#events);
    else this.#missed.push(what);
  }

  #onRest(): void {
    const events = this.#events;
    if (!events) return;
    if (this.#presentation) this.#presentation.whenShown(() => events.onIdle());
    else events.onIdle();
    // The first picture is shown before this work is begun.
    if (this.#drawn.isResting) this.#timer ||= window.setTimeout(() => this.#answer(), ANSWER_MILLISECONDS);
  }

  #tellMoved(): void {
    if (this.#hasMoved) this.#events?.onMoved();
    this.#hasMoved = false;
  }

  /** Once everything has come: what stands for the map may go when the map is next at rest. */
  #unveil(): void {
    if (!this.#lift || !this.#map.isStyleLoaded() || !this.#map.areTilesLoaded()) return;
    if (this.#drawn.isHeld) {
      this.#drawn.release();
      return this.#setData('story-marks');
    }
    if (!this.#presentation) return this.#doLift();
    // With the work of the frame that brought the last of it, the change of size would be too much for one task.
    this.#timer ||= window.setTimeout(() => this.#doLift());
  }

  #doLift(): void {
    this.#timer = 0;
    this.#map.once('idle', () => (this.#map.getContainer().style.visibility = ''));
    this.#lift?.();
    this.#lift = null;
  }

  /** From now on the layers show which place is open, hovered or dimmed. */
  #answer(): void {
    if (!this.#drawn.isResting || this.#lift) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    // A style that is not there yet has no layers to change: the next rest asks again.
    if (!this.#map.getSource('story-areas')) return;
    const { before, after, sharpened } = this.#drawn.wake();
    const still = new Map(before.map((layer) => [layer.id, layer]));
    for (const layer of after) {
      const old = still.get(layer.id);
      still.delete(layer.id);
      if (old) changeLayer(this.#map, old, layer);
    }
    removeWhenLoaded(this.#map, 'story-areas', [...still.keys()]);
    if (sharpened) this.#setData('story-areas');
  }
}
