// The outline of an area as lines, without the edges along the antimeridian: shapes are cut there for the map's sake, and
// a stroke down the middle of Chukotka or Fiji would be a border that nobody drew.
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, Position } from 'geojson';

/** About a kilometre: no border runs so near along the antimeridian. */
export const CUT_DEGREES = 0.01;

const outlines = new WeakMap<object, FeatureCollection<MultiLineString, unknown>>();

/** Of all areas, with their properties; what was worked out for them once is kept. */
export function outlinesOf<P>(areas: FeatureCollection<Geometry, P>): FeatureCollection<MultiLineString, P> {
  const known = outlines.get(areas) as FeatureCollection<MultiLineString, P> | undefined;
  if (known) return known;
  const features = areas.features.map((area): Feature<MultiLineString, P> => ({
    ...area,
    geometry: areaOutlines(area.geometry),
  }));
  const made: FeatureCollection<MultiLineString, P> = { type: 'FeatureCollection', features };
  outlines.set(areas, made);
  return made;
}

/** Planar degrees in and out. What is neither polygon nor multipolygon has no outline. Cost: linear. */
export function areaOutlines(geometry: Geometry): MultiLineString {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return { type: 'MultiLineString', coordinates: rings.flatMap(withoutCut) };
}

/** Shapes were simplified after they were cut: a point of the cut may lie a little beside it. */
export function isOnCut([lng]: Position): boolean {
  return Math.abs(lng) >= 180 - CUT_DEGREES;
}

function withoutCut(ring: Position[]): LineString['coordinates'][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const [index, position] of ring.entries()) {
    if (index > 0 && isOnCut(position) && isOnCut(ring[index - 1])) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
