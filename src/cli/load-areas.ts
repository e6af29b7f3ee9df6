// The bundled shapes of countries, regions and seas, by place id.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAreas } from '../core/gazetteer/areas.ts';
import type { AreaOf } from '../core/story/collect-places.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { packageRoot } from './package-root.ts';

/** @throws CliError (1) when the file is missing or is no TopoJSON of areas */
export async function loadAreas(): Promise<AreaOf> {
  const path = join(packageRoot(), DATA_FILES.areas.source);
  try {
    const areas = readAreas(JSON.parse(gunzipSync(await readFile(path)).toString('utf8')));
    return (placeId) => areas.areaOf(placeId);
  } catch (error) {
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${path}: ${reason}; expected the shapes of areas that come with the package`);
  }
}
