import type { LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { areaLayers } from '../../../src/map/style/area-layers.ts';
import { atRest } from '../../../src/map/style/at-rest.ts';
import { markLayers } from '../../../src/map/style/story-layers.ts';
import { THEMES } from '../../../src/map/style/theme.ts';

const layer = (width: unknown): LayerSpecification =>
  ({ id: 'one', type: 'line', source: 'any', paint: { 'line-width': width } }) as LayerSpecification;
const open = ['boolean', ['feature-state', 'selected'], false];

it.each([
  ['a plain value', 2, 2],
  ['a choice by state', ['case', open, 3, 1], 1],
  [
    'the choices that are none of state',
    ['case', open, 3, ['get', 'wide'], 2, 1],
    ['case', ['get', 'wide'], 2, 1],
  ],
  ['a choice within', ['*', 2, ['case', open, 3, ['case', open, 2, 1]]], ['*', 2, 1]],
])('decides %s', (_, width, rest) => {
  expect(atRest(layer(width))).toEqual(layer(rest));
});

it('leaves no state in any layer of a story', () => {
  const areas = (['plain', 'own'] as const).map((edges) => areaLayers(THEMES.light, edges));
  const layers = [...areas.flatMap(({ seas, lands }) => [...seas, ...lands]), ...markLayers(THEMES.light)];
  expect(JSON.stringify(layers)).toContain('feature-state');
  expect(JSON.stringify(layers.map((one) => atRest(one)))).not.toContain('feature-state');
});
