// The state of the page and the one function that changes it. Frozen in development: a part that writes to it fails
// at once. What a link must bring back is derived from it in url.ts.
import type { Story } from '../core/story/story.ts';
import type { View } from '../elements/view.ts';

export interface AppState {
  status: { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready' };
  story: Story | null;
  place: string | null;
  mention: string | null;
  hovered: string | null;
  view: View | null;
  /** Whether the link that led here named something that the story does not have. */
  linkBroken: boolean;
}

export type Link = Pick<AppState, 'place' | 'mention' | 'view'>;

export type Action =
  | { type: 'loaded'; story: Story }
  | { type: 'failed'; message: string }
  | { type: 'link'; link: Link }
  | { type: 'place'; place: string | null }
  | { type: 'mention'; mention: string }
  | { type: 'hover'; place: string | null }
  | { type: 'view'; view: View | null };

export const EMPTY_LINK: Link = { place: null, mention: null, view: null };

export function initialState(link: Link = EMPTY_LINK): AppState {
  return freeze({ status: { kind: 'loading' }, story: null, hovered: null, linkBroken: false, ...link });
}

export function reduce(state: AppState, action: Action): AppState {
  return freeze({ ...state, ...change(state, action) });
}

function change(state: AppState, action: Action): Partial<AppState> {
  switch (action.type) {
    case 'loaded':
      return { status: { kind: 'ready' }, story: action.story, ...checkLink(action.story, state) };
    case 'failed':
      return { status: { kind: 'failed', message: action.message } };
    case 'link':
      return state.story ? { ...action.link, ...checkLink(state.story, action.link) } : action.link;
    case 'place':
      return { place: action.place, mention: null, view: null, linkBroken: false };
    case 'mention': {
      const mention = state.story?.mentions.find((one) => one.id === action.mention);
      return mention ? { place: mention.place, mention: mention.id, view: null, linkBroken: false } : {};
    }
    case 'hover':
      return { hovered: action.place };
    case 'view':
      return { view: action.view };
  }
}

/** What a link names but the story lacks is dropped, and said. */
function checkLink(story: Story, link: Link): Partial<AppState> {
  const mention = story.mentions.find((one) => one.id === link.mention);
  const wanted = mention?.place ?? link.place;
  const place = story.places.some((one) => one.id === wanted) ? wanted : null;
  return {
    place,
    mention: mention?.id ?? null,
    linkBroken: (link.mention !== null && !mention) || (link.place !== null && place === null),
  };
}

function freeze(state: AppState): AppState {
  return import.meta.env?.DEV ? Object.freeze(state) : state;
}
