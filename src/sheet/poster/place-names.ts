// Which names the poster shows, and where: as MapLibre places them, which sets the topmost layer's first, by their
// rank, each on the first of its spots where nothing stands yet.
import RBush from 'rbush';
import type { Box } from '../scene.ts';

/** Where a name may stand about its point: which part of its box lies at the point moved by (dx, dy), in ems. */
export interface Spot {
  anchor: string;
  dx: number;
  dy: number;
}

export interface NameRequest {
  /** Pixels. */
  x: number;
  y: number;
  /** Lower goes first. */
  rank: number;
  /** Ems. */
  width: number;
  height: number;
  /** Pixels to the em as drawn, and as its room is reckoned: MapLibre reckons for the next whole zoom. */
  size: number;
  roomSize: number;
  /** Pixels around it. */
  padding: number;
  spots: readonly Spot[];
}

export interface PlacedName {
  /** Pixels: the middle of the name as drawn. */
  x: number;
  y: number;
  anchor: string;
  /** What is kept free for it. */
  room: Box;
}

export type NameSpace = RBush<Box>;

export function createNameSpace(): NameSpace {
  return new RBush<Box>();
}

/** In the order of the requests; null for a name that finds no room. What is placed is taken in `space`. */
export function placeNames(requests: readonly NameRequest[], space: NameSpace): (PlacedName | null)[] {
  const order = requests.map((_, index) => index);
  order.sort((a, b) => requests[a].rank - requests[b].rank);
  const placed: (PlacedName | null)[] = requests.map(() => null);
  for (const index of order) {
    const request = requests[index];
    for (const spot of request.spots) {
      const at = standAt(request, spot);
      if (space.collides(at.room)) continue;
      space.insert(at.room);
      placed[index] = at;
      break;
    }
  }
  return placed;
}

/** At another spot than where it was placed: the first that serves and is free; null where none is. */
export function moveName(
  request: NameRequest,
  placed: PlacedName,
  space: NameSpace,
  serves: (at: PlacedName) => boolean,
): PlacedName | null {
  space.remove(placed.room);
  const other = request.spots
    .map((spot) => standAt(request, spot))
    .find((at) => serves(at) && !space.collides(at.room));
  space.insert((other ?? placed).room);
  return other ?? null;
}

function standAt({ x, y, width, height, size, roomSize, padding }: NameRequest, spot: Spot): PlacedName {
  const [across, down] = [shareOf(spot.anchor, 'right', 'left'), shareOf(spot.anchor, 'bottom', 'top')];
  const halfWidth = (width * roomSize) / 2 + padding;
  const halfHeight = (height * roomSize) / 2 + padding;
  // From the point to the middle, as reckoned; the drawn name is off by as much as it is larger or smaller.
  const [shiftX, shiftY] = [-across * halfWidth, -down * halfHeight];
  const [roomX, roomY] = [x + shiftX + spot.dx * roomSize, y + shiftY + spot.dy * roomSize];
  const scale = size / roomSize;
  return {
    anchor: spot.anchor,
    x: x + shiftX * scale + spot.dx * size,
    y: y + shiftY * scale + spot.dy * size,
    room: {
      minX: roomX - halfWidth,
      maxX: roomX + halfWidth,
      minY: roomY - halfHeight,
      maxY: roomY + halfHeight,
    },
  };
}

/** 1, -1 or 0. */
function shareOf(anchor: string, positive: string, negative: string): number {
  return anchor.includes(positive) ? 1 : anchor.includes(negative) ? -1 : 0;
}
