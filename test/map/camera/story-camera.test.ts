import { describe, expect, it } from 'vitest';
import { project } from '../../../src/map/camera/mercator.ts';
import { fitCamera } from '../../../src/map/camera/story-camera.ts';

const FRAME = { width: 900, height: 700 };
const PADDING = { top: 40, right: 300, bottom: 40, left: 60 };

/** Where a point comes to lie in the frame. */
function inFrame(point: [number, number], { center, zoom }: ReturnType<typeof fitCamera>): [number, number] {
  const [x, y] = project(point, zoom);
  const [cx, cy] = project(center, zoom);
  return [x - cx + FRAME.width / 2, y - cy + FRAME.height / 2];
}

describe('fitCamera', () => {
  it('brings every point into the unpadded part of the frame, the outermost to its edge', () => {
    const points: [number, number][] = [
      [18, 54.3],
      [28.2, 60.4],
      [24, 57],
    ];
    const camera = fitCamera(points, FRAME, PADDING);
    const at = points.map((point) => inFrame(point, camera));
    for (const [x, y] of at) {
      expect(x).toBeGreaterThanOrEqual(PADDING.left - 0.01);
      expect(x).toBeLessThanOrEqual(FRAME.width - PADDING.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(PADDING.top - 0.01);
      expect(y).toBeLessThanOrEqual(FRAME.height - PADDING.bottom + 0.01);
    }
    expect(at[1][0] - at[0][0]).toBeCloseTo(FRAME.width - 360, 3);
  });

  it('does not go around the world for a story across the antimeridian', () => {
    const { center, zoom } = fitCamera(
      [
        [178, -17],
        [-175, -21],
      ],
      FRAME,
      { top: 0, right: 0, bottom: 0, left: 0 },
    );
    expect(zoom).toBeGreaterThan(4);
    expect(Math.abs(center[0])).toBeGreaterThan(177);
  });

  it('shows a single place from no closer than its limit, and no place as the world', () => {
    expect(fitCamera([[30, 50]], FRAME, PADDING).zoom).toBe(7.5);
    expect(fitCamera([[30, 50]], FRAME, PADDING, 5).zoom).toBe(5);
    expect(fitCamera([], FRAME, PADDING).zoom).toBe(1);
  });
});
