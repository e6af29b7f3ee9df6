// The mark of a place as plain shapes: disc, ring, or disc in a ring, cut like a pie by outlet, dashed where doubtful.
// One description, drawn as SVG (lists, static page) and on a canvas (the map's images).
import type { PlaceSummary, Presence } from '../story/summarise-places.ts';
import { outletColour, type Theme } from '../style/theme.ts';

export interface Mark {
  /** Pixels. */
  diameter: number;
  presence: Presence;
  doubtful: boolean;
  shares: { outlet: number; excerpts: number }[];
  /** Whether other places are gathered under it: another mark shows behind it. */
  gathers?: boolean;
  /** Number of the step in a walk, written in the mark. */
  number?: number;
}

export interface Shape {
  /** SVG path data around (0, 0). */
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: number[];
}

/** Pixels: the smallest and largest mark. */
const MARK_DIAMETER = { min: 8, max: 22 };
/** A story whose most named place has fewer excerpts than this does not use the largest mark. */
const FULL_SIZE_EXCERPTS = 8;
const RING_WIDTH = { sure: 2.25, doubtful: 1.5 };
/** Between a disc and the ring around it. */
export const RING_GAP = 1.5;
export const EDGE_WIDTH = 1.5;
/** Pixels that the mark behind stands to the right and upwards. */
export const BEHIND = 3;

/** Area grows with the number of excerpts; `most` is that of the story's most named place. */
export function markDiameter(excerpts: number, most: number): number {
  const share = Math.sqrt(excerpts / Math.max(most, FULL_SIZE_EXCERPTS));
  return Math.round(Math.max(MARK_DIAMETER.min, Math.min(MARK_DIAMETER.max, MARK_DIAMETER.max * share)));
}

export function markOf(summary: PlaceSummary, most: number): Mark {
  const { presence, doubtful, shares } = summary;
  const diameter = markDiameter(summary.excerpts, most);
  // A disc within a ring needs room for both; so does a dashed edge to be seen as dashes.
  return {
    diameter: presence === 'both' || doubtful ? Math.max(diameter, 12) : diameter,
    presence,
    doubtful,
    shares,
  };
}

/** Marks with the same key look the same. */
export function markKey(mark: Mark, theme: string): string {
  const shares = mark.shares.map((share) => `${share.outlet}:${share.excerpts}`).join(',');
  return [
    'mark',
    theme,
    mark.diameter,
    mark.presence,
    mark.doubtful ? 'doubt' : '',
    shares,
    mark.gathers ? 'gathers' : '',
    mark.number ?? '',
  ].join('|');
}

/** Pixels. */
export function ringWidth(doubtful: boolean): number {
  return doubtful ? RING_WIDTH.doubtful : RING_WIDTH.sure;
}

/** Shapes in drawing order, in pixels, centred on (0, 0). */
export function markShapes(mark: Mark, theme: Theme): Shape[] {
  const radius = mark.diameter / 2;
  const width = ringWidth(mark.doubtful);
  const ringRadius = radius - width / 2;
  const dash = mark.doubtful ? dashes(ringRadius) : undefined;
  const backing: Shape[] = mark.gathers
    ? [
        { path: disc(radius + EDGE_WIDTH, BEHIND), fill: theme.markEdge },
        { path: disc(radius, BEHIND), fill: theme.areaInk },
      ]
    : [];
  backing.push({ path: disc(radius + EDGE_WIDTH), fill: theme.markEdge });
  const rings = sectors(mark).map(({ outlet, from, to }): Shape => ({
    path: arc(ringRadius, from, to),
    stroke: outletColour(theme, outlet),
    width,
    dash,
  }));
  if (mark.presence === 'named') return [...backing, ...rings];
  const discRadius = mark.presence === 'both' || mark.doubtful ? radius - width - RING_GAP : radius;
  const discs = sectors(mark).map(({ outlet, from, to }): Shape => ({
    path: sector(discRadius, from, to),
    fill: outletColour(theme, outlet),
  }));
  const edged = mark.presence === 'both' || mark.doubtful;
  return [...backing, ...discs, ...(edged ? rings : [])];
}

/** A whole `<svg>` element, for lists and the static page; decorative, so hidden from assistive technology. */
export function markSvg(mark: Mark, theme: Theme): string {
  const half = mark.diameter / 2 + EDGE_WIDTH;
  const shapes = markShapes(mark, theme).map((shape) => {
    const stroke = shape.stroke
      ? ` stroke="${shape.stroke}" stroke-width="${shape.width}"${shape.dash ? ` stroke-dasharray="${shape.dash.map(fixed).join(' ')}"` : ''}`
      : '';
    return `<path d="${shape.path}" fill="${shape.fill ?? 'none'}"${stroke}/>`;
  });
  return `<svg aria-hidden="true" class="mark" width="${half * 2}" height="${half * 2}" viewBox="${-half} ${-half} ${half * 2} ${half * 2}">${shapes.join('')}</svg>`;
}

/** Six even dashes around a circle. */
export function dashes(radius: number): [dash: number, gap: number] {
  const step = (2 * Math.PI * radius) / 6;
  return [step * 0.6, step * 0.4];
}

interface Sector {
  outlet: number;
  /** Turns from the top, clockwise. */
  from: number;
  to: number;
}

function sectors(mark: Mark): Sector[] {
  const total = mark.shares.reduce((sum, share) => sum + share.excerpts, 0);
  let from = 0;
  return mark.shares.map(({ outlet, excerpts }) => {
    const to = from + excerpts / total;
    const sector = { outlet, from, to };
    from = to;
    return sector;
  });
}

/** `shift`: pixels to the right and upwards. */
function disc(radius: number, shift = 0): string {
  const path = `M${fixed(shift)} ${fixed(-shift - radius)}a${fixed(radius)} ${fixed(radius)} 0 1 1 0 ${fixed(2 * radius)}`;
  return `${path}a${fixed(radius)} ${fixed(radius)} 0 1 1 0 ${fixed(-2 * radius)}Z`;
}

function sector(radius: number, from: number, to: number): string {
  if (to - from > 0.999) return `${arc(radius, 0, 1)}Z`;
  return `M0 0L${arc(radius, from, to).slice(1)}Z`;
}

function arc(radius: number, from: number, to: number): string {
  if (to - from > 0.999) {
    return `M0 ${fixed(-radius)}A${fixed(radius)} ${fixed(radius)} 0 1 1 0 ${fixed(radius)}A${fixed(radius)} ${fixed(radius)} 0 1 1 0 ${fixed(-radius)}`;
  }
  const [x1, y1] = onCircle(radius, from);
  const [x2, y2] = onCircle(radius, to);
  return `M${x1} ${y1}A${fixed(radius)} ${fixed(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2} ${y2}`;
}

function onCircle(radius: number, turn: number): [string, string] {
  const angle = turn * 2 * Math.PI;
  return [fixed(radius * Math.sin(angle)), fixed(-radius * Math.cos(angle))];
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
