// The camera that shows a whole story: the smallest box around its marks, fitted into a frame.
// The poster and the live map both use it, so that one can take over from the other.
import { LATITUDE_LIMIT, project, unproject } from './mercator.ts';

export interface Camera {
  /** `[lng, lat]` */
  center: [number, number];
  zoom: number;
}

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A story of one town is not shown closer than this; one of two continents not wider than the world. */
const ZOOM_LIMITS = { min: 0.4, max: 7.5 };
const WHOLE_WORLD: Camera = { center: [10, 25], zoom: 1 };

/**
 * Points as `[lng, lat]`; frame and padding in pixels; never closer than `closest`. With no points, the whole world.
 */
export function fitCamera(
  points: readonly (readonly [number, number])[],
  frame: { width: number; height: number },
  padding: Padding,
  closest = ZOOM_LIMITS.max,
): Camera {
  if (points.length === 0) return WHOLE_WORLD;
  const west = westmost(points.map(([lng]) => lng));
  const flat = points.map(([lng, lat]) => project([wrapFrom(lng, west), lat], 0));
  const [minX, maxX] = extent(flat.map(([x]) => x));
  const [minY, maxY] = extent(flat.map(([, y]) => y));
  const room = {
    width: Math.max(32, frame.width - padding.left - padding.right),
    height: Math.max(32, frame.height - padding.top - padding.bottom),
  };
  const scale = Math.min(room.width / Math.max(maxX - minX, 1e-9), room.height / Math.max(maxY - minY, 1e-9));
  const zoom = Math.max(ZOOM_LIMITS.min, Math.min(closest, Math.log2(scale)));
  const pixels = 2 ** zoom;
  const x = (minX + maxX) / 2 + (padding.right - padding.left) / 2 / pixels;
  const y = (minY + maxY) / 2 + (padding.bottom - padding.top) / 2 / pixels;
  const [lng, lat] = unproject([x, y], 0);
  return { center: [wrap(lng), Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, lat))], zoom };
}

/** Where the widest gap between longitudes ends: a story across the antimeridian is not torn around the world. */
function westmost(longitudes: number[]): number {
  const sorted = [...new Set(longitudes.map(wrap))].sort((a, b) => a - b);
  let best = { gap: sorted[0] + 360 - sorted[sorted.length - 1], west: sorted[0] };
  for (let index = 1; index < sorted.length; index++) {
    const gap = sorted[index] - sorted[index - 1];
    if (gap > best.gap) best = { gap, west: sorted[index] };
  }
  return best.west;
}

function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

function wrapFrom(lng: number, west: number): number {
  const wrapped = wrap(lng);
  return wrapped < west ? wrapped + 360 : wrapped;
}

function extent(values: number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
