// Makes geodata/areas.topojson.gz: shapes of countries (the United Nations' view), first-level divisions, and the seas,
// islands and regions of the hand-made table, by place id. The same sources and tables give the same bytes.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { joinAreas, polygonsOfArcs } from './areas/join-areas.ts';
import { readTable } from './read-tsv.ts';
import { loadUnits, readJson } from './areas/load-units.ts';
import { packAreas } from './areas/pack-areas.ts';
import { readRecipes } from './areas/read-recipes.ts';
import { cutShapes } from './areas/cut-shapes.ts';
import { complementSea } from './basemap/complement-sea.ts';
import { countryGaps } from './basemap/country-gaps.ts';
import { readSeas } from './basemap/read-seas.ts';
import { simplifyUnits } from './areas/simplify-units.ts';

const OUTPUT = fileURLToPath(new URL('areas.topojson.gz', import.meta.url));
/** Of the gzip header: the byte that names the system, fixed so that the bytes are the same everywhere. */
const SYSTEM_BYTE = 9;

export async function build(): Promise<void> {
  const joined = loadUnits();
  const { unions, cuts } = readRecipes();
  const simplified = simplifyUnits(joined);
  const shared = joinAreas(simplified, joined.units, unions);
  const countries = new Map(
    readTable('countries').flatMap(({ id, code }) => {
      const shape = shared.find((area) => area.id === id);
      return shape ? [[code, polygonsOfArcs(simplified, shape.arcs)] as const] : [];
    }),
  );
  const seas = readSeas();
  const cut = cutShapes(
    cuts,
    {
      seas,
      countries,
      land: complementSea(seas),
      lakes: countryGaps(
        readJson('@geo-maps/countries-land-250m', 'map.geo.json') as FeatureCollection<
          Polygon | MultiPolygon
        >,
      ),
    },
    (id) => console.error(`areas: nothing found for ${id}`),
  );
  const json = JSON.stringify(packAreas(simplified, shared, cut));
  const packed = gzipSync(json, { level: 9 });
  packed[SYSTEM_BYTE] = 255;
  const part = `${OUTPUT}.part`;
  writeFileSync(part, packed);
  renameSync(part, OUTPUT);
  console.error(
    `areas.topojson.gz: ${shared.length + cut.length} shapes (${cut.length} cut), ${json.length} bytes, ${packed.length} gzipped`,
  );
}
