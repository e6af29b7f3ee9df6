// A walk through the story: its places in the order of the text, and the way between them over the globe.
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { PlaceSummary } from './summarise-places.ts';

export interface WalkStep {
  place: string;
  /** The mention that the step reads: the first where something is or was there, else the first. */
  mention: string;
}

/** Pieces of each arc; enough that it looks round at every zoom of a story. */
const ARC_PIECES = 32;
/** So many arcs are drawn behind the current step; older ones would only tangle. */
const ROUTE_LIMIT = 40;

/** One step for each place, at its first telling. */
export function walkSteps(summaries: readonly PlaceSummary[]): WalkStep[] {
  return [...summaries]
    .sort((a, b) => a.order - b.order)
    .map(({ place, mentions }) => {
      const literal = mentions.find((mention) => mention.kind === 'literal') ?? mentions[0];
      return { place: place.id, mention: literal.id };
    });
}

export interface Route {
  arcs: FeatureCollection<LineString>;
  /** One arrowhead, in the middle of the last arc; `bearing` in degrees clockwise from north. */
  arrow: FeatureCollection<Point, { bearing: number }>;
}

/** `points` are the stops so far as `[lng, lat]`, in order. */
export function walkRoute(points: readonly (readonly [number, number])[]): Route {
  const recent = points.slice(-ROUTE_LIMIT - 1);
  const arcs = recent.slice(1).map((to, index): Feature<LineString> => {
    const coordinates = greatCircle(recent[index], to);
    return {
      type: 'Feature',
      properties: { last: index === recent.length - 2 },
      geometry: { type: 'LineString', coordinates },
    };
  });
  const last = arcs.at(-1)?.geometry.coordinates;
  const arrow: Feature<Point, { bearing: number }>[] = last ? [arrowOn(last)] : [];
  return {
    arcs: { type: 'FeatureCollection', features: arcs },
    arrow: { type: 'FeatureCollection', features: arrow },
  };
}

/** Longitudes run on past 180° rather than jump, so that the line crosses the antimeridian in one piece. */
export function greatCircle(from: readonly [number, number], to: readonly [number, number]): number[][] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return [[...from], [...to]];
  let before = from[0];
  return Array.from({ length: ARC_PIECES + 1 }, (_, piece) => {
    const share = piece / ARC_PIECES;
    const [p, q] = [
      Math.sin((1 - share) * angle) / Math.sin(angle),
      Math.sin(share * angle) / Math.sin(angle),
    ];
    const [x, y, z] = [0, 1, 2].map((axis) => a[axis] * p + b[axis] * q);
    const lng = (Math.atan2(y, x) * 180) / Math.PI;
    before += ((((lng - before + 180) % 360) + 360) % 360) - 180;
    return [before, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
  });
}

function arrowOn(line: number[][]): Feature<Point, { bearing: number }> {
  const middle = Math.floor(line.length / 2);
  const [from, to] = [line[Math.max(0, middle - 1)], line[middle]];
  const scale = Math.cos((to[1] * Math.PI) / 180);
  const bearing = (Math.atan2((to[0] - from[0]) * scale, to[1] - from[1]) * 180) / Math.PI;
  return { type: 'Feature', properties: { bearing }, geometry: { type: 'Point', coordinates: to } };
}

function toVector([lng, lat]: readonly [number, number]): [number, number, number] {
  const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
