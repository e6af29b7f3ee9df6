// What the live map is given to draw: style, data and pictures of marks, from the story, the theme and the names in use.
// Under a veil it begins with less (no states, coarse areas, maybe no marks), so that its first picture is there sooner.
import type { GeoJSON } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { atRest } from '../../map/style/at-rest.ts';
import type { BasemapNames } from '../../map/style/basemap-names.ts';
import { byLook } from '../../map/style/by-look.ts';
import { coarseShapes } from '../../map/areas/coarse-shapes.ts';
import type { Mark } from '../../map/marks/mark-shape.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import type { StoryFeatures } from '../../map/marks/story-features.ts';
import { ARROW_IMAGE, type StorySource } from '../../map/style/story-layers.ts';
import { THEMES, type ThemeName } from '../../map/style/theme.ts';
import { arrowImage, markImage } from './mark-image.ts';
import { mapStyle, sourceData, STORY_SOURCES } from './map-style.ts';

export interface DrawnStoryOptions {
  camera: Camera;
  theme: ThemeName;
  features: StoryFeatures;
  /** What the basemap calls its places; null for English. */
  labels: BasemapNames | null;
  /** Whether something stands for the map until it is first at rest: nothing of it is shown before. */
  veiled: boolean;
  /** Whether it has so much to draw that the page should not wait for its pictures. */
  crowded: boolean;
}

const NOTHING = { type: 'FeatureCollection', features: [] };

export class DrawnStory {
  theme: ThemeName;
  labels: BasemapNames | null;
  #features: StoryFeatures;
  /** Looks of all marks so far: tiles cut for another zoom may still ask for theirs. */
  readonly #looks: Map<string, Mark>;
  #isResting: boolean;
  #isHeld: boolean;
  /** The areas of the first picture; null when they are drawn whole. */
  #coarse: Pick<StoryFeatures, 'areas'> | null = null;

  /** `basemap` is the address of its source, null for none; `frame` in pixels. */
  constructor(
    { camera, theme, features, labels, veiled, crowded }: DrawnStoryOptions,
    readonly basemap: string | null,
    frame: { width: number; height: number },
  ) {
    this.theme = theme;
    this.labels = labels;
    this.#features = features;
    this.#looks = new Map(features.looks);
    this.#isResting = veiled;
    this.#isHeld = veiled && crowded;
    if (!veiled) return;
    this.#coarse = { areas: coarseShapes(features.areas, { camera, frame }) };
  }

  get features(): StoryFeatures {
    return this.#features;
  }

  /** Whether the layers know no states yet. */
  get isResting(): boolean {
    return this.#isResting;
  }

  /** Whether the marks wait until the ground is drawn: a crowd of them is long work already by itself. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  style(): StyleSpecification {
    const features = this.#coarse ? { ...this.#features, ...this.#coarse } : this.#features;
    const edges = this.#isResting ? 'plain' : 'own';
    const style = mapStyle(this.theme, features, this.basemap, this.labels, edges);
    if (this.#isHeld) Object.assign(style.sources['story-marks'], { data: NOTHING });
    if (!this.#isResting) return style;
    const areas = sourceData(features, 'story-areas');
    const still = (layer: LayerSpecification) =>
      'source' in layer && layer.source === 'story-areas' ? byLook(layer, areas) : [layer];
    return { ...style, layers: style.layers.map(atRest).flatMap(still) };
  }

  /** Of one source, in full. */
  data(id: StorySource): GeoJSON {
    return sourceData(this.#features, id);
  }

  /** The picture that the style calls `id`; null where it is none of ours. */
  image(id: string): ImageData | null {
    const theme = THEMES[this.theme];
    const mark = this.#looks.get(id);
    if (mark) return markImage(mark, theme);
    return id === ARROW_IMAGE ? arrowImage(theme) : null;
  }

  /** @returns the sources whose data are others now */
  setFeatures(features: StoryFeatures): StorySource[] {
    const kept = this.#features.areas === features.areas ? 'story-areas' : null;
    this.#features = features;
    for (const [icon, look] of features.looks) this.#looks.set(icon, look);
    this.#isHeld = false;
    if (!kept) this.#coarse = null;
    return STORY_SOURCES.filter((id) => id !== kept);
  }

  /** The marks wait no longer. */
  release(): void {
    this.#isHeld = false;
  }

  /**
   * From now on the layers show which place is open, hovered or dimmed, and the areas are drawn whole.
   * @returns all layers before and after, and whether data of the areas are others now
   */
  wake(): { before: LayerSpecification[]; after: LayerSpecification[]; sharpened: boolean } {
    const before = this.style().layers;
    this.#isResting = false;
    const [after, sharpened] = [this.style().layers, this.#coarse !== null];
    this.#coarse = null;
    return { before, after, sharpened };
  }
}
