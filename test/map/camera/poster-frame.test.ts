// The two posters: the same view, drawn for rooms of different sizes.
import { expect, it } from 'vitest';
import {
  onPoster,
  POSTER_SIZE,
  posterView,
  scaleCamera,
  STORY_FRAME,
} from '../../../src/map/camera/poster-frame.ts';

const CAMERA = { center: [24, 55] as [number, number], zoom: 4.3 };

it('the wide poster is the frame and what lies around it, pixel for pixel', () => {
  expect(posterView(CAMERA, 'wide')).toMatchObject({
    camera: CAMERA,
    size: POSTER_SIZE,
    frame: STORY_FRAME,
  });
});

it('the narrow poster is drawn for a telephone’s room, with the camera that the map takes there', () => {
  const { camera, size } = posterView(CAMERA, 'narrow');
  const room = { width: 390, height: 356 };
  expect(camera.center).toEqual(CAMERA.center);
  expect(camera.zoom).toBeCloseTo(scaleCamera(CAMERA, room).zoom, 9);
  // The style scales both posters by the frame.
  expect(size.width / POSTER_SIZE.width).toBeCloseTo(room.width / STORY_FRAME.width, 9);
  expect(size.height / POSTER_SIZE.height).toBeCloseTo(room.width / STORY_FRAME.width, 9);
});

it('a point lies at the same share of either poster, but where the whole world is too wide for a telephone', () => {
  const wide = onPoster(CAMERA, 'wide', [30.3, 59.9]);
  const narrow = onPoster(CAMERA, 'narrow', [30.3, 59.9]);
  expect(narrow.x).toBeCloseTo(wide.x, 9);
  expect(narrow.y).toBeCloseTo(wide.y, 9);
  const world = { center: [0, 0] as [number, number], zoom: 0.5 };
  expect(posterView(world, 'narrow').camera.zoom).toBe(0);
  expect(onPoster(world, 'narrow', [90, 0]).x).toBeGreaterThan(onPoster(world, 'wide', [90, 0]).x);
});
