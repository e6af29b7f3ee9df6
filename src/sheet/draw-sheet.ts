// A story's sheet: reads the options, fits the map, sets the furniture, and flows the excerpts on to as many pages as
// they need. The result says everything; the writers only put it into their formats.
import type { Story } from '../core/story/story.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';
import { type ColumnBlock, excerptBlocks } from './furniture/excerpt-items.ts';
import { balanceColumns, type FilledColumns } from './furniture/flow-columns.ts';
import { drawFooter } from './furniture/footer.ts';
import { drawHeader } from './furniture/header.ts';
import { drawLegend } from './furniture/legend.ts';
import { drawLocator } from './furniture/locator.ts';
import { drawScaleBar, measureScale } from './furniture/scale-bar.ts';
import { drawFurtherPages, linkBlocks, setBlocks } from './further-pages.ts';
import { markRadius, placeMarks } from './labels/place-marks.ts';
import { fitFrame } from './map-frame/fit-frame.ts';
import { loadTiles, type WorldTile } from './map-frame/load-tiles.ts';
import { planPage } from './layout-page.ts';
import { orientPaper } from './paper.ts';
import type { Bookmark, Box, Layer, Scene, SceneWarning } from './scene.ts';
import type { SheetAssets } from './sheet-assets.ts';
import {
  checkStory,
  type PartialSheetOptions,
  readSheetOptions,
  SheetError,
  type SheetOptions,
} from './sheet-options.ts';
import { numberPlaces, type SheetStory } from './sheet-places.ts';
import { SHEET_THEMES } from './sheet-theme.ts';
import { openFonts } from './type/font-book.ts';
import { typeSizes } from './type/type-sizes.ts';

/** A tile of the basemap is drawn about this wide: finer would show no more at 300 dots an inch. */
const TILE_MM = 88;
/** Longest scale bar, as a share of the map's width. */
const SCALE_SHARE = 0.16;

/**
 * Lays out the sheet. Throws SheetError for options that are not to be had, a story without places, or one whose
 * places all lie beyond the map; a tile or font that cannot be read throws what its reader throws.
 */
export async function drawSheet(
  story: Story,
  assets: SheetAssets,
  asked: PartialSheetOptions = {},
): Promise<Scene> {
  const options = readSheetOptions(asked);
  checkStory(story);
  const sheet = numberPlaces(story, options);
  if (sheet.places.length === 0)
    throw new SheetError('no place is left: the articles and places chosen name none');
  const book = await openFonts(assets.fonts);
  const theme = SHEET_THEMES[options.theme];
  const paper = orientPaper(options.paper, options.orientation);
  const sizes = typeSizes(paper);
  const plan = planPage(paper, sizes.body);
  const { content } = plan;
  const width = content.maxX - content.minX;
  const gap = 2.2 * sizes.unit;

  const style = { options, theme, sizes, book, widthMm: plan.columnWidthMm };
  const header = drawHeader(
    story,
    sheet,
    options,
    { x: content.minX, top: content.minY, widthMm: width },
    theme,
    sizes,
    book,
  );
  const credits = assets.tiles?.credits ?? [];
  const foot = { x: content.minX, bottom: content.maxY, widthMm: width };
  const footer = drawFooter(story, credits, options, foot, theme, sizes, book);
  // Beside excerpts the QR code stands in the corner of their last column; without them, the map ends above it.
  const footerTop = content.maxY - footer.heightMm - (options.show.excerpts ? 0 : footer.cornerMm);
  const corner = footer.cornerMm > 0 ? Math.max(0, footer.cornerMm - gap) + gap * 0.5 : 0;
  const mapTop = content.minY + header.heightMm;
  const mapRight =
    plan.beside && options.show.excerpts ? content.maxX - plan.columnWidthMm - plan.gutterMm : content.maxX;
  const barWidth = options.show.scale ? (mapRight - content.minX) * (SCALE_SHARE + 0.12) : 0;
  const legendAt = (top: number) =>
    drawLegend(
      sheet,
      { x: content.minX, top, widthMm: mapRight - content.minX - barWidth },
      theme,
      sizes,
      book,
    );
  const lineHeight = options.show.legend ? legendAt(0).heightMm : sizes.small * 1.5;
  const below = (options.show.legend || options.show.scale ? lineHeight + gap * 0.5 : 0) + gap;
  const room = footerTop - gap - mapTop - below;

  // Numbers that the map cannot show are only known once it is drawn; assume all, then say so where it matters.
  const draftBlocks = options.show.excerpts ? excerptBlocks(sheet.places, allNumbers(sheet), style) : [];
  const draft = plan.beside
    ? null
    : draftBlocks.length
      ? balanceColumns(draftBlocks, plan.columns, room * plan.excerptShare, corner)
      : null;
  const excerptHeight = draft ? draft.heightMm + gap : 0;
  const frame: Box = {
    minX: content.minX,
    minY: mapTop,
    maxX: mapRight,
    maxY: mapTop + room + (draft ? 0 : gap) - excerptHeight,
  };

  const fitted = fitFrame(sheet.places, options.projection, frame);
  const mmPerWorld =
    (frame.maxX - frame.minX) / (fitted.projection.world.maxX - fitted.projection.world.minX);
  const [tiles, globe] = assets.tiles
    ? await Promise.all([
        loadTiles(assets.tiles, fitted.projection.world, Math.log2(mmPerWorld / TILE_MM)),
        options.show.locator ? loadTiles(assets.tiles, { minX: 0, minY: 0, maxX: 0.9999, maxY: 1 }, 0) : [],
      ])
    : [[] as WorldTile[], [] as WorldTile[]];
  const map = drawMap({
    places: sheet.places,
    tiles,
    fitted,
    options,
    theme,
    sizes,
    book,
    numbered: true,
    setMarks: (points, space) =>
      placeMarks(
        points,
        fitted.positions,
        fitted.outliers,
        (place) => markRadius(place, points, sizes.unit),
        space,
      ),
    furnish: (space) => [
      {
        id: 'locator',
        marks: options.show.locator ? drawLocator(fitted.projection, globe, space, theme, sizes.unit) : [],
      },
    ],
  });

  const lineTop = frame.maxY + gap * 0.5;
  const legend = options.show.legend ? legendAt(lineTop) : null;
  const bar = options.show.scale
    ? drawScaleBar(
        measureScale(fitted.projection, (mapRight - content.minX) * SCALE_SHARE),
        { x: mapRight, y: lineTop + sizes.small * 1.05 },
        theme,
        sizes,
        book,
      )
    : null;
  const blocks = options.show.excerpts ? excerptBlocks(sheet.places, map.shown, style) : [];
  const columnsTop = plan.beside ? mapTop : frame.maxY + below;
  const columnsLeft = plan.beside ? mapRight + plan.gutterMm : content.minX;
  const columnsHeight = footerTop - gap - columnsTop;
  const filled: FilledColumns = blocks.length
    ? balanceColumns(blocks, plan.columns, columnsHeight, corner)
    : { placed: [], count: 0, heightMm: 0 };
  const origin = { x: columnsLeft, top: columnsTop, step: plan.columnWidthMm + plan.gutterMm };
  const set = setBlocks(filled, origin, plan.columnWidthMm);
  const warnings = [...map.warnings];
  const layers: Layer[] = [
    ...map.layers,
    { id: 'header', marks: header.marks },
    { id: 'legend', marks: [...(legend?.marks ?? []), ...(bar?.marks ?? [])] },
    { id: 'excerpts', marks: set.marks },
    { id: 'footer', marks: footer.marks },
  ];
  const rest = blocks.slice(filled.count);
  const further = paper.picture ? [] : drawFurtherPages(rest, paper, options.title ?? story.title, style);
  if (paper.picture && rest.length > 0) warnings.push(countLeftOut(rest));
  if (book.missing.size > 0) warnings.push(missingGlyphs(book.missing));
  return {
    title: options.title ?? story.title,
    language: options.language,
    subject: describe(sheet),
    pages: [
      {
        widthMm: paper.widthMm,
        heightMm: paper.heightMm,
        paper: theme.paper,
        mapFrame: frame,
        layers,
        links: [
          ...knownLinks(map, [filled, ...further.map(({ filled: columns }) => columns)]),
          ...footer.links,
          ...linkBlocks(set),
        ],
        anchors: [{ id: 'map', x: frame.minX, y: frame.minY }, ...set.anchors],
      },
      ...further.map(({ page }) => page),
    ],
    bookmarks: bookmarks(options, story, frame, sheet, [set.tops, ...further.map(({ tops }) => tops)]),
    warnings,
  };
}

const allNumbers = ({ places }: SheetStory): Set<number> => new Set(places.map(({ number }) => number));

/** Links of the map whose excerpt stands on some page. */
function knownLinks(map: DrawnMap, pages: FilledColumns[]): DrawnMap['links'] {
  const known = new Set(
    pages.flatMap(({ placed }) =>
      placed.flatMap(({ block }) => (block.place ? [`excerpt-${block.place.number}`] : [])),
    ),
  );
  return map.links.filter(({ to }) => 'anchor' in to && known.has(to.anchor));
}

function bookmarks(
  options: SheetOptions,
  story: Story,
  frame: Box,
  sheet: SheetStory,
  tops: ReadonlyMap<number, number>[],
): Bookmark[] {
  const children = sheet.places.flatMap(({ number, summary }): Bookmark[] => {
    const page = tops.findIndex((onPage) => onPage.has(number));
    return page < 0
      ? []
      : [{ title: `${number} ${summary.place.name}`, page, y: tops[page].get(number)!, children: [] }];
  });
  return [{ title: options.title ?? story.title, page: 0, y: frame.minY, children }];
}

function countLeftOut(rest: readonly ColumnBlock[]): SceneWarning {
  const count = rest.filter(({ place }) => place !== null).length;
  return {
    code: 'text-cut',
    message: `a picture has one page: the excerpts of ${count} further places are left out`,
  };
}

function missingGlyphs(missing: ReadonlySet<string>): SceneWarning {
  return { code: 'no-glyph', message: `no font of the sheet has ${[...missing].slice(0, 20).join(' ')}` };
}

function describe({ places, outlets }: SheetStory): string {
  return `Map of ${places.length} places named by ${outlets.map(({ name }) => name).join(', ')}`;
}
