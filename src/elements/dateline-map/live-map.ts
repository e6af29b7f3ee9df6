// The MapLibre map itself, behind the few verbs that the element needs. Loaded only when the page has been painted.
// A move made by the program carries `program: true` and is never reported as a person's.
import {
  Map as MapLibre,
  type GeoJSONSource,
  type LayerSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import mapLibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { atRest } from '../../map/at-rest.ts';
import { byLook } from '../../map/by-look.ts';
import type { Box } from '../../map/box.ts';
import { coarseShapes } from '../../map/coarse-shapes.ts';
import type { BasemapNames } from '../../map/basemap-names.ts';
import type { Mark } from '../../map/mark-shape.ts';
import type { Camera } from '../../map/story-camera.ts';
import type { StoryFeatures } from '../../map/story-features.ts';
import { ARROW_IMAGE, POINTER_LAYERS, type StorySource } from '../../map/story-layers.ts';
import { THEMES, type ThemeName } from '../../map/theme.ts';
import type { View } from '../view.ts';
import { changeLayer, removeWhenLoaded } from './change-layer.ts';
import { coveredNames } from './covered-names.ts';
import { arrowImage, IMAGE_RATIO, markImage } from './mark-image.ts';
import { AREA_TILE_SIZE, mapStyle, sourceData, STORY_SOURCES } from './map-style.ts';
import { MarkStates, type PlaceStates } from './mark-states.ts';
import { prepareBasemap } from './prepare-basemap.ts';
import { presentMap, type Presentation } from './present-map.ts';
import { VEILED_RATIO, veilMap } from './veil-map.ts';

export interface LiveMapEvents {
  /** A place was clicked, or the empty map: null. */
  onClick: (place: string | null) => void;
  onHover: (place: string | null) => void;
  /** A person has moved the map. */
  onView: (view: View) => void;
  /** The camera is changing, by whatever hand. */
  onMove: () => void;
  /** It has changed, and what lies over the map can follow. */
  onMoved: () => void;
  onIdle: () => void;
  onError: (message: string) => void;
}

export interface LiveMapOptions {
  container: HTMLElement;
  camera: Camera;
  theme: ThemeName;
  features: StoryFeatures;
  basemapUrl: string | null;
  /** Address of the tiles of the first view, where there are such. */
  openingTiles: string | null;
  /** What the basemap calls its places; null for English. */
  labels: BasemapNames | null;
  /** What assistive technology calls the canvas. */
  label: string;
  /** Whether something stands for the map until it is first at rest: nothing of it is shown before. */
  veiled: boolean;
  /** Whether it has so much to draw that the page should not wait for its pictures. */
  crowded: boolean;
}

/** Pixels around the pointer in which a mark counts as hit: half a touch target. */
const HIT_RADIUS = { fine: 5, coarse: 20 };
const EASE_MILLISECONDS = 240;
/** From the first picture to layers that know states; sooner where one is asked for. */
const ANSWER_MILLISECONDS = 400;

const NOTHING = { type: 'FeatureCollection', features: [] };

let sheet: CSSStyleSheet | null = null;

export class LiveMap {
  readonly #map: MapLibre;
  readonly #basemap: string | null;
  #features: StoryFeatures;
  /** Looks of all marks so far: tiles cut for another zoom may still ask for theirs. */
  readonly #looks: Map<string, Mark>;
  #theme: ThemeName;
  #labels: BasemapNames | null;
  readonly #states: MarkStates;
  #hovered: string | null = null;
  #timer = 0;
  /** Whether the layers know no states yet. */
  #resting: boolean;
  /** Whether the marks wait until the ground is drawn: a crowd of them is long work already by itself. */
  #isHeld: boolean;
  /** The areas of the first picture; null when they are drawn whole. */
  #coarse: Pick<StoryFeatures, 'areas' | 'areaOutlines'> | null = null;
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
    this.#basemap = prepareBasemap(options.basemapUrl, options.openingTiles);
    this.#features = options.features;
    this.#looks = new Map(options.features.looks);
    this.#theme = options.theme;
    this.#labels = options.labels;
    this.#resting = options.veiled;
    this.#isHeld = options.veiled && options.crowded;
    if (options.veiled) this.#coarse = coarseAreas(options);
    this.#map = new MapLibre({
      container: options.container,
      style: this.#style(),
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
    return new Promise((resolve) => this.#map.on('idle', () => this.#lift || resolve()));
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
    return this.#map.getZoom();
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.zoom };
  }

  /** Pixels in the container; of the world's copies, on the one in its middle. */
  project(lng: number, lat: number): { x: number; y: number } {
    const turns = Math.round((this.#map.getCenter().lng - lng) / 360);
    return this.#map.project([lng + 360 * turns, lat]);
  }

  /** What names a box would cover (see covered-names.ts). */
  coverOf(box: Box): number {
    return coveredNames(this.#map, box);
  }

  setFeatures(features: StoryFeatures): void {
    const kept = this.#features.areas === features.areas ? 'story-areas' : null;
    this.#features = features;
    for (const [icon, look] of features.looks) this.#looks.set(icon, look);
    if (!kept) this.#coarse = null;
    for (const id of STORY_SOURCES) if (id !== kept) this.#setData(id);
    this.#states.apply(this.#features);
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme;
    this.#map.setStyle(this.#style(), { diff: false, validate: false });
  }

  /** `label`: what assistive technology calls the canvas. */
  setLabels(labels: BasemapNames | null, label: string): void {
    this.#labels = labels;
    this.#map.getCanvas().setAttribute('aria-label', label);
    this.#map.setStyle(this.#style(), { diff: false, validate: false });
  }

  setStates(states: PlaceStates): void {
    this.#states.set(states);
    if (states.selected || states.hovered) this.#answer();
    this.#states.apply(this.#features);
  }

  moveTo(camera: Camera): void {
    if (!this.#map.isMoving() && isSame(camera, this.camera)) return;
    const how = { center: camera.center, zoom: camera.zoom };
    if (reducedMotion()) this.#map.jumpTo(how, { program: true });
    else this.#map.easeTo({ ...how, duration: EASE_MILLISECONDS }, { program: true });
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.zoom + levels, duration: reducedMotion() ? 0 : EASE_MILLISECONDS });
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
    if (id === 'story-marks') this.#isHeld = false;
    const source = this.#map.getSource(id) as GeoJSONSource | undefined;
    source?.setData(sourceData(this.#features, id));
  }

  #style(): StyleSpecification {
    const features = this.#coarse ? { ...this.#features, ...this.#coarse } : this.#features;
    const edges = this.#resting ? 'plain' : 'softened';
    const style = mapStyle(this.#theme, features, this.#basemap, this.#labels, edges);
    if (this.#isHeld) Object.assign(style.sources['story-marks'], { data: NOTHING });
    if (!this.#resting) return style;
    const areas = sourceData(features, 'story-areas');
    const still = (layer: LayerSpecification) =>
      'source' in layer && layer.source === 'story-areas' ? byLook(layer, areas) : [layer];
    return { ...style, layers: style.layers.map(atRest).flatMap(still) };
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      if (map.hasImage(id)) return;
      const mark = this.#looks.get(id);
      const theme = THEMES[this.#theme];
      const image = mark ? markImage(mark, theme) : id === ARROW_IMAGE ? arrowImage(theme) : null;
      if (image) map.addImage(id, image, { pixelRatio: IMAGE_RATIO });
    });
    map.on('style.load', () => {
      (map.getSource('story-areas') as GeoJSONSource).tileSize = AREA_TILE_SIZE;
      this.#states.forget();
      this.#states.apply(this.#features);
    });
    map.on('click', ({ point }) => {
      const place = this.#placeAt(point, HIT_RADIUS.fine);
      this.#tell((events) => events.onClick(place));
    });
    map.on('mousemove', (event) => this.#hover(this.#placeAt(event.point, 2)));
    map.on('mouseout', () => this.#hover(null));
    map.on('move', () => {
      this.#events?.onMove();
      this.#hasMoved = true;
      if (!this.#presentation) this.#tellMoved();
    });
    map.on('moveend', (event) => {
      if ('program' in event || this.#lift) return;
      const zoom = Math.round(map.getZoom() * 100) / 100;
      const view = { ...round(map.getCenter().wrap()), zoom };
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
    if (this.#resting) this.#timer ||= window.setTimeout(() => this.#answer(), ANSWER_MILLISECONDS);
  }

  #tellMoved(): void {
    if (this.#hasMoved) this.#events?.onMoved();
    this.#hasMoved = false;
  }

  /** Once everything has come: what stands for the map may go when the map is next at rest. */
  #unveil(): void {
    if (!this.#lift || !this.#map.loaded()) return;
    if (this.#isHeld) return this.#setData('story-marks');
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
    if (!this.#resting || this.#lift) return;
    const still = new Map(this.#style().layers.map((layer) => [layer.id, layer]));
    this.#resting = false;
    clearTimeout(this.#timer);
    const { layers } = this.#style();
    for (const layer of layers) {
      const before = still.get(layer.id);
      still.delete(layer.id);
      if (before) changeLayer(this.#map, before, layer);
    }
    removeWhenLoaded(this.#map, 'story-areas', [...still.keys()]);
    if (this.#coarse) this.#setData('story-areas');
    this.#coarse = null;
  }

  #hover(place: string | null): void {
    if (place === this.#hovered) return;
    this.#hovered = place;
    this.#map.getCanvas().style.cursor = place ? 'pointer' : '';
    this.#events?.onHover(place);
  }

  #placeAt({ x, y }: { x: number; y: number }, radius: number): string | null {
    const reach = matchMedia('(pointer: coarse)').matches ? HIT_RADIUS.coarse : radius;
    const order = this.#map.getLayersOrder();
    for (const layer of POINTER_LAYERS) {
      const around = layer.endsWith('fill') ? 0 : reach;
      const found = this.#map.queryRenderedFeatures(
        [
          [x - around, y - around],
          [x + around, y + around],
        ],
        { layers: order.filter((id) => id === layer || id.startsWith(`${layer} `)) },
      );
      if (found.length > 0) return String(found[0].properties.id);
    }
    return null;
  }
}

function coarseAreas({ features: { areas, areaOutlines }, camera, container }: LiveMapOptions) {
  const view = { camera, frame: { width: container.clientWidth, height: container.clientHeight } };
  return { areas: coarseShapes(areas, view), areaOutlines: coarseShapes(areaOutlines, view) };
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Within half a pixel: a room is told in whole pixels here, and there in parts of them. */
function isSame({ center: [lng, lat], zoom }: Camera, { center, zoom: other }: Camera): boolean {
  const pixels = (512 * 2 ** zoom) / 360;
  return Math.hypot(lng - center[0], lat - center[1]) * pixels < 0.5 && Math.abs(zoom - other) < 0.001;
}

function round({ lng, lat }: { lng: number; lat: number }): { lng: number; lat: number } {
  return { lng: Math.round(lng * 1e4) / 1e4, lat: Math.round(lat * 1e4) / 1e4 };
}
