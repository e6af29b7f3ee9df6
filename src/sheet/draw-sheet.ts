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
import { drawScaleBar, measureScale } from './furniture/scale-bar.ts';
import { markRadius, placeMarks } from './labels/place-marks.ts';
import { type FirstPage, layoutFirstPage, SCALE_SHARE, sheetBlocks } from './layout-first-page.ts';
import { fitFrame, type FittedFrame } from './map-frame/fit-frame.ts';
import { loadTiles, type WorldTile } from './map-frame/load-tiles.ts';
import type { Bookmark, Box, Mark, Scene, SceneWarning } from './scene.ts';
import type { SheetAssets } from './sheet-assets.ts';
import { openSheet, type SheetContext } from './sheet-context.ts';
import type { PartialSheetOptions } from './sheet-options.ts';
import { setText } from './type/set-text.ts';

/** A tile of the basemap is drawn about this wide: finer would show no more at 300 dots an inch. */
const TILE_MM = 88;
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
  const { sheet, options, title, paper, theme, book, plan } = context;
  const page = layoutFirstPage(context, assets.tiles?.credits ?? []);
  const fitted = fitFrame(sheet.places, options.projection, page.frame);
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
  if (book.missing.size > 0) warnings.push(missingGlyphs(book.missing));

  const first = {
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    paper: theme.paper,
    mapFrame: page.frame,
    layers: [
      ...map.layers,
      { id: 'header', marks: page.header.marks },
      { id: 'legend', marks: [...(page.legend?.marks ?? []), ...scaleBar(context, fitted, page)] },
      { id: 'excerpts', marks: [...set.marks, ...(left?.marks ?? [])] },
      { id: 'footer', marks: page.footer.marks },
    ],
    links: [...knownLinks(map, [set, ...further]), ...page.footer.links, ...linkBlocks(set)],
    anchors: [{ id: 'map', x: page.frame.minX, y: page.frame.minY }, ...set.anchors],
  };
  return {
    title,
    language: options.language,
    subject: `Map of ${sheet.places.length} places named by ${sheet.outlets.map(({ name }) => name).join(', ')}`,
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
  const { sheet, options, theme, sizes, book } = context;
  const { projection, positions, outliers } = fitted;
  return drawMap({
    ...{ places: sheet.places, tiles, fitted, options, theme, sizes, book, numbered: true },
    setMarks: (points, space) =>
      placeMarks(points, positions, outliers, (place) => markRadius(place, points, sizes.unit), space),
    furnish: (space) => {
      const marks = options.show.locator ? drawLocator(projection, globe, space, theme, sizes.unit) : [];
      return [{ id: 'locator', marks }];
    },
  });
}

function scaleBar(
  { options, theme, sizes, book }: SheetContext,
  { projection }: FittedFrame,
  page: FirstPage,
): Mark[] {
  if (!options.show.scale) return [];
  const bar = measureScale(projection, (page.frame.maxX - page.frame.minX) * SCALE_SHARE);
  return drawScaleBar(bar, page.scale, theme, sizes, book);
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
  { options, plan, theme, sizes, book }: SheetContext,
  { columns }: FirstPage,
): { marks: Mark[]; warning: SceneWarning } | null {
  const numbers = rest.flatMap(({ place }) => (place ? [place.number] : []));
  if (numbers.length === 0) return null;
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  const range = first === last ? String(first) : `${first}–${last}`;
  const line = setText(
    {
      text: `${range}: ${options.url ? 'read on online' : 'in the story'}`,
      x: columns.x + (plan.columns - 1) * (plan.columnWidthMm + plan.gutterMm) + plan.columnWidthMm,
      y: columns.top + columns.heightMm - columns.cornerMm + sizes.small * 1.1,
      anchor: 'end',
      font: 'sans',
      sizeMm: sizes.small,
      fill: theme.inkSoft,
    },
    book,
  );
  const message = `a picture has one page: the excerpts of ${numbers.length} further places are left out`;
  return { marks: [line], warning: { code: 'text-cut', message } };
}

function missingGlyphs(missing: ReadonlySet<string>): SceneWarning {
  return { code: 'no-glyph', message: `no font of the sheet has ${[...missing].slice(0, 20).join(' ')}` };
}
