// The poster: the map alone at a given camera, pixel for pixel as MapLibre will draw it, as the page's first frame.
import type { Story } from '../core/story/story.ts';
import { spreadZoom } from '../map/marks/arrange-marks.ts';
import { BASEMAP_THEMES } from '../map/style/basemap-theme.ts';
import { type Callout, calloutsInView } from '../map/callouts/choose-callouts.ts';
import { controlsPlace } from '../map/room/controls-place.ts';
import { NO_FILTER } from '../map/story/filter-story.ts';
import { findRoom } from '../map/callouts/find-callouts.ts';
import { mainPlaces } from '../map/story/main-places.ts';
import { projector } from '../map/camera/mercator.ts';
import type { Frame } from '../map/room/name-room.ts';
import type { PlaceNames } from '../map/reading/place-names.ts';
import type { Camera } from '../map/camera/story-camera.ts';
import { type StoryFeatures, storyFeatures } from '../map/marks/story-features.ts';
import { storyInSight } from '../map/story/story-in-sight.ts';
import type { PlaceSummary } from '../map/story/summarise-places.ts';
import type { ThemeName } from '../map/style/theme.ts';
import type { Language } from '../map/words/words.ts';
import { listOutlets } from './furniture/header.ts';
import { loadTiles } from './map-frame/load-tiles.ts';
import { mercatorProjection, toWorld } from './map-frame/projection.ts';
import type { AreaName } from './poster/area-names.ts';
import { drawScreenMap } from './poster/draw-screen-map.ts';
import { type Box, px, type Scene } from './scene.ts';
import type { SheetAssets } from './sheet-assets.ts';
import { checkStory, SHEET_DEFAULTS, SheetError } from './sheet-options.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { type Coarseness, SEEN, thinPaths } from './thin-paths.ts';
import { openFonts } from './type/font-book.ts';

export interface Poster extends Scene {
  /** Boxes in mm on the page. */
  areaNames: AreaName[];
}

export interface PosterOptions extends Camera {
  /** CSS pixels. */
  widthPx: number;
  heightPx: number;
  /**
   * CSS pixels of the room that the live map's names are set for, in the picture's middle; the whole picture where it
   * is left out.
   */
  frame: Frame;
  theme: ThemeName;
  /** CSS pixels of rooms that show the picture's middle and cut the rest off: no name lies across their edges. */
  rooms: readonly { width: number; height: number }[];
  /** Where names of areas stand that are not at their usual place, by place id. */
  spots: ReadonlyMap<string, [number, number]>;
  /** Of the basemap's names; the story comes with its own named. */
  language: Language;
  placeNames: PlaceNames;
}

type Optional = 'frame' | 'theme' | 'rooms' | 'spots' | 'language' | 'placeNames';

/** MapLibre's world is 512 px wide at zoom 0. */
const WORLD_PX = 512;
const PIXEL_LIMITS = { min: 50, max: 8000 };
/** Marks of a few pixels: nothing of them is too small to be seen. */
const DRAWN_WHOLE = new Set(['leaders', 'marks', 'labels', 'map-names']);
/** What is so quiet that nobody sees it is a little off; the picture is the lighter by a tenth. */
const QUIET: Readonly<Record<string, Coarseness>> = {
  'basemap-division': { tolerancePx: 1.4, leastPx: 3 },
  'basemap-river': { tolerancePx: 1, leastPx: 3 },
  'basemap-lake': { tolerancePx: 0.9, leastPx: 2.4 },
};

/**
 * One page of `widthPx` × `heightPx` CSS pixels (in mm, 96 to the inch). Throws SheetError for a story without places or
 * a frame out of bounds.
 */
export async function drawPoster(
  story: Story,
  assets: SheetAssets,
  asked: Omit<PosterOptions, Optional> & Partial<PosterOptions>,
): Promise<Poster> {
  const { widthPx, heightPx, language = SHEET_DEFAULTS.language } = asked;
  const words = SHEET_WORDS[language];
  checkStory(story, words);
  checkPixels('widthPx', widthPx);
  checkPixels('heightPx', heightPx);
  const options: PosterOptions = {
    frame: { width: widthPx, height: heightPx },
    theme: 'light',
    rooms: [],
    spots: new Map(),
    placeNames: SHEET_DEFAULTS.placeNames,
    ...asked,
    language,
  };
  const { summaries, callouts, outlets } = storyInSight(story, NO_FILTER);
  const frame: Box = { minX: 0, minY: 0, maxX: px(widthPx), maxY: px(heightPx) };
  const center = toWorld(...options.center);
  const projection = mercatorProjection(center, px(WORLD_PX * 2 ** options.zoom), frame);
  // MapLibre shows a tile of zoom z from zoom z on, 512 px wide.
  const tiles = assets.tiles ? await loadTiles(assets.tiles, projection.world, Math.floor(options.zoom)) : [];
  const { layers, areaNames } = drawScreenMap({
    features: featuresOf(story, summaries, callouts, options),
    ...{ tiles, projection, book: openFonts(assets.fonts), options },
  });
  return {
    title: story.title,
    language,
    subject: words.subject(summaries.length, listOutlets(outlets, words)),
    pages: [
      {
        widthMm: frame.maxX,
        heightMm: frame.maxY,
        paper: BASEMAP_THEMES[options.theme].water,
        mapFrame: frame,
        layers: thinPaths(layers, (id) => (DRAWN_WHOLE.has(id) ? null : (QUIET[id] ?? SEEN))),
        links: [],
        anchors: [],
      },
    ],
    bookmarks: [],
    warnings: [],
    areaNames: areaNames.map((name) => ({ ...name, box: inMm(name.box) })),
  };
}

/**
 * What the live map is first given to draw, for a room of the frame's size; a callout will bear the names that are
 * `called`.
 */
function featuresOf(
  { areas }: Story,
  summaries: readonly PlaceSummary[],
  callouts: readonly Callout[],
  { center, zoom, frame, theme, spots }: PosterOptions,
): StoryFeatures {
  const camera = { center, zoom };
  const asked = { summaries, areas, theme, spots, zoom: spreadZoom(zoom), view: { camera, frame } };
  const features = storyFeatures(asked);
  const wanted = calloutsInView(callouts, mainPlaces(summaries));
  const controls = controlsPlace(summaries, camera, frame);
  const project = projector(camera, frame);
  const placed = findRoom(wanted, { features, project, frame: { ...frame, controls } });
  return storyFeatures({ ...asked, called: new Set(placed.map(({ id }) => id)) });
}

function checkPixels(name: string, got: number): void {
  if (!Number.isFinite(got) || got < PIXEL_LIMITS.min || got > PIXEL_LIMITS.max) {
    throw new SheetError(`${name}: got ${got}, expected ${PIXEL_LIMITS.min} to ${PIXEL_LIMITS.max} pixels`);
  }
}

function inMm({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: px(minX), minY: px(minY), maxX: px(maxX), maxY: px(maxY) };
}
