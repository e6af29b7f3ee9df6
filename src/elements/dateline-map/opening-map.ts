// The map of a story's first view, begun while the page still shows the static story: the workers and the graphics
// processor are at it while the page's elements are made. The map's element takes it over.
import type { StoryArea } from '../../core/story/story.ts';
import type { BasemapNames } from '../../map/style/basemap-names.ts';
import { calloutsInView, type Callout } from '../../map/callouts/choose-callouts.ts';
import { mainView } from '../../map/camera/main-view.ts';
import type { Frame } from '../../map/room/name-room.ts';
import { scaleCamera, storyCamera } from '../../map/camera/poster-frame.ts';
import type { Camera } from '../../map/camera/story-camera.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { ThemeName } from '../../map/style/theme.ts';
import { firstFeatures, type FirstFeatures } from './first-features.ts';
import type { LiveMap } from './live-map.ts';
import { frameOf } from './map-frame.ts';

export interface OpeningQuestion {
  summaries: readonly PlaceSummary[];
  areas: readonly StoryArea[];
  callouts: readonly Callout[];
  theme: ThemeName;
  basemapUrl: string | null;
  openingTiles: string | null;
  /** What the basemap calls its places; null for English. */
  labels: BasemapNames | null;
  /** What assistive technology calls the canvas. */
  label: string;
}

export interface OpeningMap extends FirstFeatures {
  live: LiveMap;
  /** Holds the map: to be moved to where the map belongs. */
  container: HTMLElement;
  /** Where it is until then, marked `idle` when the map is at rest. */
  host: HTMLElement;
  camera: Camera;
  /** Pixels. */
  frame: Frame;
  asked: OpeningQuestion;
}

/**
 * Pixels by which the room may differ: the title's font has come, the list below has not. The map is fitted to its room
 * as to any other that changes.
 */
const FRAME_TOLERANCE = 80;

/** `room` is where the static story has its map. Null where the browser has no WebGL 2 or the room no size. */
export function beginMap(Live: typeof LiveMap, room: HTMLElement, asked: OpeningQuestion): OpeningMap | null {
  const { summaries, areas, callouts, theme, basemapUrl, openingTiles, labels, label } = asked;
  const frame = frameOf(room.clientWidth, room.clientHeight);
  if (frame.width === 0 || frame.height === 0) return null;
  const whole = mainView(summaries, areas);
  const { main } = whole;
  const camera = scaleCamera(storyCamera(summaries, main), frame);
  const first = firstFeatures({
    ...{ summaries, areas, theme, camera, frame },
    spots: whole.spots(frame),
    kept: true,
    walked: [],
    selected: null,
    callouts: calloutsInView(callouts, main),
  });
  const [host, container] = [document.createElement('div'), document.createElement('div')];
  host.style.display = 'contents';
  // The poster is what is read and clicked until the map shows itself.
  container.style.cssText = 'position: absolute; inset: 0; visibility: hidden';
  const root = host.attachShadow({ mode: 'open' });
  root.append(container);
  room.append(host);
  try {
    const { features } = first;
    const live = new Live({
      ...{ container, camera, theme, features, basemapUrl, openingTiles, labels, label },
      veiled: true,
      crowded: false,
    });
    live.dress(root);
    void live.rest.then(() => host.toggleAttribute('idle', true));
    return { ...first, live, container, host, camera, frame, asked };
  } catch {
    host.remove();
    return null;
  }
}

/** Moves it to `room`, `frame` in size, if it shows what is asked for now; else it is done away with. */
export function takeMap(
  { live, container, frame: begunFor, asked: begun }: OpeningMap,
  room: HTMLElement,
  frame: OpeningMap['frame'],
  asked: OpeningQuestion,
): boolean {
  const off = Math.max(Math.abs(frame.width - begunFor.width), Math.abs(frame.height - begunFor.height));
  if (off > FRAME_TOLERANCE || !isSame(begun, asked)) {
    live.remove();
    return false;
  }
  container.style.visibility = '';
  room.append(container);
  return true;
}

function isSame(one: OpeningQuestion, other: OpeningQuestion): boolean {
  const keys = ['summaries', 'areas', 'callouts', 'theme', 'basemapUrl'] as const;
  return (
    keys.every((key) => one[key] === other[key]) &&
    one.labels?.language === other.labels?.language &&
    one.labels?.places === other.labels?.places
  );
}
