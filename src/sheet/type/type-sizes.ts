// The sizes of type on a sheet, in mm, from one scale of 1.2; they grow with the paper, but slower than it.
import type { PaperSize } from '../paper.ts';
import { MM_PER_POINT } from '../scene.ts';

export interface TypeSizes {
  /** All lengths that belong to type (gaps, marks) are multiples of this; 1 on A4. */
  unit: number;
  title: number;
  dek: number;
  meta: number;
  body: number;
  small: number;
  credits: number;
  label: number;
  areaLabel: number;
  mapLabel: number;
  number: number;
  callout: number;
}

const A4_MM2 = 210 * 297;
const point = (size: number, unit: number): number => size * MM_PER_POINT * unit;

export function typeSizes(paper: PaperSize): TypeSizes {
  const share = Math.sqrt((paper.widthMm * paper.heightMm) / A4_MM2);
  const unit = Math.max(0.86, Math.min(1.7, share ** 0.6));
  return {
    unit,
    title: point(20.7, unit),
    dek: point(12, unit),
    meta: point(7.6, unit),
    body: point(8.3, unit),
    small: point(6.9, unit),
    credits: point(5.8, unit),
    label: point(8.3, unit),
    areaLabel: point(6.9, unit),
    mapLabel: point(6.4, unit),
    number: point(6.9, unit),
    callout: point(8, unit),
  };
}
