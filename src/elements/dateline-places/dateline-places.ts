// The index of places: the map's equal for keyboard and screen reader. One tab stop; arrow keys go from place to place.
// A long list keeps only what is near sight in the page, and says of each entry which of how many it is.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { placeGlyph } from '../../map/marks/place-glyph.ts';
import { asListed } from '../../map/static/place-numbers.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import { unrelatedPlaces } from '../../map/story/unrelated-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { drawnMark } from '../drawn-mark.ts';
import { PlaceHoverEvent, PlaceSelectEvent } from '../events.ts';
import { inOwnTask } from '../own-task.ts';
import { nextIndex, RovingFocus } from '../roving-focus.ts';
import { rowStyles } from '../row.styles.ts';
import { base } from '../tokens.styles.ts';
import { placesStyles } from './dateline-places.styles.ts';
import { ListWindow } from './list-window.ts';

/** Up to so many places are all in the page. */
const LONG_FROM = 250;

@customElement('dateline-places')
export class DatelinePlaces extends LitElement {
  static override styles = [base, rowStyles, placesStyles];

  /** The places to list, in any order; listed A–Z. */
  @property({ attribute: false }) summaries: readonly PlaceSummary[] = [];
  /** Id of the open place. */
  @property() selected: string | null = null;
  /** Id of the place under pointer or focus, here or on the map or in the text. */
  @property() hovered: string | null = null;
  @property() language: Language = 'en';
  /** Ids of the places that step back while days are chosen: no day is told of them. */
  @property({ attribute: false }) undated: ReadonlySet<string> = new Set();
  /** By place id, where the map is a picture with numbers. */
  @property({ attribute: false }) numbers: ReadonlyMap<string, number> | null = null;

  #sorted: readonly PlaceSummary[] = [];
  /** Ids of the places that share no article with the one under the pointer. */
  #unrelated: ReadonlySet<string> = new Set();
  /** Of a long list: where each place stands in it. */
  #indexOf: ReadonlyMap<string, number> = new Map();
  /** Whether the list was long: it keeps its height then, so that a filter does not move the map above it. */
  #wasLong = false;
  /** Id of the place that had the focus last: a long list's tab stop. */
  #focused: string | null = null;

  readonly #roving = new RovingFocus(this, () =>
    this.#isLong() ? [] : [...this.renderRoot.querySelectorAll<HTMLElement>('li button')],
  );
  readonly #window = new ListWindow(this, () => this.renderRoot.querySelector<HTMLElement>('ul.long'));

  /** Puts the keyboard at a place, or at the list's tab stop where it is not listed. */
  async focusPlace(place: string | null): Promise<void> {
    await this.updateComplete;
    const index = this.#sorted.findIndex((summary) => summary.place.id === place);
    if (this.#isLong()) return this.#focusAt(Math.max(0, index));
    const own = place && this.renderRoot.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    (own || this.renderRoot.querySelector<HTMLElement>('button[tabindex="0"]'))?.focus();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return inOwnTask(this.summaries.length, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#unrelated = this.hovered === null ? this.undated : unrelatedPlaces(this.summaries, this.hovered);
    if (!changed.has('summaries') && !changed.has('language')) return;
    this.#sorted = asListed(this.summaries, this.language);
    this.#indexOf = new Map(this.#isLong() ? this.#sorted.map(({ place }, index) => [place.id, index]) : []);
    this.#wasLong ||= this.#isLong();
    this.#window.count = this.#sorted.length;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected') && !changed.has('summaries')) return;
    const index = this.#indexOf.get(this.selected ?? '');
    // After the frame's own layout: to scroll sooner would ask for one more.
    if (index !== undefined) requestAnimationFrame(() => this.#window.reveal(index));
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`
      <nav class=${this.#wasLong ? 'tall' : ''} aria-label=${words.places}>
        <h2>${words.places} <span class="count">${this.#sorted.length}</span></h2>
        ${this.#isLong() ? this.#long() : this.#short()}
      </nav>
    `;
  }

  #short(): TemplateResult {
    return html`<ul
      @keydown=${this.#roving.onKeyDown}
      @focusin=${this.#onFocus}
      @focusout=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
    >
      ${this.#sorted.map((summary) => html`<li>${this.#button(summary, -1)}</li>`)}
    </ul>`;
  }

  #long(): TemplateResult {
    const stop = this.#indexOf.get(this.#focused ?? '') ?? this.#indexOf.get(this.selected ?? '') ?? 0;
    const { from, to } = this.#window.range();
    const shown = Array.from({ length: to - from }, (_, offset) => from + offset);
    // What has or can have the focus stays in the page, however far the list is scrolled.
    if (stop < from) shown.unshift(stop);
    else if (stop >= to) shown.push(stop);
    return html`<ul
      class="long"
      style=${this.#window.extent}
      @scroll=${this.#window.onScroll}
      @keydown=${this.#onKeyDown}
      @focusin=${this.#onFocus}
      @focusout=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
    >
      ${repeat(
        shown,
        (index) => this.#sorted[index].place.id,
        (index) => {
          const { left, top, width } = this.#window.cell(index);
          return html`<li
            style="left: ${left}; top: ${top}; width: ${width}"
            aria-setsize=${this.#sorted.length}
            aria-posinset=${index + 1}
          >
            ${this.#button(this.#sorted[index], index === stop ? 0 : -1)}
          </li>`;
        },
      )}
    </ul>`;
  }

  #button(summary: PlaceSummary, tabIndex: number): TemplateResult {
    const { place, excerpts, doubtful } = summary;
    const words = WORDS[this.language];
    return html`<button
      data-place=${place.id}
      class=${place.id === this.hovered ? 'hovered' : this.#unrelated.has(place.id) ? 'unrelated' : nothing}
      tabindex=${tabIndex}
      aria-current=${place.id === this.selected ? 'true' : nothing}
      @click=${(event: MouseEvent) => this.dispatchEvent(new PlaceSelectEvent(place.id, event.detail === 0))}
      @pointerenter=${() => this.dispatchEvent(new PlaceHoverEvent(place.id))}
      @pointerleave=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
    >
      ${this.numbers ? html`<b>${this.numbers.get(place.id)} </b>` : nothing}${drawnMark(placeGlyph(summary))}<span
        class="name"
        dir="auto"
        >${place.name}</span
      >${doubtful ? '?' : ''} <span class="count" aria-hidden="true">${excerpts}</span
      ><span class="unseen">, ${words.excerpts(excerpts)}</span>
    </button>`;
  }

  #isLong(): boolean {
    return this.summaries.length > LONG_FROM;
  }

  #onFocus = (event: FocusEvent): void => {
    const { place } = (event.target as HTMLElement).dataset;
    if (!place) return;
    this.#focused = place;
    if ((event.target as HTMLElement).matches(':focus-visible')) {
      this.dispatchEvent(new PlaceHoverEvent(place));
    }
  };

  /** As RovingFocus does, but the next entry may have to come into the page first. */
  #onKeyDown = (event: KeyboardEvent): void => {
    const at = this.#indexOf.get(this.#focused ?? '');
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, at, this.#sorted.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#focusAt(next);
  };

  async #focusAt(index: number): Promise<void> {
    const { id } = this.#sorted[index].place;
    this.#focused = id;
    this.#window.reveal(index);
    this.requestUpdate();
    await this.updateComplete;
    // Held down, a key asks for the next one before this one has come.
    if (this.#focused !== id) return;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  }
}
