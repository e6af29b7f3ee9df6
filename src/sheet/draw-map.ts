// The map of a sheet: basemap, areas, numbered marks, names and callouts inside one frame, nothing on anything else.
import { basemapNames, drawBasemapNames } from './labels/basemap-names.ts';
import { drawMark } from './labels/draw-mark.ts';
import { createLabelSpace, type LabelSpace } from './labels/label-space.ts';
import type { PlacedMark } from './labels/place-marks.ts';
import {
  type DrawnLabel,
  type LabelContext,
  labelAreaAt,
  labelAreaBeside,
  placeCallout,
  placeLabel,
} from './labels/story-labels.ts';
import { drawAreas, shapeAreas } from './map-frame/draw-areas.ts';
import { drawBasemap } from './map-frame/draw-basemap.ts';
import type { FittedFrame } from './map-frame/fit-frame.ts';
import type { WorldTile } from './map-frame/load-tiles.ts';
import type { Box, Layer, Link, Mark, SceneWarning } from './scene.ts';
import type { SheetOptions } from './sheet-options.ts';
import type { SheetPlace } from './sheet-places.ts';
import type { SheetTheme } from './sheet-theme.ts';
import type { FontBook } from './type/font-book.ts';
import type { TypeSizes } from './type/type-sizes.ts';

export interface MapRequest {
  places: readonly SheetPlace[];
  tiles: readonly WorldTile[];
  fitted: FittedFrame;
  options: SheetOptions;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  /** Sets the marks of the point places; they come first, and all names give way to them. */
  setMarks(points: readonly SheetPlace[], space: LabelSpace): PlacedMark[];
  /** Whether marks bear their number and names of areas have it beside them. */
  numbered: boolean;
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

export function drawMap(request: MapRequest): DrawnMap {
  const { places, tiles, fitted, options, theme, sizes, book } = request;
  const { projection, centerX } = fitted;
  const space = createLabelSpace(projection.frame, LABEL_GAP_MM * sizes.unit);
  const context: LabelContext = { space, theme, sizes, book, numbered: request.numbered };
  const points = places.filter(({ summary }) => summary.form === 'point');
  const marks = request.setMarks(points, space);
  const furniture = request.furnish(space);
  const areas = options.show.areas ? shapeAreas(places, projection, centerX) : [];
  const shapes = drawAreas(areas, projection, centerX, theme, sizes.unit);
  const labels = labelAll(marks, areas, request, context);
  const names = drawBasemapNames(
    basemapNames(tiles, projection),
    new Set(places.map(({ summary }) => summary.place.name)),
    space,
    theme,
    sizes,
    book,
  );
  const base = new Map(drawBasemap(tiles, projection, theme, sizes.unit).map((layer) => [layer.id, layer]));
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
    links: options.show.excerpts ? marks.map((mark) => linkToExcerpt(mark)) : [],
    shown,
    warnings: labels.warnings,
  };
}

function labelAll(
  marks: PlacedMark[],
  areas: ReturnType<typeof shapeAreas>,
  { places, fitted, options, sizes }: MapRequest,
  context: LabelContext,
): { drawn: DrawnLabel[]; warnings: SceneWarning[] } {
  const drawn: DrawnLabel[] = [];
  const warnings: SceneWarning[] = [];
  const keep = (label: DrawnLabel | null, name: string) => {
    if (label) drawn.push(label);
    else warnings.push({ code: 'label-dropped', message: `no room on the map for the name of ${name}` });
  };
  // Names inside their area have the fewest spots to choose from; those that find none come last, beside it.
  const unnamed = areas.filter((area) => {
    const inside = labelAreaAt(area.place, area.spots, context);
    if (inside) drawn.push(inside);
    return !inside;
  });
  const called = new Set<PlacedMark>();
  if (options.show.callouts) {
    const { frame } = context.space;
    const mm2 = ((frame.maxX - frame.minX) * (frame.maxY - frame.minY)) / sizes.unit ** 2;
    const room = Math.max(0, mm2 - marks.length * MM2_PER_MARK) / MM2_PER_CALLOUT;
    const limit = Math.min(options.callouts, Math.floor(room), Math.ceil(marks.length / 2));
    for (const mark of [...marks].sort(byWeight)) {
      if (called.size >= limit) break;
      const callout = placeCallout(mark, context);
      if (!callout) continue;
      called.add(mark);
      drawn.push(callout);
    }
  }
  for (const mark of [...marks].sort(byCrowd(marks))) {
    if (!called.has(mark)) keep(placeLabel(mark, context), mark.place.summary.place.name);
  }
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

function drawPlaced(mark: PlacedMark, { numbered, theme, sizes, book }: MapRequest): Mark[] {
  const { summary, number } = mark.place;
  const { presence, doubtful, shares } = summary;
  const at = { x: mark.x, y: mark.y, radius: mark.radius, numberSize: sizes.number };
  const marks = drawMark({ presence, doubtful, shares, number: numbered ? number : null }, at, theme, book);
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

function linkToExcerpt({ box, place }: PlacedMark): Link {
  return {
    box,
    to: { anchor: `excerpt-${place.number}` },
    label: `${place.number} ${place.summary.place.name}`,
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
