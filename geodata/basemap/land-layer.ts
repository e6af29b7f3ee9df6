// The land, from the seas.
import type { Position } from 'geojson';
import { complementSea } from './complement-sea.ts';
import type { Ring } from './rings.ts';
import type { Layer } from './layer.ts';

/** Degrees by which land that the antimeridian cuts reaches over it, so that the cut is in no tile and is not drawn as a coast. */
const OVERHANG = 0.1;

/** `sea` holds the polygons of all seas, in planar degrees. */
export function landLayer(sea: readonly Ring[][]): Layer {
  return {
    name: 'land',
    fields: {},
    buffer: 32,
    features: complementSea(sea).map((coordinates) => ({
      geometry: { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map(overhang)) },
      properties: {},
      minZoom: 0,
    })),
  };
}

const overhang = ([lng, lat]: Position): Position => [
  Math.abs(lng) === 180 ? Math.sign(lng) * (180 + OVERHANG) : lng,
  lat,
];
