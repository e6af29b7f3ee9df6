// Countries, regions and seas of the story: a soft fill and a firm outline of their own shape, and where to name them.
import { isFaint, isSea } from '../../map/areas/area-looks.ts';
import type { Mark } from '../scene.ts';
import type { SheetPlace } from '../sheet-places.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { boxOfLines } from './box-of-lines.ts';
import { pageLines, pageRings } from './frame-geometry.ts';
import { withoutCut, worldRings } from './geometry-lines.ts';
import type { MapProjection } from './projection.ts';
import { simplifyLine } from './simplify-line.ts';

export interface DrawnArea {
  place: SheetPlace;
  /** On the page, within the frame. */
  rings: number[][];
  /** Spots for the label's centre, best first. */
  spots: [number, number][];
}

const FILL_OPACITY = 0.2;
const SEA_OPACITY = 0.3;
/** Of what is vast and named in passing. */
const FAINT_SHARE = 0.25;
const OUTLINE_MM = 0.24;
const SEA_OUTLINE_MM = 0.16;
/** Grid of label spots over an area's box. */
const SPOT_COLUMNS = 15;
const SPOT_ROWS = 11;
/** How much a millimetre sideways counts when the middle of an area is sought. */
const SIDEWAYS = 0.5;
/** Coasts need no more for that. */
const SPOT_DETAIL_MM = 0.5;

/** Areas with a shape that is seen in the frame. */
export function shapeAreas(
  places: readonly SheetPlace[],
  projection: MapProjection,
  centerX: number,
): DrawnArea[] {
  return places.flatMap((place): DrawnArea[] => {
    if (place.summary.form !== 'area' || !place.shape) return [];
    const rings = pageRings(worldRings(place.shape, centerX), projection);
    return rings.length ? [{ place, rings, spots: labelSpots(rings) }] : [];
  });
}

/** `excerpts`: those of all places of the story. */
export function drawAreas(
  areas: readonly DrawnArea[],
  projection: MapProjection,
  centerX: number,
  theme: SheetTheme,
  unit: number,
  excerpts: number,
): { seas: Mark[]; lands: Mark[]; outlines: Mark[] } {
  const fades = ({ place: { summary } }: DrawnArea) => isFaint(summary, excerpts);
  const fillOf =
    (fill: string, opacity: number) =>
    (area: DrawnArea): Mark => ({
      type: 'path',
      closed: true,
      lines: area.rings,
      fill,
      opacity: fades(area) ? opacity * FAINT_SHARE : opacity,
    });
  const seas = areas.filter(liesBeneath).map(fillOf(theme.seaFill, SEA_OPACITY));
  const lands = areas.filter((area) => !liesBeneath(area)).map(fillOf(theme.areaFill, FILL_OPACITY));
  const outlineOf = (area: DrawnArea): Mark[] => {
    const { place } = area;
    const closed = worldRings(place.shape!, centerX);
    const lines = pageLines(withoutCut(closed), projection);
    if (lines.length === 0) return [];
    const dash = place.summary.doubtful ? [1.6 * unit, 1 * unit] : undefined;
    const sea = liesBeneath(area);
    const stroke = {
      color: sea ? theme.waterLabel : theme.areaInk,
      widthMm: (sea ? SEA_OUTLINE_MM : OUTLINE_MM) * unit,
      dash,
    };
    return [{ type: 'path', closed: false, lines, stroke }];
  };
  return { seas, lands, outlines: areas.flatMap(outlineOf) };
}

/** Seas are filled beneath the land, so that their rough shape does not spill on it. */
function liesBeneath({ place }: DrawnArea): boolean {
  return isSea(place.summary);
}

/** The colour beneath a line of text: land under the story's areas, or bare land where the line is not all on them. */
export function groundUnder(
  areas: readonly DrawnArea[],
  theme: SheetTheme,
): (minX: number, maxX: number, y: number) => string {
  const lands = areas.filter((area) => !liesBeneath(area));
  const boxes = lands.map(({ rings }) => boxOfLines(rings));
  const at = (x: number, y: number) =>
    lands.reduce((ground, { rings }, index) => {
      const { minX, minY, maxX, maxY } = boxes[index];
      const within = x >= minX && x <= maxX && y >= minY && y <= maxY && insideRings(x, y, rings);
      return within ? mixColours(ground, theme.areaFill, FILL_OPACITY) : ground;
    }, theme.land);
  return (minX, maxX, y) => {
    const seen = new Set([minX, (minX + maxX) / 2, maxX].map((x) => at(x, y)));
    return seen.size === 1 ? [...seen][0] : theme.land;
  };
}

/** `#rrggbb`, with `share` of the second. */
function mixColours(under: string, over: string, share: number): string {
  const [from, to] = [under, over].map((colour) => Number.parseInt(colour.slice(1), 16));
  const mixed = [16, 8, 0].map((shift) => {
    const value = ((from >> shift) & 255) * (1 - share) + ((to >> shift) & 255) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** Points of a grid inside the rings, those farthest from the edge first. */
export function labelSpots(shape: readonly number[][]): [number, number][] {
  const rough = shape.filter(isBroad).map((ring) => simplifyLine(ring, SPOT_DETAIL_MM));
  const rings = rough.length > 0 ? rough : shape;
  const box = boxOfLines(rings);
  const spots: { x: number; y: number; depth: number }[] = [];
  for (let row = 0; row < SPOT_ROWS; row++) {
    for (let column = 0; column < SPOT_COLUMNS; column++) {
      const x = box.minX + ((column + 0.5) / SPOT_COLUMNS) * (box.maxX - box.minX);
      const y = box.minY + ((row + 0.5) / SPOT_ROWS) * (box.maxY - box.minY);
      if (insideRings(x, y, rings)) spots.push({ x, y, depth: distanceToEdge(x, y, rings) });
    }
  }
  return spots.sort((a, b) => b.depth - a.depth).map(({ x, y }) => [x, y]);
}

/** Even-odd: a hole is outside. */
function insideRings(x: number, y: number, rings: readonly number[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
      const [x1, y1, x2, y2] = [ring[index], ring[index + 1], ring[last], ring[last + 1]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Wide enough to matter for a name: no islet. */
function isBroad(ring: number[]): boolean {
  const { minX, maxX, minY, maxY } = boxOfLines([ring]);
  return Math.max(maxX - minX, maxY - minY) > SPOT_DETAIL_MM * 4;
}

/** Squared; labels are wide, so sideways distance counts for less. */
function distanceToEdge(x: number, y: number, rings: readonly number[][]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
      const [x1, y1] = [(ring[last] - x) * SIDEWAYS, ring[last + 1] - y];
      const [dx, dy] = [(ring[index] - x) * SIDEWAYS - x1, ring[index + 1] - y - y1];
      const along = -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, (x1 + dx * share) ** 2 + (y1 + dy * share) ** 2);
    }
  }
  return nearest;
}
