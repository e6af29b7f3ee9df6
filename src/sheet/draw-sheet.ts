// A story's sheet: reads the options, fits the map, sets the furniture, and flows the excerpts on to as many pages as
// they need. The result says everything; the writers only put it into their formats.
import type { Story } from '../core/story/story.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';
import {
  drawFurtherPages,
  type FurtherPage,
  linkBlocks,
  setBlocks,
  type SetColumns,
} from './further-pages.ts';
import type { ColumnBlock } from './furniture/excerpt-items.ts';
import { balanceColumns, type FilledColumns } from './furniture/flow-columns.ts';
import { drawLocator } from './furniture/locator.ts';
import { listOutlets } from './furniture/header.ts';
import { drawScaleBar, measureScale } from './furniture/scale-bar.ts';
import type { LabelSpace } from './labels/label-space.ts';
import { markRadius, placeMarks } from './labels/place-marks.ts';
import { type FirstPage, layoutFirstPage, sheetBlocks } from './layout-first-page.ts';
import { fitFrame, type FittedFrame } from './map-frame/fit-frame.ts';
import type { MapProjection } from './map-frame/projection.ts';
import { loadTiles, type WorldTile } from './map-frame/load-tiles.ts';
import type { Bookmark, Box, Mark, Scene, SceneWarning } from './scene.ts';
import type { SheetAssets } from './sheet-assets.ts';
import { openSheet, type SheetContext } from './sheet-context.ts';
import type { PartialSheetOptions } from './sheet-options.ts';
import type { SheetWords } from './sheet-words.ts';
import { setText } from './type/set-text.ts';

/** A tile of the basemap is drawn about this wide: finer would show no more at 300 dots an inch. */
const TILE_MM = 112;
/** Longest scale bar, as a share of the map's width. */
const SCALE_SHARE = 0.16;
/** The whole world, for the globe. */
const WORLD: Box = { minX: 0, minY: 0, maxX: 0.9999, maxY: 1 };

/**
 * Lays out the sheet. Throws SheetError for options that are not to be had, a story without places, or one whose
 * places all lie beyond the map; a tile or font that cannot be read throws what its reader throws.
 */
export async function drawSheet(
  story: Story,
  assets: SheetAssets,
  asked: PartialSheetOptions = {},
): Promise<Scene> {
  const context = await openSheet(story, assets, asked);
  const { sheet, options, words, title, paper, theme, book, plan } = context;
  const page = layoutFirstPage(context, assets.tiles?.credits ?? []);
  const fitted = fitFrame(sheet.places, options.projection, page.frame, words);
  const { tiles, globe } = await loadMap(assets, fitted, options.show.locator);
  const map = drawSheetMap(context, fitted, tiles, globe);

  const blocks = sheetBlocks(context, map.shown);
  const { columns } = page;
  const filled: FilledColumns = blocks.length
    ? balanceColumns(blocks, plan.columns, columns.heightMm, columns.cornerMm)
    : { placed: [], count: 0, heightMm: 0 };
  const origin = { x: columns.x, top: columns.top, step: plan.columnWidthMm + plan.gutterMm };
  const set = setBlocks(filled, origin, plan.columnWidthMm);
  const rest = blocks.slice(filled.count);
  const further = paper.picture ? [] : drawFurtherPages(rest, context);
  const left = paper.picture ? countLeft(rest, context, page) : null;
  const warnings = [...map.warnings, ...(left ? [left.warning] : [])];
  if (book.missing.size > 0) warnings.push(missingGlyphs(book.missing, words));

  const first = {
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    paper: theme.paper,
    mapFrame: page.frame,
    layers: [
      ...map.layers,
      { id: 'header', marks: page.header.marks },
      { id: 'legend', marks: page.legend?.marks ?? [] },
      { id: 'excerpts', marks: [...set.marks, ...(left?.marks ?? [])] },
      { id: 'footer', marks: page.footer.marks },
    ],
    links: [
      ...knownLinks(map, [set, ...further]),
      ...page.header.links,
      ...page.footer.links,
      ...linkBlocks(set),
    ],
    anchors: [{ id: 'map', x: page.frame.minX, y: page.frame.minY }, ...set.anchors],
  };
  return {
    title,
    language: options.language,
    subject: words.subject(sheet.places.length, listOutlets(sheet.outlets, words)),
    pages: [first, ...further.map(({ page: next }) => next)],
    bookmarks: bookmarks(context, page.frame, [set, ...further]),
    warnings,
  };
}

async function loadMap(
  { tiles: source }: SheetAssets,
  { projection }: FittedFrame,
  locator: boolean,
): Promise<{ tiles: WorldTile[]; globe: WorldTile[] }> {
  if (!source) return { tiles: [], globe: [] };
  const { frame, world } = projection;
  const mmPerWorld = (frame.maxX - frame.minX) / (world.maxX - world.minX);
  const [tiles, globe] = await Promise.all([
    loadTiles(source, world, Math.log2(mmPerWorld / TILE_MM)),
    locator ? loadTiles(source, WORLD, 0) : [],
  ]);
  return { tiles, globe };
}

function drawSheetMap(
  context: SheetContext,
  fitted: FittedFrame,
  tiles: WorldTile[],
  globe: WorldTile[],
): DrawnMap {
  const { sheet, options, words, theme, sizes, book } = context;
  const { projection, positions, outliers } = fitted;
  return drawMap({
    ...{
      places: sheet.places,
      tiles,
      fitted,
      options,
      words,
      theme,
      sizes,
      book,
    },
    setMarks: (points, space) =>
      placeMarks(points, positions, outliers, (place) => markRadius(place, points, sizes.unit), space),
    furnish: (space) => {
      const marks = options.show.locator ? drawLocator(projection, globe, space, theme, sizes.unit) : [];
      return [
        { id: 'locator', marks },
        { id: 'scale', marks: options.show.scale ? scaleBar(context, projection, space) : [] },
      ];
    },
  });
}

function scaleBar(
  { words, theme, sizes, book }: SheetContext,
  projection: MapProjection,
  space: LabelSpace,
): Mark[] {
  const { minX, maxX } = projection.frame;
  const bar = measureScale(projection, (maxX - minX) * SCALE_SHARE);
  return drawScaleBar(bar, words, space, theme, sizes, book);
}

/** Links of the map whose excerpt stands on some page. */
function knownLinks(map: DrawnMap, pages: readonly Pick<SetColumns, 'tops'>[]): DrawnMap['links'] {
  const known = new Set(pages.flatMap(({ tops }) => [...tops.keys()].map((number) => `excerpt-${number}`)));
  return map.links.filter(({ to }) => 'anchor' in to && known.has(to.anchor));
}

function bookmarks(
  { sheet, title }: SheetContext,
  frame: Box,
  pages: readonly Pick<FurtherPage, 'tops'>[],
): Bookmark[] {
  const children = sheet.places.flatMap(({ number, summary }): Bookmark[] => {
    const page = pages.findIndex(({ tops }) => tops.has(number));
    if (page < 0) return [];
    return [
      { title: `${number} ${summary.place.name}`, page, y: pages[page].tops.get(number)!, children: [] },
    ];
  });
  return [{ title, page: 0, y: frame.minY, children }];
}

/** On a picture: which numbers have no excerpt there, said in the last column's corner. */
function countLeft(
  rest: readonly ColumnBlock[],
  { options, words, plan, theme, sizes, book }: SheetContext,
  { columns }: FirstPage,
): { marks: Mark[]; warning: SceneWarning } | null {
  const numbers = rest.flatMap(({ place }) => (place ? [place.number] : []));
  if (numbers.length === 0) return null;
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  const range = first === last ? String(first) : `${first}–${last}`;
  const line = setText(
    {
      text: options.url ? words.readOnline(range) : words.inStory(range),
      x: columns.x + (plan.columns - 1) * (plan.columnWidthMm + plan.gutterMm) + plan.columnWidthMm,
      y: columns.top + columns.heightMm - columns.cornerMm + sizes.small * 1.1,
      anchor: 'end',
      font: 'sans',
      sizeMm: sizes.small,
      fill: theme.inkSoft,
    },
    book,
  );
  return { marks: [line], warning: { code: 'text-cut', message: words.leftOut(numbers.length) } };
}

function missingGlyphs(missing: ReadonlySet<string>, words: SheetWords): SceneWarning {
  return { code: 'no-glyph', message: words.noGlyph([...missing].slice(0, 20).join(' ')) };
}
