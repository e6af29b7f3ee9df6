// The basemap's vector tiles that a frame needs, decoded to world coordinates (see projection.ts).
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Box } from '../scene.ts';
import type { TileSource } from '../sheet-assets.ts';

export interface WorldFeature {
  /** GeoNames number of a place, 0 for none. */
  id: number;
  layer: string;
  properties: Record<string, string | number | boolean>;
  /** Flat world coordinates: rings, lines, or points, as the feature's type says. */
  lines: number[][];
  kind: 'polygon' | 'line' | 'point';
}

export interface WorldTile {
  features: WorldFeature[];
  /** The tile's square without its buffer. */
  box: Box;
}

/** A sheet never needs more; a wider view takes a lower zoom. */
const MAX_TILES = 120;

/** All tiles of `zoom`, or of the lower zoom that keeps them few, that touch the box of the world. */
export async function loadTiles(source: TileSource, world: Box, zoom: number): Promise<WorldTile[]> {
  let level = Math.max(0, Math.min(source.maxZoom, Math.round(zoom)));
  while (level > 0 && tileCount(world, level) > MAX_TILES) level--;
  const size = 2 ** level;
  const wanted: { column: number; row: number }[] = [];
  for (
    let row = Math.max(0, Math.floor(world.minY * size));
    row <= Math.min(size - 1, Math.floor(world.maxY * size));
    row++
  ) {
    for (let column = Math.floor(world.minX * size); column <= Math.floor(world.maxX * size); column++) {
      wanted.push({ column, row });
    }
  }
  const tiles = await Promise.all(
    wanted.map(async ({ column, row }) => {
      const bytes = await source.tile(level, ((column % size) + size) % size, row);
      return bytes ? decodeTile(bytes, column, row, size) : null;
    }),
  );
  return tiles.filter((tile) => tile !== null);
}

function tileCount(world: Box, zoom: number): number {
  const size = 2 ** zoom;
  return (
    (Math.ceil((world.maxX - world.minX) * size) + 1) * (Math.ceil((world.maxY - world.minY) * size) + 1)
  );
}

function decodeTile(bytes: Uint8Array, column: number, row: number, size: number): WorldTile {
  const tile = new VectorTile(new PbfReader(bytes));
  const features: WorldFeature[] = [];
  for (const [name, layer] of Object.entries(tile.layers)) {
    for (let index = 0; index < layer.length; index++) {
      features.push(decodeFeature(name, layer.feature(index), column, row, size));
    }
  }
  return {
    features,
    box: { minX: column / size, minY: row / size, maxX: (column + 1) / size, maxY: (row + 1) / size },
  };
}

const KINDS = ['point', 'point', 'line', 'polygon'] as const;

function decodeFeature(
  layer: string,
  feature: VectorTileFeature,
  column: number,
  row: number,
  size: number,
): WorldFeature {
  const { extent } = feature;
  const lines = feature.loadGeometry().map((points) => {
    const flat = new Array<number>(points.length * 2);
    points.forEach((point, index) => {
      flat[index * 2] = (column + point.x / extent) / size;
      flat[index * 2 + 1] = (row + point.y / extent) / size;
    });
    return flat;
  });
  return { id: feature.id ?? 0, layer, properties: feature.properties, lines, kind: KINDS[feature.type] };
}
