// Names that stand whole in the map's room, and the layers that let them stand nowhere else.
import {
  createPropertyExpression,
  v8,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { overlap } from '../../../src/map/room/box.ts';
import { markBoxes, markNameSize, roamOf, sidesOf } from '../../../src/map/room/name-room.ts';
import { storyFeatures } from '../../../src/map/marks/story-features.ts';
import { markLayers } from '../../../src/map/style/story-layers.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { THEMES } from '../../../src/map/style/theme.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const PHONE = { width: 390, height: 356 };
const DESKTOP = { width: 893, height: 703 };
const mark = (x: number, y: number, name = 'Ostrava') => ({ x, y, radius: 5, name });

it.each([
  ['in the middle', 200, 200, PHONE, 'rlc'],
  ['at the left', 30, 220, PHONE, 'r'],
  ['not far from the left', 50, 220, PHONE, 'rc'],
  ['at the right', 360, 200, PHONE, 'l'],
  ['not far from the right', 330, 200, PHONE, 'lc'],
  ['at the top', 200, 12, PHONE, 'rl'],
  ['beside the buttons', 110, 80, PHONE, 'rc'],
  ['beside the credits', 200, 345, PHONE, 'l'],
  ['at the right of a desktop’s map', 880, 300, DESKTOP, 'l'],
] as const)('a mark’s name stands where it is whole: %s', (_, x, y, frame, sides) => {
  expect(sidesOf(mark(x, y), frame)).toBe(sides);
});

it('a name that the buttons leave no room for stands where the frame does not cut it', () => {
  expect(sidesOf(mark(352, 66, 'Hódmezővásárhely'), { ...PHONE, controls: 'right-row' })).toBe('l');
});

it('a name too long for any side may stand on each', () => {
  expect(sidesOf(mark(60, 100, 'Llanfairpwllgwyngyll'), { width: 120, height: 200 })).toBe('rlc');
});

it.each([
  ['in the middle', 200, 200, 'around'],
  ['at the left', 70, 220, 'upright'],
  ['at the lower left', 70, 345, 'still'],
  ['where the frame would cut it', 20, 220, 'nowhere'],
  ['under the credits', 330, 345, 'nowhere'],
  ['out of sight', -300, 220, 'around'],
] as const)('an area’s name stands where it is whole: %s', (_, x, y, roam) => {
  expect(roamOf(x, y, 'Moravia', PHONE)).toBe(roam);
});

it('reckons the names of marks beside each other, none on another or on a mark', () => {
  const marks = [mark(150, 200), mark(190, 204), mark(170, 214), mark(320, 200)];
  const boxes = markBoxes(marks, PHONE);
  expect(boxes.length).toBe(2 * marks.length);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  });
  const { width } = markNameSize('Ostrava');
  expect(boxes.filter((box) => box.width === width).length).toBe(marks.length);
});

it('tells the layers so only for the view in which names are kept whole', () => {
  const story = fixtureStory();
  const asked = {
    summaries: summarisePlaces(story, outletsOf(story)),
    areas: story.areas,
    zoom: 4,
    theme: 'light',
  };
  const camera = { center: [12, 59] as [number, number], zoom: 4 };
  const sides = (features: ReturnType<typeof storyFeatures>) =>
    new Set(features.marks.features.map(({ properties }) => properties.sides));
  expect(sides(storyFeatures(asked)).size).toBe(1);
  expect(sides(storyFeatures({ ...asked, view: { camera, frame: PHONE } })).size).toBeGreaterThan(1);
});

it.each([
  ['story-mark-label', { radius: 6, sides: 'l' }, /right$/u],
  ['story-mark-label', { radius: 6, sides: 'rc' }, /left$|^top$|^bottom$/u],
  ['story-area-label', { roam: 'still' }, /^center$/u],
  ['story-area-label', { roam: 'upright' }, /^center$|^top$|^bottom$/u],
])('the layer %s keeps to the sides of %j', (id, properties, allowed) => {
  const layer = markLayers(THEMES.light).find((one) => one.id === id)!;
  const value = 'layout' in layer && (layer.layout as Record<string, unknown>)['text-variable-anchor-offset'];
  const specification: unknown = v8.layout_symbol['text-variable-anchor-offset'];
  const parsed = createPropertyExpression(
    value,
    'layers[0].layout.text-variable-anchor-offset',
    specification as StylePropertySpecification,
  );
  if (parsed.result !== 'success') throw new Error(parsed.value.map(({ message }) => message).join());
  const found = parsed.value.evaluate({ zoom: 5 }, { type: 1, properties }) as { values: unknown[] };
  const anchors = found.values.filter((one) => typeof one === 'string');
  expect(anchors.length).toBeGreaterThan(0);
  for (const anchor of anchors) expect(anchor).toMatch(allowed);
});
