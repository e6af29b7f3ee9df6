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
    const { center, zoom } = scaleCamera(camera, room);
    const level = Math.min(maxZoom, Math.floor(zoom));
    const count = 2 ** level;
    const size = TILE_SIZE * 2 ** (zoom - level);
    const [x, y] = project(center, zoom);
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

/** Throws a RangeError or SyntaxError for bytes that `packTiles` has not made. */
export function unpackTiles(packed: Uint8Array<ArrayBuffer>): OpeningTiles {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const start = HEAD + length;
  const { maxZoom, tiles } = JSON.parse(new TextDecoder().decode(packed.subarray(HEAD, start))) as {
    maxZoom: number;
    tiles: Partial<Record<string, [start: number, end: number]>>;
  };
  return {
    maxZoom,
    tile(name) {
      const place = tiles[keyOf(name)];
      return place ? packed.slice(start + place[0], start + place[1]) : null;
    },
  };
}

function keyOf({ zoom, x, y }: TileName): string {
  return `${zoom}/${x}/${y}`;
}
