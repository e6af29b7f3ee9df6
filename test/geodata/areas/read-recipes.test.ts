// The hand-made outlines: none goes around the world, and every sea of the bundled shapes lies where the table says.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { parseOutline } from '../../../geodata/areas/read-recipes.ts';
import { readTable } from '../../../geodata/read-tsv.ts';
import { readAreas } from '../../../src/core/gazetteer/areas.ts';

it('refuses an outline that leaps over the antimeridian, and takes one with longitudes above 180', () => {
  expect(() => parseOutline('172 53,-178 51,-170 60', 'bay')).toThrow(/bay.*172 53/u);
  expect(parseOutline('172 53,182 51,190 60', 'bay')).toHaveLength(4);
  expect(parseOutline('', 'bay')).toBeNull();
});

it('has most of every sea in the box that its row gives', () => {
  const file = new URL('../../../geodata/areas.topojson.gz', import.meta.url);
  const areas = readAreas(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  const strays = readTable('features').filter(({ id, feature, west, south, east, north }) => {
    const geometry = feature.startsWith('H/') ? areas.areaOf(id) : null;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return false;
    const [left, low, high] = [Number(west), Number(south), Number(north)];
    const right = Number(east) < left ? Number(east) + 360 : Number(east);
    const isStray = ([lng, lat]: Position) =>
      lat < low - EDGE ||
      lat > high + EDGE ||
      ![lng, lng + 360].some((one) => one > left - EDGE && one < right + EDGE);
    const corners = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Position[];
    return corners.filter(isStray).length > corners.length / 2;
  });
  expect(strays.map(({ id }) => id)).toEqual([]);
});

/** Degrees. */
const EDGE = 4;
