import { describe, expect, it } from 'vitest';
import { project } from '../../../src/map/camera/mercator.ts';
import { spreadMarks, type SpreadMark } from '../../../src/map/marks/spread-marks.ts';

const NEAR: SpreadMark[] = [
  { id: 'city', lng: 24.935, lat: 60.169, radius: 11 },
  { id: 'fort', lng: 24.985, lat: 60.145, radius: 5 },
  { id: 'island', lng: 25.001, lat: 60.137, radius: 4 },
  { id: 'far', lng: 18.068, lat: 59.329, radius: 5 },
];

function gaps(marks: SpreadMark[], zoom: number): number[] {
  const spread = spreadMarks(marks, zoom);
  const at = marks.map((mark) => project([spread.get(mark.id)!.lng, spread.get(mark.id)!.lat], zoom));
  return marks.flatMap((first, i) =>
    marks.slice(i + 1).map((second, j) => {
      const [a, b] = [at[i], at[i + 1 + j]];
      return Math.hypot(a[0] - b[0], a[1] - b[1]) - first.radius - second.radius;
    }),
  );
}

describe('spreadMarks', () => {
  it.each([0, 2, 4.25, 6, 8, 11])('leaves no mark on another at zoom %d', (zoom) => {
    expect(Math.min(...gaps(NEAR, zoom))).toBeGreaterThan(2);
  });

  it('leaves marks alone that do not meet', () => {
    const spread = spreadMarks(NEAR, 6);
    expect(spread.get('far')).toEqual({ lng: 18.068, lat: 59.329, moved: 0 });
  });

  it('moves the small mark more than the large one', () => {
    const spread = spreadMarks(NEAR, 5);
    expect(spread.get('city')!.moved).toBeLessThan(spread.get('fort')!.moved);
    expect(spread.get('fort')!.moved).toBeLessThan(40);
  });

  it('parts marks that stand on the very same point, the same way every time', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ id, lng: 10, lat: 50, radius: 6 }));
    expect(Math.min(...gaps(same, 4))).toBeGreaterThan(2);
    expect(spreadMarks(same, 4)).toEqual(spreadMarks(same, 4));
  });
});
