// A rectangle on the screen: what a mark, a name or a callout takes of the map.

/** Pixels, y downwards; the upper left corner and the size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
