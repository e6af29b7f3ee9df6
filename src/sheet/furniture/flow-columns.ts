// Fills columns with blocks, top to bottom, left to right; what does not fit is left for the next page.
import type { ColumnBlock } from './excerpt-items.ts';

export interface PlacedColumnBlock {
  block: ColumnBlock;
  column: number;
  /** From the top of the columns. */
  top: number;
}

export interface FilledColumns {
  placed: PlacedColumnBlock[];
  /** How many of the blocks were placed; always whole places where `wholePlaces`. */
  count: number;
  heightMm: number;
}

/** `cornerMm` is kept free at the foot of the last column. */
function fillColumns(
  blocks: readonly ColumnBlock[],
  columns: number,
  heightMm: number,
  cornerMm = 0,
): FilledColumns {
  const heightOf = (column: number) => heightMm - (column === columns - 1 ? cornerMm : 0);
  const placed: PlacedColumnBlock[] = [];
  let column = 0;
  let top = 0;
  let used = 0;
  let index = 0;
  while (index < blocks.length) {
    const room = column < columns ? heightOf(column) - top : 0;
    const group = keptTogether(blocks, index, room, heightMm - cornerMm);
    const groupHeight = stackHeight(group);
    while (column < columns && top + groupHeight > heightOf(column) + 1e-6) {
      column++;
      top = 0;
    }
    if (column >= columns) break;
    for (const block of group) {
      placed.push({ block, column, top });
      used = Math.max(used, top + block.heightMm);
      top += block.heightMm + block.afterMm;
    }
    index += group.length;
  }
  return { placed, count: index, heightMm: used };
}

/** Up to this share of a column may stay empty to keep a place in one piece. */
const WASTE_SHARE = 0.2;
const BALANCE_STEPS = 18;

/**
 * `heightMm` of the result is the least in which all blocks fit, or `maxHeightMm` where they do not: columns of about
 * one length.
 */
export function balanceColumns(
  blocks: readonly ColumnBlock[],
  columns: number,
  maxHeightMm: number,
  cornerMm = 0,
): FilledColumns {
  const full = fillColumns(blocks, columns, maxHeightMm, cornerMm);
  if (full.count < blocks.length) return full;
  let [low, high] = [0, maxHeightMm];
  let best = full;
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const middle = (low + high) / 2;
    const filled = fillColumns(blocks, columns, middle, cornerMm);
    if (filled.count === blocks.length && filled.heightMm <= middle + 1e-6) {
      best = { ...filled, heightMm: middle };
      high = middle;
    } else low = middle;
  }
  return best;
}

/** All of a place, or its head and first excerpt where the whole would leave much of a column empty. */
function keptTogether(
  blocks: readonly ColumnBlock[],
  start: number,
  roomMm: number,
  heightMm: number,
): readonly ColumnBlock[] {
  let end = start + 1;
  while (end < blocks.length && blocks[end].place === null) end++;
  const whole = blocks.slice(start, end);
  const needed = stackHeight(whole);
  if (needed <= roomMm || (needed <= heightMm && roomMm <= heightMm * WASTE_SHARE)) return whole;
  return blocks.slice(start, blocks[start].keepWithNext ? start + 2 : start + 1);
}

function stackHeight(blocks: readonly ColumnBlock[]): number {
  return blocks.reduce(
    (sum, block, at) => sum + block.heightMm + (at < blocks.length - 1 ? block.afterMm : 0),
    0,
  );
}
