// What a layer of the basemap is before it is cut into tiles: features in degrees, each with the zooms it shows at.
import type { Geometry } from 'geojson';

export interface LayerFeature {
  /** Id of the feature in its tiles: a whole number. Points only. */
  id?: number;
  geometry: Geometry;
  properties: Record<string, string | number>;
  /** Lowest zoom whose tiles hold the feature. */
  minZoom: number;
  /** Highest zoom whose tiles hold the feature; none when absent. */
  maxZoom?: number;
}

export interface Layer {
  name: string;
  /** For the archive's metadata: property names and what they hold. */
  fields: Record<string, 'String' | 'Number'>;
  features: LayerFeature[];
  /** Margin kept around a tile, in units of 1/4096 tile: enough for a line's width, none for points. */
  buffer: number;
}
