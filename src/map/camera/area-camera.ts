// The camera that shows an open area: all of it where that fits, else the part that is next to the story.
import type { LandBox } from '../areas/main-land.ts';
import { project, unproject } from './mercator.ts';
import { fitCamera, type Camera, type Padding } from './story-camera.ts';

/** An area is not shown from farther off than this, unless the story is: from there a continent fills a screen. */
const FARTHEST = 2;

/** Frame and padding in pixels. */
export function areaCamera(
  box: LandBox,
  story: Camera,
  frame: { width: number; height: number },
  padding: Padding,
): Camera {
  const [west, south, east, north] = box;
  const whole = fitCamera(
    [
      [west, south],
      [east, north],
    ],
    frame,
    padding,
  );
  const zoom = Math.min(FARTHEST, story.zoom);
  if (whole.zoom >= zoom) return whole;
  const turns = Math.round(((west + east) / 2 - story.center[0]) / 360) * 360;
  const [left, bottom] = project([west, south], zoom);
  const [right, top] = project([east, north], zoom);
  const [x, y] = project([story.center[0] + turns, story.center[1]], zoom);
  const room = {
    x: (frame.width - padding.left - padding.right) / 2,
    y: (frame.height - padding.top - padding.bottom) / 2,
  };
  const [lng, lat] = unproject(
    [
      within(x, left + room.x, right - room.x) + (padding.right - padding.left) / 2,
      within(y, top + room.y, bottom - room.y) + (padding.bottom - padding.top) / 2,
    ],
    zoom,
  );
  return { center: [((((lng + 180) % 360) + 360) % 360) - 180, lat], zoom };
}

/** The middle where the limits leave no room. */
function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, value));
}
