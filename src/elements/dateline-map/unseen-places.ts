// The line at the map's lower edge that names what has no mark of its own: places beyond the view, or gathered under the
// open one.
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceSummary } from '../../map/summarise-places.ts';

/** So many are named; the list of places has the rest. */
const NAMED_LIMIT = 4;

export interface UnseenPlaces {
  label: string;
  places: readonly PlaceSummary[];
  open: (event: MouseEvent, place: string) => void;
  /** What shows them all, and what it is called. */
  further?: { label: string; show: () => void };
}

export function unseenPlaces({
  label,
  places,
  open,
  further,
}: UnseenPlaces): TemplateResult | typeof nothing {
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
    ${further ? html`<button class="further" @click=${further.show}>${further.label}</button>` : nothing}
  </p>`;
}
