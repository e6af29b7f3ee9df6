import { describe, expect, it } from 'vitest';
import { beyondView } from '../../../src/map/camera/beyond-view.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story)).filter(({ form }) => form === 'point');
const FRAME = { width: 900, height: 720 };
const main = new Set(['p:tallinn', 'p:helsinki', 'p:narva']);
const named = (room: { width: number; height: number }, all = summaries) =>
  beyondView(all, main, room).map(({ place }) => place.id);
/** The summaries of the main places, and one place moved to where a test wants it. */
const withOneAt = (lng: number, lat: number) =>
  summaries.flatMap((one) => {
    if (main.has(one.place.id)) return [one];
    return one.place.id === 'p:gdansk' ? [{ ...one, place: { ...one.place, lng, lat } }] : [];
  });

describe('beyondView', () => {
  it('names what lies outside the frame, not what is seen without having been fitted into it', () => {
    const ids = named(FRAME);
    expect(ids).toContain('p:stockholm');
    expect(ids).not.toContain('p:kunda');
    for (const id of main) expect(ids).not.toContain(id);
  });

  it('asks the room that there is: a wide map sees more', () => {
    expect(named({ width: 4000, height: 720 }).length).toBeLessThan(named(FRAME).length);
  });

  it('says nothing where everything can be seen, and names what its own line would cover', () => {
    const room = { width: 4000, height: 4000 };
    expect(beyondView(summaries, new Set(summaries.map(({ place }) => place.id)), room)).toEqual([]);
    expect(named(FRAME, withOneAt(26.5, 59.6))).toEqual([]);
    expect(named(FRAME, withOneAt(25, 50))).toEqual(['p:gdansk']);
  });

  it('sees across the antimeridian', () => {
    const moved = withOneAt(-179.5, 0).map((one) => {
      if (one.place.id === 'p:gdansk') return one;
      return { ...one, place: { ...one.place, lng: one.place.id === 'p:tallinn' ? 178 : 179, lat: 1 } };
    });
    expect(named({ width: 1800, height: 720 }, moved)).toEqual([]);
  });
});
