// Where the map stays a picture: its buttons are made when something of them is another, not whenever the page is.
import { afterEach, expect, it, vi } from 'vitest';
import { MarkerButtons } from '../../src/elements/dateline-map/marker-buttons.ts';
import { StillMap, type StillQuestion } from '../../src/elements/dateline-map/still-map.ts';
import { mainView } from '../../src/map/camera/main-view.ts';
import { outletsOf } from '../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../fixtures/story.ts';

const FRAME = { width: 800, height: 600 };

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('makes its buttons anew for another place, size or list, and not for the same', () => {
  const story = fixtureStory();
  const summaries = summarisePlaces(story, outletsOf(story));
  const whole = mainView(summaries, story.areas);
  const room = document.createElement('div');
  document.body.append(room);
  const doNothing = () => {};
  const map = new StillMap(room, {
    ...{ onSelect: doNothing, onHover: doNothing, onKeyDown: doNothing },
    speakersOf: () => [],
  });
  const asked: StillQuestion = {
    ...{ summaries, areas: story.areas, theme: 'light', filtered: false, selected: null },
    ...{ language: 'en', numbers: new Map(summaries.map(({ place }, index) => [place.id, index + 1])) },
  };
  const made = vi.spyOn(MarkerButtons.prototype, 'render');
  map.render(asked, whole, FRAME);
  map.render({ ...asked }, whole, { ...FRAME });
  expect(made).toHaveBeenCalledTimes(1);
  map.render({ ...asked, selected: 'p:narva' }, whole, FRAME);
  map.render({ ...asked, selected: 'p:narva' }, whole, { ...FRAME, width: 500 });
  const few = summaries.slice(0, 3);
  map.render({ ...asked, summaries: few, filtered: true }, whole, FRAME);
  expect(made).toHaveBeenCalledTimes(4);
  expect(room.querySelectorAll('button')).toHaveLength(3);
});
