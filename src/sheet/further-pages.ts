// Pages after the first: the excerpts that it did not hold, in columns under a running head.
import type { ColumnBlock } from './furniture/excerpt-items.ts';
import { balanceColumns, type FilledColumns } from './furniture/flow-columns.ts';
import type { Anchor, Link, Mark, ScenePage } from './scene.ts';
import type { SheetContext } from './sheet-context.ts';
import { setText } from './type/set-text.ts';
import { cutLines, wrapText } from './type/wrap-text.ts';

export interface SetColumns {
  marks: Mark[];
  anchors: Anchor[];
  /** Boxes of the blocks that lead to an article. */
  sources: { url: string; box: Link['box'] }[];
  /** Tops of the places' first blocks on the page, by number. */
  tops: Map<number, number>;
}

export interface FurtherPage {
  page: ScenePage;
  tops: Map<number, number>;
}

/** A story of ten thousand excerpts is a book, not a sheet. */
const MAX_PAGES = 40;

/** Puts placed blocks at their spot on the page. */
export function setBlocks(
  filled: FilledColumns,
  origin: { x: number; top: number; step: number },
  widthMm: number,
): SetColumns {
  const set: SetColumns = { marks: [], anchors: [], sources: [], tops: new Map() };
  for (const { block, column, top } of filled.placed) {
    const x = origin.x + column * origin.step;
    const y = origin.top + top;
    set.marks.push(...block.draw(x, y, top === 0));
    if (block.url && URL.canParse(block.url)) {
      set.sources.push({
        url: block.url,
        box: { minX: x, minY: y, maxX: x + widthMm, maxY: y + block.heightMm },
      });
    }
    if (block.place) {
      set.anchors.push({ id: `excerpt-${block.place.number}`, x, y });
      set.tops.set(block.place.number, y);
    }
  }
  return set;
}

export function linkBlocks(set: SetColumns): Link[] {
  return set.sources.map(({ url, box }) => ({ box, to: { url }, label: url }));
}

export function drawFurtherPages(blocks: readonly ColumnBlock[], context: SheetContext): FurtherPage[] {
  const { paper, title, theme, sizes, book } = context;
  const { content, columns, gutterMm, columnWidthMm: widthMm } = context.plan;
  const pages: FurtherPage[] = [];
  const top = content.minY + sizes.meta * 2.6;
  const head = { font: 'sans', sizeMm: sizes.meta, fill: theme.inkSoft } as const;
  const [running] = cutLines(wrapText(title, head, (content.maxX - content.minX) * 0.8, book), 1);
  let rest = blocks;
  while (rest.length > 0 && pages.length < MAX_PAGES) {
    const filled = balanceColumns(rest, columns, content.maxY - top);
    if (filled.count === 0) break;
    const set = setBlocks(filled, { x: content.minX, top, step: widthMm + gutterMm }, widthMm);
    const number = String(pages.length + 2);
    const rule = content.minY + sizes.meta * 1.6;
    const headMarks: Mark[] = [
      setText({ ...head, text: running, x: content.minX, y: content.minY + sizes.meta }, book),
      setText({ ...head, text: number, x: content.maxX, y: content.minY + sizes.meta, anchor: 'end' }, book),
      {
        type: 'path',
        closed: false,
        lines: [[content.minX, rule, content.maxX, rule]],
        stroke: { color: theme.hairline, widthMm: 0.2 },
      },
    ];
    pages.push({
      tops: set.tops,
      page: {
        widthMm: paper.widthMm,
        heightMm: paper.heightMm,
        paper: theme.paper,
        mapFrame: null,
        layers: [
          { id: 'header', marks: headMarks },
          { id: 'excerpts', marks: set.marks },
        ],
        links: linkBlocks(set),
        anchors: set.anchors,
      },
    });
    rest = rest.slice(filled.count);
  }
  return pages;
}
