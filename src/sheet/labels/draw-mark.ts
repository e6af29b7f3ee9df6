// The printed mark of a place: disc, ring, or disc in a ring, parted by outlet, dashed where doubtful, its number inside.
import { BEHIND, dashes, EDGE_WIDTH, RING_GAP, ringWidth } from '../../map/marks/mark-shape.ts';
import type { Presence } from '../../map/story/summarise-places.ts';
import { MM_PER_PIXEL, type Mark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { setText } from '../type/set-text.ts';

export interface MarkLook {
  presence: Presence;
  doubtful: boolean;
  shares: readonly { outlet: number; excerpts: number }[];
  number: number | null;
  /** Whether other places are gathered under it: another mark shows behind it. */
  gathers?: boolean;
}

/** How a mark of a given radius is edged and ringed, mm. */
export interface MarkSizes {
  edge: number;
  ring(radius: number, doubtful: boolean): number;
  /** Between a disc and the ring around it. */
  gap: number;
  /** Lengths of dash and gap of a doubtful ring. */
  dash(radius: number, ring: number): [number, number];
  /** What an outlet beyond the table has: one of its hues again, or none. */
  hue(outlet: number, theme: Inks): string;
}

type Inks = Pick<SheetTheme, 'outlets' | 'markEdge' | 'areaInk' | 'onOutlet' | 'ink'>;

const PAPER_MARK: MarkSizes = {
  edge: 0.28,
  ring: (radius) => Math.max(0.34, radius * 0.17),
  gap: 0.24,
  dash: (_, ring) => [ring * 1.8, ring * 1.2],
  hue: (outlet, { outlets }) => outlets[outlet % outlets.length],
};

/** As the live map's (see mark-shape.ts). */
export const SCREEN_MARK: MarkSizes = {
  edge: EDGE_WIDTH * MM_PER_PIXEL,
  ring: (_, doubtful) => ringWidth(doubtful) * MM_PER_PIXEL,
  gap: RING_GAP * MM_PER_PIXEL,
  dash: dashes,
  hue: (outlet, { outlets, areaInk }) => outlets[outlet] ?? areaInk,
};

/** How far the mark behind stands to the right and upwards. */
const BEHIND_MM = BEHIND * MM_PER_PIXEL;
const ARC_STEPS = 64;

/** Marks in painting order around (x, y). */
export function drawMark(
  look: MarkLook,
  at: { x: number; y: number; radius: number; numberSize: number },
  theme: Inks,
  book: FontBook,
  sizes: MarkSizes = PAPER_MARK,
): Mark[] {
  const { x, y, radius } = at;
  const ring = sizes.ring(radius, look.doubtful);
  const outer = radius + sizes.edge;
  const sectors = sectorsOf(look.shares);
  const hue = (outlet: number) => sizes.hue(outlet, theme);
  const marks: Mark[] = [];
  if (look.gathers) {
    const behind = { type: 'circle', x: x + BEHIND_MM, y: y - BEHIND_MM } as const;
    marks.push({ ...behind, radius: outer, fill: theme.markEdge });
    marks.push({ ...behind, radius, fill: theme.areaInk });
  }
  marks.push({ type: 'circle', x, y, radius: outer, fill: theme.markEdge });
  const filled = look.presence !== 'named';
  const ringed = look.presence !== 'there' || look.doubtful;
  const discRadius = ringed ? radius - ring - sizes.gap : radius;
  if (filled) {
    for (const sector of sectors) {
      marks.push({
        type: 'path',
        closed: true,
        fill: hue(sector.outlet),
        lines: [sectorLine(x, y, discRadius, sector.from, sector.to)],
      });
    }
  }
  if (ringed) {
    const dash = look.doubtful ? sizes.dash(radius - ring / 2, ring) : undefined;
    for (const sector of sectors) {
      marks.push({
        type: 'path',
        closed: false,
        lines: [arcLine(x, y, radius - ring / 2, sector.from, sector.to)],
        stroke: { color: hue(sector.outlet), widthMm: ring, dash },
      });
    }
  }
  if (look.number !== null) {
    const text = String(look.number);
    // Room for the figures: the chord of the inner disc at the height of a figure.
    const sizeMm = Math.min(
      at.numberSize,
      (filled ? discRadius : radius - ring) * (text.length > 2 ? 0.98 : text.length > 1 ? 1.24 : 1.5),
    );
    const cap = book.metrics('sans-bold').capHeight * sizeMm;
    marks.push(
      setText(
        {
          text,
          x,
          y: y + cap / 2,
          anchor: 'middle',
          font: 'sans-bold',
          sizeMm,
          fill: filled ? theme.onOutlet : theme.ink,
          role: 'number',
        },
        book,
      ),
    );
  }
  return marks;
}

interface Sector {
  outlet: number;
  /** Turns from the top, clockwise. */
  from: number;
  to: number;
}

function sectorsOf(shares: MarkLook['shares']): Sector[] {
  const total = shares.reduce((sum, share) => sum + share.excerpts, 0) || 1;
  let from = 0;
  return shares.map(({ outlet, excerpts }) => {
    const sector = { outlet, from, to: from + excerpts / total };
    from = sector.to;
    return sector;
  });
}

function sectorLine(x: number, y: number, radius: number, from: number, to: number): number[] {
  const arc = arcLine(x, y, radius, from, to);
  return to - from > 0.999 ? arc : [x, y, ...arc];
}

function arcLine(x: number, y: number, radius: number, from: number, to: number): number[] {
  const steps = Math.max(2, Math.ceil((to - from) * ARC_STEPS));
  const line: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const angle = (from + ((to - from) * step) / steps) * 2 * Math.PI;
    line.push(x + Math.sin(angle) * radius, y - Math.cos(angle) * radius);
  }
  return line;
}
