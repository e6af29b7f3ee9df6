// The smallest shapes that areas and borders are made of: Natural Earth's first-level divisions, each with its country
// in the United Nations' view, who holds it, and the first-level division of the gazetteer that it belongs to. The two
// lists of divisions differ (Britain's boroughs here, its nations there; reforms since), so the places inside vote.
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { City } from '../gazetteer/cities.ts';
import { inRing, ringBox, type Ring } from '../basemap/rings.ts';
import { COUNTRY_OVERRIDES } from './disputed-borders.ts';

export interface Unit {
  /** ISO 3166-1 alpha-2 in the United Nations' view; null for what belongs to no one country. */
  country: string | null;
  /** Natural Earth's code of who holds it. */
  holder: string;
  iso: string;
  name: string;
  /** GeoNames code of the first-level division (`BY.03`), or null where the gazetteer has none to match. */
  admin1: string | null;
  /** GeoNames id of the division in Natural Earth, when it is one of the gazetteer's. */
  geonamesId: number | null;
  /** Its name by language: `pl`, `ru` … */
  names: Readonly<Record<string, string>>;
  geometry: Polygon | MultiPolygon;
}

/** The fields that are read of Natural Earth's `admin_1_states_provinces`. */
export interface NaturalEarthProperties {
  name?: string;
  iso_a2: string;
  iso_3166_2: string;
  adm0_a3: string;
  gn_a1_code?: string;
  gn_id?: number;
  /** `name_pl` and so on. */
  [field: `name_${string}`]: string | undefined;
}

/** A division is taken from its places only if at least this share of them agree. */
const MAJORITY = 0.5;

/** `admin1Codes` are the GeoNames codes that the gazetteer knows. */
export function readUnits(
  shapes: FeatureCollection<Polygon | MultiPolygon, NaturalEarthProperties>,
  cities: readonly City[],
  admin1Codes: ReadonlySet<string>,
): Unit[] {
  const near = gridOf(cities);
  return shapes.features.map((shape) => {
    const country = countryOf(shape.properties);
    const own = shape.properties.gn_a1_code ?? '';
    const votes = votesIn(shape, near, country);
    const { code, share } = majority(votes);
    let admin1 = admin1Codes.has(own) && own.slice(0, 2) === country ? own : null;
    // Natural Earth's own word stands as long as one place agrees: around a capital the suburbs outvote it
    const isFree = admin1 === null || !votes.has(admin1);
    if (isFree && code !== null && admin1Codes.has(code) && share >= MAJORITY) admin1 = code;
    const id = shape.properties.gn_id ?? 0;
    return {
      country,
      holder: shape.properties.adm0_a3,
      iso: shape.properties.iso_3166_2,
      name: shape.properties.name ?? '',
      admin1,
      geonamesId: admin1 !== null && admin1 === own && id > 0 ? id : null,
      names: namesOf(shape.properties),
      geometry: shape.geometry,
    };
  });
}

const NAME_FIELD = /^name_([a-z]{2})$/;

function namesOf(properties: NaturalEarthProperties): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([field, value]) => {
      const language = NAME_FIELD.exec(field)?.[1];
      return language !== undefined && typeof value === 'string' && value !== '' ? [[language, value]] : [];
    }),
  );
}

function countryOf({ iso_a2, iso_3166_2, adm0_a3 }: NaturalEarthProperties): string | null {
  for (const key of [iso_3166_2, adm0_a3]) if (key in COUNTRY_OVERRIDES) return COUNTRY_OVERRIDES[key];
  return /^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : null;
}

type Grid = Map<string, City[]>;

const cell = (lng: number, lat: number): string => `${Math.floor(lng)},${Math.floor(lat)}`;

function gridOf(cities: readonly City[]): Grid {
  const grid: Grid = new Map();
  for (const city of cities) {
    const key = cell(city.lng, city.lat);
    const list = grid.get(key);
    if (list) list.push(city);
    else grid.set(key, [city]);
  }
  return grid;
}

/** How many places inside the shape, of its country, name each division. */
function votesIn(
  shape: Feature<Polygon | MultiPolygon>,
  grid: Grid,
  country: string | null,
): Map<string, number> {
  const votes = new Map<string, number>();
  const { geometry } = shape;
  for (const [outer, ...holes] of geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.coordinates) {
    for (const city of candidates(outer, grid)) {
      const point = [city.lng, city.lat];
      if (city.country !== country || !inRing(point, outer) || holes.some((hole) => inRing(point, hole)))
        continue;
      votes.set(city.admin1, (votes.get(city.admin1) ?? 0) + 1);
    }
  }
  return votes;
}

/** The division that most places name, and their share of all. */
function majority(votes: ReadonlyMap<string, number>): { code: string | null; share: number } {
  let code: string | null = null;
  let most = 0;
  let total = 0;
  for (const [name, count] of votes) {
    total += count;
    if (count <= most) continue;
    most = count;
    code = name;
  }
  return { code, share: total === 0 ? 0 : most / total };
}

function* candidates(ring: Ring, grid: Grid): Generator<City> {
  const [west, south, east, north] = ringBox(ring);
  for (let lng = Math.floor(west); lng <= east; lng++) {
    for (let lat = Math.floor(south); lat <= north; lat++) yield* grid.get(cell(lng, lat)) ?? [];
  }
}
