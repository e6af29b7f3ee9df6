import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writePmtiles, type ArchiveInfo, type Tile } from '../../../geodata/basemap/write-pmtiles.ts';

const INFO: ArchiveInfo = {
  minZoom: 0,
  maxZoom: 7,
  bounds: [-180, -85, 180, 85],
  center: [15, 40, 2],
  metadata: { attribution: 'somebody', vector_layers: [{ id: 'land', fields: {} }] },
};

class BytesSource implements Source {
  reads: number[] = [];
  constructor(private readonly bytes: Uint8Array) {}
  getKey(): string {
    return 'bytes';
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.reads.push(length);
    return { data: this.bytes.slice(offset, offset + length).buffer };
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textAt(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const found = await archive.getZxy(z, x, y);
  return found ? new TextDecoder().decode(found.data) : null;
}

/** Different for each tile, and of lengths in no order, so that directories do not compress well. */
function contentOf(x: number, y: number): string {
  const hash = createHash('sha512').update(`${x} ${y}`).digest();
  return (
    hash
      .toString('hex')
      .repeat(8)
      .slice(0, hash.readUInt16LE(0) % 1000) + hash.toString('base64').slice(0, hash[2] % 80)
  );
}

describe('writePmtiles', () => {
  it('is read back by the pmtiles package', async () => {
    const archive = new PMTiles(
      new BytesSource(
        writePmtiles(
          [
            { z: 1, x: 1, y: 0, data: bytesOf('north-east') },
            { z: 0, x: 0, y: 0, data: bytesOf('world') },
          ],
          INFO,
        ),
      ),
    );
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      minZoom: 0,
      maxZoom: 7,
      minLon: -180,
      maxLat: 85,
      centerLon: 15,
      centerLat: 40,
      centerZoom: 2,
      numAddressedTiles: 2,
    });
    expect(await archive.getMetadata()).toEqual(INFO.metadata);
    expect(await textAt(archive, 0, 0, 0)).toBe('world');
    expect(await textAt(archive, 1, 1, 0)).toBe('north-east');
    expect(await textAt(archive, 1, 0, 0)).toBeNull();
  });

  it('stores equal tiles once and a run of them as one entry', async () => {
    const same = Array.from({ length: 4 }, (_, i): Tile => ({
      z: 1,
      x: i >> 1,
      y: i & 1,
      data: bytesOf('same'),
    }));
    const header = await new PMTiles(new BytesSource(writePmtiles(same, INFO))).getHeader();
    expect(header).toMatchObject({ numAddressedTiles: 4, numTileEntries: 1, numTileContents: 1 });
  });

  it('keeps its first 16 KiB enough for any number of tiles, by leaf directories', async () => {
    const tiles: Tile[] = [];
    for (let x = 0; x < 128; x++) {
      for (let y = 0; y < 128; y++) tiles.push({ z: 7, x, y, data: bytesOf(contentOf(x, y)) });
    }
    const bytes = writePmtiles(tiles, INFO);
    const source = new BytesSource(bytes);
    const archive = new PMTiles(source);
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (const [x, y] of [
      [0, 0],
      [127, 127],
      [64, 3],
    ]) {
      expect(await textAt(archive, 7, x, y)).toBe(contentOf(x, y));
    }
  }, 30_000);

  it('does not tell in its gzip headers where it was made', () => {
    const bytes = writePmtiles([{ z: 0, x: 0, y: 0, data: bytesOf('world') }], INFO);
    const root = bytes.subarray(127);
    expect([...root.subarray(0, 10)].slice(4)).toEqual([0, 0, 0, 0, 2, 255]);
    expect(gunzipSync(bytes.subarray(bytes.length - 25)).toString()).toBe('world');
  });

  it('refuses two tiles at one address', () => {
    const tile = { z: 3, x: 2, y: 1, data: bytesOf('a') };
    expect(() => writePmtiles([tile, { ...tile }], INFO)).toThrow('two tiles at 3/2/1');
  });
});
