// The poster: the map alone at a given camera, pixel for pixel where MapLibre will draw it, as the page's first frame.
import type { Story } from '../core/story/story.ts';
import { arrangeMarks, LEADER_FROM } from '../map/arrange-marks.ts';
import { BEHIND } from '../map/mark-shape.ts';
import type { PlaceNames } from '../map/place-names.ts';
import type { Camera } from '../map/story-camera.ts';
import type { Language } from '../map/words.ts';
import { drawMap } from './draw-map.ts';
import type { AreaName } from './labels/area-names.ts';
import type { LabelSpace } from './labels/label-space.ts';
import type { PlacedMark } from './labels/place-marks.ts';
import { nearTurn } from './map-frame/geometry-lines.ts';
import { loadTiles } from './map-frame/load-tiles.ts';
import { type MapProjection, mercatorProjection, toWorld } from './map-frame/projection.ts';
import { type Box, MM_PER_PIXEL, type Scene } from './scene.ts';
import type { SheetAssets } from './sheet-assets.ts';
import { checkStory, SHEET_DEFAULTS, SheetError } from './sheet-options.ts';
import { numberPlaces, type SheetPlace } from './sheet-places.ts';
import { POSTER_THEMES } from './sheet-theme.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { thinPaths } from './thin-paths.ts';
import { listOutlets } from './furniture/header.ts';
import { openFonts } from './type/font-book.ts';
import type { TypeSizes } from './type/type-sizes.ts';

export interface Poster extends Scene {
  /** mm on the page. */
  areaNames: AreaName[];
}

export interface PosterOptions extends Camera {
  /** CSS pixels. */
  widthPx: number;
  heightPx: number;
  theme: 'light' | 'dark';
  callouts: number;
  /** CSS pixels of rooms that show the picture's middle and cut the rest off: no name lies across their edges. */
  rooms: readonly { width: number; height: number }[];
  /** Of the basemap's names; the story comes with its own named. */
  language: Language;
  placeNames: PlaceNames;
}

const POSTER_DEFAULTS = {
  theme: 'light',
  callouts: 0,
  rooms: [],
  language: SHEET_DEFAULTS.language,
  placeNames: SHEET_DEFAULTS.placeNames,
} as const;

/** MapLibre's world is 512 px wide at zoom 0. */
const WORLD_PX = 512;
const PIXEL_LIMITS = { min: 50, max: 8000 };
/** Marks of a few pixels: nothing of them is too small to be seen. */
const DRAWN_WHOLE = new Set(['leaders', 'marks', 'labels']);
/** Among more marks the live map finds names no room either, and a browser would read the picture for long. */
const APART_UP_TO = 100;
/**
 * The numbers that a page without scripts sets beside the names of areas; and how far from the middle of a mark its name
 * stays, so that one can be set on it.
 */
const NUMBER_PX = { height: 16, figure: 6.5, around: 8, room: 7.5, roomInRing: 9 };
const px = (count: number): number => count * MM_PER_PIXEL;

/** Type as on the live map, px. */
const POSTER_SIZES: TypeSizes = {
  unit: 1,
  title: px(20),
  dek: px(16),
  meta: px(12),
  body: px(14),
  small: px(11),
  credits: px(10),
  label: px(13),
  areaLabel: px(11.5),
  mapLabel: px(11),
  number: px(11),
  callout: px(12),
};

/**
 * One page of `widthPx` × `heightPx` CSS pixels (in mm, 96 to the inch). Throws SheetError for a story without places or
 * a frame out of bounds.
 */
export async function drawPoster(
  story: Story,
  assets: SheetAssets,
  asked: Omit<PosterOptions, keyof typeof POSTER_DEFAULTS> & Partial<PosterOptions>,
): Promise<Poster> {
  const options: PosterOptions = { ...POSTER_DEFAULTS, ...asked };
  const words = SHEET_WORDS[options.language];
  checkStory(story, words);
  checkPixels('widthPx', options.widthPx);
  checkPixels('heightPx', options.heightPx);
  const book = openFonts(assets.fonts);
  const theme = POSTER_THEMES[options.theme];
  const { callouts, language, placeNames } = options;
  const sheetOptions = { ...SHEET_DEFAULTS, callouts, language, placeNames };
  const { places, outlets } = numberPlaces(story, sheetOptions);
  const frame: Box = { minX: 0, minY: 0, maxX: px(options.widthPx), maxY: px(options.heightPx) };
  const worldMm = px(WORLD_PX * 2 ** options.zoom);
  const center = toWorld(...options.center);
  const projection = mercatorProjection(center, worldMm, frame);
  const positions = new Map(
    places.map(
      ({ summary: { place } }) => [place.id, toFrame(projection, center[0], place.lng, place.lat)] as const,
    ),
  );
  const number = {
    width: px(NUMBER_PX.around + NUMBER_PX.figure * String(places.length).length),
    height: px(NUMBER_PX.height),
  };
  // MapLibre shows a tile of zoom z from zoom z on, 512 px wide.
  const tiles = assets.tiles ? await loadTiles(assets.tiles, projection.world, Math.floor(options.zoom)) : [];
  const map = drawMap({
    ...{ places, tiles, theme, words, book, options: sheetOptions, sizes: POSTER_SIZES },
    ...{
      numbered: false,
      besideAreas: number,
      tintedHalos: false,
      apartUpTo: APART_UP_TO,
    },
    fitted: { projection, positions, outliers: new Map(), centerX: center[0] },
    setMarks: (points, space) => {
      const marks = screenMarks(points, projection, center[0], options.zoom, space);
      for (const room of options.rooms) takeEdges(room, space);
      return marks;
    },
    furnish: () => [],
  });
  return {
    title: story.title,
    language,
    subject: words.subject(places.length, listOutlets(outlets, words)),
    pages: [
      {
        widthMm: frame.maxX,
        heightMm: frame.maxY,
        paper: theme.water,
        mapFrame: frame,
        layers: thinPaths(
          map.layers.filter(({ id }) => id !== 'map-edge'),
          DRAWN_WHOLE,
        ),
        links: [],
        anchors: [],
      },
    ],
    bookmarks: [],
    warnings: map.warnings,
    areaNames: map.areaNames,
  };
}

/** The marks at the spots and sizes that the live map gives them. */
function screenMarks(
  points: readonly SheetPlace[],
  projection: MapProjection,
  centerX: number,
  zoom: number,
  space: LabelSpace,
): PlacedMark[] {
  const arranged = arrangeMarks(
    points.map(({ summary }) => summary),
    zoom,
  );
  const placeOf = new Map(points.map((place) => [place.summary.place.id, place]));
  const { frame } = space;
  return arranged.flatMap(({ summary, look, lng, lat, moved, taken }): PlacedMark[] => {
    const [x, y] = toFrame(projection, centerX, lng, lat);
    const [trueX, trueY] = toFrame(projection, centerX, summary.place.lng, summary.place.lat);
    const radius = px(look.diameter / 2);
    const behind = look.gathers ? px(BEHIND) : 0;
    const box = { minX: x - radius, minY: y - radius - behind, maxX: x + radius + behind, maxY: y + radius };
    const room = Math.max(radius, px(summary.presence === 'both' ? NUMBER_PX.roomInRing : NUMBER_PX.room));
    if (box.maxX < frame.minX || box.minX > frame.maxX || box.maxY < frame.minY || box.minY > frame.maxY)
      return [];
    space.take(box);
    const home = moved < LEADER_FROM ? { trueX: x, trueY: y } : { trueX, trueY };
    const place = placeOf.get(summary.place.id)!;
    return [
      { place, x, y, radius, room, ...home, box, towards: null, distanceKm: null, taken: taken.length },
    ];
  });
}

function takeEdges({ width, height }: { width: number; height: number }, space: LabelSpace): void {
  const { frame } = space;
  const [x, y] = [(frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2];
  const [left, right] = [x - px(width / 2), x + px(width / 2)];
  const [top, bottom] = [y - px(height / 2), y + px(height / 2)];
  space.takeLine([left, top, left, bottom]);
  space.takeLine([right, top, right, bottom]);
  space.takeLine([left, top, right, top]);
  space.takeLine([left, bottom, right, bottom]);
}

function toFrame(projection: MapProjection, centerX: number, lng: number, lat: number): [number, number] {
  const [x, y] = toWorld(lng, lat);
  return projection.toPage(nearTurn(x, centerX), y);
}

function checkPixels(name: string, got: number): void {
  if (!Number.isFinite(got) || got < PIXEL_LIMITS.min || got > PIXEL_LIMITS.max) {
    throw new SheetError(`${name}: got ${got}, expected ${PIXEL_LIMITS.min} to ${PIXEL_LIMITS.max} pixels`);
  }
}
