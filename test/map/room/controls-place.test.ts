// The map's buttons on a telephone: off the marks, where there is such a corner.
import { describe, expect, it } from 'vitest';
import { controlsPlace } from '../../../src/map/room/controls-place.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { unproject } from '../../../src/map/camera/mercator.ts';
import { sidesOf, type Frame } from '../../../src/map/room/name-room.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import type { PlaceSummary } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const PHONE: Frame = { width: 390, height: 356, free: true };
const CAMERA = { center: [0, 0] as [number, number], zoom: 4 };
const [SUMMARY] = storyInSight(fixtureStory(), NO_FILTER).summaries.filter(({ form }) => form === 'point');

/** Places with short names at these pixels. */
const placesAt = (...spots: [number, number][]): PlaceSummary[] =>
  spots.map(([x, y]) => {
    const middle = 256 * 2 ** CAMERA.zoom;
    const at: [number, number] = [middle + x - PHONE.width / 2, middle + y - PHONE.height / 2];
    const [lng, lat] = unproject(at, CAMERA.zoom);
    return { ...SUMMARY, place: { ...SUMMARY.place, name: 'Ur', lng, lat } };
  });

describe('controlsPlace', () => {
  it.each([
    ['the upper left, where nothing is', [[200, 200]], 'left'],
    ['the upper right, where a mark is at the left', [[30, 30]], 'right'],
    [
      'a row, where marks are on both sides',
      [
        [30, 110],
        [360, 110],
      ],
      'left-row',
    ],
    [
      'a row at the right, where a mark is at the upper left too',
      [
        [30, 30],
        [360, 110],
      ],
      'right-row',
    ],
    [
      'where a mark is only touched, where all corners have one',
      [
        [30, 30],
        [340, 64],
      ],
      'right-row',
    ],
  ] as [string, [number, number][], string][])('is %s', (_, spots, place) => {
    expect(controlsPlace(placesAt(...spots), CAMERA, PHONE)).toBe(place);
  });

  it('is the upper left where other things stand over the map', () => {
    expect(controlsPlace(placesAt([30, 30]), CAMERA, { ...PHONE, free: false })).toBe('left');
  });

  it('sees places beyond the antimeridian', () => {
    const camera = { center: [179, 0] as [number, number], zoom: 4 };
    const places = placesAt([30, 30]);
    const turned = places.map((one) => {
      const lng = one.place.lng + 179;
      return { ...one, place: { ...one.place, lng: lng > 180 ? lng - 360 : lng } };
    });
    expect(controlsPlace(turned, camera, PHONE)).toBe('right');
  });
});

it('names keep clear of the buttons where they stand', () => {
  const mark = { x: 330, y: 100, radius: 5, name: 'Ur' };
  expect(sidesOf(mark, PHONE)).toBe('rlc');
  expect(sidesOf(mark, { ...PHONE, controls: 'right' })).not.toContain('r');
});
