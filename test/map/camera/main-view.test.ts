import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';
import { mainView, recallSpots, writeSpots } from '../../../src/map/camera/main-view.ts';
import { storyInSight } from '../../../src/map/story/story-in-sight.ts';
import { fixtureStory } from '../../fixtures/story.ts';

/** CSS pixels: a desktop's map, and a phone's. */
const ROOMS = [
  { width: 900, height: 700 },
  { width: 390, height: 400 },
];

/** A story of its own each time: the last view is kept. */
function whole(): { story: Story; summaries: ReturnType<typeof storyInSight>['summaries'] } {
  const story = fixtureStory();
  return { story, summaries: storyInSight(story, NO_FILTER).summaries };
}

describe('spots that are written when a page is built', () => {
  it.each(ROOMS)('are the live map’s own, to the thousandth of a degree, in a room of $width', (room) => {
    const built = whole();
    const view = mainView(built.summaries, built.story.areas);
    const [own, main] = [view.spots(room), view.main];
    expect(own.size).toBeGreaterThan(0);
    const written = writeSpots(built.summaries, built.story.areas);
    const { story, summaries } = whole();
    recallSpots(summaries, story.areas, written);
    const recalled = mainView(summaries, story.areas);
    expect([...recalled.spots(room).keys()]).toEqual([...own.keys()]);
    for (const [id, spot] of own) {
      const found = recalled.spots(room).get(id)!;
      spot.forEach((degrees, axis) => expect(Math.abs(found[axis] - degrees)).toBeLessThan(0.001));
    }
    expect(recalled.main).toEqual(main);
  });

  it('are taken, not worked out again', () => {
    const { story, summaries } = whole();
    recallSpots(summaries, story.areas, '[[["p:gulf",1,2]],[["p:gulf",3,4]]]');
    const { spots } = mainView(summaries, story.areas);
    expect(ROOMS.map((room) => [...spots(room)])).toEqual([[['p:gulf', [1, 2]]], [['p:gulf', [3, 4]]]]);
  });

  it.each([
    '',
    '{',
    'null',
    '{}',
    '[1,2]',
    '[[["p:gulf",1,2]]]',
    '[[["p:gulf"]],[]]',
    '[[["p:gulf","1",2]],[]]',
  ])('are left alone as %j', (written) => {
    const { story, summaries } = whole();
    recallSpots(summaries, story.areas, written);
    const { spots } = mainView(summaries, story.areas);
    expect(spots(ROOMS[0]).size).toBeGreaterThan(0);
    expect(spots(ROOMS[0]).get('p:gulf')).not.toEqual([1, 2]);
  });
});
