// What keeps a map readable: callouts on nothing, marks gathered when too many, far places left out of the view.
import { describe, expect, it } from 'vitest';
import { chooseCallouts } from '../../src/map/choose-callouts.ts';
import { labelPoint } from '../../src/map/label-point.ts';
import { mainPlaces } from '../../src/map/main-places.ts';
import { mergeMarks } from '../../src/map/merge-marks.ts';
import { outletsOf } from '../../src/map/outlets.ts';
import { placeCallouts, type Box } from '../../src/map/place-callouts.ts';
import { summarisePlaces } from '../../src/map/summarise-places.ts';
import { fixtureStory } from '../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

describe('mainPlaces', () => {
  it('leaves out a place named once that lies far off, and no other', () => {
    const main = mainPlaces(summaries);
    expect(main.has('p:latakia')).toBe(false);
    expect(main.size).toBe(summaries.filter((summary) => summary.form === 'point').length - 1);
  });

  it('keeps a far place that the story tells much of', () => {
    const much = summaries.map((one) => (one.place.id === 'p:latakia' ? { ...one, excerpts: 9 } : one));
    expect(mainPlaces(much).has('p:latakia')).toBe(true);
  });
});

describe('chooseCallouts', () => {
  it('takes a quotation in which the place is named, short enough, each but once', () => {
    const callouts = chooseCallouts(story, summaries);
    expect(callouts.map(({ place, speaker }) => [place, speaker])).toEqual([
      ['p:helsinki', 'Ulla Berg'],
      ['p:tallinn', null],
    ]);
    for (const { text, name } of callouts) {
      expect(text.length).toBeLessThanOrEqual(90);
      expect(text).toContain(name);
    }
  });
});

describe('placeCallouts', () => {
  const frame = { width: 800, height: 600 };
  const request = (id: string, x: number, y: number) => ({ id, x, y, radius: 8, width: 180, height: 80 });
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('puts none on another, on an obstacle or over the edge', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((n) => ({ x: 120 + n * 110, y: 200 + (n % 3) * 90 }));
    const obstacles = marks.map(({ x, y }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }));
    const placed = placeCallouts(
      marks.map(({ x, y }, n) => request(`p${n}`, x, y)),
      obstacles,
      frame,
      6,
    );
    expect(placed.length).toBeGreaterThan(3);
    placed.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      for (const other of [...placed.slice(index + 1), ...obstacles]) expect(overlap(box, other)).toBe(false);
    });
  });

  it('leaves out what finds no room', () => {
    const wall = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeCallouts([request('a', 400, 300)], [wall], frame, 6)).toEqual([]);
  });
});

describe('mergeMarks', () => {
  const many = Array.from({ length: 400 }, (_, n) => ({
    id: `m${n}`,
    lng: (n % 20) * 2,
    lat: Math.floor(n / 20) * 2,
    radius: 4,
  }));

  it('gathers many marks under the most named of them, and loses none', () => {
    const groups = mergeMarks(many, 1);
    expect(groups.size).toBeLessThan(60);
    expect(groups.has('m0')).toBe(true);
    expect([...groups.keys(), ...[...groups.values()].flat()].sort()).toEqual(
      many.map(({ id }) => id).sort(),
    );
  });

  it('lets all stand where there is room, and in a story of ordinary size', () => {
    expect(mergeMarks(many, 7).size).toBe(400);
    expect(mergeMarks(many.slice(0, 150), 0).size).toBe(150);
  });
});

describe('labelPoint', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, 40],
        [60, 40],
        [60, 70],
        [10, 70],
        [10, 40],
      ],
    ],
  };

  it('finds a seen part of an area, away from marks', () => {
    const point = labelPoint(square, { west: 0, south: 45, east: 30, north: 60 }, [[20, 52]])!;
    expect(point[0]).toBeGreaterThan(10);
    expect(point[0]).toBeLessThan(30);
    expect(Math.hypot(point[0] - 20, point[1] - 52)).toBeGreaterThan(3);
  });

  it('is null for an area out of the frame', () => {
    expect(labelPoint(square, { west: -40, south: 0, east: 0, north: 30 }, [])).toBeNull();
  });
});
