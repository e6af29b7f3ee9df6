import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/core/story/story.ts';
import { NO_FILTER } from '../../src/map/filter-story.ts';
import { mainView, recallSpots, writeSpots } from '../../src/map/main-view.ts';
import { storyInSight } from '../../src/map/story-in-sight.ts';
import { fixtureStory } from '../fixtures/story.ts';

/** A story of its own each time: the last view is kept. */
function whole(): { story: Story; summaries: ReturnType<typeof storyInSight>['summaries'] } {
  const story = fixtureStory();
  return { story, summaries: storyInSight(story, NO_FILTER).summaries };
}

describe('spots that are written when a page is built', () => {
  it('are the live map’s own, to the thousandth of a degree', () => {
    const built = whole();
    const { spots } = mainView(built.summaries, built.story.areas);
    expect(spots.size).toBeGreaterThan(0);
    const { story, summaries } = whole();
    recallSpots(summaries, story.areas, writeSpots(built.summaries, built.story.areas));
    const recalled = mainView(summaries, story.areas);
    expect([...recalled.spots.keys()]).toEqual([...spots.keys()]);
    for (const [id, [lng, lat]] of spots) {
      expect(recalled.spots.get(id)![0]).toBeCloseTo(lng, 2);
      expect(recalled.spots.get(id)![1]).toBeCloseTo(lat, 2);
    }
    expect(recalled.main).toEqual(mainView(built.summaries, built.story.areas).main);
  });

  it('are taken, not worked out again', () => {
    const { story, summaries } = whole();
    recallSpots(summaries, story.areas, '[["p:gulf",1,2]]');
    expect([...mainView(summaries, story.areas).spots]).toEqual([['p:gulf', [1, 2]]]);
  });

  it.each(['', '{', 'null', '{}', '[1]', '[["p:gulf"]]', '[["p:gulf","1",2]]'])(
    'left alone as %j',
    (written) => {
      const { story, summaries } = whole();
      recallSpots(summaries, story.areas, written);
      const { spots } = mainView(summaries, story.areas);
      expect(spots.size).toBeGreaterThan(0);
      expect(spots.get('p:gulf')).not.toEqual([1, 2]);
    },
  );
});
