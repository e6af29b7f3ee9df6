// Labels of countries and first-level regions: one point each, inside the shape, shown once the shape is wide enough.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as MultiPolygonObject, Polygon as PolygonObject } from 'topojson-specification';
import type { JoinedUnits } from '../areas/load-units.ts';
import type { Unit } from '../areas/unit.ts';
import { fetchSource } from '../fetch-sources.ts';
import { readFirstLevel } from '../gazetteer/first-level.ts';
import type { City } from '../gazetteer/cities.ts';
import { groupBy } from '../gazetteer/group-by.ts';
import { parseTsv, readTable } from '../read-tsv.ts';
import { labelPoint } from './label-point.ts';
import type { AreaLabel } from './place-layer.ts';
import { ringArea } from './rings.ts';

const KM_PER_DEGREE = 111.32;
const EQUATOR_KM = 40_075;
const TILE_PIXELS = 512;

/** Side in pixels of a square as large as the area, from which its name has room. */
const COUNTRY_ROOM = 34;
const REGION_ROOM = 130;
/** From which the divisions of a country are drawn apart: the side of an average one. */
const DIVISION_ROOM = 58;
const FIRST_REGION_ZOOM = 5;
const LAST_ZOOM = 8;

export function countryLabels(joined: JoinedUnits): AreaLabel[] {
  const languages = readLanguages();
  return readTable('countries').flatMap((row): AreaLabel[] => {
    const shape = mergeUnits(joined, (unit) => unit.country === row.code);
    if (shape === null) return [];
    const [lng, lat] = labelPoint(shape);
    const zoom = zoomForRoom(areaKm2(shape), lat, COUNTRY_ROOM);
    const people = Math.log10(Number(row.population) + 1);
    const local = languageName(row.code, languages.get(row.code));
    return [
      {
        id: row.id,
        kind: 'country',
        name: row.name,
        ...(local === null ? {} : { local }),
        lng,
        lat,
        // 0 for the largest; a populous country of the same size comes first
        rank: Math.max(0, Math.min(12, Math.round(2 * (zoom - 1.2 * (people - 7))))),
        country: row.code,
        minZoom: Math.max(1, Math.min(6, Math.round(zoom - 0.4 * (people - 7)))),
      },
    ];
  });
}

export function regionLabels(joined: JoinedUnits, cities: readonly City[]): AreaLabel[] {
  const languages = readLanguages();
  const units = groupBy(
    joined.units.filter((unit) => unit.admin1 !== null),
    (unit) => unit.admin1 ?? '',
  );
  return [...readFirstLevel(cities)].flatMap(([code, record]): AreaLabel[] => {
    const members = new Set(units.get(code) ?? []);
    const shape = mergeUnits(joined, (unit) => members.has(unit));
    if (shape === null) return [];
    const [lng, lat] = labelPoint(shape);
    const minZoom = Math.max(FIRST_REGION_ZOOM, Math.ceil(zoomForRoom(areaKm2(shape), lat, REGION_ROOM)));
    if (minZoom > LAST_ZOOM) return [];
    const country = code.slice(0, 2);
    // a name is the whole region's only where one shape makes it up
    const [only] = members.size === 1 ? members : [];
    const local = only?.geonamesId == null ? undefined : only.names[languages.get(country) ?? ''];
    return [
      {
        id: record.id,
        kind: 'region',
        name: record.name,
        ...(local === undefined ? {} : { local }),
        lng,
        lat,
        rank: minZoom,
        country,
        minZoom,
      },
    ];
  });
}

/** The language that most of a country's places are named in, for countries whose script the map's fonts can show. */
function readLanguages(): Map<string, string> {
  const text = readFileSync(new URL('languages.tsv', import.meta.url), 'utf8');
  return new Map(parseTsv(text, 'languages.tsv').map((row) => [row.country, row.language]));
}

/** Zoom from which the first-level divisions of a country are told apart, by the size of an average one. */
export function divisionZooms(joined: JoinedUnits): (country: string) => number {
  const divisions = new Map<string, Set<string>>();
  for (const { country, admin1, iso } of joined.units) {
    const key = country ?? '';
    divisions.set(key, (divisions.get(key) ?? new Set()).add(admin1 ?? iso));
  }
  const zooms = new Map<string, number>();
  for (const [country, set] of divisions) {
    const shape = mergeUnits(joined, (unit) => (unit.country ?? '') === country);
    if (shape === null) continue;
    const [, lat] = shape.coordinates[0][0][0];
    const zoom = Math.ceil(zoomForRoom(areaKm2(shape) / set.size, lat, DIVISION_ROOM));
    zooms.set(country, Math.max(3, Math.min(LAST_ZOOM, zoom)));
  }
  return (country) => zooms.get(country) ?? LAST_ZOOM;
}

/** The union of some units; null when there are none. */
export function mergeUnits(
  { units, topology }: JoinedUnits,
  test: (unit: Unit) => boolean,
): MultiPolygon | null {
  const shapes = topology.objects.units.geometries.filter(
    (shape): shape is (PolygonObject | MultiPolygonObject) & typeof shape =>
      test(units[(shape.properties as { index: number }).index]),
  );
  return shapes.length ? merge(topology, shapes) : null;
}

function areaKm2(shape: MultiPolygon): number {
  let sum = 0;
  for (const [outer] of shape.coordinates) {
    sum += Math.abs(ringArea(outer)) * KM_PER_DEGREE ** 2 * Math.cos((outer[0][1] * Math.PI) / 180);
  }
  return sum;
}

/** The zoom, as a fraction, at which a square of the area is so many pixels wide. */
function zoomForRoom(km2: number, lat: number, pixels: number): number {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / TILE_PIXELS;
  return Math.log2((pixels * kmPerPixel) / Math.sqrt(km2));
}

function languageName(country: string, language: string | undefined): string | null {
  if (language === undefined) return null;
  const file = join(fetchSource('i18n-iso-countries'), `langs/${language}.json`);
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as {
    countries: Record<string, string | string[]>;
  };
  // of several names the official one comes first, the one in use last
  return [countries[country] ?? []].flat().at(-1) ?? null;
}
