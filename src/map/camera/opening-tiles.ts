// The tiles of the basemap that a story's first view is made of, in one file beside the page: it is asked for with the
// page itself, where the archive would be asked three times in a row, each time for what the answer before has told.
import { project, TILE_SIZE } from './mercator.ts';
import { scaleCamera } from './poster-frame.ts';
import type { Camera } from './story-camera.ts';

export interface TileName {
  zoom: number;
  x: number;
  y: number;
}

export interface OpeningTiles {
  /** Highest zoom that the whole basemap has tiles for. */
  maxZoom: number;
  /** Uncompressed, no bytes where the basemap has none; null for a tile that is not among them. */
  tile(name: TileName): Uint8Array<ArrayBuffer> | null;
}

/** Rooms that a page gives its map, CSS pixels: telephone, tablet, laptop, large screen. Others ask the archive. */
const ROOMS = [
  { width: 390, height: 340 },
  { width: 768, height: 520 },
  { width: 893, height: 660 },
  { width: 1600, height: 1000 },
];
/** Bytes that say how long the index is. */
const HEAD = 4;

/** Of `storyCamera`'s answer, none twice. */
export function openingTileNames(camera: Camera, maxZoom: number): TileName[] {
  const names = new Map<string, TileName>();
  for (const room of ROOMS) {
    const scaled = scaleCamera(camera, room);
    // MapLibre shows nothing beyond the poles: it comes nearer, or moves the view.
    const zoom = Math.max(scaled.zoom, Math.log2(room.height / TILE_SIZE));
    const level = Math.min(maxZoom, Math.floor(zoom));
    const count = 2 ** level;
    const size = TILE_SIZE * 2 ** (zoom - level);
    const [x, middle] = project(scaled.center, zoom);
    const y = Math.max(room.height / 2, Math.min(size * count - room.height / 2, middle));
    const [left, right] = [x - room.width / 2, x + room.width / 2].map((edge) => Math.floor(edge / size));
    const [top, bottom] = [y - room.height / 2, y + room.height / 2].map((edge) => Math.floor(edge / size));
    for (let row = Math.max(0, top); row <= Math.min(count - 1, bottom); row++) {
      for (let column = left; column <= right; column++) {
        const name = { zoom: level, x: ((column % count) + count) % count, y: row };
        names.set(keyOf(name), name);
      }
    }
  }
  return [...names.values()];
}

/** An index in JSON after its length (32 bits, little-endian), then the tiles one after another. */
export function packTiles(maxZoom: number, tiles: readonly (TileName & { bytes: Uint8Array })[]): Uint8Array {
  let end = 0;
  const places = tiles.map((tile) => [keyOf(tile), [end, (end += tile.bytes.length)]] as const);
  const index = new TextEncoder().encode(JSON.stringify({ maxZoom, tiles: Object.fromEntries(places) }));
  const packed = new Uint8Array(HEAD + index.length + end);
  new DataView(packed.buffer).setUint32(0, index.length, true);
  packed.set(index, HEAD);
  tiles.forEach(({ bytes }, at) => packed.set(bytes, HEAD + index.length + places[at][1][0]));
  return packed;
}

/** Throws a RangeError or SyntaxError for bytes that `packTiles` has not made, or not all of them. */
export function unpackTiles(packed: Uint8Array<ArrayBuffer>): OpeningTiles {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true);
  const start = HEAD + length;
  const { maxZoom, tiles } = readIndex(new TextDecoder().decode(packed.subarray(HEAD, start)));
  const end = Math.max(0, ...Object.values(tiles).map((place) => place![1]));
  if (start + end !== packed.length)
    throw new RangeError(`Opening tiles: expected ${start + end} bytes, got ${packed.length}`);
  return {
    maxZoom,
    tile(name) {
      const place = tiles[keyOf(name)];
      return place ? packed.slice(start + place[0], start + place[1]) : null;
    },
  };
}

interface Index {
  maxZoom: number;
  tiles: Partial<Record<string, [start: number, end: number]>>;
}

function readIndex(json: string): Index {
  const { maxZoom, tiles } = (JSON.parse(json) ?? {}) as Partial<Index>;
  const isPlace = (place: unknown) =>
    Array.isArray(place) && place.length === 2 && place.every(Number.isInteger);
  if (!Number.isInteger(maxZoom) || !(tiles instanceof Object) || !Object.values(tiles).every(isPlace))
    throw new RangeError(`Opening tiles: expected a zoom and the places of tiles, got ${json.slice(0, 40)}`);
  return { maxZoom: maxZoom!, tiles };
}

function keyOf({ zoom, x, y }: TileName): string {
  return `${zoom}/${x}/${y}`;
}
