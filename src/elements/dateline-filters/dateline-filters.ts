// Search and filters in one quiet row: what is chosen here is in sight in the list, on the map and in the text alike.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { MentionKind } from '../../core/toponyms/mention.ts';
import { isFiltering, NO_FILTER, type StoryFilter } from '../../map/story/filter-story.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { FilterChangeEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { filtersStyles } from './dateline-filters.styles.ts';

/** Typing rests so long before the story is searched. */
const REST_MILLISECONDS = 150;

@customElement('dateline-filters')
export class DatelineFilters extends LitElement {
  static override styles = [base, filtersStyles];

  @property({ attribute: false }) filter: StoryFilter = NO_FILTER;
  /** What can be chosen. */
  @property({ attribute: false }) choices: { outlets: string[]; speakers: string[]; kinds: MentionKind[] } = {
    outlets: [],
    speakers: [],
    kinds: [],
  };
  /** How much is in sight; `passages` have the words looked for, and name no place. */
  @property({ attribute: false }) shown = { places: 0, mentions: 0, passages: 0 };
  @property() language: Language = 'en';

  /** What has been asked for and is not in the filter yet: a large story takes its time. */
  #wanted: StoryFilter | null = null;
  /** What is being typed, and has not been asked for yet. */
  #typed: string | null = null;
  #typing = 0;
  #hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#typed = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter')) this.#wanted = null;
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** The button that shows everything again goes when it is pressed. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    const { outlets, speakers, kinds } = this.choices;
    const { places, mentions, passages } = this.shown;
    const kindNames = kinds.map((kind) => [kind, words.kinds[kind]] as const);
    const named = (names: string[]) => names.map((name) => [name, name] as const);
    return html`
      <search aria-label=${words.filters}>
        <input
          type="search"
          aria-label=${words.search}
          placeholder=${words.search}
          .value=${live(this.#chosen().text)}
          @input=${this.#onType}
        />
        ${outlets.length > 1 ? this.#select('outlet', words.outlet, named(outlets)) : nothing}
        ${speakers.length > 0 ? this.#select('speaker', words.speaker, named(speakers)) : nothing}
        ${kinds.length > 1 ? this.#select('kind', words.kind, kindNames) : nothing}
        <div class="said">
          ${
            isFiltering(this.filter)
              ? html`<button @click=${() => this.#change(NO_FILTER)}>${words.clear}</button>`
              : nothing
          }
          <span role="status"
            >${places === 0 && passages > 0 ? words.shownInText(passages) : words.shown(places, mentions)}</span
          >
        </div>
      </search>
    `;
  }

  #select(
    field: 'outlet' | 'speaker' | 'kind',
    label: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const chosen = this.#chosen()[field];
    const onChange = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#change({ ...this.#chosen(), [field]: value || null });
    };
    const name = options.find(([value]) => value === chosen)?.[1] ?? nothing;
    return html`<label class="${field} ${chosen ? 'chosen' : ''}">
      ${label}
      <select title=${name} @change=${onChange}>
        <option value="" .selected=${live(chosen === null)}>${WORDS[this.language].all}</option>
        ${options.map(
          ([value, name]) =>
            html`<option value=${value} dir="auto" .selected=${live(value === chosen)}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #onType = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#change(this.#chosen()), REST_MILLISECONDS);
  };

  #chosen(): StoryFilter {
    const chosen = this.#wanted ?? this.filter;
    return this.#typed === null ? chosen : { ...chosen, text: this.#typed };
  }

  #change(filter: StoryFilter): void {
    clearTimeout(this.#typing);
    this.#typed = null;
    this.#wanted = filter;
    this.dispatchEvent(new FilterChangeEvent(filter));
  }
}
