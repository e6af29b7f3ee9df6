// The panels that lie over the story when they are asked for.
import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../core/story/story.ts';
import type { Comparison } from '../../map/compare/compare-outlets.ts';
import type { StoryFilter } from '../../map/story/filter-story.ts';
import type { PlaceNames } from '../../map/reading/place-names.ts';
import type { StoryInSight } from '../../map/story/story-in-sight.ts';
import type { Language } from '../../map/words/words.ts';
import '../dateline-about/dateline-about.ts';
import '../dateline-compare/dateline-compare.ts';
import type { Panel } from '../events.ts';

export interface StoryPanelsOptions extends Pick<StoryInSight, 'outlets' | 'kept'> {
  story: Story;
  /** The panel that is open. */
  panel: Panel | null;
  comparison: Comparison | null;
  filter: StoryFilter;
  credits: string;
  language: Language;
  placeNames: PlaceNames;
  basemapUrl: string | null;
  /** Whether the program of the print dialog is there. */
  canPrint: boolean;
}

export function storyPanels(options: StoryPanelsOptions): TemplateResult {
  const { story, panel, comparison, outlets, kept, filter, credits, language } = options;
  return html`
    <dateline-compare
      ?open=${panel === 'compare'}
      .comparison=${comparison}
      .outlets=${outlets}
      .articles=${story.articles}
      .filter=${filter}
      .language=${language}
    ></dateline-compare>
    <dateline-about
      ?open=${panel === 'about'}
      .story=${story}
      .credits=${credits}
      .language=${language}
    ></dateline-about>
    ${
      options.canPrint
        ? html`<dateline-print
            ?open=${panel === 'print'}
            .story=${story}
            .kept=${kept}
            .filter=${filter}
            .basemapUrl=${options.basemapUrl}
            .language=${language}
            .placeNames=${options.placeNames}
          ></dateline-print>`
        : nothing
    }
  `;
}
