// What must be true of the files that are committed, whatever they are made from next.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { inRing, ringBox } from '../../../geodata/basemap/rings.ts';
import { readTable } from '../../../geodata/read-tsv.ts';
import { readAreas } from '../../../src/core/gazetteer/areas.ts';

const fileOf = (name: string): Buffer => readFileSync(new URL(`../../../geodata/${name}`, import.meta.url));

const archiveBytes = fileOf('basemap.pmtiles');
const source: Source = {
  getKey: () => 'basemap',
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: Uint8Array.from(archiveBytes.subarray(offset, offset + length)).buffer,
  }),
};
const archive = new PMTiles(source);

function tileAt([lng, lat]: Position, z: number): [number, number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [z, Math.floor((lng / 360 + 0.5) * 2 ** z), Math.floor(y * 2 ** z)];
}

async function featuresAt(point: Position, z: number, layer: string) {
  const [, x, y] = tileAt(point, z);
  const found = await archive.getZxy(z, x, y);
  const features = found
    ? new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[layer]
    : undefined;
  return Array.from({ length: features?.length ?? 0 }, (_, i) =>
    features?.feature(i).toGeoJSON(x, y, z),
  ).flatMap((one) => one ?? []);
}

function covers(geometry: Geometry | null, point: Position): boolean {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.some(
    ([outer, ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole)),
  );
}

async function isOn(layer: 'land' | 'water', point: Position, z: number): Promise<boolean> {
  return (await featuresAt(point, z, layer)).some(({ geometry }) => covers(geometry, point));
}

describe('the bundled basemap', () => {
  it('is of zooms 0 to 8 and at most 30 MB', async () => {
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 8 });
    expect(archiveBytes.length).toBeLessThan(30e6);
  });

  it.each([2, 5, 8])('has land and sea where they are at zoom %i', async (z) => {
    for (const land of [
      [27, 53],
      [20, 20],
      [100, 60],
      [-100, 40],
      [-60, -10],
      [135, -25],
      [34.3, 45.3],
    ]) {
      expect(await isOn('land', land, z), `land at ${land}`).toBe(true);
    }
    for (const sea of [
      [-30, 40],
      [34, 43],
      [51, 42],
      [18.5, 35],
      [20, 56],
      [-150, 0],
      [75, 76],
    ]) {
      expect(await isOn('land', sea, z), `sea at ${sea}`).toBe(false);
    }
  });

  it.each([
    [31.5, 60.8],
    [27.5, 58.7],
    [-87, 44],
    [33, -1],
    [108, 53.5],
  ])('has a lake at %f %f', async (lng, lat) => {
    for (const z of [3, 6, 8]) expect(await isOn('water', [lng, lat], z)).toBe(true);
  });

  it('has Kotlin Island and the water around it', async () => {
    expect(await isOn('land', [29.73, 60.005], 8)).toBe(true);
    expect(await isOn('land', [29.85, 59.95], 8)).toBe(false);
    expect(await isOn('land', [29.6, 60.05], 8)).toBe(false);
  });

  it('draws the line around Crimea, in Kashmir and Western Sahara as disputed', async () => {
    for (const point of [
      [33.8, 46.1],
      [74.5, 34.5],
      [-10, 27.6],
    ]) {
      const lines = await featuresAt(point, 5, 'boundary');
      expect(
        lines.some(({ properties }) => properties?.disputed === 1),
        `near ${point}`,
      ).toBe(true);
    }
  });

  it('names each country and sea once', async () => {
    const names = new Map<string, number>();
    for (let x = 0; x < 16; x++) {
      for (let y = 0; y < 16; y++) {
        const found = await archive.getZxy(4, x, y);
        const layer = found
          ? new VectorTile(new PbfReader(new Uint8Array(found.data))).layers.place
          : undefined;
        for (let i = 0; i < (layer?.length ?? 0); i++) {
          const { kind, name } = layer?.feature(i).properties ?? {};
          if (kind === 'country' || kind === 'sea')
            names.set(`${kind} ${name}`, (names.get(`${kind} ${name}`) ?? 0) + 1);
        }
      }
    }
    for (const label of ['country Belarus', 'country United Kingdom', 'country Georgia', 'sea Black Sea'])
      expect(names.get(label), label).toBe(1);
    expect([...names].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('gives cities their own names and their GeoNames numbers', async () => {
    const places = await featuresAt([29.77, 59.99], 8, 'place');
    const kronstadt = places.find(({ properties }) => properties?.name === 'Kronstadt');
    expect(kronstadt).toMatchObject({ id: 540771, properties: { local: 'Кронштадт', country: 'RU' } });
  });
});

describe('the bundled areas', () => {
  const areas = readAreas(JSON.parse(gunzipSync(fileOf('areas.topojson.gz')).toString('utf8')));
  const idOf = new Map(readTable('countries').map((row) => [row.code, row.id]));

  it('has a shape for every country', () => {
    expect([...idOf].filter(([, id]) => areas.areaOf(id) === null)).toEqual([]);
  });

  it('takes the view of the United Nations', () => {
    const crimea = [34.2, 45.2];
    expect(covers(areas.areaOf(idOf.get('UA') ?? ''), crimea)).toBe(true);
    expect(covers(areas.areaOf(idOf.get('RU') ?? ''), crimea)).toBe(false);
  });

  it.each([
    ['dateline:black-sea', [34, 43], [34.5, 45.3]],
    ['dateline:mediterranean-sea', [18, 35], [34, 43]],
    ['dateline:sea-of-japan', [135, 40], [143, 38]],
    ['dateline:pacific-ocean', [-150, 0], [-70, 30]],
    ['dateline:donbas', [38, 48.3], [36, 50]],
  ])('%s holds one point and not another', (id, inside, outside) => {
    expect(covers(areas.areaOf(id), inside)).toBe(true);
    expect(covers(areas.areaOf(id), outside)).toBe(false);
  });

  it('cuts shapes at the antimeridian, and leaves holes for enclaves', () => {
    for (const code of ['RU', 'FJ', 'US']) {
      const geometry = areas.areaOf(idOf.get(code) ?? '');
      const polygons = geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
      expect(polygons.length).toBeGreaterThan(1);
      for (const [outer] of polygons) {
        const [west, , east] = ringBox(outer);
        expect(east - west).toBeLessThan(180);
        expect(Math.max(Math.abs(west), Math.abs(east))).toBeLessThanOrEqual(180);
      }
    }
    expect(covers(areas.areaOf(idOf.get('ZA') ?? ''), [28.2, -29.6])).toBe(false);
  });
});
