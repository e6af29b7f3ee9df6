// The style layers that draw a story's areas: fills and outlines over the ground, under all labels.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { roleIs, state, whenState } from './layer-expressions.ts';
import { outletColour, type Theme } from './theme.ts';

export function areaLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'story-area-fill',
      type: 'fill',
      source: 'story-areas',
      filter: roleIs('area'),
      paint: {
        'fill-color': areaColour(theme),
        // The outlines are lines of their own.
        'fill-antialias': false,
        'fill-opacity': fading(
          whenState(
            [
              ['selected', 0.22],
              ['hovered', 0.18],
              ['dimmed', 0.03],
            ],
            ['case', ['==', ['get', 'presence'], 'named'], 0.04, 0.12],
          ),
        ),
      },
    },
    areaLine('story-area-line', theme, ['all', roleIs('outline'), ['!', ['get', 'doubtful']]]),
    areaLine('story-area-line-doubtful', theme, ['all', roleIs('outline'), ['get', 'doubtful']], [2, 2]),
  ];
}

function areaLine(
  id: string,
  theme: Theme,
  filter: ExpressionSpecification,
  dash?: number[],
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'story-areas',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', state('selected'), theme.accent, areaColour(theme)],
      'line-width': thinning(
        whenState(
          [
            ['selected', 2.5],
            ['hovered', 2],
          ],
          1.25,
        ),
      ),
      'line-opacity': fading(whenState([['dimmed', 0.25]], 0.7)),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

function areaColour(theme: Theme): ExpressionSpecification {
  const cases = theme.outlets.flatMap((_, outlet) => [outlet, outletColour(theme, outlet)]);
  return ['match', ['get', 'outlet'], ...cases, theme.areaInk] as unknown as ExpressionSpecification;
}

/** Outlines are drawn for the view of a whole story: nearer than that, where they no longer fit the coast, they fade. */
function fading(opacity: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5.5, opacity, 8, ['*', 0.35, opacity]];
}

/** From afar a coast of many islands would be a blot. */
function thinning(width: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1, ['*', 0.5, width], 4, width];
}
