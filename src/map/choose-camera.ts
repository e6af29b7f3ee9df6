// Where the map looks: at what a person chose to see, else at the open place, else at the whole story.
import { scaleCamera, storyCamera } from './poster-frame.ts';
import { fitCamera, type Camera, type Padding } from './story-camera.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** An open point is shown from no closer than this, unless a person is closer already. */
const CLOSE_ZOOM = 6;
/** Levels between the whole story and an open place: near enough to see, far enough to know where it is. */
const STEP_IN = 1.5;
/** Pixels between the outermost mark and the frame, where its label needs to stand. */
const MARGIN: Padding = { top: 56, right: 96, bottom: 56, left: 96 };
const NARROW_MARGIN: Padding = { top: 32, right: 44, bottom: 48, left: 44 };
const NARROW_BELOW = 560;

export interface CameraQuestion {
  view: { lng: number; lat: number; zoom: number } | null;
  open: PlaceSummary | null;
  summaries: readonly PlaceSummary[];
  /** Ids of the places that the whole story's view is fitted to. */
  main: ReadonlySet<string>;
  frame: { width: number; height: number };
  /** Pixels at the right edge that something else covers. */
  covered: number;
  /** Zoom of the map now; 0 before there is one. */
  zoom: number;
}

export function chooseCamera(question: CameraQuestion): Camera {
  const { view, open, frame } = question;
  if (view) return { center: [view.lng, view.lat], zoom: view.zoom };
  if (!open) return wholeStory(question);
  const padding = paddingOf(question);
  if (open.form === 'area' && open.place.box) {
    const [west, south, east, north] = open.place.box;
    const corners: [number, number][] = [
      [west, south],
      [east, north],
    ];
    return fitCamera(corners, frame, padding);
  }
  const zoom = Math.max(question.zoom, Math.min(CLOSE_ZOOM, wholeStory(question).zoom + STEP_IN));
  return fitCamera([[open.place.lng, open.place.lat]], frame, padding, zoom);
}

/** The poster's camera, scaled to the room there is. */
export function wholeStory({ summaries, main, frame }: CameraQuestion): Camera {
  return scaleCamera(storyCamera(summaries, main), frame);
}

function paddingOf({ frame, covered }: CameraQuestion): Padding {
  const margin = frame.width < NARROW_BELOW ? NARROW_MARGIN : MARGIN;
  return { ...margin, right: margin.right + covered };
}
