// Where things stand on the first page: header, map, excerpts and footer, on paper or on a picture.
import type { Box } from './scene.ts';
import type { PaperSize } from './paper.ts';

export interface PagePlan {
  content: Box;
  /** Excerpts stand below the map, or beside it on a wide picture. */
  beside: boolean;
  columns: number;
  columnWidthMm: number;
  gutterMm: number;
}

const WIDE = 1.6;
const LEAST_COLUMN_MM = 52;
/** Characters of the body's size that a column holds at best: about 55. */
const COLUMN_EMS = 27;

export function planPage(paper: PaperSize, bodyMm: number): PagePlan {
  const { widthMm, heightMm, marginMm } = paper;
  const content = { minX: marginMm, minY: marginMm, maxX: widthMm - marginMm, maxY: heightMm - marginMm };
  const width = widthMm - 2 * marginMm;
  const gutterMm = bodyMm * 2.2;
  const beside = widthMm / heightMm > WIDE;
  if (beside) {
    const columnWidthMm = Math.max(LEAST_COLUMN_MM, width * 0.27);
    return { content, beside, columns: 1, columnWidthMm, gutterMm };
  }
  const columns = Math.max(1, Math.min(4, Math.round(width / (bodyMm * COLUMN_EMS + gutterMm))));
  const columnWidthMm = (width - gutterMm * (columns - 1)) / columns;
  return {
    content,
    beside,
    columns,
    columnWidthMm,
    gutterMm,
  };
}
