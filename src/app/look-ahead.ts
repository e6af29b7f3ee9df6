// What a large story shows through a filter is worked out before it is asked for, a stage a task, so that the page
// answers all the while. A story of usual size is quicker in one go.
import type { Story } from '../core/story/story.ts';
import type { StoryFilter } from '../map/story/filter-story.ts';
import { lookInStages } from '../map/story/story-in-sight.ts';

/** Mentions from which it is worth the waits. */
const LARGE = 5000;

/** Ends early when `wanted` no longer is. The answer is kept where `storyInSight` finds it. */
export async function lookAhead(
  story: Story,
  filter: StoryFilter,
  wanted: () => boolean = () => true,
): Promise<void> {
  if (!isLarge(story)) return;
  const stages = lookInStages(story, filter);
  while (wanted() && !stages.next().done) await new Promise((resolve) => setTimeout(resolve));
}

export function isLarge(story: Story | null): story is Story {
  return story !== null && story.mentions.length >= LARGE;
}
