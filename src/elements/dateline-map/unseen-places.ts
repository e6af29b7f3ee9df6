// The line at the map's lower edge that names what has no mark of its own: places beyond the view, or gathered under the
// open one.
import { html, nothing, type TemplateResult } from 'lit';
import { beyondView } from '../../map/camera/beyond-view.ts';
import { gatheredUnder, type StoryFeatures } from '../../map/marks/story-features.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { Words } from '../../map/words/words.ts';
import type { View } from '../view.ts';

/** So many are named; the list of places has the rest. */
const NAMED_LIMIT = 4;

export interface UnseenPlaces {
  summaries: readonly PlaceSummary[];
  /** Id of the open place. */
  selected: string | null;
  /** Where a person has moved the map. */
  view: View | null;
  features: StoryFeatures | null;
  /** Ids of the places that the whole story's view is fitted to. */
  main: ReadonlySet<string>;
  /** Pixels; null before the map is laid out. */
  size: { width: number; height: number } | null;
  words: Words;
  open: (event: MouseEvent, place: string) => void;
  /** Parts what is gathered under the open place. */
  showApart: (event: MouseEvent) => void;
}

/** What is not on the map as a mark of its own: places beyond the view, or gathered under the open one. */
export function unseenPlaces(asked: UnseenPlaces): TemplateResult | typeof nothing {
  const { summaries, selected, view, features, main, size, words, open, showApart } = asked;
  if (selected !== null) {
    const further = html`<button class="further" @click=${showApart}>${words.zoomIn}</button>`;
    return line(words.gathered, gatheredUnder(selected, features, summaries), open, further);
  }
  return view !== null || !size
    ? nothing
    : line(words.beyondView, beyondView(summaries, main, size), open, nothing);
}

function line(
  label: string,
  places: readonly PlaceSummary[],
  open: UnseenPlaces['open'],
  further: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  const left = places.length - NAMED_LIMIT;
  return html`<p class="beyond">
    ${label}
    ${places
      .slice(0, NAMED_LIMIT)
      .map(
        ({ place }) =>
          html`<button dir="auto" @click=${(event: MouseEvent) => open(event, place.id)}>
            ${place.name}
          </button>`,
      )}${left > 0 ? html` +${left}` : nothing}
    ${further}
  </p>`;
}
