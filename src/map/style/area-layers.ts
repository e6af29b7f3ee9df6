// The style layers that draw a story's areas: seas beneath the land, so that their rough shape does not spill on it,
// countries and regions over the ground, all under the labels. Shapes are made to be seen whole: from nearer, where an
// outline is coarser than the coast and the borders beneath it, it widens to a soft edge and fades.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { roleIs, state, whenState } from './layer-expressions.ts';
import { outletColour, type Theme } from './theme.ts';

export interface AreaLayers {
  /** To lie beneath the land. */
  seas: LayerSpecification[];
  /** To lie on all of the ground. */
  lands: LayerSpecification[];
}

/**
 * Whether the look of an area is chosen for all areas and by the map's zoom alone, or for each and by its state: the
 * first needs no shaders of its own, and the first picture is there sooner.
 */
export type Edges = 'plain' | 'own';

/** What a line's width must be said to be, so that it is as wide as it should: so many times, and so much more. */
export interface Widening {
  times: number;
  more: number;
}

const TRUE_WIDTH: Widening = { times: 1, more: 0 };
const WIDTH = { usual: 1, hovered: 2, selected: 2.5 };
/** Pixels that a soft edge is wider than an outline, and of its blur. */
const SOFT = { width: 11, blur: 10 };
/** Shares of an outline's and a fill's strength that are left where the edge is softest. */
const LEFT = { line: 0.4, fill: 0.3 };
/** Zooms from the first sign of coarseness to the softest edge. */
const SOFTENS_OVER = 2;
/** Zoom up to which most outlines are fine: what stands for each one's own (see area-looks.ts). */
const USUALLY_FINE = 7.2;
/**
 * What depends on both zoom and feature, MapLibre reckons for the zoom of the tile and the next one: of these large tiles
 * (see AREA_TILE_SIZE in map-style.ts) that is up to two zooms behind the map's.
 */
const BEHIND = 1.5;
/** Of the whole world's one tile less: it has none behind it. */
const BEHIND_FIRST = [0, 1];
const ZOOMS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function areaLayers(theme: Theme, edges: Edges, widening: Widening = TRUE_WIDTH): AreaLayers {
  const make: Maker = { theme, edges, widening };
  return { seas: layersOf(make, 'sea'), lands: layersOf(make, 'area') };
}

interface Maker {
  theme: Theme;
  edges: Edges;
  widening: Widening;
}

function layersOf(make: Maker, id: 'sea' | 'area'): LayerSpecification[] {
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
        'fill-color': areaColour(make.theme),
        // The outlines are lines of their own.
        'fill-antialias': false,
        'fill-opacity': softening(make, (softness) => ['*', tint, less(softness, LEFT.fill)]),
      },
    },
    areaLine(make, `story-${id}-line`, outline(false)),
    areaLine(make, `story-${id}-line-doubtful`, outline(true), [2, 2]),
  ];
}

function areaLine(
  make: Maker,
  id: string,
  filter: ExpressionSpecification,
  dash?: number[],
): LayerSpecification {
  const width = whenState(
    [
      ['selected', WIDTH.selected],
      ['hovered', WIDTH.hovered],
    ],
    WIDTH.usual,
  );
  const opacity = whenState(
    [
      ['selected', 0.7],
      ['dimmed', 0.25],
    ],
    ['case', ['get', 'faint'], 0.2, 0.6],
  );
  return {
    id,
    type: 'line',
    source: 'story-areas',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', state('selected'), make.theme.accent, areaColour(make.theme)],
      'line-width': softening(make, (softness, zoom) =>
        widened(['+', ['*', thinness(zoom), width], ['*', SOFT.width, softness]], make.widening),
      ),
      'line-blur': softening(make, (softness) => ['*', SOFT.blur, softness]),
      'line-opacity': softening(make, (softness, zoom) => [
        '*',
        ['*', opacity, (1 + thinness(zoom)) / 2],
        less(softness, LEFT.line),
      ]),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

function areaColour(theme: Theme): ExpressionSpecification {
  const cases = theme.outlets.flatMap((_, outlet) => [outlet, outletColour(theme, outlet)]);
  return ['match', ['get', 'outlet'], ...cases, theme.areaInk] as unknown as ExpressionSpecification;
}

/** A value at each of the map's zooms, from how soft an area's edge is there: 0 to 1. */
function softening(
  { edges }: Maker,
  make: (softness: number | ExpressionSpecification, zoom: number) => ExpressionSpecification,
): ExpressionSpecification {
  const stops = ZOOMS.flatMap((zoom) => {
    if (edges === 'plain') {
      const beyond = (zoom - USUALLY_FINE) / SOFTENS_OVER;
      return [zoom, make(Math.max(0, Math.min(1, beyond)), zoom)];
    }
    const shown = zoom + (BEHIND_FIRST[zoom] ?? BEHIND);
    const beyond: ExpressionSpecification = ['-', shown, ['get', 'fine']];
    return [zoom, make(['max', 0, ['min', 1, ['/', beyond, SOFTENS_OVER]]], shown)];
  });
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

function widened(width: ExpressionSpecification, { times, more }: Widening): ExpressionSpecification {
  return times === 1 ? width : ['+', ['*', times, width], more];
}

/** 1, and `left` of it where the edge is softest. */
function less(softness: number | ExpressionSpecification, left: number): ExpressionSpecification {
  return ['-', 1, ['*', 1 - left, softness]];
}

/** From afar a coast of many islands would be a blot. */
function thinness(zoom: number): number {
  return Math.max(0.2, Math.min(1, 0.2 + (0.8 * (zoom - 1)) / 3));
}
