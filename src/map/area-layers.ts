// The style layers that draw a story's areas: seas beneath the land, so that their rough shape does not spill on it, countries
// and regions over the ground, all under the labels. Shapes are made to be seen whole: from nearer, where an outline is
// coarser than the coast and the borders beneath it, it widens to a soft edge and fades.
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { roleIs, state, whenState } from './layer-expressions.ts';
import { outletColour, type Theme } from './theme.ts';

export interface AreaLayers {
  /** To lie beneath the land. */
  seas: LayerSpecification[];
  /** To lie on all of the ground. */
  lands: LayerSpecification[];
}

/** How an outline is drawn near by: as it is, or softened where it is coarse, which takes the first picture longer. */
export type Edges = 'plain' | 'softened';

/** Pixels that a soft edge is wider than an outline, and of its blur. */
const SOFT = { width: 9, blur: 8 };
/** Shares of an outline's and a fill's strength that are left where the edge is softest. */
const LEFT = { line: 0.4, fill: 0.45 };
/** Zooms from the first sign of coarseness to the softest edge. */
const SOFTENS_OVER = 2;
/**
 * What depends on both zoom and feature, MapLibre reckons for the zoom of the tile and the next one: of these large tiles
 * (see AREA_TILE_SIZE in map-style.ts) that is up to two zooms behind the map's.
 */
const BEHIND = 1.5;
const ZOOMS = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function areaLayers(theme: Theme, edges: Edges): AreaLayers {
  return { seas: layersOf(theme, 'sea', edges), lands: layersOf(theme, 'area', edges) };
}

function layersOf(theme: Theme, id: 'sea' | 'area', edges: Edges): LayerSpecification[] {
  const isOf: ExpressionSpecification = ['==', ['get', 'sea'], id === 'sea'];
  const outline = (doubtful: boolean): ExpressionSpecification => [
    'all',
    roleIs('outline'),
    isOf,
    ['==', ['get', 'doubtful'], doubtful],
  ];
  const tint = whenState(
    [
      ['selected', 0.22],
      ['hovered', 0.18],
      ['dimmed', 0.03],
    ],
    ['case', ['get', 'faint'], 0.025, ['==', ['get', 'presence'], 'named'], 0.04, 0.12],
  );
  return [
    {
      id: `story-${id}-fill`,
      type: 'fill',
      source: 'story-areas',
      filter: ['all', roleIs('area'), isOf],
      paint: {
        'fill-color': areaColour(theme),
        // The outlines are lines of their own.
        'fill-antialias': false,
        'fill-opacity':
          edges === 'plain' ? tint : softening((softness) => ['*', tint, less(softness, LEFT.fill)]),
      },
    },
    areaLine(`story-${id}-line`, theme, edges, outline(false)),
    areaLine(`story-${id}-line-doubtful`, theme, edges, outline(true), [2, 2]),
  ];
}

function areaLine(
  id: string,
  theme: Theme,
  edges: Edges,
  filter: ExpressionSpecification,
  dash?: number[],
): LayerSpecification {
  const width = whenState(
    [
      ['selected', 2.5],
      ['hovered', 2],
    ],
    1.25,
  );
  const opacity = whenState(
    [
      ['selected', 0.7],
      ['dimmed', 0.25],
    ],
    ['case', ['get', 'faint'], 0.2, 0.7],
  );
  return {
    id,
    type: 'line',
    source: 'story-areas',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', state('selected'), theme.accent, areaColour(theme)],
      ...(edges === 'plain'
        ? { 'line-width': thinning(width), 'line-opacity': opacity }
        : softLine(width, opacity)),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

function areaColour(theme: Theme): ExpressionSpecification {
  const cases = theme.outlets.flatMap((_, outlet) => [outlet, outletColour(theme, outlet)]);
  return ['match', ['get', 'outlet'], ...cases, theme.areaInk] as unknown as ExpressionSpecification;
}

function softLine(
  width: ExpressionSpecification,
  opacity: ExpressionSpecification,
): LineLayerSpecification['paint'] {
  return {
    'line-width': softening((softness, zoom) => [
      '+',
      ['*', thinness(zoom), width],
      ['*', SOFT.width, softness],
    ]),
    'line-blur': softening((softness) => ['*', SOFT.blur, softness]),
    'line-opacity': softening((softness) => ['*', opacity, less(softness, LEFT.line)]),
  };
}

/** A value at each of the map's zooms, from how soft an area's edge is there: 0 to 1. */
function softening(
  make: (softness: ExpressionSpecification, zoom: number) => ExpressionSpecification,
): ExpressionSpecification {
  const stops = ZOOMS.flatMap((zoom) => {
    const beyond: ExpressionSpecification = ['-', zoom + BEHIND, ['get', 'fine']];
    return [zoom, make(['max', 0, ['min', 1, ['/', beyond, SOFTENS_OVER]]], zoom + BEHIND)];
  });
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** 1, and `left` of it where the edge is softest. */
function less(softness: ExpressionSpecification, left: number): ExpressionSpecification {
  return ['-', 1, ['*', 1 - left, softness]];
}

/** From afar a coast of many islands would be a blot. */
function thinness(zoom: number): number {
  return Math.max(0.5, Math.min(1, 0.5 + (zoom - 1) / 6));
}

function thinning(width: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1, ['*', 0.5, width], 4, width];
}
