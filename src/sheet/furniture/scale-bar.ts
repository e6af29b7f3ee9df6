// A scale bar that is true where it says: along the parallel through the middle of the map.
import { greatCircleKm } from '../map-frame/great-circle.ts';
import type { MapProjection } from '../map-frame/projection.ts';
import { toDegrees } from '../map-frame/projection.ts';
import type { Mark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';

/** Half the piece of parallel that is measured, as a share of the world: 4 km at the equator. */
const PROBE = 0.0001;

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

/** Right-aligned at (x, y), y being the bar's lower edge; the words stand to its left. */
export function drawScaleBar(
  bar: ScaleBar,
  at: { x: number; y: number },
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Mark[] {
  const left = at.x - bar.lengthMm;
  const height = 0.9 * sizes.unit;
  const half = bar.lengthMm / 2;
  const rectangle = (minX: number, maxX: number): number[] => [
    ...[minX, at.y - height, maxX, at.y - height],
    ...[maxX, at.y, minX, at.y],
  ];
  const latitude = `${Math.round(Math.abs(bar.latitude))}° ${bar.latitude < 0 ? 'S' : 'N'}`;
  const words = setText(
    {
      text: `${formatKm(bar.distanceKm)} at ${latitude}`,
      x: left - 1.6 * sizes.unit,
      y: at.y,
      anchor: 'end',
      font: 'sans',
      sizeMm: sizes.credits * 1.1,
      fill: theme.inkSoft,
    },
    book,
  );
  return [
    words,
    { type: 'path', closed: true, lines: [rectangle(left, left + half)], fill: theme.ink },
    {
      type: 'path',
      closed: true,
      lines: [rectangle(left, at.x)],
      stroke: { color: theme.ink, widthMm: 0.18 },
    },
  ];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
}

function formatKm(km: number): string {
  return km >= 1 ? `${km.toLocaleString('en-GB')} km` : `${Math.round(km * 1000)} m`;
}
