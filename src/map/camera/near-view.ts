// Of thousands of places, those in and about what a map shows: only they are given to it. Told once for a view, it holds
// until the map is moved beyond what was told.
import { project, TILE_SIZE } from './mercator.ts';
import type { Camera } from './story-camera.ts';

/** Up to so many places are all near. */
const FEW_PLACES = 600;
/** Screens beyond each edge that are near too: so far a map may be moved before it asks again. */
const AROUND = 0.5;

type Point = { lng: number; lat: number };
interface Size {
  width: number;
  height: number;
}

export class NearView {
  /** Pixels of the world at zoom 0, from the middle; null when everything is near. */
  #told: { x: number; y: number; across: number; down: number } | null = null;

  /** Tells which of `places` points are near; without a camera, all. */
  tell(camera: Camera | null, frame: Size, places: number): (point: Point) => boolean {
    this.#told = null;
    if (!camera || places <= FEW_PLACES) return () => true;
    const [x, y] = project(camera.center, 0);
    const half = halfFrame(camera, frame);
    const told = { x, y, across: half.across * (1 + 2 * AROUND), down: half.down * (1 + 2 * AROUND) };
    this.#told = told;
    return ({ lng, lat }) => {
      const [left, top] = project([lng, lat], 0);
      return sideways(left, x) <= told.across && Math.abs(top - y) <= told.down;
    };
  }

  /** Whether a map with this camera shows only what was told of. */
  covers(camera: Camera, frame: Size): boolean {
    if (!this.#told) return true;
    const [x, y] = project(camera.center, 0);
    const { across, down } = halfFrame(camera, frame);
    const told = this.#told;
    const isAll = told.across >= TILE_SIZE / 2;
    return (isAll || sideways(x, told.x) + across <= told.across) && Math.abs(y - told.y) + down <= told.down;
  }
}

function halfFrame({ zoom }: Camera, { width, height }: Size): { across: number; down: number } {
  return { across: width / 2 / 2 ** zoom, down: height / 2 / 2 ** zoom };
}

/** The shorter way around the globe. */
function sideways(a: number, b: number): number {
  const apart = Math.abs(a - b) % TILE_SIZE;
  return Math.min(apart, TILE_SIZE - apart);
}
