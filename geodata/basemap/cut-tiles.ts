// Cuts layers into vector tiles. Features of one layer and equal properties become one feature a tile, which is
// smaller and faster to draw than many.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Layer } from './layer.ts';
import type { Tile } from './write-pmtiles.ts';

export interface CutOptions {
  maxZoom: number;
  /** Simplification in units of 1/4096 tile: 8 is one pixel of a 512-pixel tile. */
  tolerance: number;
}

const EXTENT = 4096;

/** All tiles that hold something, zoom by zoom, row by row. */
export function cutTiles(layers: readonly Layer[], options: CutOptions): Tile[] {
  const cutters = layers.map((layer) => ({ layer, index: indexLayer(layer, options) }));
  const tiles: Tile[] = [];
  for (let z = 0; z <= options.maxZoom; z++) {
    for (let y = 0; y < 2 ** z; y++) {
      for (let x = 0; x < 2 ** z; x++) {
        const parts: Record<string, GeoJSONVTTile> = {};
        for (const { layer, index } of cutters) {
          const tile = index.getTile(z, x, y);
          const features = tile ? mergeFeatures(layer, tile.features, z) : [];
          if (tile && features.length) parts[layer.name] = { ...tile, features } as GeoJSONVTTile;
        }
        if (Object.keys(parts).length) {
          tiles.push({ z, x, y, data: fromGeojsonVt(parts, { version: 2, extent: EXTENT }) });
        }
      }
    }
  }
  return tiles;
}

function indexLayer(layer: Layer, { maxZoom, tolerance }: CutOptions): GeoJSONVT {
  return new GeoJSONVT(
    {
      type: 'FeatureCollection',
      features: layer.features.map((feature, index) => ({
        type: 'Feature',
        geometry: feature.geometry,
        properties: { index },
      })),
    },
    // one zoom more than is cut: at its own highest zoom the slicer would not simplify at all
    {
      maxZoom: maxZoom + 1,
      indexMaxZoom: maxZoom,
      indexMaxPoints: 0,
      tolerance,
      extent: EXTENT,
      buffer: layer.buffer,
      wrap: false,
    },
  );
}

function mergeFeatures(layer: Layer, features: readonly GeoJSONVTFeature[], z: number): GeoJSONVTFeature[] {
  const merged = new Map<string, GeoJSONVTFeature>();
  for (const feature of features) {
    const index = feature.tags?.index as number;
    const { id, properties, minZoom, maxZoom = Infinity } = layer.features[index];
    if (z < minZoom || z > maxZoom) continue;
    if (feature.type === 1) {
      merged.set(`${index}`, { ...feature, ...(id === undefined ? {} : { id }), tags: properties });
      continue;
    }
    const key = JSON.stringify(properties);
    const same = merged.get(key);
    if (same && same.type !== 1) same.geometry.push(...feature.geometry);
    else merged.set(key, { ...feature, tags: properties, geometry: [...feature.geometry] });
  }
  return [...merged.values()];
}
