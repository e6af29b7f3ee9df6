// Golden pictures: compares what was drawn with what is kept in `expected/`, and says where they part. `UPDATE=1` keeps
// what was drawn. A difference leaves three pictures side by side (kept, drawn, where) in the folder for temporary files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-wasm';

const EXPECTED = fileURLToPath(new URL('./expected/', import.meta.url));
/** Steps of 255 by which a channel may differ without being seen. */
const CHANNEL_TOLERANCE = 24;
/** Share of the pixels that may differ more. */
const PIXEL_TOLERANCE = 0.0005;

/** Null when they agree, else a sentence. The rasteriser must have been started: draw a PNG first. */
export function comparePicture(name: string, png: Uint8Array): string | null {
  const path = join(EXPECTED, `${name}.png`);
  if (process.env.UPDATE || !existsSync(path)) {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, png);
    return process.env.UPDATE
      ? null
      : `${name}: there was no picture to compare with; it is kept now, look at it`;
  }
  const kept = readFileSync(path);
  const [before, after] = [decode(kept), decode(png)];
  if (before.width !== after.width || before.height !== after.height) {
    return `${name}: expected ${before.width} × ${before.height} pixels, got ${after.width} × ${after.height}`;
  }
  const where: { x: number; y: number }[] = [];
  for (let index = 0; index < before.pixels.length; index += 4) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs(before.pixels[index + channel] - after.pixels[index + channel]) > CHANNEL_TOLERANCE,
    );
    if (differs) where.push({ x: (index / 4) % before.width, y: Math.floor(index / 4 / before.width) });
  }
  const total = before.width * before.height;
  if (where.length <= total * PIXEL_TOLERANCE) return null;
  const [xs, ys] = [where.map(({ x }) => x), where.map(({ y }) => y)];
  const box = `${Math.min(...xs)},${Math.min(...ys)} to ${Math.max(...xs)},${Math.max(...ys)}`;
  const shown = join(tmpdir(), `dateline-${name}-difference.png`);
  writeFileSync(shown, sideBySide(kept, png, where, before));
  return `${name}: ${where.length} of ${total} pixels differ, within ${box}; see ${shown}`;
}

export function decode(png: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { width, height, pixels: render(picture(png, 0, width, height), width, height).pixels };
}

function sideBySide(
  kept: Uint8Array,
  drawn: Uint8Array,
  where: { x: number; y: number }[],
  { width, height }: { width: number; height: number },
): Uint8Array {
  const dots = where.map(({ x, y }) => `M${x + width * 2} ${y}h1v1h-1z`).join('');
  const svg = `${picture(kept, 0, width, height)}${picture(drawn, width, width, height)}<path d="${dots}" fill="#d00"/>`;
  return render(svg, width * 3, height).asPng();
}

function picture(png: Uint8Array, x: number, width: number, height: number): string {
  return `<image x="${x}" width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
}

function render(content: string, width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false }, imageRendering: 1 }).render();
}
