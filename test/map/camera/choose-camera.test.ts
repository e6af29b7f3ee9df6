import { expect, it } from 'vitest';
import { chooseCamera, isInSight, type CameraQuestion } from '../../../src/map/camera/choose-camera.ts';
import { mainPlaces } from '../../../src/map/story/main-places.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));
const question: CameraQuestion = {
  view: null,
  open: summaries.find(({ place }) => place.id === 'p:narva')!,
  shape: null,
  summaries,
  main: mainPlaces(summaries),
  frame: { width: 900, height: 720 },
  covered: 0,
  zoom: 0,
  walks: false,
};

it('comes no closer to an open place than its surroundings allow, but stays where a person is closer', () => {
  const { zoom } = chooseCamera(question);
  expect(zoom).toBeLessThan(9);
  expect(chooseCamera({ ...question, zoom: 9 }).zoom).toBe(9);
});

it('keeps its distance in a walk, however close the step before was', () => {
  expect(chooseCamera({ ...question, zoom: 9, walks: true })).toEqual(chooseCamera(question));
});

it('holds an open place in sight only where its name is not under the panel', () => {
  const beside = { ...question, covered: 340 };
  const { length } = question.open!.place.name;
  const edge = question.frame.width - beside.covered;
  expect(isInSight(beside, { x: edge - 30, y: 300 })).toBe(false);
  expect(isInSight(beside, { x: edge - 60 - length * 8, y: 300 })).toBe(true);
  expect(isInSight(question, { x: question.frame.width - 30, y: 300 })).toBe(true);
});

it('shows an open place from no farther than the whole story', () => {
  const town = question.summaries.map((summary, index) => ({
    ...summary,
    place: { ...summary.place, lng: 13.4 + index / 100, lat: 52.5 },
  }));
  const near = { ...question, summaries: town, main: new Set(town.map(({ place }) => place.id)) };
  const whole = chooseCamera({ ...near, open: null }).zoom;
  expect(whole).toBeGreaterThan(8);
  const open = town.find(({ form }) => form === 'point')!;
  expect(chooseCamera({ ...near, open }).zoom).toBeCloseTo(whole, 9);
});
