// The ground of the poster and the story's areas on it, from the fill and line layers of the live map's style.
import type { Geometry } from 'geojson';
import { type Box, type Layer, type Mark, type PathMark, px, type Stroke } from '../scene.ts';
import { pageLines, pageRings } from '../map-frame/frame-geometry.ts';
import { withoutCut, worldRings } from '../map-frame/geometry-lines.ts';
import type { WorldFeature, WorldTile } from '../map-frame/load-tiles.ts';
import type { MapProjection } from '../map-frame/projection.ts';
import { clipApart } from './clip-apart.ts';
import type { StyledFeature, StyleLayer } from './style-layer.ts';

export interface StyledArea extends StyledFeature {
  geometry: Geometry;
}

const TYPES = { polygon: 'Polygon', line: 'LineString', point: 'Point' } as const;
/** Of a tile's side; the tiles' own buffer is larger. */
const OVERLAP = 0.005;
/** Pixels: less blur is not seen. */
const LEAST_BLUR = 0.5;
const BLUR_STEPS = 5;
/** Pixels that MapLibre's outline of a fill is wide. */
const FILL_OUTLINE = 1;
/**
 * Pixels. A jagged line broader than a pixel takes a browser without graphics card ten times as long as a finer one: a
 * coast as long as the whole rest of the picture. The picture may be shown a third larger than it is.
 */
const QUICK_WIDTH = 0.75;

export function styled({ id, kind, properties }: WorldFeature): StyledFeature {
  return { id, type: TYPES[kind], properties };
}

/** Larger on each side. */
export function growBox({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}

/**
 * One layer of marks for each of the style's, but for lines along the edges of what another layer fills: those are
 * drawn with the fill, beneath it, where the fill itself hides the edges at which tiles were cut. That halves the
 * picture.
 */
export function drawGround(
  layers: readonly StyleLayer[],
  tiles: readonly WorldTile[],
  projection: MapProjection,
  zoom: number,
): Layer[] {
  const filled = new Set(layers.filter(({ type }) => type === 'fill').map(({ sourceLayer }) => sourceLayer));
  return layers.flatMap((layer): Layer[] => {
    if (layer.type === 'fill') {
      const edge = layers.find(
        ({ type, sourceLayer }) => type === 'line' && sourceLayer === layer.sourceLayer,
      );
      return [{ id: layer.id, marks: drawFills(layer, edge ?? null, tiles, projection, zoom) }];
    }
    if (layer.type !== 'line' || filled.has(layer.sourceLayer)) return [];
    return [{ id: layer.id, marks: drawLines(layer, tiles, projection, zoom) }];
  });
}

function drawFills(
  layer: StyleLayer,
  edge: StyleLayer | null,
  tiles: readonly WorldTile[],
  projection: MapProjection,
  zoom: number,
): Mark[] {
  const wanted = tiles.map((tile) => ({ tile, features: featuresOf(layer, tile, 'polygon') }));
  const rings = wanted.flatMap(({ tile, features }) =>
    features.flatMap((feature) => feature.lines.flatMap((ring) => clipApart(ring, overlapping(tile.box)))),
  );
  const lines = pageRings(rings, projection);
  if (lines.length === 0) return [];
  const one = styled(wanted.find(({ features }) => features.length > 0)!.features[0]);
  const outline: [color: string, widthPx: number] | null = edge
    ? [edge.colour('line-color', one, zoom), inked(edge.number('line-width', one, zoom))]
    : layer.has('fill-outline-color')
      ? [layer.colour('fill-outline-color', one, zoom), FILL_OUTLINE]
      : null;
  // Half of a line beneath its fill is hidden.
  const stroke: Stroke | undefined = outline
    ? { color: outline[0], widthMm: px(Math.min(2 * outline[1], QUICK_WIDTH)), beneath: true }
    : undefined;
  return [{ type: 'path', closed: true, lines, fill: layer.colour('fill-color', one, zoom), stroke }];
}

/** So that its fill hides the edge of the tile beside it. */
function overlapping(tile: Box): Box {
  return growBox(tile, (tile.maxX - tile.minX) * OVERLAP);
}

/** Lines of one look are one mark. */
function drawLines(
  layer: StyleLayer,
  tiles: readonly WorldTile[],
  projection: MapProjection,
  zoom: number,
): Mark[] {
  const looks = new Map<string, PathMark & { stroke: Stroke }>();
  for (const tile of tiles) {
    for (const feature of featuresOf(layer, tile, 'line')) {
      const stroke = strokeOf(layer, styled(feature), zoom);
      const key = JSON.stringify(stroke);
      const mark = looks.get(key) ?? { type: 'path' as const, closed: false, lines: [], stroke };
      looks.set(key, mark);
      mark.lines.push(...pageLines(feature.lines, projection, tile.box));
    }
  }
  return [...looks.values()].filter(({ lines }) => lines.length > 0);
}

function featuresOf(layer: StyleLayer, tile: WorldTile, kind: WorldFeature['kind']): WorldFeature[] {
  return tile.features.filter(
    (feature) => feature.layer === layer.sourceLayer && feature.kind === kind && layer.draws(styled(feature)),
  );
}

/**
 * The areas that these layers draw, each fill with its outline. `areas` are said to be fills; their outlines have their
 * properties.
 */
export function drawAreas(
  layers: readonly StyleLayer[],
  areas: readonly StyledArea[],
  projection: MapProjection,
  centerX: number,
  zoom: number,
): Mark[] {
  return areas.flatMap((area): Mark[] => {
    const outline: StyledFeature = { ...area, properties: { ...area.properties, role: 'outline' } };
    const fill = layers.find((layer) => layer.type === 'fill' && layer.draws(area));
    const line = layers.find((layer) => layer.type === 'line' && layer.draws(outline));
    const world = worldRings(area.geometry, centerX);
    const rings = fill ? pageRings(world, projection) : [];
    if (!fill || rings.length === 0) return [];
    const filled: PathMark = {
      ...{ type: 'path', closed: true, lines: rings },
      fill: fill.colour('fill-color', area, zoom),
      opacity: fill.number('fill-opacity', area, zoom),
    };
    if (!line) return [filled];
    const [stroke, ...softer] = softStrokes(line, outline, zoom);
    const edges = withoutCut(world);
    // Of a shape that was cut not every edge is an outline.
    const isWhole = edges.every((edge, index) => edge.length === world[index].length);
    const lines = isWhole && softer.length === 0 ? [] : pageLines(edges, projection);
    const over = (isWhole ? softer : [stroke, ...softer]).map((one): PathMark => ({
      type: 'path',
      closed: false,
      lines,
      stroke: one,
    }));
    return [isWhole ? { ...filled, stroke } : filled, ...over];
  });
}

/** A blurred line as lines within each other; broadest first, each with its share of the ink. */
function softStrokes(layer: StyleLayer, feature: StyledFeature, zoom: number): Stroke[] {
  const whole = strokeOf(layer, feature, zoom);
  const [width, blur] = ['line-width', 'line-blur'].map((name) => layer.number(name, feature, zoom));
  if (blur < LEAST_BLUR) return [whole];
  const opacity = 1 - (1 - (whole.opacity ?? 1)) ** (1 / BLUR_STEPS);
  return Array.from({ length: BLUR_STEPS }, (_, step) => {
    // MapLibre's line fades evenly from half a pixel beyond its edge, over its blur and one pixel more.
    const half = (width + 1) / 2 - ((step + 0.5) / BLUR_STEPS) * (blur + 1);
    return { ...whole, opacity, widthMm: px(2 * half) };
  }).filter(({ widthMm }) => widthMm > 0);
}

/** Pixels: a line thinner than a pixel has more ink on the live map, whose smooth edges do not get thinner. */
function inked(width: number): number {
  return width < 1 ? (width / 2 + 0.5) ** 2 : width;
}

function strokeOf(layer: StyleLayer, feature: StyledFeature, zoom: number): Stroke {
  const width = px(inked(layer.number('line-width', feature, zoom)));
  const opacity = layer.number('line-opacity', feature, zoom);
  const dash = layer.has('line-dasharray') ? layer.value<number[]>('line-dasharray', feature, zoom) : null;
  return {
    color: layer.colour('line-color', feature, zoom),
    widthMm: width,
    ...(opacity < 1 ? { opacity } : {}),
    // In widths of the line.
    ...(dash ? { dash: dash.map((length) => length * width) } : {}),
  };
}
