// The marks of the poster: the story's, as large and as edged as on the live map, their hairlines, and the dots of towns.
import type { Mark as Look } from '../../map/marks/mark-shape.ts';
import { BEHIND } from '../../map/marks/mark-shape.ts';
import type { Theme } from '../../map/style/theme.ts';
import { drawMark, SCREEN_MARK } from '../labels/draw-mark.ts';
import { type Box, type CircleMark, type Mark, px } from '../scene.ts';
import type { FontBook } from '../type/font-book.ts';
import type { NamedPoint } from './draw-names.ts';
import type { StyledFeature, StyleLayer } from './style-layer.ts';

export interface ScreenMark {
  look: Look;
  /** Pixels. */
  x: number;
  y: number;
}

/** Pixels around a mark that its picture has on the live map (see mark-image.ts). */
const PICTURE_MARGIN = 2;
const LEADER: StyledFeature = { id: '', type: 'LineString', properties: { role: 'leader' } };

/** What MapLibre keeps free for a mark's picture, pixels. */
export function markRoom({ look: { diameter, gathers }, x, y }: ScreenMark): Box {
  const half = Math.ceil(diameter + 2 * PICTURE_MARGIN + (gathers ? 2 * BEHIND : 0)) / 2;
  return { minX: x - half, minY: y - half, maxX: x + half, maxY: y + half };
}

export function drawMarkAt({ look, x, y }: ScreenMark, theme: Theme, book: FontBook): Mark[] {
  const at = { x: px(x), y: px(y), radius: px(look.diameter / 2), numberSize: 0 };
  return drawMark({ ...look, number: null }, at, { ...theme, onOutlet: theme.markEdge }, book, SCREEN_MARK);
}

/** From a place to its mark that was moved away, pixels. */
export function drawLeader(layer: StyleLayer, line: readonly [number, number][], zoom: number): Mark {
  return {
    ...{ type: 'path', closed: false, lines: [line.flatMap(([x, y]) => [px(x), px(y)])] },
    stroke: {
      color: layer.colour('line-color', LEADER, zoom),
      widthMm: px(layer.number('line-width', LEADER, zoom)),
      opacity: layer.number('line-opacity', LEADER, zoom),
    },
  };
}

export function drawDots(layer: StyleLayer, points: readonly NamedPoint[], zoom: number): CircleMark[] {
  return points
    .filter(({ feature }) => layer.draws(feature))
    .map(({ feature, x, y }): CircleMark => {
      const radius = layer.number('circle-radius', feature, zoom);
      const edge = layer.number('circle-stroke-width', feature, zoom);
      return {
        ...{ type: 'circle', x: px(x), y: px(y) },
        // MapLibre's edge lies around the disc.
        radius: px(radius + edge / 2),
        fill: layer.colour('circle-color', feature, zoom),
        stroke: { color: layer.colour('circle-stroke-color', feature, zoom), widthMm: px(edge) },
      };
    });
}
