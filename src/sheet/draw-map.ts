// The map of a sheet: basemap, areas, numbered marks, names and callouts inside one frame, nothing on anything else.
import { createClutterGrid } from './labels/clutter-grid.ts';
import { namesIn, basemapNames, drawBasemapNames } from './labels/basemap-names.ts';
import { drawMark } from './labels/draw-mark.ts';
import { placeCallout } from './labels/place-callout.ts';
import { createLabelSpace, type LabelSpace } from './labels/label-space.ts';
import type { PlacedMark } from './labels/place-marks.ts';
import {
  type DrawnLabel,
  type LabelContext,
  labelAreaAt,
  labelAreaBeside,
  nameOf,
  placeLabels,
} from './labels/story-labels.ts';
import { type DrawnArea, drawAreas, groundUnder, shapeAreas } from './map-frame/draw-areas.ts';
import { drawBasemap } from './map-frame/draw-basemap.ts';
import type { FittedFrame } from './map-frame/fit-frame.ts';
import type { WorldTile } from './map-frame/load-tiles.ts';
import type { Box, Layer, Link, Mark, SceneWarning } from './scene.ts';
import type { SheetOptions } from './sheet-options.ts';
import type { SheetPlace } from './sheet-places.ts';
import type { SheetTheme } from './sheet-theme.ts';
import type { SheetWords } from './sheet-words.ts';
import type { FontBook } from './type/font-book.ts';
import type { TypeSizes } from './type/type-sizes.ts';

export interface MapRequest {
  places: readonly SheetPlace[];
  tiles: readonly WorldTile[];
  fitted: FittedFrame;
  options: SheetOptions;
  words: SheetWords;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  /** Sets the marks of the point places; they come first, and all names give way to them. */
  setMarks(points: readonly SheetPlace[], space: LabelSpace): PlacedMark[];
  /** Furniture inside the frame that labels keep clear of; chosen after the marks are set. */
  furnish(space: LabelSpace): Layer[];
}

export interface DrawnMap {
  layers: Layer[];
  links: Link[];
  /** Numbers of the places that the map shows. */
  shown: Set<number>;
  warnings: SceneWarning[];
}

/** Clear space between any two labels or marks, mm on A4. */
const LABEL_GAP_MM = 0.5;
/** One callout for this much map, mm² on A4. */
const MM2_PER_CALLOUT = 5200;
/** What a mark and its name need first. */
const MM2_PER_MARK = 350;
/** How much a millimetre of line disturbs a callout that lies over it. */
const CLUTTER_WEIGHTS = { 'area-outlines': 1, borders: 0.7, coast: 0.35, rivers: 0.15 };
/** Of a leader's length, for each such millimetre. */
const CLUTTER_COST = 0.45;
/** Of a leader's length, for taking the place of another mark's name; mm on A4. */
const COVERED_COST_MM = 4;

export function drawMap(request: MapRequest): DrawnMap {
  const { places, tiles, fitted, options, words, theme, sizes, book } = request;
  const { projection, centerX } = fitted;
  const space = createLabelSpace(projection.frame, LABEL_GAP_MM * sizes.unit);
  const points = places.filter(({ summary }) => summary.form === 'point');
  const marks = request.setMarks(points, space);
  const furniture = request.furnish(space);
  const areas = options.show.areas ? shapeAreas(places, projection, centerX) : [];
  const excerpts = places.reduce((sum, { summary }) => sum + summary.excerpts, 0);
  const shapes = drawAreas(areas, projection, centerX, theme, sizes.unit, excerpts);
  const ground = drawBasemap(tiles, projection, theme, sizes.unit);
  const context: LabelContext = { space, words, theme, sizes, book, groundAt: groundUnder(areas, theme) };
  const lines = [...ground, { id: 'area-outlines', marks: shapes.outlines }];
  const labels = labelAll(marks, areas, lines, request, context);
  const names = drawBasemapNames(
    basemapNames(tiles, projection, namesIn(options.language, options.placeNames)),
    new Set(places.map(({ summary }) => summary.place.name)),
    space,
    theme,
    sizes,
    book,
  );
  const base = new Map(ground.map((layer) => [layer.id, layer]));
  const shown = new Set([
    ...marks.map(({ place }) => place.number),
    ...labels.drawn.map((label) => label.number),
  ]);
  const lower = (...ids: string[]) => ids.map((id) => base.get(id)!);
  return {
    layers: [
      ...lower('water'),
      { id: 'sea-fills', marks: shapes.seas },
      ...lower('land'),
      { id: 'area-fills', marks: shapes.lands },
      ...lower('lakes', 'rivers', 'coast', 'borders'),
      { id: 'area-outlines', marks: shapes.outlines },
      { id: 'map-names', marks: names },
      { id: 'leaders', marks: marks.flatMap((mark) => homeLine(mark, theme)) },
      { id: 'marks', marks: marks.flatMap((mark) => drawPlaced(mark, request)) },
      { id: 'labels', marks: labels.drawn.flatMap((label) => label.marks) },
      ...furniture,
      { id: 'map-edge', marks: [edge(projection.frame, theme)] },
    ],
    links: options.show.excerpts ? marks.map((mark) => linkToExcerpt(mark, words)) : [],
    shown,
    warnings: labels.warnings,
  };
}

function labelAll(
  marks: PlacedMark[],
  areas: readonly DrawnArea[],
  lines: readonly Layer[],
  { places, fitted, options, words, sizes }: MapRequest,
  context: LabelContext,
): { drawn: DrawnLabel[]; warnings: SceneWarning[] } {
  const drawn: DrawnLabel[] = [];
  const warnings: SceneWarning[] = [];
  const keep = (label: DrawnLabel | null, name: string) => {
    if (label) drawn.push(label);
    else warnings.push({ code: 'label-dropped', message: words.noRoom(name) });
  };
  // Names inside their area have the fewest spots to choose from; those that find none come last, beside it.
  const unnamed = areas.filter((area) => {
    const inside = labelAreaAt(area.place, area.spots, context);
    if (inside) drawn.push(inside);
    return !inside;
  });
  const called = new Set<PlacedMark>();
  const limit = options.show.callouts ? calloutLimit(marks.length, context.space.frame, options, sizes) : 0;
  if (limit > 0) {
    const clutter = createClutterGrid(context.space.frame, lines, CLUTTER_WEIGHTS);
    for (const mark of [...marks].sort(byWeight)) {
      if (called.size >= limit) break;
      if (!mark.place.callout || mark.place.summary.doubtful) continue;
      const others = marks.filter((other) => other !== mark && !called.has(other));
      const wanted = others.map((other) => besideMark(other, context));
      const callout = placeCallout(mark, context, (box) => {
        const covered = wanted.filter((name) => overlaps(name, box)).length;
        return clutter.ink(box) * CLUTTER_COST + covered * COVERED_COST_MM * sizes.unit;
      });
      if (!callout) continue;
      called.add(mark);
      drawn.push(callout);
    }
  }
  const uncalled = marks.filter((mark) => !called.has(mark)).sort(byCrowd(marks));
  const names = placeLabels(uncalled, context);
  drawn.push(...names.drawn);
  for (const { place } of names.left) keep(null, place.summary.place.name);
  for (const { place, spots, rings } of unnamed) {
    keep(labelAreaBeside(place, spots[0] ?? rings[0], context), place.summary.place.name);
  }
  const shaped = new Set(areas.map(({ place }) => place));
  for (const place of options.show.areas ? places : []) {
    if (place.summary.form !== 'area' || shaped.has(place) || place.shape) continue;
    const at = fitted.positions.get(place.summary.place.id);
    const label =
      at && inFrame(at, context.space.frame) && labelAreaAt(place, around(at, sizes.unit), context);
    if (label) drawn.push(label);
  }
  return { drawn, warnings };
}

function calloutLimit(marks: number, frame: Box, { callouts }: SheetOptions, { unit }: TypeSizes): number {
  const mm2 = ((frame.maxX - frame.minX) * (frame.maxY - frame.minY)) / unit ** 2;
  const room = Math.max(0, mm2 - marks * MM2_PER_MARK) / MM2_PER_CALLOUT;
  return Math.min(callouts, Math.floor(room), Math.ceil(marks / 2));
}

/** Where the name of a mark would like to stand. */
function besideMark(mark: PlacedMark, { words, sizes, book }: LabelContext): Box {
  const minX = mark.x + mark.radius;
  const width = book.measure(nameOf(mark, words), 'sans-bold', sizes.label) + sizes.unit;
  const half = sizes.label / 2;
  return { minX, maxX: minX + width, minY: mark.y - half, maxY: mark.y + half };
}

function overlaps(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** Callouts go to the places most spoken of. */
function byWeight(a: PlacedMark, b: PlacedMark): number {
  return b.place.summary.excerpts - a.place.summary.excerpts || a.place.number - b.place.number;
}

/** Names in a crowd choose first: those with room around them find a spot later as well. */
function byCrowd(marks: readonly PlacedMark[]): (a: PlacedMark, b: PlacedMark) => number {
  const reach = 30;
  const neighbours = new Map(
    marks.map((mark) => [
      mark,
      marks.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < reach).length,
    ]),
  );
  return (a, b) => neighbours.get(b)! - neighbours.get(a)! || a.place.number - b.place.number;
}

function drawPlaced(mark: PlacedMark, { theme, sizes, book }: MapRequest): Mark[] {
  const { summary, number } = mark.place;
  const { presence, doubtful, shares } = summary;
  const at = { x: mark.x, y: mark.y, radius: mark.radius, numberSize: sizes.number };
  const look = { presence, doubtful, shares, number, gathers: mark.taken > 0 };
  const marks = drawMark(look, at, theme, book);
  return mark.towards === null ? marks : [arrow(mark, mark.towards, theme), ...marks];
}

/** A head at the mark's rim that points off the map. */
function arrow({ x, y, radius }: PlacedMark, angle: number, theme: SheetTheme): Mark {
  const at = (turn: number, length: number) => [
    x + Math.cos(angle + turn) * length,
    y + Math.sin(angle + turn) * length,
  ];
  const lines = [[...at(0, radius * 1.75), ...at(0.5, radius * 1.16), ...at(-0.5, radius * 1.16)]];
  return { type: 'path', closed: true, lines, fill: theme.ink };
}

/** From a mark that was moved to the point where its place is. */
function homeLine(mark: PlacedMark, theme: SheetTheme): Mark[] {
  if (mark.x === mark.trueX && mark.y === mark.trueY) return [];
  return [
    {
      type: 'path',
      closed: false,
      lines: [[mark.x, mark.y, mark.trueX, mark.trueY]],
      stroke: { color: theme.inkSoft, widthMm: 0.2 },
    },
    { type: 'circle', x: mark.trueX, y: mark.trueY, radius: 0.4, fill: theme.ink },
  ];
}

function inFrame([x, y]: readonly [number, number], { minX, minY, maxX, maxY }: Box): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** Rings of spots around a point, for an area without a shape. */
function around([x, y]: [number, number], unit: number): [number, number][] {
  const spots: [number, number][] = [[x, y]];
  for (let ring = 1; ring <= 8; ring++) {
    for (let step = 0; step < 8; step++) {
      const angle = (step / 8) * 2 * Math.PI;
      spots.push([x + Math.cos(angle) * ring * 3 * unit, y + Math.sin(angle) * ring * 2 * unit]);
    }
  }
  return spots;
}

function linkToExcerpt({ box, place }: PlacedMark, words: SheetWords): Link {
  return {
    box,
    to: { anchor: `excerpt-${place.number}` },
    label: words.excerptOf(place.number, place.summary.place.name),
  };
}

function edge({ minX, minY, maxX, maxY }: Box, theme: SheetTheme): Mark {
  return {
    type: 'path',
    closed: true,
    lines: [[minX, minY, maxX, minY, maxX, maxY, minX, maxY]],
    stroke: { color: theme.border, widthMm: 0.2 },
  };
}
