// A story as it is seen through a filter: everything that list, map, text and walk are drawn from, worked out together
// so that they cannot disagree.
import type { Story } from '../../core/story/story.ts';
import { chooseCallouts, type Callout } from '../callouts/choose-callouts.ts';
import {
  articlesFound,
  isFiltering,
  isSameFilter,
  mentionFilter,
  passagesFound,
  type StoryFilter,
} from './filter-story.ts';
import { outletsOf, type Outlet } from './outlets.ts';
import { storyTimes, type StoryTimes } from './story-times.ts';
import { summariseInParts, type PlaceSummary } from './summarise-places.ts';
import { walkSteps, type WalkStep } from './walk.ts';

export interface StoryInSight {
  /** All of the story's outlets, whatever the filter: their hues must not change with it. */
  outlets: Outlet[];
  summaries: PlaceSummary[];
  /** Ids of the mentions that pass the filter; null when there is none. */
  kept: ReadonlySet<string> | null;
  /** Ids of the articles that have the words looked for, whether by a place or not. */
  found: ReadonlySet<string>;
  /** Where no place is left: how often those articles have the words. */
  passages: number;
  callouts: Callout[];
  steps: WalkStep[];
  /** While days are chosen: ids of the places that only mentions without a date name. */
  undated: ReadonlySet<string>;
  /** Of the whole story but for the filter by day: the strip shows what can be chosen. */
  times: StoryTimes & {
    /** Mentions of a place that the days chosen hold. */
    inDays: number;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The last answer is kept: state and page ask the same question one after the other. */
let last: { story: Story; filter: StoryFilter; inSight: StoryInSight } | null = null;

export function storyInSight(story: Story, filter: StoryFilter): StoryInSight {
  const stages = lookInStages(story, filter);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/** The same, resting after each stage: a large story's are then tasks of their own. */
export function* lookInStages(story: Story, filter: StoryFilter): Generator<undefined, StoryInSight> {
  if (last?.story === story && isSameFilter(last.filter, filter)) return last.inSight;
  const outlets = outletsOf(story);
  const passes = mentionFilter(story, filter);
  yield;
  const passed = new Set(story.mentions.filter(passes));
  yield;
  const summaries = yield* summariseInParts(story, outlets, (mention) => passed.has(mention));
  yield;
  const kept = isFiltering(filter)
    ? new Set(summaries.flatMap((summary) => summary.mentions.map((mention) => mention.id)))
    : null;
  const found = articlesFound(story, filter);
  const passages = summaries.length === 0 ? passagesFound(story, filter, found) : 0;
  yield;
  const undated = filter.from === null && filter.to === null ? NONE : onlyUndated(summaries);
  const told = undated.size > 0 ? summaries.filter(({ place }) => !undated.has(place.id)) : summaries;
  const callouts = chooseCallouts(story, told);
  const steps = walkSteps(summaries);
  yield;
  const anyDay =
    filter.from === null && filter.to === null
      ? [...passed]
      : story.mentions.filter(mentionFilter(story, { ...filter, from: null, to: null }));
  const inDays = [...passed].filter(({ place, date }) => place !== null && date !== null).length;
  const times = { ...storyTimes(story, outlets, anyDay), inDays };
  const inSight = { outlets, summaries, kept, found, passages, callouts, steps, undated, times };
  last = { story, filter, inSight };
  return inSight;
}

function onlyUndated(summaries: readonly PlaceSummary[]): Set<string> {
  const undated = summaries.filter(({ mentions }) => mentions.every(({ date }) => date === null));
  return new Set(undated.map(({ place }) => place.id));
}
