import { expect, it } from 'vitest';
import { NearView } from '../../../src/map/camera/near-view.ts';

const FRAME = { width: 512, height: 512 };
const MANY = 5000;
// At zoom 4 the frame spans 22.5 degrees of longitude, and as much again lies about it.
const above = (lng: number, lat = 0) => ({ center: [lng, lat] as [number, number], zoom: 4 });

it('holds all of a few places, and all before there is a map', () => {
  expect(new NearView().tell(above(0), FRAME, 600)({ lng: 170, lat: 60 })).toBe(true);
  expect(new NearView().tell(null, FRAME, MANY)({ lng: 170, lat: 60 })).toBe(true);
});

it('holds of many those in the frame and about it', () => {
  const isNear = new NearView().tell(above(10), FRAME, MANY);
  expect(isNear({ lng: 10, lat: 0 })).toBe(true);
  expect(isNear({ lng: 30, lat: 0 })).toBe(true);
  expect(isNear({ lng: 34, lat: 0 })).toBe(false);
  expect(isNear({ lng: 10, lat: 30 })).toBe(false);
});

it('sees across the antimeridian', () => {
  const isNear = new NearView().tell(above(178), FRAME, MANY);
  expect(isNear({ lng: -175, lat: 0 })).toBe(true);
  expect(isNear({ lng: -150, lat: 0 })).toBe(false);
});

it('covers a view until it is moved beyond what was told', () => {
  const near = new NearView();
  expect(near.covers(above(0), FRAME)).toBe(true);
  near.tell(above(175), FRAME, MANY);
  expect(near.covers(above(175), FRAME)).toBe(true);
  expect(near.covers(above(-175), FRAME)).toBe(true);
  expect(near.covers(above(-170), FRAME)).toBe(false);
  expect(near.covers(above(175, 12), FRAME)).toBe(false);
  expect(near.covers({ ...above(175), zoom: 5 }, FRAME)).toBe(true);
  expect(near.covers({ ...above(175), zoom: 2.5 }, FRAME)).toBe(false);
});
