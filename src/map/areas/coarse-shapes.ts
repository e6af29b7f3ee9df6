// The areas of a story as the first picture needs them: all of their shape that is in sight, and beyond it only what
// keeps them whole. A country of eleven time zones takes the map's worker a tenth of a second, most of it for nothing.
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { project, TILE_SIZE, unproject } from '../camera/mercator.ts';
import type { Camera } from '../camera/story-camera.ts';
import { isOnCut } from './area-outlines.ts';

/** Pixels between two points: in sight, and beyond. */
const STEP = { near: 0.75, far: 40 };
/** Pixels around the view that count as in sight: more than a step beyond it could cut across. */
const MARGIN = 100;
/** What a degree of latitude is to one of longitude where the map ends: beyond what is in sight a step is never longer than its margin. */
const FLATTEST = 0.2;

export interface CoarseView {
  camera: Camera;
  /** Pixels. */
  frame: { width: number; height: number };
}

/** Linear in the points. What is neither polygon nor lines comes back as it is. */
export function coarseShapes<G extends Geometry, P>(
  { features }: FeatureCollection<G, P>,
  { camera, frame }: CoarseView,
): FeatureCollection<G, P> {
  // In degrees, as the points are: to project ten thousand of them cost as much as all that is saved.
  const degrees = 360 / (TILE_SIZE * 2 ** camera.zoom);
  const [x, y] = project(camera.center, camera.zoom);
  const [centerLng] = camera.center;
  const reachLng = (frame.width / 2 + MARGIN) * degrees;
  const reachY = frame.height / 2 + MARGIN;
  const [north, south] = [-reachY, reachY].map((down) => unproject([x, y + down], camera.zoom)[1]);
  const poleward = Math.cos((Math.max(Math.abs(north), Math.abs(south)) * Math.PI) / 180);
  const near = { lng: STEP.near * degrees, lat: STEP.near * degrees * poleward };
  const far = { lng: STEP.far * degrees, lat: STEP.far * degrees * FLATTEST };
  const thin = (line: Position[]): Position[] => {
    const kept: Position[] = [];
    let last: Position | null = null;
    /** The point before, where it was left out. */
    let skipped: Position | null = null;
    for (const [index, position] of line.entries()) {
      // A long straight edge between two points out of sight may cross what is in sight: it keeps both its ends.
      if (skipped && isApart(skipped, position, far)) kept.push((last = skipped));
      const [lng, lat] = position;
      const across = Math.abs(lng - centerLng);
      // The world goes on at its edges.
      const isNear = Math.min(across, 360 - across) < reachLng && lat < north && lat > south;
      const isEnd = index === line.length - 1;
      skipped = null;
      // An edge along the cut keeps its ends, by which it is known (see area-outlines.ts).
      if (!last || isEnd || isApart(last, position, isNear ? near : far) || isOnCut(position))
        kept.push((last = position));
      else skipped = position;
    }
    return kept;
  };
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({ ...feature, geometry: thinned(feature.geometry, thin) as G })),
  };
}

function isApart(one: Position, other: Position, step: { lng: number; lat: number }): boolean {
  return Math.abs(one[0] - other[0]) >= step.lng || Math.abs(one[1] - other[1]) >= step.lat;
}

type Thin = (line: Position[]) => Position[];

function thinned(geometry: Geometry, thin: Thin): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rings(geometry.coordinates, thin) };
  if (geometry.type === 'MultiPolygon') {
    const parts = geometry.coordinates.map((part) => rings(part, thin)).filter((part) => part.length > 0);
    return { ...geometry, coordinates: parts };
  }
  if (geometry.type !== 'MultiLineString') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map(thin).filter((line) => line.length > 1) };
}

/** None where the outer ring is too small to be seen. */
function rings(all: Position[][], thin: Thin): Position[][] {
  const [outer, ...holes] = all.map(thin);
  return outer && outer.length > 3 ? [outer, ...holes.filter((hole) => hole.length > 3)] : [];
}
