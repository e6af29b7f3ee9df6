// The land, from the seas.
import { complementSea } from './complement-sea.ts';
import type { Ring } from './rings.ts';
import type { Layer } from './layer.ts';

/** `sea` holds the polygons of all seas, in planar degrees. */
export function landLayer(sea: readonly Ring[][]): Layer {
  return {
    name: 'land',
    fields: {},
    buffer: 32,
    features: complementSea(sea).map((coordinates) => ({
      geometry: { type: 'Polygon', coordinates },
      properties: {},
      minZoom: 0,
    })),
  };
}
