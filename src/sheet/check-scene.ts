// Looks over a finished scene with fresh eyes: every label, number and callout is measured again from its own text, and
// must neither touch another nor leave the map's frame. The layout's own bookkeeping is not asked.
import type { Box, CircleMark, Scene, ScenePage, TextMark } from './scene.ts';
import { type FontBook, openFonts } from './type/font-book.ts';
import type { SheetAssets } from './sheet-assets.ts';
import { textBox } from './type/set-text.ts';

export interface SceneFault {
  kind: 'overlap' | 'outside';
  page: number;
  message: string;
}

interface Piece {
  what: string;
  owner: string;
  box: Box;
}

/** Rounding in the writers is a hundredth of a millimetre. */
const TOLERANCE_MM = 0.02;
/** Lines whose baselines are set for reading may share this much of their ascenders' room. */
const LINE_SHARE = 0.18;

/** Empty when the scene is sound. Cost: pieces squared on a page. */
export async function checkScene(scene: Scene, assets: SheetAssets): Promise<SceneFault[]> {
  const book = openFonts(assets.fonts);
  return scene.pages.flatMap((page, index) => [
    ...checkMap(page, index, book),
    ...checkTexts(page, index, book),
  ]);
}

function checkMap(page: ScenePage, index: number, book: FontBook): SceneFault[] {
  const frame = page.mapFrame;
  if (!frame) return [];
  const pieces = mapPieces(page, book);
  const faults = pieces
    .filter(({ box }) => !within(box, frame))
    .map(({ what }): SceneFault => ({ kind: 'outside', page: index, message: `${what} leaves the map` }));
  return [...faults, ...overlaps(pieces, index)];
}

/** Text of the sheet around the map: inside the page, not on other text, not on the map. */
function checkTexts(page: ScenePage, index: number, book: FontBook): SceneFault[] {
  const texts = page.layers
    .filter(({ id }) => ['header', 'legend', 'excerpts', 'footer'].includes(id))
    .flatMap(({ marks }) => marks.filter((mark) => mark.type === 'text'))
    .map((mark): Piece => ({ what: `"${mark.text}"`, owner: '', box: tightBox(mark, book) }));
  const sheet = { minX: 0, minY: 0, maxX: page.widthMm, maxY: page.heightMm };
  const outside = texts
    .filter(({ box }) => !within(box, sheet))
    .map(({ what }): SceneFault => ({ kind: 'outside', page: index, message: `${what} leaves the page` }));
  const onMap = texts
    .filter(({ box }) => page.mapFrame !== null && overlap(box, page.mapFrame))
    .map(({ what }): SceneFault => ({ kind: 'overlap', page: index, message: `${what} stands on the map` }));
  return [...outside, ...onMap, ...overlaps(texts, index)];
}

/** Labels, numbers and callouts, the discs that the numbers stand in, and the furniture on the map. */
function mapPieces(page: ScenePage, book: FontBook): Piece[] {
  const pieces: Piece[] = [];
  for (const { id, marks } of page.layers) {
    let disc: Piece | null = null;
    for (const mark of marks) {
      if (mark.type === 'text' && mark.role !== 'furniture') {
        if (mark.role === 'number' && disc) {
          disc.what = `mark ${mark.text}`;
          continue;
        }
        const owner = mark.owner ?? `${id}-${pieces.length}`;
        pieces.push({ what: `${mark.role} "${mark.text}"`, owner, box: tightBox(mark, book) });
      } else if (mark.type === 'text' && id === 'scale') {
        pieces.push({ what: `scale "${mark.text}"`, owner: id, box: tightBox(mark, book) });
      } else if (id === 'marks' && mark.type === 'circle') {
        disc = { what: 'mark', owner: `mark-${pieces.length}`, box: discBox(mark) };
        pieces.push(disc);
      } else if (id === 'locator' && mark.type === 'circle') {
        if (!pieces.some(({ what }) => what === 'locator'))
          pieces.push({ what: 'locator', owner: id, box: discBox(mark) });
      }
    }
  }
  return pieces;
}

function overlaps(pieces: readonly Piece[], page: number): SceneFault[] {
  const faults: SceneFault[] = [];
  pieces.forEach((piece, index) => {
    for (const other of pieces.slice(index + 1)) {
      if (piece.owner && piece.owner === other.owner) continue;
      if (!overlap(piece.box, other.box)) continue;
      faults.push({ kind: 'overlap', page, message: `${piece.what} touches ${other.what}` });
    }
  });
  return faults;
}

function tightBox(mark: TextMark, book: FontBook): Box {
  const widthMm = book.measure(mark.text, mark.font, mark.sizeMm, mark.trackingMm);
  const box = textBox({ ...mark, widthMm });
  return { ...box, minY: box.minY + mark.sizeMm * LINE_SHARE };
}

function discBox({ x, y, radius }: CircleMark): Box {
  // The white edge about a disc may touch its neighbour's: half of it is left out.
  const half = radius - 0.28;
  return { minX: x - half, minY: y - half, maxX: x + half, maxY: y + half };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.minX < b.maxX - TOLERANCE_MM &&
    b.minX < a.maxX - TOLERANCE_MM &&
    a.minY < b.maxY - TOLERANCE_MM &&
    b.minY < a.maxY - TOLERANCE_MM
  );
}

function within(box: Box, frame: Box): boolean {
  return (
    box.minX >= frame.minX - TOLERANCE_MM &&
    box.maxX <= frame.maxX + TOLERANCE_MM &&
    box.minY >= frame.minY - TOLERANCE_MM &&
    box.maxY <= frame.maxY + TOLERANCE_MM
  );
}
