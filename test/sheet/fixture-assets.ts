// What a sheet is drawn from in the tests: the real fonts and rasteriser, and a basemap of our own making, so that the
// golden pictures do not change with the world's coast.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection, Geometry } from 'geojson';
import { readSheetAssets } from '../../src/cli/sheet-assets.ts';
import type { SheetAssets, TileSource } from '../../src/sheet/sheet-assets.ts';

const collect = (features: [Geometry, Record<string, string | number>][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(([geometry, properties]) => ({ type: 'Feature', properties, geometry })),
});

/** A square continent with a bay, a lake, a river, a border and two towns, around the northern Baltic. */
const LAYERS: Record<string, FeatureCollection> = {
  land: collect([
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [-20, 30],
            [60, 30],
            [60, 59.6],
            [22, 59.6],
            [22, 56],
            [18.8, 56],
            [18.8, 70],
            [-20, 70],
            [-20, 30],
          ],
        ],
      },
      {},
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [21, 60],
            [60, 60],
            [60, 70],
            [21, 70],
            [21, 60],
          ],
        ],
      },
      {},
    ],
  ]),
  water: collect([
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [27, 58],
            [28, 58],
            [28, 59],
            [27, 59],
            [27, 58],
          ],
        ],
      },
      { rank: 1 },
    ],
  ]),
  river: collect([
    [
      {
        type: 'LineString',
        coordinates: [
          [28, 58.5],
          [30, 57],
          [33, 56.5],
        ],
      },
      { rank: 2 },
    ],
  ]),
  boundary: collect([
    [
      {
        type: 'LineString',
        coordinates: [
          [28, 59.6],
          [27.5, 58],
          [28, 57.5],
          [24, 57.8],
        ],
      },
      { level: 2, disputed: 0 },
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [28, 60],
          [30, 62],
          [29, 66],
        ],
      },
      { level: 2, disputed: 1 },
    ],
  ]),
  place: collect([
    [
      { type: 'Point', coordinates: [26.7, 58.4] },
      { kind: 'city', name: 'Tartu', rank: 6, capital: 0 },
    ],
    [
      { type: 'Point', coordinates: [25, 64] },
      { kind: 'country', name: 'Finland', rank: 2, capital: 0 },
    ],
    [
      { type: 'Point', coordinates: [20, 58] },
      { kind: 'sea', name: 'Baltic Sea', rank: 3, capital: 0 },
    ],
  ]),
};

const MAX_ZOOM = 8;

export function fixtureTiles(): TileSource {
  const cut = Object.fromEntries(
    Object.entries(LAYERS).map(([name, data]) => [
      name,
      new GeoJSONVT(data, { maxZoom: MAX_ZOOM, buffer: 32, tolerance: 0 }),
    ]),
  );
  return {
    maxZoom: MAX_ZOOM,
    credits: ['Coast made for the tests'],
    async tile(zoom, x, y) {
      const layers = Object.entries(cut).flatMap(([name, index]) => {
        const tile = index.getTile(zoom, x, y);
        return tile ? [[name, tile] as const] : [];
      });
      return layers.length ? new Uint8Array(fromGeojsonVt(Object.fromEntries(layers))) : null;
    },
  };
}

let assets: Promise<SheetAssets> | null = null;

/** One set for a test file: fonts are opened once. */
export function fixtureAssets(): Promise<SheetAssets> {
  assets ??= readSheetAssets({ rasteriser: true }).then(async ({ fonts, rasteriser, close }) => {
    await close();
    return { fonts, rasteriser, tiles: fixtureTiles() };
  });
  return assets;
}
