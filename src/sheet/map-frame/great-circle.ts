/** Mean radius of the Earth, IUGG 1980; the one that turf uses. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two points `[lng, lat]`, by the haversine formula. */
export function greatCircleKm([lngA, latA]: readonly number[], [lngB, latB]: readonly number[]): number {
  const north = Math.sin(((latB - latA) * RADIANS) / 2);
  const east = Math.sin(((lngB - lngA) * RADIANS) / 2);
  const half = north * north + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * east * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
