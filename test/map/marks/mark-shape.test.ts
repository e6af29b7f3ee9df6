import { describe, expect, it } from 'vitest';
import { markDiameter, markKey, markShapes, markSvg, type Mark } from '../../../src/map/marks/mark-shape.ts';
import { THEMES } from '../../../src/map/style/theme.ts';

const MARK: Mark = { diameter: 16, presence: 'there', doubtful: false, shares: [{ outlet: 0, excerpts: 3 }] };
const shapes = (change: Partial<Mark>) => markShapes({ ...MARK, ...change }, THEMES.light).slice(1);

describe('marks', () => {
  it('grow in area with the number of excerpts, within their limits', () => {
    expect(markDiameter(1, 4)).toBe(8);
    expect(markDiameter(8, 8)).toBe(22);
    expect(markDiameter(400, 400)).toBe(22);
    expect(markDiameter(8, 32) ** 2 / markDiameter(32, 32) ** 2).toBeCloseTo(0.25, 1);
  });

  it('say by shape whether something was there or a government was meant', () => {
    expect(shapes({}).map((shape) => [!!shape.fill, !!shape.stroke])).toEqual([[true, false]]);
    expect(shapes({ presence: 'named' }).map((shape) => [!!shape.fill, !!shape.stroke])).toEqual([
      [false, true],
    ]);
    expect(shapes({ presence: 'both' }).map((shape) => [!!shape.fill, !!shape.stroke])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('are cut by outlet like a pie, each in its hue', () => {
    const shares = [
      { outlet: 0, excerpts: 1 },
      { outlet: 1, excerpts: 3 },
    ];
    expect(shapes({ shares }).map((shape) => shape.fill)).toEqual(THEMES.light.outlets.slice(0, 2));
    // A quarter from the top to the right, and the rest of the way round.
    expect(shapes({ shares }).map((shape) => shape.path)).toEqual([
      'M0 0L0 -8A8 8 0 0 1 8 0Z',
      'M0 0L8 0A8 8 0 1 1 0 -8Z',
    ]);
  });

  it('are dashed at the edge where doubtful', () => {
    expect(shapes({ doubtful: true }).some((shape) => shape.dash)).toBe(true);
    expect(shapes({}).some((shape) => shape.dash)).toBe(false);
  });

  it('have another behind them where they stand for several', () => {
    const one = markShapes(MARK, THEMES.light);
    const several = markShapes({ ...MARK, gathers: true }, THEMES.light);
    expect(several.slice(-one.length)).toEqual(one);
    expect(several.length).toBeGreaterThan(one.length);
    expect(markKey({ ...MARK, gathers: true }, 'light')).not.toBe(markKey(MARK, 'light'));
  });

  it('have one key for each look', () => {
    expect(markKey(MARK, 'light')).not.toBe(markKey({ ...MARK, doubtful: true }, 'light'));
    expect(markKey(MARK, 'light')).not.toBe(markKey(MARK, 'dark'));
  });

  it('are hidden from assistive technology in the page', () => {
    expect(markSvg(MARK, THEMES.light)).toMatch(/^<svg aria-hidden="true"/);
  });
});
