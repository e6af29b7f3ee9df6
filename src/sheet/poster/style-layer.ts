// A layer of the live map's style, read for the poster: which features it draws, and with what values. The same style
// draws both, so that the one can take the other's place.
import {
  type Color,
  featureFilter,
  type FilterSpecification,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
  v8,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

export interface StyledFeature {
  id: string | number;
  type: 'Point' | 'LineString' | 'Polygon';
  properties: Record<string, unknown>;
}

export interface StyleLayer {
  id: string;
  type: LayerSpecification['type'];
  /** Of the vector source; empty for one without such layers. */
  sourceLayer: string;
  draws(feature: StyledFeature): boolean;
  /** Its own value or the specification's default, as the expression gives it. */
  value<T>(name: string, feature: StyledFeature, zoom: number): T;
  number(name: string, feature: StyledFeature, zoom: number): number;
  /** `#rrggbb`; colours are opaque, as the themes have them. */
  colour(name: string, feature: StyledFeature, zoom: number): string;
  /** Whether the layer gives this value itself. */
  has(name: string): boolean;
}

type Specifications = Record<string, Record<string, StylePropertySpecification & { default?: unknown }>>;

/** Null for a layer that is not drawn at this zoom. */
export function readLayer(layer: LayerSpecification, zoom: number): StyleLayer | null {
  const {
    minzoom = 0,
    maxzoom = Infinity,
    layout = {},
  } = layer as { minzoom?: number; maxzoom?: number } & {
    layout?: { visibility?: unknown };
  };
  if (zoom < minzoom || zoom >= maxzoom || layout.visibility === 'none') return null;
  const { filter } = featureFilter(
    ('filter' in layer ? layer.filter : undefined) as FilterSpecification,
    `layers.${layer.id}.filter`,
  );
  const given: Record<string, unknown> = { ...layer.layout, ...layer.paint };
  const known = new Map<string, StylePropertyExpression>();
  const expressionOf = (name: string): StylePropertyExpression => {
    const found = known.get(name);
    if (found) return found;
    const specification = specificationOf(layer.type, name);
    const value = (given[name] ?? specification.default ?? null) as number;
    const expression = normalizePropertyExpression(value, `layers.${layer.id}.${name}`, specification);
    known.set(name, expression);
    return expression;
  };
  const value = <T>(name: string, feature: StyledFeature, at: number): T =>
    expressionOf(name).evaluate({ zoom: at }, feature, {}) as T;
  return {
    id: layer.id,
    type: layer.type,
    sourceLayer: ('source-layer' in layer && layer['source-layer']) || '',
    draws: (feature) => filter({ zoom: Math.floor(zoom) }, feature),
    value,
    number: (name, feature, at) => value<number>(name, feature, at),
    colour: (name, feature, at) => hexOf(value<Color>(name, feature, at)),
    has: (name) => name in given,
  };
}

function specificationOf(type: LayerSpecification['type'], name: string) {
  const specifications = v8 as unknown as Specifications;
  const found = specifications[`layout_${type}`]?.[name] ?? specifications[`paint_${type}`]?.[name];
  if (!found) throw new Error(`style: got the property ${name}, expected one of a ${type} layer`);
  return found;
}

function hexOf({ r, g, b }: Color): string {
  const digits = [r, g, b].map((share) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
