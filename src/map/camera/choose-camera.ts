// Where the map looks: at what a person chose to see, else at the open place, else at the whole story.
import type { Geometry } from 'geojson';
import { areaCamera } from './area-camera.ts';
import { mainLand, type LandBox } from '../areas/main-land.ts';
import { markNameSize, type Frame } from '../room/name-room.ts';
import { scaleCamera, storyCamera } from './poster-frame.ts';
import { fitCamera, type Camera, type Padding } from './story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';

/**
 * An open point is shown from no closer than this, unless the whole story is, or a person is closer already; a walk keeps
 * its distance.
 */
const CLOSE_ZOOM = 6;
/** Levels between the whole story and an open place: near enough to see, far enough to know where it is. */
const STEP_IN = 1.5;
/** Places under one mark are looked at from no closer than this. */
const APART_ZOOM = 11;
/** Pixels between the outermost mark and the frame, where its label needs to stand. */
const MARGIN: Padding = { top: 56, right: 96, bottom: 56, left: 96 };
const NARROW_MARGIN: Padding = { top: 32, right: 44, bottom: 48, left: 44 };
/** The outline of an open area carries its own name: it may come nearer to the frame. */
const AREA_MARGIN: Padding = { top: 28, right: 28, bottom: 36, left: 64 };
const NARROW_AREA_MARGIN: Padding = { top: 16, right: 16, bottom: 24, left: 16 };
const NARROW_BELOW = 560;
/** Pixels at the frame's edges where a mark is hardly seen. */
const SIGHT_EDGE = 24;
/** Pixels between the middle of an open mark and its name. */
const NAME_START = 20;

export interface CameraQuestion {
  view: { lng: number; lat: number; zoom: number } | null;
  open: PlaceSummary | null;
  /** Of the open place, where it is an area whose shape is known. */
  shape: Geometry | null;
  summaries: readonly PlaceSummary[];
  /** Ids of the places that the whole story's view is fitted to. */
  main: ReadonlySet<string>;
  frame: Frame;
  /** Pixels at the right edge that something else covers. */
  covered: number;
  /** Zoom of the map now; 0 before there is one. */
  zoom: number;
  /**
   * Whether the story is walked: a small country on the way must not leave all later stops without their surroundings.
   */
  walks: boolean;
}

export function chooseCamera(question: CameraQuestion): Camera {
  const { view, open, frame } = question;
  if (view) return { center: [view.lng, view.lat], zoom: view.zoom };
  if (!open) return wholeStory(question);
  const area =
    open.form === 'area' ? ((question.shape && mainLand(question.shape)) ?? unwrap(open.place.box)) : null;
  if (area)
    return areaCamera(
      area,
      wholeStory(question),
      frame,
      paddingOf(question, AREA_MARGIN, NARROW_AREA_MARGIN),
    );
  const padding = paddingOf(question, MARGIN, NARROW_MARGIN);
  const nearest = question.walks ? 0 : question.zoom;
  const whole = wholeStory(question).zoom;
  const zoom = Math.max(nearest, whole, Math.min(CLOSE_ZOOM, whole + STEP_IN));
  return fitCamera([[open.place.lng, open.place.lat]], frame, padding, zoom);
}

/**
 * Whether an open place whose mark lies at these pixels of the frame is well in sight, so that the map need not move to
 * show it. Its name stands beside it; under a panel it could not be read.
 */
export function isInSight(
  { frame, covered, open }: CameraQuestion,
  { x, y }: { x: number; y: number },
): boolean {
  const hasName = covered > 0 && open?.form === 'point';
  const beside = hasName ? NAME_START + markNameSize(open.place.name).width : SIGHT_EDGE;
  const right = frame.width - covered - beside;
  return x > SIGHT_EDGE && y > SIGHT_EDGE && x < right && y < frame.height - SIGHT_EDGE;
}

/** Shows places that are gathered under one mark apart from each other: all of them, from nearer than now. */
export function apartCamera(places: readonly PlaceSummary[], question: CameraQuestion): Camera {
  const points = places.map(({ place }): [number, number] => [place.lng, place.lat]);
  const fitted = fitCamera(points, question.frame, paddingOf(question, MARGIN, NARROW_MARGIN), APART_ZOOM);
  return { center: fitted.center, zoom: Math.max(fitted.zoom, Math.min(APART_ZOOM, question.zoom + 1)) };
}

/** The poster's camera, scaled to the room there is. */
export function wholeStory({ summaries, main, frame }: CameraQuestion): Camera {
  return scaleCamera(storyCamera(summaries, main), frame);
}

function paddingOf({ frame, covered }: CameraQuestion, wide: Padding, narrow: Padding): Padding {
  const margin = frame.width < NARROW_BELOW ? narrow : wide;
  return { ...margin, right: margin.right + covered };
}

function unwrap(box: LandBox | null): LandBox | null {
  return box && [box[0], box[1], box[2] < box[0] ? box[2] + 360 : box[2], box[3]];
}
