// Where the names of areas stand on the poster, and on which side of each there is room for a number: the page that
// shows the map sets one there, where it cannot be worked otherwise.
import type { NumberSide } from '../../map/areas/area-spot.ts';
import type { Box } from '../scene.ts';
import type { NameSpace } from './place-names.ts';

/** Pixels. */
export interface NumberSize {
  width: number;
  height: number;
}

export interface AreaName {
  /** Id of the place. */
  place: string;
  box: Box;
  side: NumberSide;
}

/** Between a name and its number, pixels. */
const GAP = 2;
/** Of its size, that must be free: where there is little room it may touch its neighbours. */
const SHARES = [1, 0.6];

/** `names` by place id. Room that is given to a number is taken. */
export function areaNames(names: ReadonlyMap<string, Box>, space: NameSpace, number: NumberSize): AreaName[] {
  return [...names].map(([place, box]): AreaName => {
    const rooms = SHARES.flatMap((share) => roomsBeside(box, number, share));
    const free = rooms.find((room) => !space.collides(room.box));
    if (free) space.insert(free.box);
    return { place, box, side: free?.side ?? 'on' };
  });
}

/** Best first. */
function roomsBeside(
  { minX, maxX, minY, maxY }: Box,
  { width, height }: NumberSize,
  share: number,
): { side: NumberSide; box: Box }[] {
  const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const around = (x: number, y: number): Box => ({
    ...{ minX: x - (width / 2) * share, maxX: x + (width / 2) * share },
    ...{ minY: y - (height / 2) * share, maxY: y + (height / 2) * share },
  });
  const [far, high] = [width / 2 + GAP, height / 2 + GAP];
  return [
    { side: 'before', box: around(minX - far, middleY) },
    { side: 'after', box: around(maxX + far, middleY) },
    { side: 'over', box: around(middleX, minY - high) },
    { side: 'under', box: around(middleX, maxY + high) },
  ];
}
