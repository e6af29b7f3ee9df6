// Labels: countries, first-level regions, seas, cities and towns. A city first shows at the zoom where it is important
// enough and no more important one stands within a label's width, so that tiles hold what a map can show and no more.
import type { Point } from 'geojson';
import type { City } from '../gazetteer/cities.ts';
import type { Layer, LayerFeature } from './layer.ts';

/** An area's or a sea's label. */
export interface AreaLabel {
  /** Place id of the gazetteer. */
  id: string;
  kind: 'country' | 'region' | 'sea' | 'lake' | 'island';
  name: string;
  local?: string;
  lng: number;
  lat: number;
  /** Lower is more important. */
  rank: number;
  country: string;
  minZoom: number;
}

/** Least importance (see `importance`) and least distance in pixels between cities, by zoom. */
const BY_ZOOM: readonly { zoom: number; importance: number; distance: number }[] = [
  { zoom: 2, importance: 7.6, distance: 120 },
  { zoom: 3, importance: 6.5, distance: 100 },
  { zoom: 4, importance: 6, distance: 80 },
  { zoom: 5, importance: 5.6, distance: 64 },
  { zoom: 6, importance: 5.1, distance: 56 },
  { zoom: 7, importance: 4.4, distance: 48 },
  { zoom: 8, importance: 3.2, distance: 32 },
];

const LABELLED_FEATURES = /^P\/PPL(C|A[2-5]?|G)?$/;
const CITY_POPULATION = 100_000;
const WORLD_PIXELS = 512;

/** `localName` gives a city's name in its own language and script, or null where it is the same or unknown. */
export function placeLayer<Place extends City>(
  cities: readonly Place[],
  areas: readonly AreaLabel[],
  localName: (city: Place) => string | null,
): Layer {
  const features: LayerFeature[] = areas.map((area) => ({
    id: geonamesNumber(area.id),
    geometry: pointAt(area.lng, area.lat),
    properties: {
      kind: area.kind,
      name: area.name,
      ...(area.local && area.local !== area.name ? { local: area.local } : {}),
      rank: area.rank,
      capital: 0,
      country: area.country,
    },
    minZoom: area.minZoom,
  }));
  for (const { city, minZoom } of thinCities(cities)) {
    const local = localName(city);
    features.push({
      id: geonamesNumber(city.id),
      geometry: pointAt(city.lng, city.lat),
      properties: {
        kind: city.population >= CITY_POPULATION || capitalOf(city) === 2 ? 'city' : 'town',
        name: shownName(city.name),
        ...(local !== null && local !== city.name ? { local } : {}),
        rank: Math.max(0, Math.round((8.5 - importance(city)) * 2)),
        capital: capitalOf(city),
        country: city.country,
      },
      minZoom,
    });
  }
  return {
    name: 'place',
    fields: {
      kind: 'String',
      name: 'String',
      local: 'String',
      rank: 'Number',
      capital: 'Number',
      country: 'String',
    },
    buffer: 0,
    features,
  };
}

/** Without the soft sign that a romanisation leaves at the end: "Homyel'". */
const shownName = (name: string): string => name.replace(/['’ʼ]$/, '');

/** The feature's id in a tile: 629634 for `geonames:629634`, none for the places of the hand-made table. */
function geonamesNumber(placeId: string): number | undefined {
  const number = /^geonames:(\d+)$/.exec(placeId)?.[1];
  return number === undefined ? undefined : Number(number);
}

const pointAt = (lng: number, lat: number): Point => ({ type: 'Point', coordinates: [lng, lat] });

/** 2 for a country's capital, 1 for the seat of a first-level division. */
function capitalOf(city: City): 0 | 1 | 2 {
  if (city.feature === 'P/PPLC') return 2;
  return city.feature === 'P/PPLA' ? 1 : 0;
}

const CAPITAL_BONUS = [0, 0.15, 1.3] as const;

/** The logarithm of the population and what a capital adds to it: about 3 (a village) to 8.5 (Tokyo). */
function importance(city: City): number {
  return Math.log10(city.population + 1) + CAPITAL_BONUS[capitalOf(city)];
}

/** Cities with the lowest zoom each is shown at; those that are never shown are left out. */
export function thinCities<Place extends City>(cities: readonly Place[]): { city: Place; minZoom: number }[] {
  const waiting = cities.filter((city) => LABELLED_FEATURES.test(city.feature));
  waiting.sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const shown: { city: Place; minZoom: number }[] = [];
  const taken = new Set<Place>();
  for (const { zoom, importance: least, distance } of BY_ZOOM) {
    const space = new Spacing(distance / (WORLD_PIXELS * 2 ** zoom));
    for (const { city } of shown) space.add(...unitSquare(city));
    for (const city of waiting) {
      if (importance(city) < least) break;
      if (taken.has(city) || !space.isFree(...unitSquare(city))) continue;
      space.add(...unitSquare(city));
      taken.add(city);
      shown.push({ city, minZoom: zoom });
    }
  }
  return shown;
}

/** Web Mercator, the world from 0 to 1. */
function unitSquare({ lng, lat }: City): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

/** Points in cells as wide as the distance they must keep, so that only nine cells are looked at. */
class Spacing {
  private readonly cells = new Map<string, [number, number][]>();

  constructor(private readonly distance: number) {}

  add(x: number, y: number): void {
    const key = this.key(x, y);
    const list = this.cells.get(key);
    if (list) list.push([x, y]);
    else this.cells.set(key, [[x, y]]);
  }

  isFree(x: number, y: number): boolean {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = this.cells.get(this.key(x + dx * this.distance, y + dy * this.distance)) ?? [];
        if (near.some(([nx, ny]) => Math.hypot(nx - x, ny - y) < this.distance)) return false;
      }
    }
    return true;
  }

  private key(x: number, y: number): string {
    return `${Math.floor(x / this.distance)},${Math.floor(y / this.distance)}`;
  }
}
