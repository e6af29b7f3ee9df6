// The basemap's style layers. Ground and labels come apart, so that a story's areas can lie between them.
// Tiles are those of geodata/basemap.pmtiles; their layers and properties are listed in geodata/FORMAT.md.
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { basemapNameText, type BasemapNames } from './basemap-names.ts';
import { MAP_FONTS } from './basemap-fonts.ts';
import type { BasemapTheme } from './basemap-theme.ts';

export interface BasemapOptions {
  /** Id of the vector source in the style. */
  source: string;
  /** English and Latin names, each place's own where the tiles have it, or a reader's. */
  labels: 'name' | 'local' | BasemapNames;
}

export interface BasemapLayers {
  /** Water, land, rivers, borders. */
  ground: LayerSpecification[];
  labels: LayerSpecification[];
}

const DEFAULT_BASEMAP_OPTIONS: BasemapOptions = { source: 'basemap', labels: 'name' };

/** Shown wherever the map is, as the sources' licences ask. */
export const BASEMAP_CREDIT =
  'Places © GeoNames (CC BY 4.0) · Made with Natural Earth · Coastline and lakes © OpenStreetMap contributors (ODbL)';

export function basemapLayers(theme: BasemapTheme, options: Partial<BasemapOptions> = {}): BasemapLayers {
  const { source, labels } = { ...DEFAULT_BASEMAP_OPTIONS, ...options };
  return { ground: groundLayers(theme, source), labels: labelLayers(theme, source, labels) };
}

/** A value that grows with the zoom: pairs of zoom and value. */
const byZoom = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;

function groundLayers(theme: BasemapTheme, source: string): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'basemap-sea', type: 'background', paint: { 'background-color': theme.water } },
    {
      id: 'basemap-land',
      type: 'fill',
      source,
      'source-layer': 'land',
      paint: { 'fill-color': theme.land, 'fill-antialias': false },
    },
    {
      id: 'basemap-division',
      type: 'line',
      source,
      'source-layer': 'boundary',
      filter: ['==', ['get', 'level'], 4],
      layout: round,
      paint: { 'line-color': theme.division, 'line-width': byZoom(3, 0.4, 8, 0.9) },
    },
    {
      id: 'basemap-river',
      type: 'line',
      source,
      'source-layer': 'river',
      layout: round,
      paint: {
        'line-color': theme.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          0.3,
          8,
          ['interpolate', ['linear'], ['get', 'rank'], 2, 2, 5, 0.9],
        ],
      },
    },
    {
      id: 'basemap-lake',
      type: 'fill',
      source,
      'source-layer': 'water',
      paint: {
        'fill-color': theme.water,
        'fill-outline-color': ['step', ['zoom'], theme.river, 5, theme.coast],
      },
    },
    {
      id: 'basemap-coast',
      type: 'line',
      source,
      'source-layer': 'land',
      layout: round,
      paint: { 'line-color': theme.coast, 'line-width': byZoom(0, 0.3, 4, 0.5, 8, 0.8) },
    },
    {
      id: 'basemap-border',
      type: 'line',
      source,
      'source-layer': 'boundary',
      filter: ['all', ['==', ['get', 'level'], 2], ['==', ['get', 'disputed'], 0]],
      layout: round,
      paint: { 'line-color': theme.border, 'line-width': byZoom(0, 0.4, 4, 0.8, 8, 1.4) },
    },
    {
      id: 'basemap-border-disputed',
      type: 'line',
      source,
      'source-layer': 'boundary',
      filter: ['all', ['==', ['get', 'level'], 2], ['==', ['get', 'disputed'], 1]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.border,
        'line-width': byZoom(2, 0.6, 4, 0.8, 8, 1.4),
        'line-dasharray': [3, 2.5],
      },
    },
  ];
}

/** Zoom from which a capital's name is placed before its country's. */
const CAPITALS_FIRST = 5;

/** A country's name stands on its point, or near by, where there is room, a line above or below; in ems. */
const COUNTRY_ANCHORS: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['literal', ['center', [0, 0]]],
  CAPITALS_FIRST,
  ['literal', ['center', [0, 0], 'bottom', [0, -0.7], 'top', [0, 0.7]]],
];

function labelText(labels: BasemapOptions['labels']): ExpressionSpecification {
  if (labels === 'name') return ['get', 'name'];
  return labels === 'local' ? ['coalesce', ['get', 'local'], ['get', 'name']] : basemapNameText(labels);
}

function labelLayers(
  theme: BasemapTheme,
  source: string,
  labels: BasemapOptions['labels'],
): LayerSpecification[] {
  const text = labelText(labels);
  const symbol = (
    id: string,
    kinds: string[],
    layout: SymbolLayerSpecification['layout'],
    paint: SymbolLayerSpecification['paint'],
  ): SymbolLayerSpecification => ({
    id: `basemap-label-${id}`,
    type: 'symbol',
    source,
    'source-layer': 'place',
    filter: ['in', ['get', 'kind'], ['literal', kinds]],
    layout: {
      'text-field': text,
      'text-font': [...MAP_FONTS.regular],
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 4,
      ...layout,
    },
    paint: { 'text-color': theme.label, 'text-halo-color': theme.land, 'text-halo-width': 1.2, ...paint },
  });
  const cityText: SymbolLayerSpecification['layout'] = {
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      3,
      ['case', ['==', ['get', 'capital'], 2], 11.5, 10.5],
      8,
      ['case', ['==', ['get', 'capital'], 2], 15, ['interpolate', ['linear'], ['get', 'rank'], 3, 14, 9, 11]],
    ],
    'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
    'text-radial-offset': 0.4,
    'text-justify': 'auto',
    'text-max-width': 9,
  };
  const cityPaint: SymbolLayerSpecification['paint'] = {
    'text-color': ['case', ['==', ['get', 'kind'], 'town'], theme.labelQuiet, theme.label],
  };
  const isCity = (capital: boolean): FilterSpecification => [
    'all',
    ['in', ['get', 'kind'], ['literal', ['city', 'town']]],
    [capital ? '==' : '!=', ['get', 'capital'], 2],
  ];
  // MapLibre places the last layer first: countries win over cities (near by, a capital wins over its country, whose
  // name can move), cities over towns, and seas come last
  return [
    symbol(
      'sea',
      ['sea', 'lake'],
      {
        'text-font': [...MAP_FONTS.italic],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          10.5,
          6,
          ['match', ['get', 'rank'], 0, 17, 1, 15, 12.5],
        ],
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
        'text-line-height': 1.25,
      },
      { 'text-color': theme.labelWater, 'text-halo-color': theme.water, 'text-halo-width': 0.8 },
    ),
    symbol(
      'region',
      ['region', 'island'],
      { 'text-size': byZoom(4, 9.5, 8, 12), 'text-letter-spacing': 0.08, 'text-max-width': 7 },
      { 'text-color': theme.labelQuiet, 'text-opacity': 0.85 },
    ),
    {
      id: 'basemap-dot',
      type: 'circle',
      source,
      'source-layer': 'place',
      filter: ['in', ['get', 'kind'], ['literal', ['city', 'town']]],
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          1.2,
          8,
          ['case', ['==', ['get', 'kind'], 'city'], 2.4, 1.6],
        ],
        'circle-color': theme.dot,
        'circle-stroke-color': theme.land,
        'circle-stroke-width': 0.8,
      },
    },
    { ...symbol('city', ['city', 'town'], cityText, cityPaint), filter: isCity(false) },
    {
      ...symbol('capital-far', ['city', 'town'], cityText, cityPaint),
      filter: isCity(true),
      maxzoom: CAPITALS_FIRST,
    },
    symbol(
      'country',
      ['country'],
      {
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        'text-max-width': 7,
        'text-variable-anchor-offset': COUNTRY_ANCHORS,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['-', 9.5, ['*', 0.1, ['get', 'rank']]],
          6,
          ['-', 17, ['*', 0.55, ['get', 'rank']]],
        ],
      },
      { 'text-halo-width': 1.6 },
    ),
    {
      ...symbol('capital', ['city', 'town'], cityText, cityPaint),
      filter: isCity(true),
      minzoom: CAPITALS_FIRST,
    },
  ];
}
