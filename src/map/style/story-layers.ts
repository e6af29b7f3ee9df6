// The style layers that draw a story over the basemap's labels: hairlines, halo, marks and names, also those of the areas
// that area-layers.ts draws over the ground. What comes last in a style is placed first, so no basemap label stands
// where a story's could.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { STEP_RADIUS } from '../marks/arrange-marks.ts';
import { MAP_FONTS } from './basemap-fonts.ts';
import { roleIs, state, whenState } from './layer-expressions.ts';
import { BEHIND } from '../marks/mark-shape.ts';
import type { Sides } from '../room/name-room.ts';
import type { Theme } from './theme.ts';

/**
 * What rarely changes, and what moves with the zoom and the walk. No more than two: each source is cut into tiles of its
 * own, and the map is at rest only when the last of them has come.
 */
export type StorySource = 'story-areas' | 'story-marks';

/** What a feature is drawn as: its property `role`. */
export type StoryRole = 'area' | 'outline' | 'leader' | 'label' | 'mark' | 'arc' | 'arrow';

/** Key of the arrowhead's picture. */
export const ARROW_IMAGE = 'arrow';

/** Layers that answer to the pointer, topmost first. */
export const POINTER_LAYERS = [
  'story-mark',
  'story-mark-label',
  'story-area-label',
  'story-area-fill',
  'story-sea-fill',
];

const DIMMED = 0.35;
/** Pixels. */
const LABEL_SIZE = 13;
/**
 * Ems: MapLibre lays a name so much nearer to its mark where it stands over or under it, and would find the mark itself
 * in the name's way.
 */
const ABOVE_BASELINE = 7 / 24;

/** All of the story but its areas; it belongs on top. */
export function markLayers(theme: Theme): LayerSpecification[] {
  const label = {
    'text-color': theme.ink,
    'text-halo-color': theme.land,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  };
  return [
    {
      id: 'story-leader',
      type: 'line',
      source: 'story-marks',
      filter: roleIs('leader'),
      paint: { 'line-color': theme.ink, 'line-width': 0.75, 'line-opacity': 0.7 },
    },
    {
      id: 'story-route',
      type: 'line',
      source: 'story-marks',
      filter: roleIs('arc'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['case', ['get', 'last'], theme.accent, theme.ink],
        'line-width': ['case', ['get', 'last'], 2, 1],
        'line-opacity': ['case', ['get', 'last'], 0.9, 0.45],
      },
    },
    {
      id: 'story-arrow',
      type: 'symbol',
      source: 'story-marks',
      filter: roleIs('arrow'),
      layout: {
        'icon-image': ARROW_IMAGE,
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
      },
      paint: {},
    },
    {
      id: 'story-halo',
      type: 'circle',
      source: 'story-marks',
      filter: roleIs('mark'),
      layout: { visibility: 'none' },
      paint: {
        'circle-radius': ['+', ['get', 'radius'], 4.5],
        'circle-color': theme.accent,
        'circle-opacity': whenState(
          [
            ['selected', 0.22],
            ['hovered', 0.12],
          ],
          0,
        ),
        'circle-stroke-color': theme.accent,
        'circle-stroke-width': whenState(
          [
            ['selected', 2],
            ['hovered', 1.25],
          ],
          0,
        ),
      },
    },
    {
      id: 'story-area-label',
      type: 'symbol',
      source: 'story-marks',
      filter: ['all', roleIs('label'), ['!=', ['get', 'roam'], 'nowhere'], ['!', ['get', 'called']]],
      layout: {
        'text-field': labelText(['upcase', ['get', 'name']]),
        'text-font': [...MAP_FONTS.semibold],
        'text-size': 11.5,
        'text-letter-spacing': 0.16,
        'text-max-width': 9,
        'text-variable-anchor-offset': overArea(),
        'text-justify': 'auto',
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { ...label, 'text-color': theme.areaInk, 'text-opacity': whenState([['dimmed', DIMMED]], 1) },
    },
    {
      id: 'story-mark-label',
      type: 'symbol',
      source: 'story-marks',
      filter: ['all', roleIs('mark'), ['!', ['get', 'called']]],
      layout: {
        'text-field': labelText(['get', 'name']),
        'text-font': [...MAP_FONTS.semibold],
        'text-size': LABEL_SIZE,
        'text-max-width': 12,
        'text-variable-anchor-offset': besideMark(),
        'text-justify': 'auto',
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        ...label, // The open place's name stands over the map, where nothing can crowd it out.
        'text-opacity': whenState(
          [
            ['selected', 0],
            ['dimmed', DIMMED],
          ],
          1,
        ),
      },
    },
    // Last, and so placed first: no label covers a mark.
    {
      id: 'story-mark',
      type: 'symbol',
      source: 'story-marks',
      filter: roleIs('mark'),
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
      },
      paint: { 'icon-opacity': whenState([['dimmed', DIMMED]], 1) },
    },
    {
      id: 'story-step',
      type: 'circle',
      source: 'story-marks',
      filter: ['all', roleIs('mark'), ['>', ['get', 'step'], 0]],
      paint: {
        'circle-radius': STEP_RADIUS,
        'circle-color': ['case', state('selected'), theme.accent, theme.ink],
        'circle-stroke-color': theme.markEdge,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'story-step-number',
      type: 'symbol',
      source: 'story-marks',
      filter: ['all', roleIs('mark'), ['>', ['get', 'step'], 0]],
      layout: {
        'text-field': ['to-string', ['get', 'step']],
        'text-font': [...MAP_FONTS.semibold],
        'text-size': 10.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.paper },
    },
  ];
}

/**
 * Where a label may stand beside its mark, best first, clear of the mark's picture whatever its size; only on those sides
 * where nothing cuts it off.
 */
function besideMark(): ExpressionSpecification {
  const at = (radius: number, sides: Sides) => {
    const side = (radius + 4) / LABEL_SIZE;
    const over = (radius + 4) / LABEL_SIZE + ABOVE_BASELINE;
    const corner = (radius * 0.7 + 5) / LABEL_SIZE;
    const past = (radius + 3) / LABEL_SIZE;
    const spots: [side: string, anchors: unknown[]][] = [
      ['r', ['left', [side, 0]]],
      ['l', ['right', [-side, 0]]],
      ['c', ['bottom', [0, -over], 'top', [0, over]]],
      ['r', ['bottom-left', [past, -corner], 'top-left', [past, corner]]],
      ['l', ['bottom-right', [-past, -corner], 'top-right', [-past, corner]]],
    ];
    return spots.flatMap(([where, anchors]) => (sides.includes(where) ? anchors : []));
  };
  const byRadius = (sides: Sides) => {
    const stops = [4, 11 + BEHIND].flatMap((radius) => [radius, ['literal', at(radius, sides)]]);
    return ['interpolate', ['linear'], ['get', 'radius'], ...stops];
  };
  const some = (['rl', 'rc', 'lc', 'r', 'l', 'c'] as const).flatMap((sides) => [sides, byRadius(sides)]);
  return ['match', ['get', 'sides'], ...some, byRadius('rlc')] as unknown as ExpressionSpecification;
}

/** Where an area's name may stand about its spot, in ems: nowhere that the frame would cut it off. */
function overArea(): ExpressionSpecification {
  const [gap, corner] = [1.4, 1];
  const still = ['center', [0, 0]];
  const upright = [...still, 'top', [0, gap], 'bottom', [0, -gap]];
  const around = [
    ...[...upright, 'left', [gap, 0], 'right', [-gap, 0]],
    ...['top-left', [corner, corner], 'top-right', [-corner, corner]],
    ...['bottom-left', [corner, -corner], 'bottom-right', [-corner, -corner]],
  ];
  const stages = Object.entries({ still, upright }).flatMap(([roam, spots]) => [roam, ['literal', spots]]);
  return ['match', ['get', 'roam'], ...stages, ['literal', around]] as unknown as ExpressionSpecification;
}

/** Name, "?" where doubtful, and in a quieter hand the number of excerpts, or of places gathered under the mark. */
function labelText(name: ExpressionSpecification): ExpressionSpecification {
  const doubt: ExpressionSpecification = ['case', ['get', 'doubtful'], '\u2009?', ''];
  // A mark that others are gathered under says how many; its own excerpts are only part of what it stands for.
  const taken: ExpressionSpecification = ['coalesce', ['get', 'taken'], 0];
  const count: ExpressionSpecification = [
    'case',
    ['>', taken, 0],
    ['concat', '\u2002+', ['to-string', taken]],
    ['concat', '\u2002', ['to-string', ['get', 'count']]],
  ];
  return [
    'format',
    name,
    {},
    doubt,
    {},
    count,
    { 'font-scale': 0.85, 'text-font': ['literal', [...MAP_FONTS.regular]] },
  ];
}
