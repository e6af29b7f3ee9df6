// A page in other units than millimetres: all that is drawn on it, as many times as large.
import type { Box, Mark, ScenePage, Stroke } from '../scene.ts';

/** `units` to the millimetre; the names of lengths keep their "Mm". */
export function scalePage(page: ScenePage, units: number): ScenePage {
  return {
    ...page,
    widthMm: page.widthMm * units,
    heightMm: page.heightMm * units,
    mapFrame: page.mapFrame && scaleBox(page.mapFrame, units),
    layers: page.layers.map(({ id, marks }) => ({ id, marks: marks.map((mark) => scaleMark(mark, units)) })),
    links: page.links.map((link) => ({ ...link, box: scaleBox(link.box, units) })),
    anchors: page.anchors.map((anchor) => ({ ...anchor, x: anchor.x * units, y: anchor.y * units })),
  };
}

function scaleMark(mark: Mark, units: number): Mark {
  if (mark.type === 'path') {
    const lines = mark.lines.map((line) => line.map((value) => value * units));
    return { ...mark, lines, stroke: scaleStroke(mark.stroke, units) };
  }
  const [x, y] = [mark.x * units, mark.y * units];
  if (mark.type === 'circle') {
    return { ...mark, x, y, radius: mark.radius * units, stroke: scaleStroke(mark.stroke, units) };
  }
  return {
    ...mark,
    ...{ x, y },
    widthMm: mark.widthMm * units,
    sizeMm: mark.sizeMm * units,
    trackingMm: mark.trackingMm === undefined ? undefined : mark.trackingMm * units,
    halo: scaleStroke(mark.halo, units),
  };
}

function scaleStroke<S extends Stroke>(stroke: S | undefined, units: number): S | undefined {
  if (!stroke) return undefined;
  return {
    ...stroke,
    widthMm: stroke.widthMm * units,
    ...(stroke.dash ? { dash: stroke.dash.map((length) => length * units) } : {}),
  };
}

function scaleBox({ minX, minY, maxX, maxY }: Box, units: number): Box {
  return { minX: minX * units, minY: minY * units, maxX: maxX * units, maxY: maxY * units };
}
