// The bundled shapes of countries, regions and seas, by place id.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Geometry } from 'geojson';
import { truncate } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { AreaOf } from '../core/story/collect-places.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { DATA_FILES } from './data-files.ts';
import { packageRoot } from './package-root.ts';

/** @throws CliError (1) when the file is missing or is no TopoJSON */
export async function loadAreas(): Promise<AreaOf> {
  const path = join(packageRoot(), DATA_FILES.areas.source);
  try {
    return areasOf(
      JSON.parse(gunzipSync(await readFile(path)).toString('utf8')) as Topology<Objects<Properties>>,
    );
  } catch (error) {
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${path}: ${reason}; expected the shapes of areas that come with the package`);
  }
}

/** Decimals of a degree: a hundred metres, a third of a pixel at the closest zoom that the basemap is drawn for. */
const PRECISION = 3;

type Properties = Record<string, unknown>;

/** Shapes are cut out of the topology when asked for: a story has few of them. */
function areasOf(topology: Topology<Objects<Properties>>): AreaOf {
  const shapes = new Map<string, GeometryObject<Properties>>();
  for (const object of Object.values(topology.objects)) {
    const members = object.type === 'GeometryCollection' ? object.geometries : [object];
    for (const member of members) if (member.id !== undefined) shapes.set(String(member.id), member);
  }
  return (placeId): Geometry | null => {
    const shape = shapes.get(placeId);
    if (!shape) return null;
    const found = feature(topology, shape);
    return found.type === 'Feature' ? truncate(found.geometry, { precision: PRECISION }) : null;
  };
}
