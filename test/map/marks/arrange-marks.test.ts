// Marks are gathered where they crowd, however many places there are.
import { describe, expect, it } from 'vitest';
import { arrangeMarks } from '../../../src/map/marks/arrange-marks.ts';
import { mergeMarks } from '../../../src/map/marks/merge-marks.ts';
import { project } from '../../../src/map/camera/mercator.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { TARGET } from '../../../src/map/marks/spread-marks.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

describe('mergeMarks', () => {
  const many = Array.from({ length: 400 }, (_, n) => ({
    id: `m${n}`,
    lng: (n % 20) * 2,
    lat: Math.floor(n / 20) * 2,
    radius: 4,
  }));

  it('gathers a crowd under the first of them, and loses none', () => {
    const groups = mergeMarks(many, 1);
    expect(groups.size).toBeLessThan(60);
    expect(groups.has('m0')).toBe(true);
    expect([...groups.keys(), ...[...groups.values()].flat()].sort()).toEqual(
      many.map(({ id }) => id).sort(),
    );
  });

  it('lets all stand where there is room, however many they are', () => {
    expect(mergeMarks(many, 7).size).toBe(400);
  });

  it('gathers few as well, where they crowd', () => {
    expect(mergeMarks(many.slice(0, 40), 1).size).toBeLessThan(20);
  });

  it('leaves the few that meet on one spot to be spread', () => {
    const few = many.slice(0, 4).map((mark) => ({ ...mark, lng: 10, lat: 50 }));
    expect(mergeMarks(few, 3).size).toBe(4);
    const another = { id: 'fifth', lng: 10, lat: 50, radius: 4 };
    expect([...mergeMarks([...few, another], 3)]).toEqual([['m0', ['m1', 'm2', 'm3', 'fifth']]]);
  });
});

describe('arrangeMarks', () => {
  /** Sixty places of a country two degrees wide. */
  const country = Array.from({ length: 60 }, (_, n) => {
    const [one] = summaries;
    const [lng, lat] = [14 + ((n * 37) % 61) / 30, 45.5 + ((n * 17) % 59) / 45];
    return {
      ...one,
      form: 'point' as const,
      excerpts: 1 + (n % 3),
      place: { ...one.place, id: `c${n}`, lng, lat },
    };
  });
  const near = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);
  const closest = (at: readonly [number, number][]) =>
    Math.min(...at.flatMap((a, index) => at.slice(index + 1).map((b) => near(a, b))));

  it.each([3, 5, 6, 7.25, 8, 10])('has every mark a finger apart from the next, zoom %d', (zoom) => {
    for (const story of [country, summaries]) {
      const marks = arrangeMarks(story, zoom);
      expect(closest(marks.map(({ lng, lat }) => project([lng, lat], zoom)))).toBeGreaterThan(TARGET - 1);
      const points = story.filter(({ form }) => form === 'point').map(({ place }) => place.id);
      const found = marks.flatMap(({ summary, taken }) => [summary.place.id, ...taken]);
      expect(found.sort()).toEqual(points.sort());
    }
  });

  it('says which marks stand for others, by another look', () => {
    const marks = arrangeMarks(country, 5);
    expect(marks.length).toBeLessThan(country.length);
    for (const { look, taken } of marks) expect(look.gathers).toBe(taken.length > 0);
    expect(arrangeMarks(country, 10).some(({ look }) => look.gathers)).toBe(false);
  });

  it('keeps few near neighbours of an ordinary story apart, and never far from where they are', () => {
    const near = arrangeMarks(summaries, 5);
    expect(near.every(({ taken }) => taken.length === 0)).toBe(true);
    expect(Math.max(...near.map(({ moved }) => moved))).toBeLessThan(24);
  });

  it('always has the open place, and the latest step of a walk before the others', () => {
    const hidden = arrangeMarks(country, 5).flatMap(({ taken }) => taken);
    const shown = (marks: ReturnType<typeof arrangeMarks>) => marks.map(({ summary }) => summary.place.id);
    for (const id of hidden) expect(shown(arrangeMarks(country, 5, [], id))).toContain(id);
    const walked = country.map(({ place }) => place.id);
    expect(shown(arrangeMarks(country, 5, walked))[0]).toBe('c59');
  });
});
