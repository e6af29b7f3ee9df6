// Where the names of areas stand: on what is seen of them, away from marks and names.
import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../src/map/room/box.ts';
import { labelPoint, labelSpots } from '../../../src/map/room/label-point.ts';
import { projector } from '../../../src/map/camera/mercator.ts';
import { areaNameSize, isWhole } from '../../../src/map/room/name-room.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

describe('labelPoint', () => {
  /** From 0° to 50° east. */
  const VIEW = {
    camera: { center: [25, 54] as [number, number], zoom: 3.66 },
    size: { width: 900, height: 720 },
  };
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, 40],
        [60, 40],
        [60, 70],
        [10, 70],
        [10, 40],
      ],
    ],
  };

  const toFrame = projector(VIEW.camera, VIEW.size);
  const boxAt = (x: number, y: number, width = 14, height = 14): Box => ({
    ...{ x: x - width / 2, y: y - height / 2 },
    ...{ width, height },
  });
  const nameAt = ([lng, lat]: readonly [number, number]) => {
    const { x, y } = toFrame(lng, lat);
    const { width, height } = areaNameSize('Land');
    return boxAt(x, y, width, height);
  };

  it('finds a seen part of an area, away from marks', () => {
    const mark = toFrame(20, 52);
    const { point } = labelPoint(square, 'Land', VIEW, [boxAt(mark.x, mark.y)])!;
    expect(point[0]).toBeGreaterThan(10);
    expect(point[0]).toBeLessThan(60);
    const { x, y } = toFrame(...point);
    expect(Math.hypot(x - mark.x, y - mark.y)).toBeGreaterThan(50);
  });

  it('keeps a name whole and clear of what is taken where that can be, and else says so', () => {
    const { x, y } = toFrame(26, 54);
    const taken = [boxAt(x, y, 300, 60)];
    const found = labelPoint(square, 'Land', VIEW, taken)!;
    expect(found.serves).toBe(2);
    expect(taken.some((box) => overlap(box, nameAt(found.point)))).toBe(false);
    const everywhere = labelPoint(square, 'Land', VIEW, [boxAt(x, y, 3000, 3000)])!;
    expect(everywhere.serves).toBe(1);
    expect(isWhole(nameAt(everywhere.point), VIEW.size)).toBe(true);
    // A strip at the frame's edge has no room for a whole name.
    const strip = { ...VIEW, camera: { ...VIEW.camera, center: [-14, 54] as [number, number] } };
    expect(labelPoint(square, 'Land', strip, [])!.serves).toBe(0);
  });

  it('moves a name from beside a mark, and leaves one that lies on none', () => {
    const area = (lng: number): typeof summaries => {
      const [one] = summaries;
      return [{ ...one, form: 'area', place: { ...one.place, id: 'land', lng, lat: 55 } }];
    };
    const town = {
      ...summaries[0],
      form: 'point' as const,
      place: { ...summaries[0].place, lng: 26, lat: 55 },
    };
    const spots = (lng: number) =>
      labelSpots([...area(lng), town], [{ place: 'land', geometry: square }], VIEW);
    expect(spots(40).size).toBe(0);
    const { x, y } = toFrame(26, 55);
    expect(overlap(nameAt(spots(27).get('land')!), boxAt(x, y))).toBe(false);
  });

  it('moves a name that the frame would cut off', () => {
    const land = { ...summaries[0], form: 'area' as const };
    land.place = { ...land.place, id: 'land', lng: 49.9, lat: 55 };
    const spot = labelSpots([land], [{ place: 'land', geometry: square }], VIEW).get('land')!;
    expect(isWhole(nameAt(spot), VIEW.size)).toBe(true);
  });

  it('is null for an area out of the frame', () => {
    const camera = { center: [-60, 10] as [number, number], zoom: 4 };
    expect(labelPoint(square, 'Land', { ...VIEW, camera }, [])).toBeNull();
  });
});
