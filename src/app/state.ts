// The state of the page and the one function that changes it. Frozen in development: a part that writes to it fails
// at once. What a link must bring back is derived from it in url.ts.
import type { Story } from '../core/story/story.ts';
import type { Panel } from '../elements/events.ts';
import type { View } from '../elements/view.ts';
import { filterChoices, NO_FILTER, type StoryFilter } from '../map/story/filter-story.ts';
import { findMention, type QuoteSelector } from '../map/reading/quote-selector.ts';
import { storyInSight } from '../map/story/story-in-sight.ts';

export interface AppState {
  status: { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready' };
  story: Story | null;
  place: string | null;
  mention: string | null;
  /** A passage that a link names by its words, until the story is there to look it up in. */
  quote: QuoteSelector | null;
  step: number | null;
  filter: StoryFilter;
  panel: Panel | null;
  hovered: string | null;
  view: View | null;
  /** Whether the link that led here named something that the story does not have. */
  linkBroken: boolean;
}

export type Link = Pick<AppState, 'place' | 'mention' | 'quote' | 'step' | 'filter' | 'panel' | 'view'>;

export type Action =
  | { type: 'loaded'; story: Story }
  | { type: 'failed'; message: string }
  | { type: 'renamed'; story: Story }
  | { type: 'link'; link: Link }
  | { type: 'place'; place: string | null }
  | { type: 'mention'; mention: string }
  | { type: 'step'; step: number | null }
  | { type: 'filter'; filter: StoryFilter }
  | { type: 'panel'; panel: Panel | null }
  | { type: 'hover'; place: string | null }
  | { type: 'view'; view: View | null };

export const EMPTY_LINK: Link = {
  place: null,
  mention: null,
  quote: null,
  step: null,
  filter: NO_FILTER,
  panel: null,
  view: null,
};

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
    case 'renamed':
      return { story: action.story };
    case 'link':
      return state.story ? { ...action.link, ...checkLink(state.story, action.link) } : action.link;
    case 'place':
      return { place: action.place, mention: null, step: null, view: null, linkBroken: false };
    case 'mention': {
      const mention = state.story?.mentions.find((one) => one.id === action.mention);
      return mention
        ? { place: mention.place, mention: mention.id, step: null, view: null, linkBroken: false }
        : {};
    }
    case 'step':
      return state.story
        ? { ...goToStep(state.story, state.filter, action.step), view: null, linkBroken: false }
        : {};
    case 'filter':
      return {
        filter: action.filter,
        step: null,
        ...(state.step === null ? {} : { place: null, mention: null }),
      };
    case 'panel':
      return { panel: action.panel };
    case 'hover':
      return { hovered: action.place };
    case 'view':
      return { view: action.view };
  }
}

function goToStep(story: Story, filter: StoryFilter, step: number | null): Partial<AppState> {
  const stop = step === null ? undefined : storyInSight(story, filter).steps[step];
  return stop ? { step, ...stop } : { step: null, place: null, mention: null };
}

/** What a link names but the story lacks is dropped, and said. */
function checkLink(story: Story, link: Link): Partial<AppState> {
  const filter = knownFilter(story, link.filter);
  const isUnknown = filter !== link.filter;
  if (link.step !== null) {
    const there = goToStep(story, filter, link.step);
    return { ...there, filter, quote: null, linkBroken: isUnknown || there.step === null };
  }
  const mention = link.quote
    ? findMention(story, link.quote)
    : (story.mentions.find((one) => one.id === link.mention) ?? null);
  const wanted = mention?.place ?? link.place;
  const place = story.places.some((one) => one.id === wanted) ? wanted : null;
  const asked = link.mention !== null || link.quote !== null;
  return {
    filter,
    place,
    mention: mention?.id ?? null,
    quote: null,
    linkBroken: isUnknown || (asked && !mention) || (link.place !== null && place === null),
  };
}

/** Without an outlet or speaker that the story does not have: it would leave nothing, and no list could name it. */
function knownFilter(story: Story, filter: StoryFilter): StoryFilter {
  if (filter.outlet === null && filter.speaker === null) return filter;
  const { outlets, speakers } = filterChoices(story);
  const known = {
    ...filter,
    outlet: outlets.find((name) => name === filter.outlet) ?? null,
    speaker: speakers.find((name) => name === filter.speaker) ?? null,
  };
  return known.outlet === filter.outlet && known.speaker === filter.speaker ? filter : known;
}

function freeze(state: AppState): AppState {
  return import.meta.env?.DEV ? Object.freeze(state) : state;
}
