// The bytes that a sheet is drawn from, read from the package's own files: basemap, fonts, rasteriser.
import { open, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { BASEMAP_CREDITS } from '../sheet/basemap-credits.ts';
import type { FontFile, SheetAssets, TileSource } from '../sheet/sheet-assets.ts';
import { FONT_STYLES, FONT_SUBSETS, type FontStyle } from '../sheet/type/font-styles.ts';
import { unpackWoff } from '../sheet/type/unpack-woff.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { packageRoot } from './package-root.ts';

const require = createRequire(import.meta.url);

/** `rasteriser` is wanted for PNG alone. @throws CliError (1) naming the file that is missing */
export async function readSheetAssets({ rasteriser = false } = {}): Promise<
  SheetAssets & { close(): Promise<void> }
> {
  const [tiles, fonts, wasm] = await Promise.all([
    openBasemap(),
    readFonts(),
    rasteriser ? readPart('@resvg/resvg-wasm/index_bg.wasm') : undefined,
  ]);
  return { tiles: tiles.source, fonts, rasteriser: wasm, close: tiles.close };
}

async function readFonts(): Promise<FontFile[]> {
  const wanted = (Object.keys(FONT_STYLES) as FontStyle[]).flatMap((style) =>
    FONT_SUBSETS.map((subset) => ({ style, subset })),
  );
  return Promise.all(
    wanted.map(async ({ style, subset }) => {
      const { fontPackage, fileName } = FONT_STYLES[style];
      return {
        style,
        subset,
        bytes: await unpackWoff(await readPart(`${fontPackage}/files/${fileName(subset)}`)),
      };
    }),
  );
}

async function readPart(name: string): Promise<Uint8Array> {
  try {
    return await readFile(require.resolve(name));
  } catch (error) {
    throw new CliError(
      `${name}: ${describeFileError(error) ?? 'is not installed'}; expected it beside the program`,
    );
  }
}

/** @throws CliError (1) when it is missing */
export async function openBasemap(): Promise<{ source: TileSource; close(): Promise<void> }> {
  const path = join(packageRoot(), DATA_FILES.basemap.source);
  try {
    const file = await open(path);
    const bytes: Source = {
      getKey: () => path,
      async getBytes(offset, length): Promise<RangeResponse> {
        const data = new Uint8Array(length);
        await file.read(data, 0, length, offset);
        return { data: data.buffer };
      },
    };
    const archive = new PMTiles(bytes);
    const { maxZoom } = await archive.getHeader();
    const source: TileSource = {
      maxZoom,
      credits: BASEMAP_CREDITS,
      async tile(zoom, x, y) {
        const found = await archive.getZxy(zoom, x, y);
        return found ? new Uint8Array(found.data) : null;
      },
    };
    return { source, close: () => file.close() };
  } catch (error) {
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${path}: ${reason}; expected the basemap that comes with the package`);
  }
}
