// What the tests of the whole story share: the element with the page's own state behind it.
import { initialState, reduce, type Action, type AppState } from '../../src/app/state.ts';
import '../../src/elements/dateline-story/dateline-story.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { mount } from './render.ts';

/** Answers what a person does as the page does. */
export async function page(
  story = fixtureStory(),
): Promise<{ element: DatelineStory; state: () => AppState }> {
  let state = reduce(initialState(), { type: 'loaded', story });
  const element = await mount<DatelineStory>('dateline-story', {});
  const dispatch = (action: Action) => {
    state = reduce(state, action);
    Object.assign(element, state);
  };
  element.addEventListener('dateline-place-select', ({ place }) => dispatch({ type: 'place', place }));
  element.addEventListener('dateline-mention-select', ({ mention }) =>
    dispatch({ type: 'mention', mention }),
  );
  element.addEventListener('dateline-walk', ({ step }) => dispatch({ type: 'step', step }));
  element.addEventListener('dateline-filter-change', ({ filter }) => dispatch({ type: 'filter', filter }));
  element.addEventListener('dateline-panel', ({ panel }) => dispatch({ type: 'panel', panel }));
  element.addEventListener('dateline-place-hover', ({ place }) => dispatch({ type: 'hover', place }));
  dispatch({ type: 'view', view: null });
  await element.updateComplete;
  return { element, state: () => state };
}
