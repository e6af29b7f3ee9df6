// How much room the story's names take on the map, and where those of its marks will stand. Reckoned: only the map itself
// measures letters, when it is too late to ask. Pixels throughout, y downwards.
import { overlap, type Box } from './box.ts';

export interface Size {
  width: number;
  height: number;
}

/** The map's buttons: in a corner at the top, one below the other or in a row. */
export type ControlsPlace = 'left' | 'right' | 'left-row' | 'right-row';

export interface Frame extends Size {
  /** Whether nothing else stands over the map, so that its buttons may stand in another corner. */
  free?: boolean;
  /** The upper left where it is left out. */
  controls?: ControlsPlace;
}

/** Where a mark's name may stand: at its right, at its left, centred over or under it; all that apply, in this order. */
export type Sides = 'rlc' | 'rl' | 'rc' | 'lc' | 'r' | 'l' | 'c';
/** Where an area's name may stand: also beside its spot, above and below it, on it alone, or nowhere. */
export type Roam = 'around' | 'upright' | 'still' | 'nowhere';

export interface NamedMark {
  x: number;
  y: number;
  radius: number;
  name: string;
}

/** As the layers set names (see story-layers.ts), with the number behind them. */
const MARK_LETTER = 7.5;
const AREA_LETTER = 9.6;
const NUMBER = 18;
/** Broader names are broken into lines. */
const BROADEST = { mark: 156, area: 104 };
const LINE = { mark: 17, area: 16 };
/** Between a mark and its name, and between an area's spot and a name that stands beside it. */
const GAP = 4;
const AREA_GAP = 17;
const ALL_SIDES = ['r', 'l', 'c'] as const;
/** What a line is higher than its letters, above and below. */
const LEADING = 3;
/** From a mark so far from the edges no name reaches them, nor what stands in the corners. */
const CLEAR = { x: 260, y: 72 };
/** Letters touch the frame no nearer. */
const EDGE = 3;
/** A narrower map has large buttons and brief credits. */
const NARROW_BELOW = 560;

export function markNameSize(name: string): Size {
  return sizeOf(name, MARK_LETTER, BROADEST.mark, LINE.mark);
}

export function areaNameSize(name: string): Size {
  return sizeOf(name, AREA_LETTER, BROADEST.area, LINE.area);
}

/**
 * Those on which the name is whole, else those on which the frame does not cut it off; all of them where it is on none.
 */
export function sidesOf(mark: NamedMark, frame: Frame): Sides {
  const [edgeX, edgeY] = [Math.min(mark.x, frame.width - mark.x), Math.min(mark.y, frame.height - mark.y)];
  if (edgeX < 0 || edgeY < 0 || (edgeX > CLEAR.x && edgeY > CLEAR.y)) return 'rlc';
  const boxes = boxesBeside(mark);
  const sides = (serves: (box: Box, frame: Frame) => boolean): string =>
    ALL_SIDES.filter((side) =>
      boxes[side]
        .slice(0, side === 'c' ? 2 : 1)
        .every(({ y, height, ...across }) =>
          serves({ ...across, y: y + LEADING, height: height - 2 * LEADING }, frame),
        ),
    ).join('');
  // A name half under the buttons tells more than one that the frame cuts off.
  return (sides(isWhole) || sides(isInside) || 'rlc') as Sides;
}

/** As far as a name stays whole wherever it then stands; a name out of the frame may stand anywhere. */
export function roamOf(x: number, y: number, name: string, frame: Frame): Roam {
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return 'around';
  const { width, height } = areaNameSize(name);
  const fits = (across: number, down: number) => isWhole(around(x, y, across, down), frame);
  if (fits(2 * (width + AREA_GAP), 2 * (height + AREA_GAP))) return 'around';
  if (fits(width, 2 * (height + AREA_GAP))) return 'upright';
  return fits(width, height) ? 'still' : 'nowhere';
}

/** Whether nothing of a box is cut off by the frame, or covered by what stands over the map in its corners. */
export function isWhole(box: Box, frame: Frame): boolean {
  return isInside(box, frame) && !furniture(frame).some((other) => overlap(box, other));
}

function isInside({ x, y, width, height }: Box, frame: Size): boolean {
  return x >= EDGE && y >= EDGE && x + width <= frame.width - EDGE && y + height <= frame.height - EDGE;
}

/** The buttons and the credits at the lower right, as large as the styles make them. */
function furniture(frame: Frame): Box[] {
  const { width, height } = frame;
  const credits = width < NARROW_BELOW ? { width: 176, height: 28 } : { width: 620, height: 20 };
  return [
    controlsBox(frame.controls ?? 'left', frame),
    { x: width - credits.width, y: height - credits.height, ...credits },
  ];
}

/** With the space between them and the frame; `short` and `long` are the sides. */
export function controlsBox(
  place: ControlsPlace,
  { width }: Size,
  { short, long } = width < NARROW_BELOW ? { short: 62, long: 150 } : { short: 50, long: 114 },
): Box {
  const size = place.endsWith('row') ? { width: long, height: short } : { width: short, height: long };
  return { x: place.startsWith('left') ? 0 : width - size.width, y: 0, ...size };
}

/** The marks, and their names where the map will set them: each on the first free side, the first marks first. */
export function markBoxes(marks: readonly NamedMark[], frame: Frame): Box[] {
  const taken = marks.map(({ x, y, radius }) => around(x, y, 2 * radius, 2 * radius));
  for (const mark of marks) {
    const { r, l, c } = boxesBeside(mark);
    const sides = sidesOf(mark, frame);
    const tried = [[r[0]], [l[0]], c, r.slice(1), l.slice(1)];
    const box = tried
      .filter((_, index) => sides.includes('rlcrl'[index]))
      .flat()
      .find((one) => !taken.some((other) => overlap(one, other)));
    if (box) taken.push(box);
  }
  return taken;
}

/** Where the layers let a mark's name stand, by side; beside the mark comes before its corners. */
function boxesBeside({ x, y, radius, name }: NamedMark): Record<'r' | 'l' | 'c', Box[]> {
  const { width, height } = markNameSize(name);
  const over = radius + GAP + height / 2;
  const corner = radius * 0.7 + GAP + 1;
  const at = (dx: number, dy: number) => around(x + dx, y + dy, width, height);
  const [r, l] = [1, -1].map((way) => [
    at(way * (radius + GAP + width / 2), 0),
    at(way * (corner + width / 2), -corner - height / 2),
    at(way * (corner + width / 2), corner + height / 2),
  ]);
  return { r, l, c: [at(0, -over), at(0, over)] };
}

function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function sizeOf(name: string, letter: number, broadest: number, line: number): Size {
  const width = letter * name.length;
  const lines = Math.ceil(width / broadest);
  return { width: Math.min(width, broadest) + NUMBER, height: lines * line };
}
