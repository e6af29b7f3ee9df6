// The scene as a PNG: its SVG with letters as outlines, rasterised by resvg, so that the picture is the same on every
// machine and needs no font there.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Scene } from '../scene.ts';
import type { SheetAssets } from '../sheet-assets.ts';
import { checkDpi, SheetError } from '../sheet-options.ts';
import { writeSvg } from './write-svg.ts';

export interface PngOptions {
  /** Dots an inch: 300 for print, 96 for the size of the screen. */
  dpi: number;
  page: number;
}

/** Bytes of memory are four times this; A2 at 300 dpi is 35 million. */
const MAX_PIXELS = 80_000_000;
const MM_PER_INCH = 25.4;

let rasteriser: Promise<void> | null = null;

/** Throws SheetError for a resolution out of bounds or a picture too large; Error where the rasteriser is not given. */
export async function writePng(
  scene: Scene,
  assets: SheetAssets,
  options: Partial<PngOptions> = {},
): Promise<Uint8Array> {
  const { dpi = 300, page = 0 } = options;
  checkDpi(dpi);
  const { widthMm, heightMm } = scene.pages[page] ?? scene.pages[0];
  const width = Math.round((widthMm / MM_PER_INCH) * dpi);
  const height = Math.round((heightMm / MM_PER_INCH) * dpi);
  if (width * height > MAX_PIXELS) {
    throw new SheetError(
      `dpi: ${dpi} makes a picture of ${width} × ${height} pixels, expected at most ${MAX_PIXELS / 1e6} million in all`,
    );
  }
  const svg = await writeSvg(scene, assets, { page, outlines: true });
  await startRasteriser(assets);
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  try {
    const rendered = image.render();
    const bytes = withResolution(rendered.asPng(), dpi);
    rendered.free();
    return bytes;
  } finally {
    image.free();
  }
}

async function startRasteriser({ rasteriser: wasm }: SheetAssets): Promise<void> {
  if (!wasm) throw new Error('PNG: the rasteriser is missing from the assets');
  rasteriser ??= initWasm(WebAssembly.compile(wasm as BufferSource));
  try {
    await rasteriser;
  } catch (error) {
    rasteriser = null;
    throw error;
  }
}

const SIGNATURE_AND_HEADER_BYTES = 8 + 25;
const INCHES_PER_METRE = 39.3701;

/** Puts a pHYs chunk behind the header, so that the picture opens at its size on paper (PNG 1.2, 4.2.4.2). */
function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, Math.round(dpi * INCHES_PER_METRE));
  view.setUint32(12, Math.round(dpi * INCHES_PER_METRE));
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const bytes = new Uint8Array(png.length + chunk.length);
  bytes.set(png.subarray(0, SIGNATURE_AND_HEADER_BYTES));
  bytes.set(chunk, SIGNATURE_AND_HEADER_BYTES);
  bytes.set(png.subarray(SIGNATURE_AND_HEADER_BYTES), SIGNATURE_AND_HEADER_BYTES + chunk.length);
  return bytes;
}

/** CRC-32 as PNG wants it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
