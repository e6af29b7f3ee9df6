// The few kinds that GeoNames' feature codes come down to, by row, without comparing strings.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { keptBeside } from '../gazetteer/kept-beside.ts';

export const PLACE = {
  country: 0,
  /** First-level division: state, province. */
  division: 1,
  /** Second-level division and below: county. */
  county: 2,
  capital: 3,
  /** Seat of a first-level division. */
  seat: 4,
  settlement: 5,
  continent: 6,
  /** L/RGN and the like: Donbas, Sahel. */
  region: 7,
  /** Seas, rivers, mountains, islands. */
  physical: 8,
} as const;

/** Kind (one of PLACE) by index into the gazetteer's features. */
export const placeKinds = keptBeside(({ features }) => Uint8Array.from(features, kindOf));

function kindOf(feature: string): number {
  if (feature.startsWith('A/PCL') || feature === 'A/TERR') return PLACE.country;
  if (feature === 'A/ADM1') return PLACE.division;
  if (feature.startsWith('A/')) return PLACE.county;
  if (feature === 'P/PPLC') return PLACE.capital;
  if (feature === 'P/PPLA') return PLACE.seat;
  if (feature.startsWith('P/')) return PLACE.settlement;
  if (feature === 'L/CONT') return PLACE.continent;
  return feature.startsWith('L/') ? PLACE.region : PLACE.physical;
}

/** The first-level division that a row is or lies in; -1 for none. */
export function divisionOf(row: Row, gazetteer: Gazetteer, kinds: Uint8Array): Row {
  return kinds[gazetteer.feature[row]] === PLACE.division ? row : gazetteer.admin1Row[row];
}

/** Whether `row` lies in `parent`: its country, first-level or second-level division. */
export function liesIn(row: Row, parent: Row, gazetteer: Gazetteer): boolean {
  if (row === parent) return false;
  return (
    gazetteer.countryRow[row] === parent ||
    gazetteer.admin1Row[row] === parent ||
    gazetteer.admin2Row[row] === parent
  );
}
