import { describe, expect, it, test } from 'vitest';
import { project, TILE_SIZE } from '../../../src/map/camera/mercator.ts';
import {
  openingTileNames,
  packTiles,
  unpackTiles,
  type TileName,
} from '../../../src/map/camera/opening-tiles.ts';
import { scaleCamera } from '../../../src/map/camera/poster-frame.ts';
import type { Camera } from '../../../src/map/camera/story-camera.ts';
import { randomFrom } from '../../core/article/random-from.ts';

const MAX_ZOOM = 6;
const ROOMS = [
  ['a telephone', { width: 390, height: 340 }],
  ['a tablet', { width: 768, height: 520 }],
  ['a laptop', { width: 893, height: 660 }],
  ['a large screen', { width: 1600, height: 1000 }],
] as const;

const key = ({ zoom, x, y }: TileName): string => `${zoom}/${x}/${y}`;
const keysFor = (camera: Camera): string[] => openingTileNames(camera, MAX_ZOOM).map(key);

/** What MapLibre shows: never beyond the poles, so a view that would be is moved, or made as high as the world. */
function shown(camera: Camera, room: { width: number; height: number }) {
  const scaled = scaleCamera(camera, room);
  const zoom = Math.max(scaled.zoom, Math.log2(room.height / TILE_SIZE));
  const world = TILE_SIZE * 2 ** zoom;
  const [x, y] = project(scaled.center, zoom);
  return { zoom, world, x, y: Math.min(Math.max(y, room.height / 2), world - room.height / 2) };
}

/** Asked pixel by pixel, as it were: the tile under each of many points of the room. */
function tilesSeen(camera: Camera, room: { width: number; height: number }): Set<string> {
  const { zoom, world, x, y } = shown(camera, room);
  const level = Math.min(MAX_ZOOM, Math.floor(zoom));
  const seen = new Set<string>();
  for (let across = 0.5; across < room.width; across += 20) {
    for (let down = 0.5; down < room.height; down += 20) {
      const east = (x - room.width / 2 + across) / world;
      const south = (y - room.height / 2 + down) / world;
      const column = Math.floor((east - Math.floor(east)) * 2 ** level);
      seen.add(key({ zoom: level, x: column, y: Math.floor(south * 2 ** level) }));
    }
  }
  return seen;
}

describe('openingTileNames', () => {
  const cameras: [string, Camera][] = [
    ['of a country', { center: [20.4, 51.2], zoom: 5.3 }],
    ['across the antimeridian', { center: [179.6, -17.2], zoom: 4.7 }],
    ['west of the antimeridian by a hair', { center: [-179.99, 52], zoom: 3.1 }],
    ['closer than the basemap has tiles', { center: [2.35, 48.86], zoom: 7.5 }],
    ['of the whole world', { center: [10, 25], zoom: 0.4 }],
    ['at the top of the world', { center: [15, 84], zoom: 3 }],
  ];

  describe.each(cameras)('for a view %s', (_, camera) => {
    it.each(ROOMS)('has every tile that %s shows', (_name, room) => {
      const names = new Set(keysFor(camera));
      expect([...tilesSeen(camera, room)].filter((one) => !names.has(one))).toEqual([]);
    });

    it('names none twice, none outside the world and none closer than there are', () => {
      const names = openingTileNames(camera, MAX_ZOOM);
      expect(new Set(names.map(key)).size).toBe(names.length);
      for (const { zoom, x, y } of names) {
        expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
        for (const number of [x, y]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(2 ** zoom);
        }
      }
    });
  });

  it('has every tile of every room, whatever the story', () => {
    const random = randomFrom(20230709);
    for (let turn = 0; turn < 300; turn++) {
      const center: [number, number] = [random(360_000) / 1000 - 180, random(170_000) / 1000 - 85];
      const camera = { center, zoom: 0.4 + random(7100) / 1000 };
      const names = new Set(keysFor(camera));
      for (const [, room] of ROOMS)
        for (const one of tilesSeen(camera, room)) expect(names, JSON.stringify(camera)).toContain(one);
    }
  });

  it('names few that nobody sees', () => {
    const camera: Camera = { center: [20.4, 51.2], zoom: 5.3 };
    const seen = new Set(ROOMS.flatMap(([, room]) => [...tilesSeen(camera, room)]));
    expect(keysFor(camera).filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe('packed tiles', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index);
  const tiles = [
    { zoom: 3, x: 4, y: 2, bytes },
    { zoom: 3, x: 5, y: 2, bytes: new Uint8Array() },
    { zoom: 4, x: 4, y: 2, bytes: Uint8Array.of(7) },
  ];
  const pack = (): Uint8Array<ArrayBuffer> => Uint8Array.from(packTiles(MAX_ZOOM, tiles));

  test('come back as they were, also the empty one; another is not among them', () => {
    const opening = unpackTiles(pack());
    expect(opening.maxZoom).toBe(MAX_ZOOM);
    for (const { bytes: kept, ...name } of tiles) expect(opening.tile(name)).toEqual(kept);
    expect(opening.tile({ zoom: 3, x: 4, y: 3 })).toBeNull();
    expect(opening.tile({ zoom: 34, x: 2, y: 0 })).toBeNull();
  });

  test('may lie anywhere in a buffer, and are given away as copies', () => {
    const packed = pack();
    const within = new Uint8Array(packed.length + 5);
    within.set(packed, 5);
    const opening = unpackTiles(within.subarray(5));
    opening.tile(tiles[0])!.fill(0);
    expect(opening.tile(tiles[0])).toEqual(bytes);
  });

  test('are as good when there are none', () => {
    const opening = unpackTiles(Uint8Array.from(packTiles(2, [])));
    expect([opening.maxZoom, opening.tile({ zoom: 0, x: 0, y: 0 })]).toEqual([2, null]);
  });

  const index = (text: string): Uint8Array<ArrayBuffer> => {
    const written = new TextEncoder().encode(text);
    return Uint8Array.of(written.length, 0, 0, 0, ...written);
  };
  test.each([
    ['nothing', () => new Uint8Array()],
    ['less than a head', () => pack().slice(0, 3)],
    ['half an index', () => pack().slice(0, 30)],
    ['tiles cut short', () => pack().slice(0, -1)],
    ['a page that says it is not there', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['an index of nothing', () => index('null')],
    ['an index without tiles', () => index('{"maxZoom":6}')],
    ['an index of no tiles', () => index('{"maxZoom":6,"tiles":null}')],
    ['an index without a zoom', () => index('{"tiles":{}}')],
    ['a tile without a place', () => index('{"maxZoom":6,"tiles":{"0/0/0":"here"}}')],
  ])('are refused at once when the bytes are broken: %s', (_, broken) => {
    let thrown: unknown;
    try {
      unpackTiles(broken());
    } catch (error) {
      thrown = error;
    }
    expect((thrown as Error | undefined)?.name).toMatch(/^(?:RangeError|SyntaxError)$/u);
  });
});
