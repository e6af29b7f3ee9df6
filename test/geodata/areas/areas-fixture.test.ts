// The way from units to the areas file on a small world: shapes, ids, holes, the antimeridian, and the same bytes again.
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutShapes, type CutRecipe } from '../../../geodata/areas/cut-shapes.ts';
import { joinAreas } from '../../../geodata/areas/join-areas.ts';
import { joinUnits } from '../../../geodata/areas/load-units.ts';
import { packAreas } from '../../../geodata/areas/pack-areas.ts';
import { simplifyRing } from '../../../geodata/areas/simplify-rings.ts';
import { simplifyUnits } from '../../../geodata/areas/simplify-units.ts';
import { readUnits, type NaturalEarthProperties } from '../../../geodata/areas/unit.ts';
import { ringArea, type Ring } from '../../../geodata/basemap/rings.ts';
import type { City } from '../../../geodata/gazetteer/cities.ts';
import { readAreas } from '../../../src/core/gazetteer/areas.ts';

const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** The square with a border that wavers by `step` degrees along its eastern side. */
function wavering(west: number, south: number, east: number, north: number, step: number): Ring {
  const side: Position[] = [];
  for (let i = 99; i > 0; i--) side.push([east + (i % 2 ? step : 0), south + ((north - south) * i) / 100]);
  return [[west, south], [west, north], [east, north], ...side, [east, south], [west, south]];
}

const SHARED = wavering(0, 0, 5, 10, 0.001);
const EAST: Ring = [[5, 0], ...SHARED.slice(3, -2).reverse(), [5, 10], [10, 10], [10, 0], [5, 0]];

const shape = (properties: NaturalEarthProperties, ...rings: Ring[]) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) },
});

const place = (lng: number, lat: number, admin1: string): City => ({
  id: `geonames:${lng}${lat}`,
  name: 'Somewhere',
  alternates: [],
  nameCount: 0,
  lng,
  lat,
  feature: 'P/PPL',
  country: admin1.slice(0, 2),
  admin1,
  admin2: '',
  population: 1000,
});

const UNITS = readUnits(
  {
    type: 'FeatureCollection',
    features: [
      // a borough that the gazetteer knows only as part of AA.ENG, with a rock too small to be seen
      shape(
        { iso_a2: 'AA', iso_3166_2: 'AA-B1', adm0_a3: 'AAA', gn_a1_code: 'AA.X1' },
        SHARED,
        square(-1, 5, -0.999, 5.001),
      ),
      shape({ iso_a2: 'AA', iso_3166_2: 'AA-B2', adm0_a3: 'AAA', gn_a1_code: 'AA.02', gn_id: 77 }, EAST),
      // Crimea: held by one country, another's in the United Nations' view
      shape(
        { iso_a2: 'RU', iso_3166_2: 'UA-43', adm0_a3: 'RUS', gn_a1_code: 'UA.11' },
        square(20, 0, 30, 10),
      ),
    ],
  },
  [
    ...[place(1, 1, 'AA.ENG'), place(2, 2, 'AA.ENG'), place(3, 3, 'AA.02')],
    // a capital and its suburbs, which are another division's
    ...[place(8, 8, 'AA.02'), place(8, 7, 'AA.ENG'), place(7, 8, 'AA.ENG'), place(7, 7, 'AA.ENG')],
    place(25, 5, 'UA.11'),
  ],
  new Set(['AA.ENG', 'AA.02', 'UA.11']),
);

describe('readUnits', () => {
  it('takes the country of the United Nations and the division that the places say', () => {
    expect(UNITS.map((unit) => [unit.country, unit.admin1, unit.geonamesId])).toEqual([
      ['AA', 'AA.ENG', null],
      ['AA', 'AA.02', 77],
      ['UA', 'UA.11', null],
    ]);
  });
});

const none = { countries: [], divisions: [], parts: [] };

function packFixture() {
  const joined = joinUnits(UNITS);
  const simplified = simplifyUnits(joined);
  const shared = joinAreas(simplified, joined.units, [
    { ...none, id: 'country', countries: ['AA'] },
    { ...none, id: 'west', divisions: ['AA.ENG'] },
    { ...none, id: 'east', divisions: ['AA.02'] },
    { ...none, id: 'crimea', parts: ['UA-43'] },
    { ...none, id: 'nowhere', divisions: ['ZZ.01'] },
  ]);
  return packAreas(simplified, shared, []);
}

describe('areas from units', () => {
  const areas = readAreas(packFixture());

  it('has the same bytes when made again', () => {
    expect(JSON.stringify(packFixture())).toBe(JSON.stringify(packFixture()));
  });

  it('simplifies a shared border alike on both sides', () => {
    const side = (id: string): string[] => {
      const geometry = areas.areaOf(id);
      const ring = geometry?.type === 'Polygon' ? geometry.coordinates[0] : [];
      return [...new Set(ring.filter(([lng]) => Math.abs(lng - 5) < 0.01).map(String))].sort();
    };
    expect(side('west')).toEqual(side('east'));
    expect(side('west').length).toBeLessThan(20);
  });

  it('unites divisions without the border between them, and drops what cannot be seen', () => {
    const country = areas.areaOf('country');
    expect(country?.type).toBe('Polygon');
    expect(country?.type === 'Polygon' && Math.abs(ringArea(country.coordinates[0]))).toBeCloseTo(100, 1);
    expect(areas.areaOf('crimea')).not.toBeNull();
    expect(areas.areaOf('nowhere')).toBeNull();
  });

  it('refuses a part that no unit is, and one id twice', () => {
    const joined = joinUnits(UNITS);
    expect(() => joinAreas(joined.topology, joined.units, [{ ...none, id: 'x', parts: ['QQ-1'] }])).toThrow(
      'x has the part QQ-1',
    );
    const one = { id: 'x', arcs: [] };
    expect(() => packAreas(joined.topology, [one, one], [])).toThrow('two shapes for x');
  });
});

const SOURCES = {
  // an ocean with an island, and a lagoon behind a spit
  seas: [
    [square(-180, -60, 180, 60), square(10, 10, 14, 14), square(40, -10, 60, 10)],
    [square(45, -5, 55, 5)],
  ],
  land: [[square(10, 10, 14, 14)], [square(40, -10, 60, 10), square(45, -5, 55, 5)]],
  lakes: [[square(41, -2, 43, 2)]],
  countries: new Map([['AA', [[square(40, -10, 45, 10)]]]]),
};

function cut(recipe: Partial<CutRecipe>) {
  const full: CutRecipe = {
    id: 'x',
    kind: 'sea',
    isGroup: false,
    label: [0, 0],
    box: [0, 0, 1, 1],
    outline: null,
    country: null,
    ...recipe,
  };
  return cutShapes([full], SOURCES)[0]?.geometry.coordinates ?? [];
}

const areaOf = (polygons: Ring[][]): number =>
  polygons.reduce(
    (sum, rings) =>
      sum +
      Math.abs(ringArea(rings[0])) -
      rings.slice(1).reduce((a, hole) => a + Math.abs(ringArea(hole)), 0),
    0,
  );

describe('cutShapes', () => {
  it('cuts a sea at its box and leaves its islands out', () => {
    const sea = cut({ box: [8, 8, 20, 20], label: [18, 18] });
    expect(sea).toHaveLength(1);
    expect(areaOf(sea)).toBeCloseTo(144 - 16, 5);
  });

  it('keeps only the part of the sea that holds the label', () => {
    const lagoon = cut({ box: [38, -8, 62, 8], label: [50, 0] });
    expect(areaOf(lagoon)).toBeCloseTo(100, 5);
  });

  it('takes a box and an outline over the antimeridian in two halves', () => {
    expect(areaOf(cut({ box: [170, 0, -170, 10], label: [179, 5] }))).toBeCloseTo(200, 5);
    const outline: Ring = [
      [170, 0],
      [190, 0],
      [190, 10],
      [170, 10],
      [170, 0],
    ];
    expect(areaOf(cut({ box: [170, 0, 190, 10], outline, label: [179, 5] }))).toBeCloseTo(200, 5);
  });

  it('takes an island whole and of a mainland only the part in the box', () => {
    expect(areaOf(cut({ kind: 'land', box: [9, 9, 13.5, 15], label: [12, 12] }))).toBeCloseTo(16, 5);
    expect(areaOf(cut({ kind: 'land', box: [38, 6, 62, 12], label: [50, 8] }))).toBeCloseTo(20 * 4, 5);
  });

  it('rounds a region and keeps it in its country', () => {
    const region = cut({ kind: 'rounded', box: [35, -10, 65, 10], country: 'AA' });
    const [[outer]] = region;
    expect(Math.max(...outer.map(([lng]) => lng))).toBe(45);
    expect(areaOf(region)).toBeLessThan(100);
  });

  it('finds a lake by its label, and says what it did not find', () => {
    expect(areaOf(cut({ kind: 'lake', label: [42, 0], box: [41, -2, 43, 2] }))).toBe(8);
    const missing: string[] = [];
    const recipe: CutRecipe = {
      id: 'gone',
      kind: 'lake',
      isGroup: false,
      label: [0, 0],
      box: [0, 0, 1, 1],
      outline: null,
      country: null,
    };
    expect(cutShapes([recipe], SOURCES, (id) => missing.push(id))).toEqual([]);
    expect(missing).toEqual(['gone']);
  });
});

describe('simplifyRing', () => {
  it('keeps the large corners, drops the small, and stays closed', () => {
    const ring = wavering(0, 0, 5, 5, 0.001);
    const simple = simplifyRing(ring, 1);
    expect(simple.length).toBeLessThan(ring.length / 4);
    expect(simple[0]).toEqual(simple[simple.length - 1]);
    expect(Math.abs(ringArea(simple))).toBeCloseTo(25, 1);
    expect(simplifyRing(ring, 0)).toHaveLength(ring.length);
  });
});
