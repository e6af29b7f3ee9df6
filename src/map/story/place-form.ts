// Whether a place is drawn as a point or as an area. A country, region or sea is never a pin in its middle;
// an island or lake small enough to be covered by a mark is better shown by one.
import type { Place } from '../../core/gazetteer/gazetteer.ts';

export type PlaceForm = 'point' | 'area';

/** Under this longest side, in degrees, a natural feature is a point: about the size of a mark at a story's view. */
const SMALL_FEATURE_DEGREES = 0.6;

/** GeoNames codes whose places have an extent that matters; what is not listed is a point. */
const AREA_CODES = new Set([
  ...['A/PCLI', 'A/PCLD', 'A/PCLS', 'A/PCLIX', 'A/PCLF', 'A/PCL', 'A/PCLH', 'A/TERR', 'A/LTER', 'A/ZN'],
  ...['A/ADM1', 'A/ADM2', 'A/ADM1H', 'A/ADM2H'],
  ...['H/SEA', 'H/OCN', 'H/GULF', 'H/STRT', 'H/BAY', 'H/LK', 'H/LKS', 'H/STM', 'H/CHN', 'H/SD'],
  ...['L/RGN', 'L/CONT', 'L/AREA', 'L/RGNH', 'L/MILB'],
  ...['T/ISL', 'T/ISLS', 'T/MTS', 'T/DSRT', 'T/PEN', 'T/PLAT', 'T/PLN', 'T/ATOL', 'T/VAL', 'T/CAPE'],
]);

const NATURAL = /^[HTL]\//;

export function formOf(place: Place, hasShape: boolean): PlaceForm {
  if (!AREA_CODES.has(place.feature)) return 'point';
  if (!NATURAL.test(place.feature)) return 'area';
  if (place.box) return longestSide(place.box) < SMALL_FEATURE_DEGREES ? 'point' : 'area';
  return hasShape || !place.feature.startsWith('T/') ? 'area' : 'point';
}

function longestSide([west, south, east, north]: [number, number, number, number]): number {
  const width = east >= west ? east - west : east - west + 360;
  return Math.max(width * Math.cos((((south + north) / 2) * Math.PI) / 180), north - south);
}
