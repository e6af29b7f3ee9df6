// The map's whole style: ground, the story's areas, the basemap's labels, the story's marks and labels.
// Plain data, made anew when the theme changes.
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { outlinesOf } from '../../map/areas/area-outlines.ts';
import { areaLayers, type Edges, type Widening } from '../../map/style/area-layers.ts';
import type { BasemapNames } from '../../map/style/basemap-names.ts';
import { basemapLayers } from '../../map/style/basemap-style.ts';
import { BASEMAP_THEMES } from '../../map/style/basemap-theme.ts';
import type { StoryFeatures } from '../../map/marks/story-features.ts';
import { markLayers, type StoryRole, type StorySource } from '../../map/style/story-layers.ts';
import { THEMES, type ThemeName } from '../../map/style/theme.ts';
import { withoutNames } from '../../map/style/without-names.ts';
import { preparedFontFaces } from './map-fonts.ts';

export const STORY_SOURCES = ['story-marks', 'story-areas'] as const satisfies readonly StorySource[];

/**
 * Pixels a side of the tiles that areas are cut into, set on their source: MapLibre's own are of 512 pixels, and to cut a
 * country into six of them cost as much as the basemap's tiles. Not for labels, which are laid out for 512.
 */
export const AREA_TILE_SIZE = 2048;
/** Pixels by which a shape may be off, where tiles are of 512. */
const TOLERANCE = 0.2;
/** The same of areas, where their tiles are as large: of finer edges than can be seen each adds its ink, and coasts are specked. */
const AREA_TOLERANCE = 0.5;

/** Of one source: the features' shapes, each said what it is drawn as. */
export function sourceData(features: StoryFeatures, source: StorySource): FeatureCollection {
  const { areas, leaders, areaLabels, marks, route } = features;
  const parts: [StoryRole, FeatureCollection][] =
    source === 'story-areas'
      ? [
          ['area', areas],
          ['outline', outlinesOf(areas)],
        ]
      : [
          ['leader', leaders],
          ['label', areaLabels],
          ['mark', marks],
          ['arc', route.arcs],
          ['arrow', route.arrow],
        ];
  return {
    type: 'FeatureCollection',
    features: parts.flatMap(([role, { features }]) =>
      features.map((feature) => ({ ...feature, properties: { ...feature.properties, role } })),
    ),
  };
}

/** `basemap` is the address of a vector source; null draws the story on plain water. */
export function mapStyle(
  theme: ThemeName,
  features: StoryFeatures,
  basemap: string | null,
  labels: BasemapNames | null,
  edges: Edges = 'own',
): StyleSpecification {
  const ofStory: StyleSpecification['sources'] = Object.fromEntries(
    STORY_SOURCES.map((id) => [
      id,
      {
        type: 'geojson',
        data: sourceData(features, id),
        promoteId: 'id',
        tolerance: TOLERANCE,
        ...(id === 'story-areas' ? { tolerance: (AREA_TOLERANCE * 512) / AREA_TILE_SIZE, buffer: 24 } : {}),
      },
    ]),
  );
  const { seas, lands } = areaLayers(THEMES[theme], edges, areaWidening());
  const base = basemapLayers(BASEMAP_THEMES[theme], { labels: labels ?? 'name' });
  // The worker takes them in their order: first what is longest on its way, then what asks for letters.
  const sources: StyleSpecification['sources'] = basemap
    ? { basemap: { type: 'vector', url: basemap }, ...ofStory }
    : ofStory;
  const plain: LayerSpecification = {
    id: 'sea',
    type: 'background',
    paint: { 'background-color': BASEMAP_THEMES[theme].water },
  };
  // Water comes first.
  const [water, ...land] = basemap ? base.ground : [plain];
  return {
    version: 8,
    // What changes is shown in one frame, not in a dozen of them.
    transition: { duration: 0, delay: 0 },
    'font-faces': preparedFontFaces(document.baseURI),
    sources,
    layers: [
      ...[water, ...seas, ...land, ...lands],
      ...(basemap ? withoutNames(base.labels, features, labels) : []),
      ...markLayers(THEMES[theme]),
    ],
  };
}

/**
 * MapLibre draws the lines of larger tiles thinner by as much, all but their smooth edge of half a device pixel on
 * either side.
 */
function areaWidening(): Widening {
  const times = AREA_TILE_SIZE / 512;
  return { times, more: (times - 1) / devicePixelRatio };
}
