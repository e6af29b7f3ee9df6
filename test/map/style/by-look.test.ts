import { createExpression, featureFilter, type FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { areaLayers } from '../../../src/map/style/area-layers.ts';
import { atRest } from '../../../src/map/style/at-rest.ts';
import { byLook } from '../../../src/map/style/by-look.ts';
import { THEMES } from '../../../src/map/style/theme.ts';

const AREA = { role: 'area', sea: false, doubtful: false, outlet: 0, presence: 'told', faint: false };
const AREAS = [
  AREA,
  { ...AREA, outlet: 1 },
  { ...AREA, outlet: -1, presence: 'named' },
  { ...AREA, outlet: 1, faint: true },
  { ...AREA, outlet: 0, sea: true },
  { ...AREA, role: 'outline' },
  { ...AREA, role: 'outline', outlet: 1, doubtful: true },
  { ...AREA, role: 'outline', outlet: -1, faint: true },
];

function collection(areas: readonly Record<string, unknown>[]): FeatureCollection {
  const geometry = { type: 'Point' as const, coordinates: [0, 0] };
  return {
    type: 'FeatureCollection',
    features: areas.map((properties) => ({ type: 'Feature', geometry, properties })),
  };
}

const { seas, lands } = areaLayers(THEMES.light, 'plain');
const whole = [...seas, ...lands].map((layer) => atRest(layer));
const zoom = { zoom: 4 };
const draws = (layer: LayerSpecification, properties: Record<string, unknown>) =>
  featureFilter(('filter' in layer ? layer.filter : null) as FilterSpecification, 'filter').filter(zoom, {
    type: 1,
    properties,
  });

/** What the layers that draw an area draw it with. */
function look(layers: readonly LayerSpecification[], properties: Record<string, unknown>): unknown[] {
  return layers
    .filter((layer) => draws(layer, properties))
    .map(({ type, paint = {} }) => [
      type,
      Object.entries(paint).map(([name, value]) => {
        const made = createExpression(Array.isArray(value) ? value : ['literal', value], name);
        const answer: unknown =
          made.result === 'success' ? made.value.evaluate(zoom, { type: 1, properties }) : value;
        return [name, String(answer)];
      }),
    ]);
}

it('draws every area once, as one layer would', () => {
  const layers = whole.flatMap((layer) => byLook(layer, collection(AREAS)));
  expect(layers.length).toBeGreaterThan(whole.length);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  for (const area of AREAS) {
    expect(look(layers, area)).toHaveLength(1);
    expect(look(layers, area)).toEqual(look(whole, area));
  }
});

it('asks for no property of an area in any paint', () => {
  const layers = whole.flatMap((layer) => byLook(layer, collection(AREAS)));
  const used = layers.filter((layer) => AREAS.some((area) => draws(layer, area)));
  expect(used.length).toBeGreaterThan(4);
  expect(JSON.stringify(used.map(({ paint }) => paint))).not.toContain('"get"');
});

it('leaves a layer whole that draws nothing, or too many looks', () => {
  for (const layer of whole) expect(byLook(layer, collection([]))).toEqual([layer]);
  const many = Array.from({ length: 12 }, (_, outlet) => ({ ...AREA, outlet }));
  const fill = whole.find(({ id }) => id === 'story-area-fill')!;
  expect(byLook(fill, collection(many))).toEqual([fill]);
});
