// Divides the first page: head and foot take what they need, the map its two thirds, excerpts what is left of the text's
// height; and what they do not need goes to the map.
import { type ColumnBlock, excerptBlocks } from './furniture/excerpt-items.ts';
import { balanceColumns } from './furniture/flow-columns.ts';
import { drawFooter, type Footer } from './furniture/footer.ts';
import { drawHeader, type Furniture } from './furniture/header.ts';
import { drawLegend } from './furniture/legend.ts';
import { drawQr } from './furniture/qr-mark.ts';
import { storyAspect } from './map-frame/fit-frame.ts';
import type { Box, Link, Mark } from './scene.ts';
import type { SheetContext } from './sheet-context.ts';

export interface FirstPage {
  header: { marks: Mark[]; links: Link[] };
  footer: Footer;
  frame: Box;
  legend: Furniture | null;
  columns: {
    x: number;
    top: number;
    heightMm: number;
    /** Kept free at the foot of the last column, to count what a picture leaves out. */
    cornerMm: number;
  };
}

/** Side of the QR code on A4: squares of 0.4 mm for an address of sixty letters. */
const QR_MM = 13.5;
/** The map is the main thing: this share of the page's height, where there is text to take more of it. */
const MAP_SHARE = 2 / 3;
/** Less where the story lies from east to west, so that the map would be all margin above and below. */
const LEAST_MAP_SHARE = 0.48;
/** Room above and below such a story, as a share of the map's width. */
const AIR_SHARE = 0.2;

export function layoutFirstPage(context: SheetContext, mapCredits: readonly string[]): FirstPage {
  const { story, sheet, options, plan, words, theme, sizes, book, gap, paper } = context;
  const { content, beside } = plan;
  const { show } = options;
  const line = { x: content.minX, widthMm: content.maxX - content.minX };
  const header = drawHead(context);
  const foot = { ...line, bottom: content.maxY };
  const footer = drawFooter(story, mapCredits, options, words, foot, theme, sizes, book);
  const footerTop = content.maxY - footer.heightMm;
  const mapTop = content.minY + header.heightMm;
  const mapRight = beside && show.excerpts ? content.maxX - plan.columnWidthMm - plan.gutterMm : content.maxX;
  const mapWidth = mapRight - content.minX;
  const legendAt = (top: number) =>
    drawLegend(sheet, words, { x: content.minX, top, widthMm: mapWidth }, theme, sizes, book);
  const lineHeight = show.legend ? legendAt(0).heightMm : 0;
  const below = lineHeight + gap * 1.5;
  const room = footerTop - mapTop - below;
  // A picture counts what it leaves out at its foot.
  const cornerMm = paper.picture ? sizes.small * 1.6 : 0;
  const excerptRoom = room - gap - mapWanted(context, mapWidth);
  const excerptHeight = beside ? 0 : excerptsBelow(context, excerptRoom, cornerMm);
  const frame: Box = {
    minX: content.minX,
    minY: mapTop,
    maxX: mapRight,
    maxY: mapTop + room - (excerptHeight > 0 ? excerptHeight + gap : 0),
  };
  const columnsTop = beside ? mapTop : frame.maxY + below;
  return {
    ...{ header, footer, frame },
    legend: show.legend ? legendAt(frame.maxY + gap * 0.5) : null,
    columns: {
      x: beside ? mapRight + plan.gutterMm : content.minX,
      top: columnsTop,
      heightMm: footerTop - gap - columnsTop,
      cornerMm,
    },
  };
}

/** Title and dek at the left; at the right, in the room that titles leave, the code that leads to the live story. */
function drawHead(context: SheetContext): { marks: Mark[]; links: Link[]; heightMm: number } {
  const { story, sheet, options, words, theme, sizes, book, gap, plan } = context;
  const { minX, maxX, minY } = plan.content;
  const sizeMm = QR_MM * sizes.unit;
  const left = maxX - sizeMm;
  const code = options.url ? drawQr(options.url, { x: left, y: minY, sizeMm }, theme.inkSoft) : null;
  const at = { x: minX, top: minY, widthMm: (code ? left - 3 * gap : maxX) - minX };
  const { marks, heightMm } = drawHeader(story, sheet, options, words, at, theme, sizes, book);
  if (!code) return { marks, links: [], heightMm };
  const box = { minX: left, minY, maxX, maxY: minY + sizeMm };
  return {
    marks: [...marks, code],
    links: [{ box, to: { url: options.url! }, label: options.url! }],
    heightMm: Math.max(heightMm, sizeMm + gap * 0.8),
  };
}

/** The height of map that text may not take. */
function mapWanted({ sheet, plan }: SheetContext, mapWidth: number): number {
  const height = plan.content.maxY - plan.content.minY;
  const filled = mapWidth / storyAspect(sheet.places) + mapWidth * AIR_SHARE;
  return Math.max(height * LEAST_MAP_SHARE, Math.min(height * MAP_SHARE, filled));
}

/** What the excerpts take from the map: all they need, up to `most`. */
function excerptsBelow(context: SheetContext, most: number, cornerMm: number): number {
  const blocks = sheetBlocks(context, new Set(context.sheet.places.map(({ number }) => number)));
  return blocks.length ? balanceColumns(blocks, context.plan.columns, most, cornerMm).heightMm : 0;
}

/** The excerpts of all places, in their columns' width; none where the sheet shows none. */
export function sheetBlocks(context: SheetContext, onMap: ReadonlySet<number>): ColumnBlock[] {
  const { sheet, options, words, theme, sizes, book, plan } = context;
  if (!options.show.excerpts) return [];
  return excerptBlocks(sheet.places, onMap, { words, theme, sizes, book, widthMm: plan.columnWidthMm });
}
