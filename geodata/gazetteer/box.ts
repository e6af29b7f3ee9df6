// Boxes around points on a round Earth.

/** West, south, east, north in degrees; west > east crosses the antimeridian. */
export type Box = [west: number, south: number, east: number, north: number];

/** The smaller of the two boxes, the one that crosses the antimeridian or the one that does not. */
export function boxOfPoints(points: readonly (readonly [lng: number, lat: number])[]): Box {
  const span = {
    west: Infinity,
    east: -Infinity,
    west360: Infinity,
    east360: -Infinity,
    south: 90,
    north: -90,
  };
  for (const [lng, lat] of points) {
    const turned = lng < 0 ? lng + 360 : lng;
    span.west = Math.min(span.west, lng);
    span.east = Math.max(span.east, lng);
    span.west360 = Math.min(span.west360, turned);
    span.east360 = Math.max(span.east360, turned);
    span.south = Math.min(span.south, lat);
    span.north = Math.max(span.north, lat);
  }
  const crosses = span.east360 - span.west360 < span.east - span.west - 1e-9;
  if (!crosses) return [span.west, span.south, span.east, span.north];
  const turnBack = (lng: number): number => (lng > 180 ? lng - 360 : lng);
  return [turnBack(span.west360), span.south, turnBack(span.east360), span.north];
}

export function boxHolds([west, south, east, north]: Box, lng: number, lat: number): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}
