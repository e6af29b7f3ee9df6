// Lakes and rivers. Lakes are OpenStreetMap's, which are exact; Natural Earth's are kept only where the former has none.
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { countryGaps } from './country-gaps.ts';
import { boxesMeet, inRing, ringArea, ringBox, type Ring } from './rings.ts';
import type { Layer, LayerFeature } from './layer.ts';

/** Least area in square degrees of a lake that shows from a zoom on; rank is that zoom. */
const ZOOM_BY_AREA: readonly [number, number][] = [
  [1, 0],
  [0.3, 2],
  [0.1, 3],
  [0.04, 4],
  [0.012, 5],
  [0.006, 6],
  [0.003, 7],
];
const LAST_ZOOM = 8;

/**
 * @param lakes of Natural Earth
 * @param countries OpenStreetMap's land by country, cut out around lakes
 * @param dry points in what looks like a lake there and is none
 */
export function waterLayer(
  lakes: FeatureCollection<Polygon | MultiPolygon>,
  countries: FeatureCollection<Polygon | MultiPolygon>,
  dry: readonly Position[],
): Layer {
  const isWet = ([shore]: Ring[]): boolean => !dry.some((point) => inRing(point, shore));
  const exact = countryGaps(countries).filter(isWet);
  const others = lakes.features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .filter((lake) => isWet(lake) && !isCovered(lake[0], exact));
  const features = [...exact, ...others].map((coordinates): LayerFeature => {
    const zoom = zoomOfArea(Math.abs(ringArea(coordinates[0])));
    return { geometry: { type: 'Polygon', coordinates }, properties: { rank: zoom }, minZoom: zoom };
  });
  return { name: 'water', fields: { rank: 'Number' }, buffer: 32, features };
}

function zoomOfArea(area: number): number {
  return ZOOM_BY_AREA.find(([least]) => area >= least)?.[1] ?? LAST_ZOOM;
}

export interface RiverProperties {
  min_zoom: number;
  strokeweig: number;
}

/** Rank is the zoom at which a river first shows: 2 for the great ones, 5 for the least. */
export function riverLayer(rivers: FeatureCollection<LineString, RiverProperties>): Layer {
  return {
    name: 'river',
    fields: { rank: 'Number' },
    buffer: 32,
    features: rivers.features.map(({ geometry, properties }) => ({
      geometry,
      properties: { rank: Math.round(properties.min_zoom) },
      minZoom: Math.round(properties.min_zoom),
    })),
  };
}

/** Points a side of the grid that is laid over a lake. */
const SAMPLES = 12;
/** A lake is covered if more than this share of the grid lies in others. */
const COVERED = 0.4;

function isCovered(ring: Ring, by: readonly Ring[][]): boolean {
  const box = ringBox(ring);
  const near = by.filter(([other]) => boxesMeet(ringBox(other), box));
  const [west, south, east, north] = box;
  let inside = 0;
  let covered = 0;
  for (let i = 1; i < SAMPLES; i++) {
    for (let j = 1; j < SAMPLES; j++) {
      const point = [west + ((east - west) * i) / SAMPLES, south + ((north - south) * j) / SAMPLES];
      if (!inRing(point, ring)) continue;
      inside++;
      if (near.some(([other]) => inRing(point, other))) covered++;
    }
  }
  return covered > inside * COVERED;
}
