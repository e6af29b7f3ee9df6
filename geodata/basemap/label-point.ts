// Where to put an area's one label: the point of its largest part that is farthest from its edge, found by splitting
// cells and following the most promising (after Vladimir Agafonkin's "polylabel").
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringArea, ringBox, type Ring } from './rings.ts';

/** Stop when no cell can be better by more than this share of the part's larger side. */
const PRECISION = 0.01;
const MAX_CELLS = 4000;

interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
  potential: number;
}

/** Longitude and latitude; distances are measured as Mercator shows them. */
export function labelPoint(geometry: Polygon | MultiPolygon): Position {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const projected = parts.map((rings) => rings.map((ring) => ring.map(toMercator)));
  const largest = projected.reduce((a, b) => (Math.abs(ringArea(b[0])) > Math.abs(ringArea(a[0])) ? b : a));
  return fromMercator(innermost(largest));
}

/** Wide labels want room to the sides: heights count this much more than widths. */
const STRETCH = 1.6;

const toMercator = ([lng, lat]: Position): Position => {
  const clamped = Math.max(-85, Math.min(85, lat));
  return [lng, STRETCH * (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))];
};

const fromMercator = ([x, y]: Position): Position => [
  x,
  (Math.atan(Math.exp((y / STRETCH) * (Math.PI / 180))) * 360) / Math.PI - 90,
];

function innermost(rings: readonly Ring[]): Position {
  const [west, south, east, north] = ringBox(rings[0]);
  const size = Math.min(east - west, north - south);
  const cells: Cell[] = [];
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size) cells.push(cellAt(x + size / 2, y + size / 2, size / 2, rings));
  }
  let best = cells.reduce((a, b) => (b.distance > a.distance ? b : a));
  const precision = PRECISION * Math.max(east - west, north - south);
  for (let count = 0; cells.length && count < MAX_CELLS; count++) {
    let top = 0;
    for (let i = 1; i < cells.length; i++) if (cells[i].potential > cells[top].potential) top = i;
    const [cell] = cells.splice(top, 1);
    if (cell.potential - best.distance <= precision) break;
    if (cell.distance > best.distance) best = cell;
    const half = cell.half / 2;
    for (const dx of [-half, half]) {
      for (const dy of [-half, half]) cells.push(cellAt(cell.x + dx, cell.y + dy, half, rings));
    }
  }
  return [best.x, best.y];
}

function cellAt(x: number, y: number, half: number, rings: readonly Ring[]): Cell {
  const distance = signedDistance(x, y, rings);
  return { x, y, half, distance, potential: distance + half * Math.SQRT2 };
}

/** Distance to the nearest edge, negative outside. */
function signedDistance(x: number, y: number, rings: readonly Ring[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredToEdge(x, y, ax, ay, bx, by));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredToEdge(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}
