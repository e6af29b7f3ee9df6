// Where the names of areas stand on a drawn map, and on which side of each there is room for a number: the page that
// shows the map sets one there, where it cannot be worked otherwise.
import type { NumberSide } from '../../map/area-spot.ts';
import type { Box } from '../scene.ts';
import type { LabelSpace } from './label-space.ts';
import type { DrawnLabel } from './story-labels.ts';

/** mm. */
export interface NumberSize {
  width: number;
  height: number;
}

export interface AreaName {
  /** Id of the place. */
  place: string;
  /** mm on the page. */
  box: Box;
  side: NumberSide;
}

/** Between a name and its number, mm; more than labels keep from one another. */
const GAP_MM = 0.6;
/** Of its size, that must be free: where there is little room it may touch its neighbours. */
const SHARES = [1, 0.6];

/** Room that is given to a number is taken. */
export function areaNames(labels: readonly DrawnLabel[], space: LabelSpace, number: NumberSize): AreaName[] {
  return labels.flatMap(({ area }): AreaName[] => {
    if (!area) return [];
    const rooms = SHARES.flatMap((share) => roomsBeside(area.box, number, share));
    const free = rooms.find(({ box }) => space.isFree(box));
    if (free) space.take(free.box);
    return [{ ...area, side: free?.side ?? 'on' }];
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
  const [far, high] = [width / 2 + GAP_MM, height / 2 + GAP_MM];
  return [
    { side: 'before', box: around(minX - far, middleY) },
    { side: 'after', box: around(maxX + far, middleY) },
    { side: 'over', box: around(middleX, minY - high) },
    { side: 'under', box: around(middleX, maxY + high) },
  ];
}
