// Makes geodata/place-names.<language>.json: names of well-known places in the languages of the interface but English.
// The same sources and tables give the same bytes. Countries are not in it: every browser knows their names.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGazetteer } from '../src/core/gazetteer/read-gazetteer.ts';
import { localNames } from './basemap/local-name.ts';
import { readMapCities } from './basemap/read-cities.ts';
import { divisionNames } from './place-names/division-names.ts';
import { zoneCities } from './place-names/zone-cities.ts';
import { parseTsv } from './read-tsv.ts';

const LANGUAGES = ['pl', 'uk'] as const;
/** The land whose towns GeoNames names in the language, and the fewest people of those that are taken. */
const HOME: Partial<Record<(typeof LANGUAGES)[number], string>> = { uk: 'UA' };
const HOME_POPULATION = 5000;

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export async function build(): Promise<void> {
  const bytes = readFileSync(new URL('gazetteer.bin', import.meta.url));
  const gazetteer = readGazetteer(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const table = parseTsv(read('tables/place-names.tsv'), 'place-names.tsv');
  for (const language of LANGUAGES) {
    const byHand = new Map(table.flatMap((row) => (row[language] ? [[row.id, row[language]] as const] : [])));
    // What is written by hand wins; a town's own name is surer than a match by its English one.
    const gathered = new Map([
      ...divisionNames(language),
      ...zoneCities(language, gazetteer),
      ...homeTowns(HOME[language]),
      ...byHand,
    ]);
    const known = [...gathered].filter(([id, name]) => {
      const row = gazetteer.rowOf(id);
      return row !== null && gazetteer.place(row).name !== name;
    });
    // The basemap's seas and regions have no number to know them by.
    const unnumbered = known.flatMap(([id, name]): [string, string][] =>
      id.startsWith('geonames:') ? [] : [[`name:${gazetteer.place(gazetteer.rowOf(id)!).name}`, name]],
    );
    const all = [...known, ...unnumbered].sort(([a], [b]) => (a < b ? -1 : 1));
    write(`place-names.${language}.json`, all);
  }
}

function homeTowns(country: string | undefined): Map<string, string> {
  if (country === undefined) return new Map();
  const localName = localNames(read('basemap/languages.tsv'), read('basemap/local-names.tsv'));
  const own = readMapCities().filter(
    (city) => city.country === country && city.population >= HOME_POPULATION,
  );
  return new Map(
    own.flatMap((city) => {
      const name = localName({ ...city, alternates: city.everyName });
      return name === null ? [] : [[city.id, name] as const];
    }),
  );
}

function write(name: string, names: [string, string][]): void {
  const path = fileURLToPath(new URL(name, import.meta.url));
  // A line each: a change shows in a diff as what it is.
  const lines = names.map(([id, text]) => `${JSON.stringify(id)}: ${JSON.stringify(text)}`);
  writeFileSync(`${path}.part`, `{\n${lines.join(',\n')}\n}\n`);
  renameSync(`${path}.part`, path);
  console.error(`${name}: ${names.length} names`);
}
