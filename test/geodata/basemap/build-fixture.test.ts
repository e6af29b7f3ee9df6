// A whole small map, from seas to archive, twice: the same bytes, and in them what was put in.
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { joinUnits } from '../../../geodata/areas/load-units.ts';
import type { Unit } from '../../../geodata/areas/unit.ts';
import { boundaryLayer } from '../../../geodata/basemap/boundary-layer.ts';
import { cutTiles } from '../../../geodata/basemap/cut-tiles.ts';
import { landLayer } from '../../../geodata/basemap/land-layer.ts';
import { placeLayer, thinCities } from '../../../geodata/basemap/place-layer.ts';
import type { Ring } from '../../../geodata/basemap/rings.ts';
import { writePmtiles, type Tile } from '../../../geodata/basemap/write-pmtiles.ts';
import type { City } from '../../../geodata/gazetteer/cities.ts';

const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function unit(country: string, iso: string, admin1: string, holder: string, ring: Ring): Unit {
  return {
    country,
    iso,
    admin1,
    holder,
    name: iso,
    geonamesId: null,
    names: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const UNITS = [
  unit('AA', 'AA-1', 'AA.1', 'AAA', square(0, 0, 10, 10)),
  unit('AA', 'AA-2', 'AA.2', 'AAA', square(0, 10, 10, 20)),
  unit('BB', 'BB-1', 'BB.1', 'BBB', square(10, 0, 20, 10)),
  unit('UA', 'UA-43', 'UA.11', 'RUS', square(10, 10, 20, 20)),
  unit('UA', 'UA-65', 'UA.08', 'UKR', square(20, 10, 30, 20)),
];

function city(
  id: number,
  name: string,
  lng: number,
  lat: number,
  population: number,
  feature = 'P/PPL',
): City {
  return {
    id: `geonames:${id}`,
    name,
    alternates: [],
    nameCount: 0,
    lng,
    lat,
    feature,
    country: 'AA',
    admin1: 'AA.1',
    admin2: '',
    population,
  };
}

const CITIES = [
  city(1, 'Capital', 5, 5, 2_000_000, 'P/PPLC'),
  city(2, 'Suburb', 5.1, 5, 900_000),
  city(3, "Town'", 8, 15, 20_000),
  city(4, 'Quarter', 5, 8, 5_000_000, 'P/PPLX'),
];

function buildMap(): { tiles: Tile[]; archive: Uint8Array } {
  const joined = joinUnits(UNITS);
  const layers = [
    landLayer([[square(-180, -90, 180, 90), square(0, 0, 30, 20)]]),
    boundaryLayer(joined.topology, joined.units, () => 3),
    placeLayer(
      CITIES,
      [
        {
          id: 'dateline:some-sea',
          kind: 'sea',
          name: 'Some Sea',
          lng: -20,
          lat: 0,
          rank: 1,
          country: '',
          minZoom: 2,
        },
      ],
      (one) => (one.name === 'Capital' ? 'Столица' : null),
    ),
  ];
  const tiles = cutTiles(layers, { maxZoom: 5, tolerance: 4 });
  return {
    tiles,
    archive: writePmtiles(tiles, {
      minZoom: 0,
      maxZoom: 5,
      bounds: [-180, -85, 180, 85],
      center: [0, 0, 1],
      metadata: {},
    }),
  };
}

const built = buildMap();

function layersAt(z: number, x: number, y: number): VectorTile['layers'] {
  const tile = built.tiles.find((one) => one.z === z && one.x === x && one.y === y);
  return tile ? new VectorTile(new PbfReader(tile.data)).layers : {};
}

function featuresAt(z: number, x: number, y: number, layer: string) {
  const found = layersAt(z, x, y)[layer];
  return found ? Array.from({ length: found.length }, (_, i) => found.feature(i)) : [];
}

describe('a small basemap', () => {
  it('has the same bytes when built again', () => {
    expect(Buffer.from(buildMap().archive).equals(Buffer.from(built.archive))).toBe(true);
  });

  it('has one land feature a tile, and no tile of open sea', () => {
    expect(featuresAt(0, 0, 0, 'land')).toHaveLength(1);
    expect(built.tiles.some((tile) => tile.z === 4 && tile.x === 0)).toBe(false);
    const { geometry } = featuresAt(5, 16, 15, 'land')[0].toGeoJSON(16, 15, 5);
    expect(geometry.type).toBe('Polygon');
  });

  it('tells countries, divisions and disputed lines apart, and draws no coast', () => {
    const properties = featuresAt(4, 8, 7, 'boundary').map((feature) => feature.properties);
    expect(properties).toContainEqual({ level: 2, disputed: 0 });
    expect(properties).toContainEqual({ level: 2, disputed: 1 });
    expect(properties).toContainEqual({ level: 4, disputed: 0 });
    expect(featuresAt(1, 1, 0, 'boundary').map((feature) => feature.properties.level)).toEqual([2]);
    const lines = featuresAt(4, 8, 7, 'boundary').flatMap((feature) => {
      const { geometry } = feature.toGeoJSON(8, 7, 4);
      return geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    });
    expect(lines.flat().some(([lng]) => Math.abs(lng) < 0.01 && lng !== 0)).toBe(false);
  });

  it('gives places their names, ids and lowest zooms', () => {
    const places = featuresAt(5, 16, 15, 'place');
    expect(places.map((place) => place.properties.name).sort()).toEqual(['Capital']);
    expect(places[0].id).toBe(1);
    expect(places[0].properties).toMatchObject({ local: 'Столица', capital: 2, kind: 'city', country: 'AA' });
    expect(
      featuresAt(2, 1, 2, 'place')
        .concat(featuresAt(2, 1, 1, 'place'))
        .map((one) => one.properties.kind),
    ).toEqual(['sea']);
  });

  it('keeps cities apart and leaves out quarters', () => {
    const zooms = Object.fromEntries(thinCities(CITIES).map((one) => [one.city.name, one.minZoom]));
    expect(zooms.Capital).toBeLessThan(zooms.Suburb);
    expect(zooms).not.toHaveProperty('Quarter');
    expect(zooms["Town'"]).toBe(8);
  });
});
