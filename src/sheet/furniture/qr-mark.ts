// A QR code as one path of squares: prints sharp at any size.
import { encode } from 'uqr';
import type { Mark } from '../scene.ts';

/** Null where the address is too long for a code. Paper must stay bare around it for four of its squares. */
export function drawQr(url: string, at: { x: number; y: number; sizeMm: number }, ink: string): Mark | null {
  let modules: boolean[][];
  try {
    modules = encode(url, { ecc: 'M', border: 0 }).data;
  } catch {
    return null;
  }
  const side = at.sizeMm / modules.length;
  const lines: number[][] = [];
  modules.forEach((row, rowIndex) => {
    const minY = at.y + rowIndex * side;
    let start = -1;
    // Neighbours in a row are one rectangle, so that no seam shows between them.
    for (let column = 0; column <= row.length; column++) {
      if (row[column] && start < 0) start = column;
      if (!row[column] && start >= 0) {
        const [minX, maxX] = [at.x + start * side, at.x + column * side];
        lines.push([minX, minY, maxX, minY, maxX, minY + side, minX, minY + side]);
        start = -1;
      }
    }
  });
  return { type: 'path', closed: true, lines, fill: ink };
}
