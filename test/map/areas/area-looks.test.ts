import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaLook } from '../../../src/map/areas/area-looks.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import type { PlaceSummary } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const { summaries } = storyInSight(fixtureStory(), NO_FILTER);
const ESTONIA = summaries.find(({ place }) => place.name === 'Estonia')!;
const area = (
  box: [number, number, number, number] | null,
  excerpts = 1,
  feature = 'A/PCLI',
): PlaceSummary => ({
  ...ESTONIA,
  excerpts,
  place: { ...ESTONIA.place, box, feature },
});

/** With edges of about so many degrees. */
const circle = (degrees: number): Polygon => {
  const corners = 240;
  const radius = (degrees * corners) / (2 * Math.PI);
  const ring = Array.from({ length: corners + 1 }, (_, index): Position => {
    const angle = ((index % corners) / corners) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
};
const SHAPE = circle(0.1);

describe('areaLook', () => {
  it.each([
    ['an ocean over the antimeridian', [120, -60, -70, 66], 1, true],
    ['an ocean that the story is about', [120, -60, -70, 66], 9, false],
    ['a small country', [21, 57, 28, 60], 1, false],
    ['a vast country', [19, 41, 180, 82], 2, true],
    ['what has no box', null, 1, false],
  ] as const)('is faint for what is vast and named in passing: %s', (_, box, excerpts, faint) => {
    expect(areaLook(area(box && [...box], excerpts), SHAPE, 40).faint).toBe(faint);
  });

  it('is not faint in a story of few words', () => {
    expect(areaLook(area([120, -60, -70, 66]), SHAPE, 4).faint).toBe(false);
  });

  it('puts seas beneath the land, and no lake', () => {
    expect(areaLook(area(null, 1, 'H/SEA'), SHAPE, 9).sea).toBe(true);
    expect(areaLook(area(null, 1, 'H/GULF'), SHAPE, 9).sea).toBe(true);
    expect(areaLook(area(null, 1, 'H/LK'), SHAPE, 9).sea).toBe(false);
    expect(areaLook(ESTONIA, SHAPE, 9).sea).toBe(false);
  });

  it('is fine a zoom longer for each halving of its edges', () => {
    const fine = (degrees: number) => areaLook(ESTONIA, circle(degrees), 9).fine;
    expect(fine(0.1)).toBeCloseTo(6.1, 1);
    expect(fine(0.05) - fine(0.1)).toBeCloseTo(1, 1);
    expect(areaLook(ESTONIA, { type: 'Polygon', coordinates: [] }, 9).fine).toBe(12);
  });
});
