// Divides the first page: head and foot take what they need, excerpts as much as they may, the map all the rest.
import { type ColumnBlock, excerptBlocks } from './furniture/excerpt-items.ts';
import { balanceColumns } from './furniture/flow-columns.ts';
import { drawFooter, type Footer } from './furniture/footer.ts';
import { drawHeader, type Furniture } from './furniture/header.ts';
import { drawLegend } from './furniture/legend.ts';
import type { Box } from './scene.ts';
import type { SheetContext } from './sheet-context.ts';

export interface FirstPage {
  header: Furniture;
  footer: Footer;
  frame: Box;
  legend: Furniture | null;
  /** Lower right corner of the scale bar. */
  scale: { x: number; y: number };
  columns: {
    x: number;
    top: number;
    heightMm: number;
    /** Kept free at the foot of the last column, for the QR code. */
    cornerMm: number;
  };
}

/** Longest scale bar, and room for its words, as shares of the map's width. */
export const SCALE_SHARE = 0.16;
const SCALE_WORDS_SHARE = 0.12;

export function layoutFirstPage(context: SheetContext, mapCredits: readonly string[]): FirstPage {
  const { story, sheet, options, plan, theme, sizes, book, gap, paper } = context;
  const { content, beside } = plan;
  const { show } = options;
  const line = { x: content.minX, widthMm: content.maxX - content.minX };
  const header = drawHeader(story, sheet, options, { ...line, top: content.minY }, theme, sizes, book);
  const footer = drawFooter(
    story,
    mapCredits,
    options,
    { ...line, bottom: content.maxY },
    theme,
    sizes,
    book,
  );
  const footerTop = content.maxY - footer.heightMm - (show.excerpts ? 0 : footer.cornerMm);
  const mapTop = content.minY + header.heightMm;
  const mapRight = beside && show.excerpts ? content.maxX - plan.columnWidthMm - plan.gutterMm : content.maxX;
  const mapWidth = mapRight - content.minX;
  const legendWidth = mapWidth * (show.scale ? 1 - SCALE_SHARE - SCALE_WORDS_SHARE : 1);
  const legendAt = (top: number) =>
    drawLegend(sheet, { x: content.minX, top, widthMm: legendWidth }, theme, sizes, book);
  const lineHeight = show.legend ? legendAt(0).heightMm : show.scale ? sizes.small * 1.5 : 0;
  const below = lineHeight + gap * 1.5;
  const room = footerTop - mapTop - below;
  // A picture counts what it leaves out in a line above the code.
  const counting = paper.picture ? sizes.small * 1.6 : 0;
  const cornerMm = Math.max(0, footer.cornerMm - gap * 0.5) + counting;
  const excerptHeight = beside ? 0 : excerptsBelow(context, (room - gap) * plan.excerptShare, cornerMm);
  const frame: Box = {
    minX: content.minX,
    minY: mapTop,
    maxX: mapRight,
    maxY: mapTop + room - (excerptHeight > 0 ? excerptHeight + gap : 0),
  };
  const lineTop = frame.maxY + gap * 0.5;
  const columnsTop = beside ? mapTop : frame.maxY + below;
  return {
    ...{ header, footer, frame },
    legend: show.legend ? legendAt(lineTop) : null,
    scale: { x: mapRight, y: lineTop + sizes.small * 1.05 },
    columns: {
      x: beside ? mapRight + plan.gutterMm : content.minX,
      top: columnsTop,
      heightMm: footerTop - gap - columnsTop,
      cornerMm,
    },
  };
}

/** What the excerpts take from the map: all they need, up to `most`. */
function excerptsBelow(context: SheetContext, most: number, cornerMm: number): number {
  const blocks = sheetBlocks(context, new Set(context.sheet.places.map(({ number }) => number)));
  return blocks.length ? balanceColumns(blocks, context.plan.columns, most, cornerMm).heightMm : 0;
}

/** The excerpts of all places, in their columns' width; none where the sheet shows none. */
export function sheetBlocks(context: SheetContext, onMap: ReadonlySet<number>): ColumnBlock[] {
  const { sheet, options, theme, sizes, book, plan } = context;
  if (!options.show.excerpts) return [];
  return excerptBlocks(sheet.places, onMap, { options, theme, sizes, book, widthMm: plan.columnWidthMm });
}
