// Writes a PMTiles version 3 archive: one file that holds every tile of a map and is read by byte ranges.
// Specification: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. Written here because the
// published package only reads. The same tiles in give the same bytes out.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Uncompressed vector tile. */
  data: Uint8Array;
}

export interface ArchiveInfo {
  minZoom: number;
  maxZoom: number;
  /** `[west, south, east, north]`, degrees. */
  bounds: [number, number, number, number];
  /** `[lng, lat, zoom]` of a first view. */
  center: [number, number, number];
  /** JSON metadata: name, attribution, vector_layers. */
  metadata: Record<string, unknown>;
}

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  /** How many tiles in a row, by id, are these bytes; 0 marks a leaf directory. */
  run: number;
}

const HEADER_BYTES = 127;
/** Header and root directory must fit the first 16 KiB, which a reader fetches in one go. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
const FIRST_LEAF_ENTRIES = 4096;
const GZIP = 2;
const MVT = 1;

/** The archive's bytes. Equal tiles are stored once; throws when two tiles have one address. */
export function writePmtiles(tiles: readonly Tile[], info: ArchiveInfo): Uint8Array {
  const addressed = tiles.map((tile) => ({ tile, tileId: zxyToTileId(tile.z, tile.x, tile.y) }));
  addressed.sort((a, b) => a.tileId - b.tileId);

  const blobs: Uint8Array[] = [];
  const entries: Entry[] = [];
  const offsets = new Map<string, { offset: number; length: number }>();
  let tileBytes = 0;
  let previousId = -1;
  for (const { tile, tileId } of addressed) {
    if (tileId === previousId) throw new Error(`two tiles at ${tile.z}/${tile.x}/${tile.y}: expected one`);
    previousId = tileId;
    const hash = createHash('sha256').update(tile.data).digest('base64');
    let place = offsets.get(hash);
    if (!place) {
      const blob = compress(tile.data);
      place = { offset: tileBytes, length: blob.length };
      offsets.set(hash, place);
      blobs.push(blob);
      tileBytes += blob.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.run === tileId) last.run++;
    else entries.push({ tileId, ...place, run: 1 });
  }

  const { root, leaves } = directories(entries);
  const metadata = compress(new TextEncoder().encode(JSON.stringify(info.metadata)));
  const header = writeHeader(info, {
    root: root.length,
    metadata: metadata.length,
    leaves: leaves.length,
    tiles: tileBytes,
    addressed: tiles.length,
    entries: entries.length,
    contents: offsets.size,
  });
  return concat([header, root, metadata, leaves, ...blobs]);
}

/** Gzip with the system byte of its header fixed, so that the bytes do not tell where they were made. */
function compress(data: Uint8Array): Uint8Array {
  const bytes = gzipSync(data, { level: 9 });
  bytes[9] = 255;
  return bytes;
}

function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = writeDirectory(entries);
  if (whole.length <= MAX_ROOT_BYTES) return { root: whole, leaves: new Uint8Array() };
  for (let size = FIRST_LEAF_ENTRIES; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const part = entries.slice(start, start + size);
      const leaf = writeDirectory(part);
      pointers.push({ tileId: part[0].tileId, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = writeDirectory(pointers);
    if (root.length <= MAX_ROOT_BYTES) return { root, leaves: concat(leaves) };
  }
}

function writeDirectory(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  varint(out, entries.length);
  entries.forEach((entry, i) => varint(out, entry.tileId - (i ? entries[i - 1].tileId : 0)));
  for (const entry of entries) varint(out, entry.run);
  for (const entry of entries) varint(out, entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    const follows = before !== undefined && before.offset + before.length === entry.offset;
    varint(out, follows ? 0 : entry.offset + 1);
  });
  return compress(Uint8Array.from(out));
}

function varint(out: number[], value: number): void {
  while (value >= 128) {
    out.push((value % 128) | 128);
    value = Math.floor(value / 128);
  }
  out.push(value);
}

interface Sizes {
  root: number;
  metadata: number;
  leaves: number;
  tiles: number;
  addressed: number;
  entries: number;
  contents: number;
}

function writeHeader(info: ArchiveInfo, sizes: Sizes): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let offset = HEADER_BYTES;
  [sizes.root, sizes.metadata, sizes.leaves, sizes.tiles].forEach((length, i) => {
    view.setBigUint64(8 + i * 16, BigInt(offset), true);
    view.setBigUint64(16 + i * 16, BigInt(length), true);
    offset += length;
  });
  view.setBigUint64(72, BigInt(sizes.addressed), true);
  view.setBigUint64(80, BigInt(sizes.entries), true);
  view.setBigUint64(88, BigInt(sizes.contents), true);
  view.setUint8(96, 1); // clustered: tile data lies in the order of the ids
  view.setUint8(97, GZIP);
  view.setUint8(98, GZIP);
  view.setUint8(99, MVT);
  view.setUint8(100, info.minZoom);
  view.setUint8(101, info.maxZoom);
  const [west, south, east, north] = info.bounds;
  const [lng, lat, zoom] = info.center;
  [west, south, east, north].forEach((degrees, i) => view.setInt32(102 + i * 4, e7(degrees), true));
  view.setUint8(118, zoom);
  view.setInt32(119, e7(lng), true);
  view.setInt32(123, e7(lat), true);
  return bytes;
}

const e7 = (degrees: number): number => Math.round(degrees * 1e7);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
