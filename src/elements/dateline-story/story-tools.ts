// What stands below text and map: the index of places, the line of time, the filters.
import { html, type TemplateResult } from 'lit';
import type { FilterChoices, StoryFilter } from '../../map/story/filter-story.ts';
import type { StoryInSight } from '../../map/story/story-in-sight.ts';
import type { Language } from '../../map/words/words.ts';
import '../dateline-filters/dateline-filters.ts';
import '../dateline-places/dateline-places.ts';
import '../dateline-timeline/dateline-timeline.ts';

export interface StoryToolsOptions extends Pick<
  StoryInSight,
  'summaries' | 'times' | 'passages' | 'undated'
> {
  /** Id of the open place. */
  place: string | null;
  /** Id of the place under pointer or focus. */
  hovered: string | null;
  filter: StoryFilter;
  choices: FilterChoices;
  /** Of the places, by id, where the map is a picture with numbers. */
  numbers: ReadonlyMap<string, number> | null;
  language: Language;
  /** On a narrow page time and filters are behind the menu button. */
  menuOpen: boolean;
}

export function storyTools(options: StoryToolsOptions): TemplateResult {
  const {
    summaries,
    times,
    passages,
    undated,
    place,
    hovered,
    filter,
    choices,
    numbers,
    language,
    menuOpen,
  } = options;
  const mentions = summaries.reduce((sum, summary) => sum + summary.mentions.length, 0);
  return html`<footer>
    <dateline-places
      .summaries=${summaries}
      .selected=${place}
      .hovered=${hovered}
      .numbers=${numbers}
      .undated=${undated}
      .language=${language}
    ></dateline-places>
    <div class="tools ${menuOpen ? 'menu' : ''}">
      <dateline-timeline .times=${times} .filter=${filter} .language=${language}></dateline-timeline>
      <dateline-filters
        .filter=${filter}
        .choices=${choices}
        .shown=${{ places: summaries.length, mentions, passages }}
        .language=${language}
      ></dateline-filters>
    </div>
  </footer>`;
}
