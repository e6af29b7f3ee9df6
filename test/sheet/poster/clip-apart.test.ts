import { expect, test } from 'vitest';
import { clipApart } from '../../../src/sheet/poster/clip-apart.ts';

const BOX = { minX: 0, minY: 0, maxX: 10, maxY: 10 };

/** Twice what the rings hold, by their orientation. */
function area(rings: readonly number[][]): number {
  return rings.reduce((sum, ring) => {
    const closed = [...ring, ring[0], ring[1]];
    for (let at = 0; at + 3 < closed.length; at += 2)
      sum += closed[at] * closed[at + 3] - closed[at + 2] * closed[at + 1];
    return sum;
  }, 0);
}

const reversed = (ring: readonly number[]): number[] =>
  Array.from({ length: ring.length / 2 }, (_, index) =>
    ring.slice(ring.length - 2 * index - 2, ring.length - 2 * index),
  ).flat();

test('two arms that meet outside become two rings, with no line between them', () => {
  // A horseshoe, open towards the box: its bend lies to the right of it.
  const horseshoe = [2, 1, 14, 1, 14, 9, 2, 9, 2, 7, 12, 7, 12, 3, 2, 3];
  for (const ring of [horseshoe, reversed(horseshoe)]) {
    const cut = clipApart(ring, BOX);
    expect(cut).toHaveLength(2);
    expect(Math.abs(area(cut))).toBe(2 * 2 * (8 * 2));
    const edges = cut.flatMap((one) =>
      Array.from({ length: one.length / 2 }, (_, index) => {
        const next = (2 * index + 2) % one.length;
        return [one[2 * index], one[2 * index + 1], one[next], one[next + 1]];
      }),
    );
    const between = edges.filter(
      ([x1, y1, x2, y2]) => x1 === 10 && x2 === 10 && Math.min(y1, y2) < 5 && Math.max(y1, y2) > 5,
    );
    expect(between).toEqual([]);
  }
});

test.each([
  ['inside it stays', [2, 2, 5, 2, 5, 5], [[2, 2, 5, 2, 5, 5, 2, 2]]],
  ['beside it is gone', [12, 2, 15, 2, 15, 5], []],
  ['around it is the box', [-5, -5, 15, -5, 15, 15, -5, 15], [[0, 0, 10, 0, 10, 10, 0, 10]]],
])('a ring that lies %s', (_, ring, expected) => {
  expect(clipApart(ring, BOX)).toEqual(expected);
});

test('a ring over corners keeps them', () => {
  const cut = clipApart([-5, 5, 5, -5, 15, 5, 5, 15], BOX);
  expect(Math.abs(area(cut)) / 2).toBeCloseTo(100, 9);
  const half = clipApart([4, -5, 15, -5, 15, 15, 4, 15], BOX);
  expect(Math.abs(area(half)) / 2).toBeCloseTo(60, 9);
});

test('whatever the ring, nothing is gained or lost: by the rings of many teeth', () => {
  for (let teeth = 3; teeth < 40; teeth++) {
    const ring = Array.from({ length: 2 * teeth }, (_, index) => {
      const angle = (index / (2 * teeth)) * 2 * Math.PI;
      const radius = index % 2 ? 4.3 : 8.1;
      return [5.2 + radius * Math.cos(angle), 4.7 + radius * Math.sin(angle)];
    }).flat();
    const one = Math.abs(area(clipApart(ring, BOX)));
    const halves = [
      { ...BOX, maxX: 3.7 },
      { ...BOX, minX: 3.7 },
    ].reduce((sum, box) => sum + Math.abs(area(clipApart(ring, box))), 0);
    expect(halves).toBeCloseTo(one, 6);
  }
});
