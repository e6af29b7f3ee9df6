import { describe, expect, it } from 'vitest';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { greatCircle, walkRoute, walkSteps } from '../../../src/map/story/walk.ts';
import { fixtureStory } from '../../fixtures/story.ts';

describe('walkSteps', () => {
  it('goes through the places in the order of the text, each at its first telling as a place', () => {
    const story = fixtureStory();
    const steps = walkSteps(summarisePlaces(story, outletsOf(story)));
    expect(steps.slice(0, 3).map((step) => step.place)).toEqual(['p:gulf', 'p:helsinki', 'p:suomenlinna']);
    // Named first for its government, then as a country: the step reads the second.
    const estonia = story.mentions.find(({ place, kind }) => place === 'p:estonia' && kind === 'literal')!;
    expect(steps.find((step) => step.place === 'p:estonia')!.mention).toBe(estonia.id);
  });
});

describe('greatCircle', () => {
  it('bends towards the pole and ends where it should', () => {
    const line = greatCircle([0, 50], [90, 50]);
    expect(line[0][1]).toBeCloseTo(50, 6);
    expect(line.at(-1)![0]).toBeCloseTo(90, 6);
    expect(line[16][1]).toBeGreaterThan(55);
  });

  it('crosses the antimeridian in one piece', () => {
    const line = greatCircle([170, 10], [-170, 10]);
    const leaps = line.slice(1).map(([lng], index) => Math.abs(lng - line[index][0]));
    expect(Math.max(...leaps)).toBeLessThan(2);
    expect(line.at(-1)![0]).toBeCloseTo(190, 6);
  });
});

describe('walkRoute', () => {
  it('has an arc between each two stops and one arrow, on the last', () => {
    const route = walkRoute([
      [10, 50],
      [20, 50],
      [20, 60],
    ]);
    expect(route.arcs.features.map((arc) => arc.properties!.last)).toEqual([false, true]);
    expect(route.arrow.features).toHaveLength(1);
    expect(route.arrow.features[0].properties.bearing).toBeCloseTo(0, 3);
    expect(walkRoute([[10, 50]]).arrow.features).toHaveLength(0);
  });
});
