// The bytes that a sheet is made from. The caller brings them (from disk in Node, by fetch in the page), so that
// the sheet itself reads no file and makes no request.
import type { FontStyle, FontSubset } from './type/font-styles.ts';

export interface SheetAssets {
  /** Null draws the sheet on plain paper, without land. */
  tiles: TileSource | null;
  fonts: readonly FontFile[];
  /** resvg's WebAssembly file; needed for PNG alone. */
  rasteriser?: Uint8Array | ArrayBuffer;
}

/** Vector tiles of the basemap: layers as in geodata/FORMAT.md. */
export interface TileSource {
  /** Highest zoom that has tiles; the sheet enlarges those for closer views. */
  maxZoom: number;
  /** The tile's uncompressed bytes, or null where there is none. */
  tile(zoom: number, x: number, y: number): Promise<Uint8Array | null>;
  /** Lines of credit for the map's data. */
  credits: readonly string[];
}

export interface FontFile {
  style: FontStyle;
  subset: FontSubset;
  /** TrueType, OpenType or WOFF 1.0; unpacked beforehand (unpack-woff.ts) it is read sooner. */
  bytes: Uint8Array;
}
