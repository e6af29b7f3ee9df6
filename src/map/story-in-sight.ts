// A story as it is seen through a filter: everything that list, map, text and walk are drawn from, worked out together
// so that they cannot disagree.
import type { Story } from '../core/story/story.ts';
import { chooseCallouts, type Callout } from './choose-callouts.ts';
import { isFiltering, mentionFilter, type StoryFilter } from './filter-story.ts';
import { outletsOf, type Outlet } from './outlets.ts';
import { storyTimes, type StoryTimes } from './story-times.ts';
import { summarisePlaces, type PlaceSummary } from './summarise-places.ts';
import { walkSteps, type WalkStep } from './walk.ts';

export interface StoryInSight {
  /** All of the story's outlets, whatever the filter: their hues must not change with it. */
  outlets: Outlet[];
  summaries: PlaceSummary[];
  /** Ids of the mentions that pass the filter; null when there is none. */
  kept: ReadonlySet<string> | null;
  callouts: Callout[];
  steps: WalkStep[];
  /** Of the whole story but for the filter by day: the strip shows what can be chosen. */
  times: StoryTimes;
}

/** The last answer is kept: state and page ask the same question one after the other. */
let last: { story: Story; filter: StoryFilter; inSight: StoryInSight } | null = null;

export function storyInSight(story: Story, filter: StoryFilter): StoryInSight {
  if (last?.story !== story || last.filter !== filter) last = { story, filter, inSight: look(story, filter) };
  return last.inSight;
}

function look(story: Story, filter: StoryFilter): StoryInSight {
  const outlets = outletsOf(story);
  const summaries = summarisePlaces(story, outlets, mentionFilter(story, filter));
  const kept = isFiltering(filter)
    ? new Set(summaries.flatMap((summary) => summary.mentions.map((mention) => mention.id)))
    : null;
  const anyDay = mentionFilter(story, { ...filter, from: null, to: null });
  return {
    outlets,
    summaries,
    kept,
    callouts: chooseCallouts(story, summaries),
    steps: walkSteps(summaries),
    times: storyTimes(story, outlets, story.mentions.filter(anyDay)),
  };
}
