// The room that a map has in the page.
import type { Frame } from '../../map/room/name-room.ts';

/** Where text and excerpts stand below the map, not beside it or over it: as in the page's styles. */
const STACKED = '(max-width: 720px)';

/** CSS pixels of the map's room. */
export function frameOf(width: number, height: number): Frame {
  return { width, height, free: matchMedia(STACKED).matches };
}
