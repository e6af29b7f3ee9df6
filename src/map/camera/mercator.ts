// Web Mercator as MapLibre draws it: a world 512 px wide at zoom 0, y downwards from the top.

export const TILE_SIZE = 512;
export const LATITUDE_LIMIT = 85.051129;

export function project([lng, lat]: readonly [number, number], zoom: number): [number, number] {
  const size = TILE_SIZE * 2 ** zoom;
  const clamped = Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

export function unproject([x, y]: readonly [number, number], zoom: number): [number, number] {
  const size = TILE_SIZE * 2 ** zoom;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size - 0.5) * 360, lat];
}

/**
 * Where points lie in a frame whose middle is the camera's center, in pixels from its upper left corner: of the world's
 * copies, the one that is nearest to the middle.
 */
export function projector(
  { center, zoom }: { center: readonly [number, number]; zoom: number },
  { width, height }: { width: number; height: number },
): (lng: number, lat: number) => { x: number; y: number } {
  const [centerX, centerY] = project(center, zoom);
  const world = TILE_SIZE * 2 ** zoom;
  return (lng, lat) => {
    const [x, y] = project([lng, lat], zoom);
    const across = x - centerX;
    return {
      x: across - Math.round(across / world) * world + width / 2,
      y: y - centerY + height / 2,
    };
  };
}
