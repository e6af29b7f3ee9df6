// Where callouts find room over the map: on none of what else stands over it.
import { expect, it } from 'vitest';
import { findRoom, WALK } from '../../src/map/callouts/find-callouts.ts';
import { overlap } from '../../src/map/room/box.ts';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import type { ControlsPlace, Frame } from '../../src/map/room/name-room.ts';
import { storyFeatures } from '../../src/map/marks/story-features.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import { WORDS, type Language } from '../../src/map/words/words.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

const FRAME: Frame = { width: 700, height: 420, free: true };
/** The buttons, large enough for fingers, and the space around them. */
const BUTTONS = {
  right: { x: 640, y: 0, width: 60, height: 140 },
  'right-row': { x: 560, y: 0, width: 140, height: 60 },
};

/** Of the fixture's first callout, its mark at these pixels. */
function roomFor(spot: { x: number; y: number }, controls: ControlsPlace) {
  const { summaries, callouts } = storyInSight(fixtureStory(), NO_FILTER);
  const own = summaries.filter(({ place }) => place.id === callouts[0].place);
  const features = storyFeatures({ summaries: own, areas: [], zoom: 4, theme: 'light' });
  return findRoom(callouts, { features, project: () => spot, frame: { ...FRAME, controls } });
}

it.each([
  ['right', { x: 440, y: 70 }],
  ['right-row', { x: 400, y: 50 }],
] as const)('not on the buttons, where those stand at the %s', (controls, spot) => {
  const [box] = roomFor(spot, controls);
  expect(overlap(box, BUTTONS[controls])).toBe(false);
  // Elsewhere it would have stood there.
  const [otherwise] = roomFor(spot, 'left');
  expect(overlap(otherwise, BUTTONS[controls])).toBe(true);
});

it.each(Object.keys(WORDS) as Language[])(
  'has the walk’s button in its own room, in %s',
  async (language) => {
    const { element } = await page();
    element.language = language;
    const start = () => find(find(element, 'dateline-walk')!, '.start');
    await until(() => start()?.textContent.includes(WORDS[language].walk) ?? false, 'the button');
    await document.fonts.ready;
    const [map, button] = [find(element, 'dateline-map')!, start()!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(button.right - map.left).toBeLessThanOrEqual(WALK.x + WALK.width);
    expect(button.bottom - map.top).toBeLessThanOrEqual(WALK.y + WALK.height);
    element.remove();
  },
);
