// Which places the whole story's view is fitted to.
import { describe, expect, it } from 'vitest';
import { mainPlaces } from '../../../src/map/story/main-places.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

describe('mainPlaces', () => {
  it('leaves out a place named once that lies far off, and no other', () => {
    const main = mainPlaces(summaries);
    expect(main.has('p:latakia')).toBe(false);
    expect(main.size).toBe(summaries.filter((summary) => summary.form === 'point').length - 1);
  });

  it('keeps a far place that the story tells much of', () => {
    const much = summaries.map((one) => (one.place.id === 'p:latakia' ? { ...one, excerpts: 9 } : one));
    expect(mainPlaces(much).has('p:latakia')).toBe(true);
  });

  it('is of no places in a story without any, as before the story has come', () => {
    expect(mainPlaces([]).size).toBe(0);
  });

  /** Points named `each` times, moved to where a test wants them. */
  const at = (each: number, ...spots: [lng: number, lat: number][]) =>
    spots.map(([lng, lat], index) => ({
      ...summaries.find(({ form }) => form === 'point')!,
      excerpts: each,
      place: { ...summaries[0].place, id: `p:${lng},${lat}#${index}`, lng, lat },
    }));
  const COUNTY = at(9, [-123.8, 46.9], [-123.9, 47], [-123.6, 47], [-124.1, 46.9], [-123.4, 47.1]);

  it('leaves out several that lie far off on different sides, though no one of them alone shrinks the view', () => {
    const far = at(1, [-77, 38.9], [-90.1, 30], [-118, 33.7], [-87.1, 41.6]);
    expect([...mainPlaces([...COUNTY, ...far])].sort()).toEqual(COUNTY.map(({ place }) => place.id).sort());
  });

  it('keeps several far places that the story tells much of', () => {
    const far = at(4, [-77, 38.9], [-90.1, 30], [-118, 33.7], [-87.1, 41.6]);
    expect(mainPlaces([...COUNTY, ...far]).size).toBe(COUNTY.length + far.length);
  });

  it('measures across the antimeridian: islands on both sides of it are near each other', () => {
    const islands = at(9, [178.4, -18.1], [-171.8, -13.8], [179.2, -8.5], [-175.2, -21.1]);
    const far = at(1, [37.6, 55.8]);
    expect([...mainPlaces([...islands, ...far])].sort()).toEqual(islands.map(({ place }) => place.id).sort());
  });
});
