// The map's pictures of marks, drawn on a canvas from the same shapes as the marks in the page.
import { BEHIND, markShapes, type Mark, type Shape } from '../../map/marks/mark-shape.ts';
import type { Theme } from '../../map/style/theme.ts';

/** Device pixels for each CSS pixel: sharp on every usual screen. */
export const IMAGE_RATIO = 3;
/** Room for the edge around a mark, in pixels. */
const MARGIN = 2;

export function markImage(mark: Mark, theme: Theme): ImageData {
  const behind = mark.gathers ? 2 * BEHIND : 0;
  return draw(mark.diameter + 2 * MARGIN + behind, markShapes(mark, theme));
}

/** An arrowhead that points north. */
export function arrowImage(theme: Theme): ImageData {
  return draw(14, [{ path: 'M0 -6L5 5L0 2.5L-5 5Z', fill: theme.accent, stroke: theme.markEdge, width: 1 }]);
}

function draw(size: number, shapes: readonly Shape[]): ImageData {
  const side = Math.ceil(size) * IMAGE_RATIO;
  const canvas = new OffscreenCanvas(side, side);
  // Drawn to be read back at once.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.translate(side / 2, side / 2);
  context.scale(IMAGE_RATIO, IMAGE_RATIO);
  for (const shape of shapes) {
    const path = new Path2D(shape.path);
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.setLineDash(shape.dash ?? []);
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, side, side);
}
