// Makes geodata/basemap.pmtiles: land, lakes, rivers, borders and names of the world for zooms 0 to 8.
// The same sources and tables give the same bytes. What the layers hold is said in FORMAT.md.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { loadUnits, readJson } from './areas/load-units.ts';
import { countryLabels, divisionZooms, regionLabels } from './basemap/area-labels.ts';
import { boundaryLayer } from './basemap/boundary-layer.ts';
import { cutTiles } from './basemap/cut-tiles.ts';
import { landLayer } from './basemap/land-layer.ts';
import type { Layer } from './basemap/layer.ts';
import { localNames } from './basemap/local-name.ts';
import { placeLayer } from './basemap/place-layer.ts';
import { featureLabels } from './basemap/feature-labels.ts';
import { numberOf, parseTsv, readTable } from './read-tsv.ts';
import { readMapCities } from './basemap/read-cities.ts';
import { readSeas } from './basemap/read-seas.ts';
import { riverLayer, waterLayer, type RiverProperties } from './basemap/water-layers.ts';
import { writePmtiles } from './basemap/write-pmtiles.ts';

const MAX_ZOOM = 8;
/** Half a pixel of a 512-pixel tile. */
const TOLERANCE = 4;
const BOUNDS: [number, number, number, number] = [-180, -85.0511287, 180, 85.0511287];
const CENTER: [number, number, number] = [15, 40, 2];
const ATTRIBUTION =
  'Places © GeoNames (CC BY 4.0) · Made with Natural Earth · Coastline and lakes © OpenStreetMap contributors (ODbL)';

const OUTPUT = fileURLToPath(new URL('basemap.pmtiles', import.meta.url));

export async function build(): Promise<void> {
  const layers = collectLayers();
  const tiles = cutTiles(layers, { maxZoom: MAX_ZOOM, tolerance: TOLERANCE });
  const archive = writePmtiles(tiles, {
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: BOUNDS,
    center: CENTER,
    metadata: {
      name: 'Dateline basemap',
      attribution: ATTRIBUTION,
      vector_layers: layers.map(({ name, fields }) => ({ id: name, fields })),
    },
  });
  const part = `${OUTPUT}.part`;
  writeFileSync(part, archive);
  renameSync(part, OUTPUT);
  const largest = tiles.reduce((most, tile) => Math.max(most, tile.data.length), 0);
  console.error(
    `basemap.pmtiles: ${tiles.length} tiles, the largest ${largest} bytes, ${archive.length} bytes in all`,
  );
}

function collectLayers(): Layer[] {
  const units = loadUnits();
  const cities = readMapCities();
  const localName = localNames(readTextOf('languages.tsv'), readTextOf('local-names.tsv'));
  return [
    landLayer(readSeas()),
    waterLayer(
      readJson('mapeo-offline-map', 'dist/lakes.json') as FeatureCollection<Polygon | MultiPolygon>,
      readJson('@geo-maps/countries-land-250m', 'map.geo.json') as FeatureCollection<Polygon | MultiPolygon>,
      dryLakes(),
    ),
    riverLayer(
      readJson('mapeo-offline-map', 'dist/rivers.json') as FeatureCollection<LineString, RiverProperties>,
    ),
    boundaryLayer(units.topology, units.units, divisionZooms(units)),
    placeLayer(
      cities,
      [...countryLabels(units), ...regionLabels(units, cities), ...featureLabels(readTable('features'))],
      (city) => localName({ name: city.name, alternates: city.everyName, country: city.country }),
    ),
  ];
}

function dryLakes(): Position[] {
  return parseTsv(readTextOf('not-lakes.tsv'), 'not-lakes.tsv').map(({ name, lng, lat }) => [
    numberOf(lng, `lng of ${name}`),
    numberOf(lat, `lat of ${name}`),
  ]);
}

const readTextOf = (table: string): string =>
  readFileSync(new URL(`basemap/${table}`, import.meta.url), 'utf8');
