// The index of places: the map's equal for keyboard and screen reader. One tab stop; arrow keys go from place to place.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { placeGlyph } from '../../map/place-glyph.ts';
import type { PlaceSummary } from '../../map/summarise-places.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { drawnMark } from '../drawn-mark.ts';
import { PlaceHoverEvent, PlaceSelectEvent } from '../events.ts';
import { inOwnTask } from '../own-task.ts';
import { RovingFocus } from '../roving-focus.ts';
import { base } from '../tokens.styles.ts';
import { placesStyles } from './dateline-places.styles.ts';

const FIRST = 250;
const FURTHER = 250;

@customElement('dateline-places')
export class DatelinePlaces extends LitElement {
  static override styles = [base, placesStyles];

  /** The places to list, in any order; listed A–Z. */
  @property({ attribute: false }) summaries: readonly PlaceSummary[] = [];
  /** Id of the open place. */
  @property() selected: string | null = null;
  @property() language: Language = 'en';

  /** How many of the places are listed: a long list begins with the most named. */
  @state() private limit = FIRST;

  readonly #roving = new RovingFocus(this, () => [
    ...this.renderRoot.querySelectorAll<HTMLElement>('li button'),
  ]);

  protected override scheduleUpdate(): void | Promise<unknown> {
    return inOwnTask(this.summaries.length, () => super.scheduleUpdate());
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    const total = this.summaries.length;
    const most = [...this.summaries].sort((a, b) => b.excerpts - a.excerpts || a.order - b.order);
    const { compare } = new Intl.Collator(this.language);
    const sorted = most.slice(0, this.limit).sort((a, b) => compare(a.place.name, b.place.name));
    return html`
      <nav aria-label=${words.places}>
        <h2>${words.places} <span class="count">${total}</span></h2>
        <ul
          @keydown=${this.#roving.onKeyDown}
          @focusin=${this.#onFocus}
          @focusout=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
        >
          ${sorted.map((summary) => this.#entry(summary))}
          ${
            total > this.limit
              ? html`<li>
                  <button class="more" @click=${this.#more}>${words.morePlaces(total - this.limit)}</button>
                </li>`
              : nothing
          }
        </ul>
      </nav>
    `;
  }

  #entry(summary: PlaceSummary): TemplateResult {
    const { place, excerpts, doubtful } = summary;
    const words = WORDS[this.language];
    return html`<li>
      <button
        data-place=${place.id}
        tabindex="-1"
        aria-current=${place.id === this.selected ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.dispatchEvent(new PlaceSelectEvent(place.id, event.detail === 0))}
        @pointerenter=${() => this.dispatchEvent(new PlaceHoverEvent(place.id))}
        @pointerleave=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
      >
        ${drawnMark(placeGlyph(summary))}<span class="name" dir="auto">${place.name}</span
        >${doubtful ? '?' : ''} <span class="count" aria-hidden="true">${excerpts}</span
        ><span class="unseen">, ${words.excerpts(excerpts)}</span>
      </button>
    </li>`;
  }

  #more = (): void => {
    this.limit += FURTHER;
  };

  #onFocus = (event: FocusEvent): void => {
    const place = (event.target as HTMLElement).dataset.place;
    if (place && (event.target as HTMLElement).matches(':focus-visible')) {
      this.dispatchEvent(new PlaceHoverEvent(place));
    }
  };
}
