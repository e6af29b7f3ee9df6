// A whole story: head, text, map, excerpts, index of places. The element to embed. It holds no state of its own
// beyond layout: what is open and where the map looks come in as properties and go out as events.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Story } from '../../core/story/story.ts';
import { chooseCallouts, type Callout } from '../../map/choose-callouts.ts';
import { formatDay } from '../../map/describe-place.ts';
import { BASEMAP_CREDIT } from '../../map/basemap-style.ts';
import { excerptsOf, type ExcerptGroup } from '../../map/excerpts.ts';
import { outletsOf, type Outlet } from '../../map/outlets.ts';
import { summarisePlaces, type PlaceSummary } from '../../map/summarise-places.ts';
import { WORDS, type Language } from '../../map/words.ts';
import '../dateline-excerpts/dateline-excerpts.ts';
import type { DatelineExcerpts } from '../dateline-excerpts/dateline-excerpts.ts';
import '../dateline-map/dateline-map.ts';
import '../dateline-places/dateline-places.ts';
import '../dateline-reader/dateline-reader.ts';
import type { DatelineReader } from '../dateline-reader/dateline-reader.ts';
import type { MentionSelectEvent, PlaceSelectEvent } from '../events.ts';
import { ThemeController } from '../theme-controller.ts';
import { base, tokens } from '../tokens.styles.ts';
import type { View } from '../view.ts';
import { storyStyles } from './dateline-story.styles.ts';

export type StoryStatus = { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready' };

/** Pixels that the panel of excerpts covers at the map's right edge, its margin included. */
const PANEL_WIDTH = 372;
const PANEL_BESIDE_FROM = '(min-width: 1100px)';

@customElement('dateline-story')
export class DatelineStory extends LitElement {
  static override styles = [tokens, base, storyStyles];

  @property({ attribute: false }) story: Story | null = null;
  @property({ attribute: false }) status: StoryStatus = { kind: 'loading' };
  /** Id of the open place. */
  @property() place: string | null = null;
  /** Id of the mention being read. */
  @property() mention: string | null = null;
  /** Id of the place under pointer or focus. */
  @property() hovered: string | null = null;
  /** Where a person has moved the map. */
  @property({ attribute: false }) view: View | null = null;
  /** A short message to show and announce. */
  @property() notice = '';
  @property() language: Language = 'en';
  /** Who is credited for what the map shows. */
  @property() credits = BASEMAP_CREDIT;
  /** Address of the basemap archive. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | null = null;

  @query('dateline-reader') private reader!: DatelineReader;
  @query('dateline-excerpts') private panel!: DatelineExcerpts;

  readonly #theme = new ThemeController(this);
  #outlets: Outlet[] = [];
  #summaries: PlaceSummary[] = [];
  #groups: ExcerptGroup[] = [];
  #callouts: Callout[] = [];
  #open: PlaceSummary | null = null;
  /** What had the focus when a place was opened with the keyboard. */
  #opener: HTMLElement | null = null;
  #focusPanel = false;
  #focusMention = false;
  readonly #beside = matchMedia(PANEL_BESIDE_FROM);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#beside.addEventListener('change', this.#onLayout);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#beside.removeEventListener('change', this.#onLayout);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) {
      this.#outlets = this.story ? outletsOf(this.story) : [];
      this.#summaries = this.story ? summarisePlaces(this.story, this.#outlets) : [];
      this.#callouts = this.story ? chooseCallouts(this.story, this.#summaries) : [];
    }
    if (changed.has('story') || changed.has('place')) {
      this.#open = this.#summaries.find((summary) => summary.place.id === this.place) ?? null;
      this.#groups = this.story && this.#open ? excerptsOf(this.story, this.#outlets, this.#open) : [];
    }
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    if (this.status.kind === 'loading') return this.#message(words.loading, null, 'status');
    if (this.status.kind === 'failed') {
      return this.#message(`${words.failed} ${this.status.message}`, words.failedNext, 'alert');
    }
    if (!this.story || this.story.articles.length === 0)
      return this.#message(words.empty, words.emptyNext, 'status');
    return this.#page(this.story);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('mention') && this.mention) void this.#showMention(this.mention);
    else if (changed.has('place') && this.place) void this.#showPlace(this.place);
    if (this.#focusPanel && this.#open) {
      this.#focusPanel = false;
      void this.panel.updateComplete.then(() => this.panel.focusHeading());
    }
    if (changed.has('place') && !this.place && this.#opener) {
      this.#opener.focus();
      this.#opener = null;
    }
  }

  #page(story: Story): TemplateResult {
    const words = WORDS[this.language];
    return html`
      ${this.#head(story)}
      <main
        class=${this.#open ? 'open' : ''}
        @dateline-place-select=${this.#onPlaceSelect}
        @dateline-mention-select=${this.#onMentionSelect}
      >
        <div class="text" tabindex="-1">
          <dateline-reader
            .story=${story}
            .outlets=${this.#outlets}
            .summaries=${this.#summaries}
            .selected=${this.place}
            .hovered=${this.hovered}
            .mention=${this.mention}
            .language=${this.language}
          ></dateline-reader>
        </div>
        <dateline-map
          .summaries=${this.#summaries}
          .areas=${story.areas}
          .selected=${this.place}
          .hovered=${this.hovered}
          .view=${this.view}
          .theme=${this.#theme.theme}
          .language=${this.language}
          .basemapUrl=${this.basemapUrl}
          .callouts=${this.#callouts}
          .covered=${this.#open && this.#beside.matches ? PANEL_WIDTH : 0}
          .credits=${this.credits}
        ></dateline-map>
        ${
          this.#open
            ? html`<dateline-excerpts
                .summary=${this.#open}
                .groups=${this.#groups}
                .mention=${this.mention}
                .language=${this.language}
              ></dateline-excerpts>`
            : nothing
        }
        <footer>
          <dateline-places
            .summaries=${this.#summaries}
            .selected=${this.place}
            .language=${this.language}
          ></dateline-places>
        </footer>
      </main>
      <p class="unseen" role="status">${this.#announcement(words.excerpts)}</p>
      ${this.notice ? html`<p class="notice" role="status">${this.notice}</p>` : nothing}
    `;
  }

  #head(story: Story): TemplateResult {
    const words = WORDS[this.language];
    const days = story.articles
      .flatMap(({ published }) => (published ? [published.slice(0, 10)] : []))
      .sort();
    const period = [...new Set([days[0], days.at(-1)])].flatMap((day) =>
      day ? [formatDay(day, this.language)] : [],
    );
    return html`
      <header>
        <div>
          <h1 dir="auto">${story.title}</h1>
          ${story.subtitle ? html`<p class="dek" dir="auto">${story.subtitle}</p>` : nothing}
        </div>
        <div class="facts">
          <ul aria-label=${words.outlets}>
            ${this.#outlets.map(
              (outlet) =>
                html`<li style="--outlet: var(--outlet-${outlet.index}, var(--outlet-none))">
                  ${outlet.name}
                </li>`,
            )}
          </ul>
          <p>${period.join(' – ')}</p>
        </div>
      </header>
    `;
  }

  #message(text: string, next: string | null, role: 'status' | 'alert'): TemplateResult {
    return html`<main class="message">
      <div role=${role}>
        <p>${text}</p>
        ${next ? html`<p class="next">${next}</p>` : nothing}
      </div>
    </main>`;
  }

  #announcement(excerpts: (count: number) => string): string {
    return this.#open ? `${this.#open.place.name}: ${excerpts(this.#open.excerpts)}` : '';
  }

  async #showMention(mention: string): Promise<void> {
    const focus = this.#focusMention;
    this.#focusMention = false;
    await this.reader?.updateComplete;
    this.reader?.scrollToMention(mention, focus);
  }

  async #showPlace(place: string): Promise<void> {
    await this.reader?.updateComplete;
    this.reader?.showPlace(place);
  }

  #onPlaceSelect = (event: PlaceSelectEvent): void => {
    if (event.place === null || !event.byKeyboard) return;
    this.#opener = deepActiveElement();
    this.#focusPanel = true;
  };

  #onMentionSelect = (event: MentionSelectEvent): void => {
    this.#focusMention = event.from === 'excerpt' && event.byKeyboard;
  };

  #onLayout = (): void => this.requestUpdate();
}

function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
