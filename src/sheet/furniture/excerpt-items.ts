// The numbered excerpts as blocks of a column's width: number, place, what was said there, by whom and in which outlet.
import { drawMark } from '../labels/draw-mark.ts';
import type { Mark } from '../scene.ts';
import type { SheetExcerpt, SheetPlace } from '../sheet-places.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import { wrapProse, wrapText } from '../type/wrap-text.ts';
import { formatDays } from './header.ts';

/** A piece that is not torn between columns. */
export interface ColumnBlock {
  heightMm: number;
  /** Space kept below it, except at a column's foot. */
  afterMm: number;
  /** May not end a column. */
  keepWithNext: boolean;
  /** `first` in its column: an excerpt parted from its head then bears the number again. */
  draw(x: number, top: number, first: boolean): Mark[];
  /** Set on the first block of a place. */
  place: SheetPlace | null;
  /** Where a click on the block leads. */
  url: string | null;
}

export interface ExcerptStyle {
  words: SheetWords;
  theme: SheetTheme;
  sizes: TypeSizes;
  book: FontBook;
  widthMm: number;
}

const LEADING = 1.32;

/** `onMap` holds the numbers that the map shows; the others are marked as off it. */
export function excerptBlocks(
  places: readonly SheetPlace[],
  onMap: ReadonlySet<number>,
  style: ExcerptStyle,
): ColumnBlock[] {
  return places.flatMap((place) => placeBlocks(place, onMap.has(place.number), style));
}

/** How far text is set in from the column's left, for the number to hang. */
function hangMm(sizes: TypeSizes): number {
  return sizes.body * 1.95;
}

function placeBlocks(place: SheetPlace, shown: boolean, style: ExcerptStyle): ColumnBlock[] {
  const { sizes } = style;
  const texts = place.excerpts.map((excerpt) => excerptBlock(excerpt, place.number, style));
  const head = headBlock(place, shown, style);
  const blocks = [head, ...texts];
  blocks[blocks.length - 1].afterMm = sizes.body * 0.75;
  return blocks;
}

function headBlock(
  place: SheetPlace,
  shown: boolean,
  { words, theme, sizes, book, widthMm }: ExcerptStyle,
): ColumnBlock {
  const { summary, number } = place;
  const hang = hangMm(sizes);
  const radius = sizes.body * 0.68;
  const name = { font: 'sans-bold', sizeMm: sizes.body } as const;
  const aside = { font: 'sans', sizeMm: sizes.small } as const;
  const nameLines = wrapText(summary.place.name, name, widthMm - hang, book);
  const remarks = remarksOn(place, shown, words);
  const lastWidth = book.measure(nameLines[nameLines.length - 1], name.font, name.sizeMm) + sizes.body * 0.5;
  const remarkLines = remarks ? wrapText(remarks, aside, widthMm - hang, book, lastWidth) : [];
  const sameLine = remarkLines.length > 0 && remarkLines[0] !== '';
  const lead = sizes.body * LEADING;
  const further = remarkLines.slice(sameLine ? 1 : 0).filter(Boolean);
  return {
    heightMm: (nameLines.length + further.length) * lead,
    afterMm: 0,
    keepWithNext: place.excerpts.length > 0,
    place,
    url: null,
    draw(x, top) {
      const baseline = top + sizes.body;
      const marks: Mark[] = [];
      if (summary.form === 'point') {
        const look = {
          presence: summary.presence,
          doubtful: summary.doubtful,
          shares: summary.shares,
          number,
        };
        const at = { x: x + radius, y: baseline - sizes.body * 0.35, radius, numberSize: sizes.small * 0.92 };
        marks.push(...drawMark(look, at, theme, book).map(asFurniture));
      } else {
        const text = String(number);
        marks.push(
          setText({ ...name, text, x: x + radius, y: baseline, anchor: 'middle', fill: theme.ink }, book),
        );
      }
      nameLines.forEach((text, index) =>
        marks.push(
          setText({ ...name, text, x: x + hang, y: baseline + index * lead, fill: theme.ink }, book),
        ),
      );
      const lastBaseline = baseline + (nameLines.length - 1) * lead;
      if (sameLine) {
        marks.push(
          setText(
            { ...aside, text: remarkLines[0], x: x + hang + lastWidth, y: lastBaseline, fill: theme.inkSoft },
            book,
          ),
        );
      }
      further.forEach((text, index) =>
        marks.push(
          setText(
            { ...aside, text, x: x + hang, y: lastBaseline + (index + 1) * lead, fill: theme.inkSoft },
            book,
          ),
        ),
      );
      return marks;
    },
  };
}

function remarksOn(place: SheetPlace, shown: boolean, words: SheetWords): string {
  const { summary, seeNumber, further } = place;
  const remarks = [
    summary.presence === 'named' && summary.form === 'point' ? words.named : '',
    summary.doubtful ? words.doubtful : '',
    shown ? '' : words.offMap,
    seeNumber ? words.see(seeNumber) : '',
    further > 0 && place.excerpts.length > 0 ? words.more(further) : '',
  ];
  return remarks.filter(Boolean).join(' · ');
}

function excerptBlock(
  excerpt: SheetExcerpt,
  number: number,
  { words, theme, sizes, book, widthMm }: ExcerptStyle,
): ColumnBlock {
  const hang = hangMm(sizes);
  const text = { font: 'serif', sizeMm: sizes.body * 1.03 } as const;
  const source = { font: 'sans', sizeMm: sizes.small * 0.94 } as const;
  const lines = wrapProse(excerpt.direct ? `“${excerpt.text}”` : excerpt.text, text, widthMm - hang, book);
  const when = excerpt.published ? formatDays([excerpt.published], words) : '';
  const from = [excerpt.speaker, [excerpt.outlet.name, when].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' · ');
  const sourceLines = wrapText(from, source, widthMm - hang, book);
  const lead = sizes.body * LEADING;
  const sourceLead = source.sizeMm * 1.34;
  // A mark of quotation hangs in the margin, so that the words line up.
  const mark = excerpt.direct ? book.measure('“', text.font, text.sizeMm) : 0;
  return {
    heightMm: lines.length * lead + sourceLines.length * sourceLead,
    afterMm: sizes.body * 0.35,
    keepWithNext: false,
    place: null,
    url: excerpt.url,
    draw(x, top, first) {
      const left = x + hang;
      const sourceTop = top + lines.length * lead;
      const again = { ...source, text: String(number), anchor: 'middle', fill: theme.inkSoft } as const;
      return [
        ...(first
          ? [setText({ ...again, x: x + sizes.body * 0.68, y: top + text.sizeMm * 0.96 }, book)]
          : []),
        ...lines.map((line, index) =>
          setText(
            {
              ...text,
              text: line,
              x: left - (index === 0 ? mark : 0),
              y: top + text.sizeMm * 0.96 + index * lead,
              fill: theme.ink,
            },
            book,
          ),
        ),
        ...sourceLines.map((line, index) =>
          setText(
            {
              ...source,
              text: line,
              x: left,
              y: sourceTop + source.sizeMm + index * sourceLead,
              fill: theme.inkSoft,
            },
            book,
          ),
        ),
      ];
    },
  };
}

/** The figure in a list's mark is no number of the map. */
function asFurniture(mark: Mark): Mark {
  return mark.type === 'text' ? { ...mark, role: 'furniture' } : mark;
}
