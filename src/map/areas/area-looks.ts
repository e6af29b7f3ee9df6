// How an area of the story is drawn: how much it may tint of the map, under the land or over it, and from which zoom on
// its outline is coarser than what lies around it.
import type { Geometry, Position } from 'geojson';
import { project } from '../camera/mercator.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

export interface AreaLook {
  /** Half of the map and named in passing: it must not tint the map as if the story were about it. */
  faint: boolean;
  /** A part of the sea: it lies beneath the land, whose coast is finer than its own. */
  sea: boolean;
  /** Zoom up to which its outline is as fine as the map's. */
  fine: number;
}

/** Degrees of longitude that make an area vast, as far as its box tells. */
const VAST = 60;
/** An area with so few excerpts is named in passing, unless they are more than this share of the story's. */
const PASSING = { excerpts: 2, share: 0.06 };
/** Edges of an outline that are looked at. */
const EDGES = 300;
/** Pixels of a usual edge from which corners can be told. */
const CORNERS_SHOW = 10;
/** Of what has no edges. */
const FINEST = 12;

export function areaLook(summary: PlaceSummary, geometry: Geometry, excerpts: number): AreaLook {
  return { faint: isFaint(summary, excerpts), sea: isSea(summary), fine: fineness(geometry) };
}

/** `excerpts`: those of all places of the story. */
export function isFaint({ place: { box }, excerpts: own }: PlaceSummary, excerpts: number): boolean {
  if (!box) return false;
  const [west, , east] = box;
  const span = east < west ? east + 360 - west : east - west;
  return span >= VAST && own <= PASSING.excerpts && own <= excerpts * PASSING.share;
}

/** Lakes lie on the land. */
export function isSea({ place: { feature } }: PlaceSummary): boolean {
  return feature.startsWith('H/') && !/^H\/(?:LK|RSV|STM|CNL|GLCR)/u.test(feature);
}

function fineness(geometry: Geometry): number {
  const lengths = edgesOf(geometry).sort((a, b) => a - b);
  if (lengths.length === 0) return FINEST;
  return Math.min(FINEST, Math.log2(CORNERS_SHOW / lengths[lengths.length >> 1]));
}

/** Lengths of some of the edges, in pixels of the world at zoom 0. */
function edgesOf(geometry: Geometry): number[] {
  const rings: Position[][] =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  const step = Math.max(1, Math.floor(corners / EDGES));
  const lengths: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += step) {
      const [from, to] = [ring[index - 1], ring[index]].map(([lng, lat]) => project([lng, lat], 0));
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length > 0) lengths.push(length);
    }
  }
  return lengths;
}
