// What the page shows of a story, worked out from what is asked of it: each part anew only when what it is made from has
// changed.
import type { Story } from '../../core/story/story.ts';
import { compareOutlets, type Comparison } from '../../map/compare/compare-outlets.ts';
import { formatDay } from '../../map/reading/format-dates.ts';
import { excerptsOf, type ExcerptGroup } from '../../map/story/excerpts.ts';
import { filterChoices, isSameFilter, type StoryFilter } from '../../map/story/filter-story.ts';
import { listNumbers } from '../../map/static/place-numbers.ts';
import { storyInSight, type StoryInSight } from '../../map/story/story-in-sight.ts';
import { speakersIn } from '../../map/story/speakers-of.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { Language } from '../../map/words/words.ts';
import type { Panel } from '../events.ts';

export interface AskedStory {
  story: Story | null;
  filter: StoryFilter;
  /** Id of the open place. */
  place: string | null;
  /** The step of the walk, from 0. */
  step: number | null;
  panel: Panel | null;
}

const EMPTY: Pick<Story, 'articles' | 'mentions' | 'quotations'> = {
  articles: [],
  mentions: [],
  quotations: [],
};
const ANY_DAY = '1970-01-01';

export class ShownStory {
  choices = filterChoices(EMPTY);
  inSight: StoryInSight | null = null;
  /** The open place, with its excerpts. */
  open: PlaceSummary | null = null;
  groups: ExcerptGroup[] = [];
  /** Who speaks of a place. */
  speakersOf = speakersIn([]);
  /** Ids of the places walked so far. */
  walked: string[] = [];
  /** Worked out while its panel is open. */
  comparison: Comparison | null = null;
  #asked: AskedStory | null = null;
  #prepared: Story | null = null;
  #numbered: { summaries: readonly PlaceSummary[]; language: Language; numbers: Map<string, number> } | null =
    null;

  /** Work that a large story is better given in tasks of their own, before the next `ask`; none when it is done. */
  preparations(story: Story | null, language: Language): (() => void)[] {
    if (story === this.#prepared) return [];
    // To write the first day in a language takes long.
    return [() => this.#prepare(story), () => void formatDay(ANY_DAY, language)];
  }

  ask(asked: AskedStory): void {
    const { story, filter, place, step, panel } = asked;
    const before = this.#asked;
    this.#asked = asked;
    this.#prepare(story);
    const anew = before?.story !== story || !isSameFilter(before.filter, filter);
    if (anew) this.inSight = story ? storyInSight(story, filter) : null;
    const { inSight } = this;
    if (anew || before.panel !== panel) {
      this.comparison =
        panel === 'compare' && story && inSight
          ? compareOutlets(story, inSight.outlets, inSight.summaries, filter)
          : null;
    }
    if (anew || before.place !== place) {
      this.open = inSight?.summaries.find((summary) => summary.place.id === place) ?? null;
      this.groups = story && this.open ? excerptsOf(story, inSight!.outlets, this.open) : [];
    }
    if (anew || before.step !== step) {
      this.walked = step === null ? [] : (inSight?.steps ?? []).slice(0, step + 1).map((stop) => stop.place);
    }
  }

  /** Of the whole story's places in its list; a filter leaves each its number. Null until the whole story was seen. */
  numbersIn(language: Language): ReadonlyMap<string, number> | null {
    const { summaries, kept } = this.inSight ?? { summaries: [], kept: null };
    const isKnown = this.#numbered?.summaries === summaries && this.#numbered.language === language;
    if (kept === null && !isKnown)
      this.#numbered = { summaries, language, numbers: listNumbers(summaries, language) };
    return this.#numbered?.numbers ?? null;
  }

  #prepare(story: Story | null): void {
    if (story === this.#prepared) return;
    this.#prepared = story;
    this.choices = filterChoices(story ?? EMPTY);
    this.speakersOf = speakersIn(story?.quotations ?? []);
  }
}
