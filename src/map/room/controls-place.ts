// Where the buttons that move the map stand. Where nothing else stands over the map they take the corner, and the way of
// lying, in which they cover least of the story's view; else the upper left, which is kept free for them.
import { overlap, type Box } from './box.ts';
import { projector } from '../camera/mercator.ts';
import { controlsBox, markNameSize, type ControlsPlace, type Frame } from './name-room.ts';
import type { Camera } from '../camera/story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

/** Best first, where they cover as much as each other. */
const PLACES: readonly ControlsPlace[] = ['left', 'right', 'left-row', 'right-row'];
/** Pixels from the middle of a mark that should be seen, the largest marks apart. */
const MARK_RADIUS = 9;
/** A mark that cannot be hit is worse than one that is touched, and that than some names that must stand elsewhere. */
const COST = { hidden: 20, touched: 6, name: 1 };

let last: { asked: unknown[]; place: ControlsPlace } | null = null;

/** For the whole story's view; it stays where it is when the map is moved. Cost: linear; the last answer is kept. */
export function controlsPlace(
  summaries: readonly PlaceSummary[],
  { center, zoom }: Camera,
  frame: Frame,
): ControlsPlace {
  if (!frame.free) return 'left';
  const asked = [summaries, ...center, zoom, frame.width, frame.height];
  if (!last || asked.some((one, index) => one !== last!.asked[index]))
    last = { asked, place: leastCovering(summaries, { center, zoom }, frame) };
  return last.place;
}

function leastCovering(summaries: readonly PlaceSummary[], camera: Camera, frame: Frame): ControlsPlace {
  const toFrame = projector(camera, frame);
  const boxes = PLACES.map((place) => controlsBox(place, frame));
  const costs = PLACES.map(() => 0);
  for (const { form, place } of summaries) {
    if (form !== 'point') continue;
    const { x, y } = toFrame(place.lng, place.lat);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const mark: Box = {
      ...{ x: x - MARK_RADIUS, y: y - MARK_RADIUS },
      ...{ width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS },
    };
    const { width, height } = markNameSize(place.name);
    const name: Box = { x: x + MARK_RADIUS, y: y - height / 2, width, height };
    boxes.forEach((box, index) => {
      const hides = x > box.x && x < box.x + box.width && y < box.y + box.height;
      if (overlap(box, mark)) costs[index] += hides ? COST.hidden : COST.touched;
      if (overlap(box, name)) costs[index] += COST.name;
    });
  }
  return PLACES[costs.indexOf(Math.min(...costs))];
}
