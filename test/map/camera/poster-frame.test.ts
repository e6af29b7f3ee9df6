// The two posters: the same view, drawn for rooms of different sizes.
import { describe, expect, it } from 'vitest';
import {
  onPoster,
  POSTER_SIZE,
  posterView,
  scaleCamera,
  STORY_FRAME,
  storyCamera,
} from '../../../src/map/camera/poster-frame.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

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

it('a point beyond the antimeridian lies as near as it is, not around the world', () => {
  const across = { center: [179, -17] as [number, number], zoom: 4 };
  const [near, beyond] = [onPoster(across, 'wide', [178, -17]), onPoster(across, 'wide', [-180, -17])];
  expect(beyond.x - 0.5).toBeCloseTo(0.5 - near.x, 9);
});

describe('how near a story is seen', () => {
  const [any] = summarisePlaces(fixtureStory(), outletsOf(fixtureStory()));
  const camera = (...points: [number, number][]) => {
    const summaries = points.map(([lng, lat], index) => ({
      ...any,
      place: { ...any.place, id: `p${index}`, lng, lat },
    }));
    return storyCamera(summaries, new Set(summaries.map(({ place }) => place.id)));
  };

  it('tells the districts of a town apart, with the town around them', () => {
    const { zoom } = camera([13.38, 52.49], [13.42, 52.54], [13.36, 52.53]);
    expect(zoom).toBeGreaterThan(9.5);
    expect(zoom).toBeLessThanOrEqual(10.5);
  });

  it('shows a place by itself in its country, however often it is named', () => {
    expect(camera([13.4, 52.5]).zoom).toBe(7.5);
    expect(camera([13.4, 52.5], [13.4, 52.5]).zoom).toBe(7.5);
  });

  it('comes nearer without a leap as a story narrows', () => {
    const zooms = Array.from({ length: 60 }, (_, step) => camera([13, 52], [13 + 4 * 0.9 ** step, 52]).zoom);
    zooms.slice(1).forEach((zoom, step) => {
      if (zoom < 7.5 || zoom === 10.5) return;
      expect(zoom - zooms[step]).toBeLessThan(0.16);
      expect(zoom).toBeGreaterThanOrEqual(zooms[step]);
    });
  });
});
