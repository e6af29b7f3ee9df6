// The names of the poster, from the symbol layers of the live map's style: the same words in the same type at the same
// pixels.
import { MAP_FONTS } from '../../map/style/basemap-fonts.ts';
import { type Box, px, type TextMark } from '../scene.ts';
import type { FontBook } from '../type/font-book.ts';
import type { FontStyle } from '../type/font-styles.ts';
import {
  moveName,
  type NameRequest,
  type NameSpace,
  type PlacedName,
  placeNames,
  type Spot,
} from './place-names.ts';
import { BASELINE, type NamePart, shapeName, type ShapedName } from './shape-name.ts';
import type { StyledFeature, StyleLayer } from './style-layer.ts';

/** A feature at its point, pixels of the picture. */
export interface NamedPoint {
  feature: StyledFeature;
  x: number;
  y: number;
}

export interface NamesContext {
  zoom: number;
  space: NameSpace;
  book: FontBook;
  /** Pixels. */
  size: { width: number; height: number };
  /** Parts of the picture that rooms show alone; no name lies across their edges. */
  rooms: readonly Box[];
}

/** What becomes of a name across the edge of a room: the live map's own are cut there, the story's stand elsewhere. */
export type AcrossEdge = 'leave out' | 'move';

const CENTRED = 0.5;
/** Pixels that MapLibre draws letters farther up and to the left: measured. */
const LETTERS_OFF = 0.5;
/** Pixels around the picture in which a name's point may lie. */
const AROUND = 100;
const FONTS: Readonly<Record<string, FontStyle>> = {
  [MAP_FONTS.regular[0]]: 'sans',
  [MAP_FONTS.italic[0]]: 'sans-italic',
  [MAP_FONTS.semibold[0]]: 'sans-semibold',
};

export interface DrawnNames {
  marks: TextMark[];
  /** Pixels that each name takes, by its feature's id. */
  rooms: Map<string, Box>;
}

/** Names of one layer, in the order in which MapLibre meets them. Takes their room in `context.space`. */
export function drawNames(
  layer: StyleLayer,
  points: readonly NamedPoint[],
  acrossEdge: AcrossEdge,
  context: NamesContext,
): DrawnNames {
  const { size, space, rooms } = context;
  const wanted = points.flatMap((point) => {
    const shaped = layer.draws(point.feature) ? shape(layer, point, context, CENTRED) : null;
    const request = shaped && requestOf(layer, point, shaped, context);
    return request && isNear(request, size) ? [{ point, request }] : [];
  });
  const placed = placeNames(
    wanted.map(({ request }) => request),
    space,
  );
  const isAcross = ({ room }: PlacedName) => rooms.some((edges) => crosses(room, edges));
  const taken = new Map<string, Box>();
  const marks = wanted.flatMap(({ point, request }, index) => {
    const first = placed[index];
    if (!first) return [];
    const across = isAcross(first);
    if (across && acrossEdge === 'leave out') return [];
    const at = (across && moveName(request, first, space, (other) => !isAcross(other))) || first;
    taken.set(String(point.feature.id), at.room);
    const justify = justifyOf(layer, point.feature, at, Math.floor(context.zoom));
    return setName(layer, point, shape(layer, point, context, justify)!, request.size, at, context);
  });
  return { marks, rooms: taken };
}

function shape(
  layer: StyleLayer,
  { feature }: NamedPoint,
  { zoom, book }: NamesContext,
  justify: number,
): ShapedName | null {
  const level = Math.floor(zoom);
  const { sections } = layer.value<{ sections: Section[] }>('text-field', feature, level);
  const upper = layer.value<string>('text-transform', feature, level) === 'uppercase';
  const fonts = layer.value<string[]>('text-font', feature, level);
  const parts = sections.map(({ text, scale, fontStack }): NamePart => ({
    text: upper ? text.toLocaleUpperCase() : text,
    font: FONTS[(fontStack ?? fonts[0]).split(',')[0]] ?? 'sans',
    scale: scale ?? 1,
  }));
  const style = {
    letterSpacing: layer.number('text-letter-spacing', feature, level),
    maxWidth: layer.number('text-max-width', feature, level),
    lineHeight: layer.number('text-line-height', feature, level),
    justify,
  };
  return shapeName(parts, style, book);
}

interface Section {
  text: string;
  scale: number | null;
  fontStack: string | null;
}

function requestOf(
  layer: StyleLayer,
  { feature, x, y }: NamedPoint,
  { width, height }: ShapedName,
  { zoom }: NamesContext,
): NameRequest {
  const level = Math.floor(zoom);
  return {
    ...{ x, y, width, height },
    rank: layer.has('symbol-sort-key') ? layer.number('symbol-sort-key', feature, level) : 0,
    size: layer.number('text-size', feature, zoom),
    roomSize: layer.number('text-size', feature, level + 1),
    padding: layer.number('text-padding', feature, level),
    spots: spotsOf(layer, feature, level),
  };
}

function spotsOf(layer: StyleLayer, feature: StyledFeature, level: number): Spot[] {
  const given = layer.value<{ values: unknown[] } | null>('text-variable-anchor-offset', feature, level);
  if (given) {
    return Array.from({ length: given.values.length / 2 }, (_, index) => {
      const [anchor, [dx, dy]] = given.values.slice(2 * index, 2 * index + 2) as [string, [number, number]];
      const shift = anchor.startsWith('top')
        ? -BASELINE.always
        : anchor.startsWith('bottom')
          ? BASELINE.always
          : 0;
      return { anchor, dx, dy: dy + shift };
    });
  }
  const anchors = layer.value<string[] | null>('text-variable-anchor', feature, level);
  if (!anchors) return [{ anchor: 'center', dx: 0, dy: 0 }];
  const radius = layer.number('text-radial-offset', feature, level);
  return anchors.map((anchor) => awayBy(anchor, radius));
}

/** On the sides alone, which is what the basemap asks for. */
function awayBy(anchor: string, radius: number): Spot {
  if (anchor === 'left') return { anchor, dx: radius, dy: 0 };
  if (anchor === 'right') return { anchor, dx: -radius, dy: 0 };
  return { anchor, dx: 0, dy: anchor === 'top' ? radius - BASELINE.always : BASELINE.always - radius };
}

function setName(
  layer: StyleLayer,
  { feature }: NamedPoint,
  { parts }: ShapedName,
  size: number,
  { x, y }: PlacedName,
  { zoom, book }: NamesContext,
): TextMark[] {
  const opacity = layer.number('text-opacity', feature, zoom);
  const tracking = layer.number('text-letter-spacing', feature, Math.floor(zoom)) * size;
  const halo = layer.number('text-halo-width', feature, zoom);
  return parts.map((part): TextMark => ({
    type: 'text',
    role: 'label',
    text: part.text,
    x: px(x + part.x * size - LETTERS_OFF),
    y: px(y + part.y * size - LETTERS_OFF),
    widthMm: book.measure(part.text, part.font, px(part.scale * size), px(tracking)),
    font: part.font,
    sizeMm: px(part.scale * size),
    ...(tracking > 0 ? { trackingMm: px(tracking) } : {}),
    unkerned: true,
    ...(lacksLetters(part.text, book) ? { guessed: true } : {}),
    fill: layer.colour('text-color', feature, zoom),
    ...(opacity < 1 ? { opacity } : {}),
    halo: { color: layer.colour('text-halo-color', feature, zoom), widthMm: px(2 * halo) },
  }));
}

/** Once it is measured. */
function lacksLetters(text: string, { missing }: FontBook): boolean {
  return missing.size > 0 && Array.from(text).some((letter) => missing.has(letter));
}

/** Where lines of unlike length meet: at the name's spot. */
function justifyOf(layer: StyleLayer, feature: StyledFeature, { anchor }: PlacedName, level: number): number {
  if (layer.value<string>('text-justify', feature, level) !== 'auto') return 0.5;
  return anchor.includes('left') ? 0 : anchor.includes('right') ? 1 : 0.5;
}

/** Whether any of its spots may lie in the picture: MapLibre leaves the others out. */
function isNear({ x, y }: NameRequest, { width, height }: NamesContext['size']): boolean {
  return x > -AROUND && y > -AROUND && x < width + AROUND && y < height + AROUND;
}

function crosses(room: Box, edges: Box): boolean {
  const within = (from: number, to: number, low: number, high: number) => to > low && from < high;
  const cuts = (from: number, to: number, at: number) => from < at && to > at;
  const { minX, maxX, minY, maxY } = room;
  return (
    (within(minY, maxY, edges.minY, edges.maxY) &&
      (cuts(minX, maxX, edges.minX) || cuts(minX, maxX, edges.maxX))) ||
    (within(minX, maxX, edges.minX, edges.maxX) &&
      (cuts(minY, maxY, edges.minY) || cuts(minY, maxY, edges.maxY)))
  );
}
