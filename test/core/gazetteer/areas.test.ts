import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../src/core/gazetteer/areas.ts';

// two squares with a border in common, and an island of the first; quantized to tenths of a degree
const FILE = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [10, 50] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'geonames:1', arcs: [[[0, 1]], [[3]]] },
        { type: 'MultiPolygon', id: 'dateline:east', arcs: [[[2, ~0]]] },
      ],
    },
  },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [50, 50],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
};

describe('readAreas', () => {
  const areas = readAreas(FILE);

  it('puts shapes together from shared arcs', () => {
    expect(areas.size).toBe(2);
    expect(areas.areaOf('dateline:east')).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [11, 50],
          [12, 50],
          [12, 51],
          [11, 51],
          [11, 50],
        ],
      ],
    });
    const west = areas.areaOf('geonames:1');
    expect(west?.type).toBe('MultiPolygon');
    expect(west?.type === 'MultiPolygon' && west.coordinates[1][0][0]).toEqual([15, 55]);
  });

  it('has null for a place without a shape', () => {
    expect(areas.areaOf('geonames:2')).toBeNull();
    expect(areas.areaOf('__proto__')).toBeNull();
  });

  it('rounds coordinates to what they can tell', () => {
    const fine = readAreas({ ...FILE, transform: { scale: [0.0333333, 0.0333333], translate: [0, 0] } });
    expect(JSON.stringify(fine.areaOf('dateline:east'))).toContain('[0.3333,0]');
    const wide = readAreas({ ...FILE, transform: { scale: [0.3333333, 0.3333333], translate: [0, 0] } });
    expect(JSON.stringify(wide.areaOf('dateline:east'))).toContain('[3.333,0]');
  });

  it.each([
    [null, 'got object, expected a TopoJSON Topology'],
    ['text', 'got string, expected'],
    [{ type: 'FeatureCollection' }, 'got FeatureCollection, expected'],
    [{ type: 'Topology' }, 'without arcs or objects'],
    [{ type: 'Topology', arcs: [], objects: { land: {} } }, 'got objects land, expected "areas"'],
    [
      {
        type: 'Topology',
        arcs: [],
        objects: { areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [] }] } },
      },
      'shape without id',
    ],
  ])('refuses %j', (file, message) => {
    expect(() => readAreas(file)).toThrow(message);
  });
});
