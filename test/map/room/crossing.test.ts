import { expect, it } from 'vitest';
import { cross, runsThrough, type Line } from '../../../src/map/room/crossing.ts';

const BOX = { x: 10, y: 10, width: 20, height: 10 };
const line = (x1: number, y1: number, x2: number, y2: number): Line => ({ x1, y1, x2, y2 });

it.each([
  ['through it', line(0, 15, 40, 15), true],
  ['across a corner', line(5, 17, 17, 5), true],
  ['from within it', line(20, 15, 50, 50), true],
  ['within it', line(12, 12, 14, 14), true],
  ['past it', line(0, 5, 40, 5), false],
  ['past a corner', line(0, 15, 15, 0), false],
  ['towards it', line(0, 15, 9, 15), false],
  ['along its edge', line(0, 10, 40, 10), false],
])('a line runs through a box: %s', (_, one, expected) => {
  expect(runsThrough(one, BOX)).toBe(expected);
});

it.each([
  ['each other', line(0, 0, 10, 10), line(0, 10, 10, 0), true],
  ['where one ends before the other', line(0, 0, 4, 4), line(0, 10, 10, 0), false],
  ['side by side', line(0, 0, 10, 0), line(0, 1, 10, 1), false],
])('lines cross: %s', (_, one, other, expected) => {
  expect(cross(one, other)).toBe(expected);
  expect(cross(other, one)).toBe(expected);
});
