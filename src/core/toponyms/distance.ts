// Distance on the sphere, exact enough to compare places by.

const RADIANS = Math.PI / 180;
const KM_PER_DEGREE = 111.195;

/** Kilometres; equirectangular, within 1 % below 1,000 km away from the poles, and monotone enough beyond. */
export function distanceKm(lngA: number, latA: number, lngB: number, latB: number): number {
  let east = Math.abs(lngA - lngB);
  if (east > 180) east = 360 - east;
  const x = east * Math.cos(((latA + latB) / 2) * RADIANS);
  const y = latA - latB;
  return Math.sqrt(x * x + y * y) * KM_PER_DEGREE;
}
