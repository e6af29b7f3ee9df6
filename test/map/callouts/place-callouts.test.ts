// Callouts find room on nothing else.
import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../src/map/room/box.ts';
import { cross, runsThrough } from '../../../src/map/room/crossing.ts';
import { placeCallouts } from '../../../src/map/callouts/place-callouts.ts';
import { randomFrom } from '../../core/article/random-from.ts';

describe('placeCallouts', () => {
  const frame = { width: 800, height: 600 };
  const request = (id: string, x: number, y: number) => ({
    id,
    x,
    y,
    radius: 8,
    shapes: [{ width: 180, height: 80, text: '' }],
  });

  it('puts none on another, on an obstacle or over the edge', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((n) => ({ x: 120 + n * 110, y: 200 + (n % 3) * 90 }));
    const obstacles = marks.map(({ x, y }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }));
    const placed = placeCallouts(
      marks.map(({ x, y }, n) => request(`p${n}`, x, y)),
      { frame, obstacles, names: [], limit: 6 },
    );
    expect(placed.length).toBeGreaterThan(3);
    placed.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      for (const other of [...placed.slice(index + 1), ...obstacles]) expect(overlap(box, other)).toBe(false);
    });
  });

  it.each([1, 2, 3, 4, 5])('lets no leader run through another callout or leader: %i', (seed) => {
    const random = randomFrom(seed);
    const spots = Array.from({ length: 8 }, () => ({ x: 60 + random(680), y: 60 + random(480) }));
    const marks = spots.map(({ x, y }, index) => request(`p${index}`, x, y));
    const placed = placeCallouts(marks, { frame, obstacles: [], names: [], limit: 8 });
    expect(placed.length).toBeGreaterThan(3);
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) {
        expect(overlap(one, other)).toBe(false);
        expect(runsThrough(one.leader, other)).toBe(false);
        expect(runsThrough(other.leader, one)).toBe(false);
        expect(cross(one.leader, other.leader)).toBe(false);
      }
  });

  it('takes the shorter wording where the whole one has no room', () => {
    const shapes = [
      { width: 180, height: 80, text: 'whole' },
      { width: 180, height: 40, text: 'short' },
    ];
    const gap = [
      { x: 0, y: 0, width: 800, height: 270 },
      { x: 0, y: 330, width: 800, height: 270 },
    ];
    const [placed] = placeCallouts([{ ...request('a', 300, 300), shapes }], {
      ...{ frame, obstacles: gap, names: [], limit: 6 },
    });
    expect(placed.text).toBe('short');
  });

  it('leaves out what finds no room', () => {
    const wall = { x: 0, y: 0, width: 800, height: 600 };
    const room = { frame, limit: 6 };
    expect(placeCallouts([request('a', 400, 300)], { ...room, obstacles: [wall], names: [] })).toEqual([]);
    expect(placeCallouts([request('a', 400, 300)], { ...room, obstacles: [], names: [wall] })).toEqual([]);
  });

  describe('where it is known what else the map shows', () => {
    const room = { frame, obstacles: [], names: [], limit: 6 };
    const marks = [request('a', 300, 300), request('b', 520, 320)];
    /** The names that a map shows. */
    const coverOf = (names: readonly Box[]) => (box: Box) =>
      100 * names.filter((name) => overlap(name, box)).length;

    it('moves off names, as far as there is room', () => {
      const first = placeCallouts(marks, room);
      const names = first.map(({ x, y }) => ({ x: x + 90, y: y + 30, width: 60, height: 14 }));
      const moved = placeCallouts(marks, { ...room, coverOf: coverOf(names) });
      expect(moved.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
      for (const box of moved) expect(names.filter((name) => overlap(name, box))).toEqual([]);
      expect(overlap(moved[0], moved[1])).toBe(false);
    });

    it('stands as before where nothing is in the way, or everything is', () => {
      const first = placeCallouts(marks, room);
      expect(placeCallouts(marks, { ...room, coverOf: () => 0 })).toEqual(first);
      expect(placeCallouts(marks, { ...room, coverOf: () => 500 })).toEqual(first);
    });

    it('takes its slim shape where the broad one would cover a name', () => {
      const shapes = [
        { width: 180, height: 80, text: 'broad' },
        { width: 120, height: 110, text: 'slim' },
      ];
      const column = [0, 1].map((n) => ({ x: 150 + n * 170, y: 0, width: 20, height: 600 }));
      const [placed] = placeCallouts([{ ...request('a', 245, 300), shapes }], {
        ...room,
        coverOf: coverOf(column),
      });
      expect(placed.width).toBe(120);
      expect(column.some((name) => overlap(name, placed))).toBe(false);
    });

    it('asks no more often than a map can answer at once', () => {
      let asked = 0;
      const all = Array.from({ length: 6 }, (_, n) => request(`p${n}`, 130 + n * 110, 150 + (n % 3) * 150));
      placeCallouts(all, { ...room, coverOf: () => 500 + asked++ });
      expect(asked).toBeLessThanOrEqual(60);
    });
  });
});
