// The areas of a story as the first picture needs them: all of their shape that is in sight, and beyond it only what
// keeps them whole. A country of eleven time zones takes the map's worker a tenth of a second, most of it for nothing.
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { project, TILE_SIZE } from '../camera/mercator.ts';
import type { Camera } from '../camera/story-camera.ts';

/** Pixels between two points: in sight, and beyond. */
const STEP = { near: 0.75, far: 40 };
/** Pixels around the view that count as in sight: more than a step beyond it could cut across. */
const MARGIN = 200;

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
  const center = project(camera.center, camera.zoom);
  const world = TILE_SIZE * 2 ** camera.zoom;
  const reach = { x: frame.width / 2 + MARGIN, y: frame.height / 2 + MARGIN };
  const thin = (line: Position[]): Position[] => {
    const kept: Position[] = [];
    let [lastX, lastY] = [Infinity, Infinity];
    /** The point before, where it was left out. */
    let skipped: { position: Position; x: number; y: number } | null = null;
    for (const [index, position] of line.entries()) {
      const [x, y] = project(position as [number, number], camera.zoom);
      // A long straight edge between two points out of sight may cross what is in sight: it keeps both its ends.
      if (skipped && isApart(x - skipped.x, y - skipped.y, STEP.far)) {
        kept.push(skipped.position);
        [lastX, lastY] = [skipped.x, skipped.y];
      }
      const across = Math.abs(x - center[0]);
      // The world goes on at its edges.
      const isNear = Math.min(across, world - across) < reach.x && Math.abs(y - center[1]) < reach.y;
      const isEnd = index === line.length - 1;
      skipped = null;
      if (isEnd || isApart(x - lastX, y - lastY, isNear ? STEP.near : STEP.far)) {
        kept.push(position);
        [lastX, lastY] = [x, y];
      } else skipped = { position, x, y };
    }
    return kept;
  };
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({ ...feature, geometry: thinned(feature.geometry, thin) as G })),
  };
}

function isApart(across: number, down: number, step: number): boolean {
  return Math.abs(across) >= step || Math.abs(down) >= step;
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
