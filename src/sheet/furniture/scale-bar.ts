// A scale bar that is true where it says: along the parallel through the middle of the map.
import { greatCircleKm } from '../map-frame/great-circle.ts';
import type { MapProjection } from '../map-frame/projection.ts';
import { toDegrees } from '../map-frame/projection.ts';
import type { LabelSpace } from '../labels/label-space.ts';
import type { Box, Mark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { formatKm, type SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';

/** Half the piece of parallel that is measured, as a share of the world: 4 km at the equator. */
const PROBE = 0.0001;
/** From the map's edge, mm on A4, and the step of the search along it. */
const EDGE_GAP_MM = 2.4;
const EDGE_STEP_MM = 4;

export interface ScaleBar {
  distanceKm: number;
  lengthMm: number;
  /** Latitude that the bar holds for. */
  latitude: number;
}

/** The longest round distance (1, 2, 5 × 10ⁿ km) whose bar is no longer than `maxMm`. */
export function measureScale(projection: MapProjection, maxMm: number): ScaleBar {
  const [x, y] = projection.center;
  const latitude = toDegrees(x, y)[1];
  const [x1, y1] = projection.toPage(x - PROBE, y);
  const [x2, y2] = projection.toPage(x + PROBE, y);
  const probeKm = greatCircleKm(toDegrees(x - PROBE, y), toDegrees(x + PROBE, y));
  const mmPerKm = Math.hypot(x2 - x1, y2 - y1) / probeKm;
  const distanceKm = roundDown(maxMm / mmPerKm);
  return { distanceKm, lengthMm: distanceKm * mmPerKm, latitude };
}

/** Words above a bar in a free spot at the map's lower or upper edge; empty where the whole edge is taken. */
export function drawScaleBar(
  bar: ScaleBar,
  words: SheetWords,
  space: LabelSpace,
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Mark[] {
  const latitude = Math.round(Math.abs(bar.latitude));
  const text = words.at(formatKm(bar.distanceKm, words), latitude, bar.latitude >= 0);
  const style = { font: 'sans', sizeMm: sizes.small } as const;
  const height = 0.8 * sizes.unit;
  const width = Math.max(bar.lengthMm, book.measure(text, style.font, style.sizeMm));
  const box = freeAtEdge(space, width, style.sizeMm * 1.2 + height, EDGE_GAP_MM * sizes.unit);
  if (!box) return [];
  space.take(box);
  const half = bar.lengthMm / 2;
  const left = box.maxX - bar.lengthMm;
  const rectangle = (minX: number, maxX: number): number[] => [
    ...[minX, box.maxY - height, maxX, box.maxY - height],
    ...[maxX, box.maxY, minX, box.maxY],
  ];
  const halo = { color: theme.land, widthMm: 0.6 * sizes.unit };
  const at = { x: box.maxX, y: box.minY + style.sizeMm * LINE_RISE, anchor: 'end' } as const;
  return [
    setText({ ...style, ...at, text, fill: theme.ink, halo }, book),
    { type: 'path', closed: true, lines: [rectangle(left, box.maxX)], fill: theme.paper },
    { type: 'path', closed: true, lines: [rectangle(left, left + half)], fill: theme.ink },
    {
      type: 'path',
      closed: true,
      lines: [rectangle(left, box.maxX)],
      stroke: { color: theme.ink, widthMm: 0.18 },
    },
  ];
}

/** From the lower right corner along the lower edge, then along the upper one. */
function freeAtEdge({ frame, isFree }: LabelSpace, width: number, height: number, gap: number): Box | null {
  for (const minY of [frame.maxY - gap - height, frame.minY + gap]) {
    for (let maxX = frame.maxX - gap; maxX - width >= frame.minX + gap; maxX -= EDGE_STEP_MM) {
      const box = { minX: maxX - width, maxX, minY, maxY: minY + height };
      if (isFree(box)) return box;
    }
  }
  return null;
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
}
