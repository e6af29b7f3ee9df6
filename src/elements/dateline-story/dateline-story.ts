// A whole story: head, text, map, excerpts, walk, time, index of places. The element to embed. It holds no state of its
// own beyond layout: what is open, filtered and walked comes in as properties and goes out as events.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Story } from '../../core/story/story.ts';
import { BASEMAP_CREDIT } from '../../map/style/basemap-style.ts';
import { creditsIn } from '../../map/reading/credits.ts';
import { isFiltering, NO_FILTER, type StoryFilter } from '../../map/story/filter-story.ts';
import { NO_NAMES, type PlaceNames } from '../../map/reading/place-names.ts';
import type { StoryInSight } from '../../map/story/story-in-sight.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import type { DatelineCompare } from '../dateline-compare/dateline-compare.ts';
import '../dateline-excerpts/dateline-excerpts.ts';
import type { DatelineExcerpts } from '../dateline-excerpts/dateline-excerpts.ts';
import '../dateline-handle/dateline-handle.ts';
import '../dateline-map/dateline-map.ts';
import type { OpeningMap } from '../dateline-map/opening-map.ts';
import '../dateline-notice/dateline-notice.ts';
import type { DatelinePlaces } from '../dateline-places/dateline-places.ts';
import '../dateline-reader/dateline-reader.ts';
import type { DatelineReader } from '../dateline-reader/dateline-reader.ts';
import '../dateline-walk/dateline-walk.ts';
import type { DatelineWalk } from '../dateline-walk/dateline-walk.ts';
import type { PlainStory } from '../dateline-print/plain-pages.ts';
import { EscapeKey } from '../escape-key.ts';
import {
  FilterChangeEvent,
  LanguageChangeEvent,
  PanelEvent,
  PlaceSelectEvent,
  type MentionSelectEvent,
  type Panel,
  type ShareEvent,
} from '../events.ts';
import { dialogStyles } from '../modal-dialog.ts';
import { inOwnTasks } from '../own-task.ts';
import { ReturningFocus } from '../returning-focus.ts';
import { ScrollWalk } from '../scroll-walk.ts';
import { Swipe } from '../swipe.ts';
import { ThemeController } from '../theme-controller.ts';
import { base, tokens } from '../tokens.styles.ts';
import type { View } from '../view.ts';
import { storyStyles } from './dateline-story.styles.ts';
import { narrowStyles } from './narrow.styles.ts';
import { ShownStory } from './shown-story.ts';
import { StaticStory } from './static-story.ts';
import { storyHead } from './story-head.ts';
import { nothingLeft, staysStatic, storyFailed, storyMessage } from './story-message.ts';
import { storyPanels } from './story-panels.ts';
import { StoryPrint } from './story-print.ts';
import { storyTools } from './story-tools.ts';

export type StoryStatus = { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready' };

/** Pixels that the panel of excerpts covers at the map's right edge, its margin included. */
const PANEL_WIDTH = 372;
const PANEL_BESIDE_FROM = '(min-width: 1100px)';

@customElement('dateline-story')
export class DatelineStory extends LitElement {
  static override styles = [tokens, base, dialogStyles, storyStyles, narrowStyles];

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
  /** The step of the walk, from 0; null when nobody walks. */
  @property({ attribute: false }) step: number | null = null;
  /** What of the story is in sight. */
  @property({ attribute: false }) filter: StoryFilter = NO_FILTER;
  /** The panel that lies over the story. */
  @property() panel: Panel | null = null;
  /** A short message to show and announce. */
  @property() notice = '';
  @property() language: Language = 'en';
  /** Names of places in that language, for the basemap; the story's places come named. */
  @property({ attribute: false }) placeNames: PlaceNames = NO_NAMES;
  /** Who is credited for what the map shows; what comes with the bundled data is said in the reader's language. */
  @property() credits = BASEMAP_CREDIT;
  /** Address of the picture that stands for the map until it is live. */
  @property() poster: string | null = null;
  /** A map of the whole story that has been begun already; the map's element takes it over. */
  @property({ attribute: false }) opening: OpeningMap | null = null;
  /** Address of the tiles of the whole story's view, where there are such. */
  @property({ attribute: 'opening-tiles' }) openingTiles: string | null = null;
  /** Address of the basemap archive. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | null = null;

  @state() private menuOpen = false;
  /** Whether the browser cannot draw the map live. */
  @state() private still = false;
  @query('dateline-reader') private reader!: DatelineReader;
  @query('dateline-excerpts') private excerpts!: DatelineExcerpts | null;
  @query('dateline-walk') private walk!: DatelineWalk | null;
  @query('dateline-places') private places!: DatelinePlaces | null;

  readonly #theme = new ThemeController(this);
  readonly #scrollWalk = new ScrollWalk(this, (link) => this.reader?.mentionTop(link) ?? null);
  readonly #swipe = new Swipe();
  readonly #beside = matchMedia(PANEL_BESIDE_FROM);
  readonly #shown = new ShownStory();
  readonly #static = new StaticStory(this);
  readonly #print = new StoryPrint(this, () => this.#plainStory());
  readonly #focus = new ReturningFocus(this, {
    panel: () => this.excerpts,
    list: () => this.places,
    dialogs: () => this.renderRoot.querySelectorAll<DatelineCompare>('dateline-compare'),
  });
  #focusMention = false;

  constructor() {
    super();
    this.addEventListener('dateline-place-select', this.#focus.onPlaceSelect);
    this.addEventListener('dateline-mention-select', this.#focus.onMentionSelect);
    this.addEventListener('dateline-notice-close', () => {
      this.notice = '';
      void this.places?.focusPlace(this.place);
    });
    new EscapeKey(this, () => {
      if (this.place && !this.panel) this.dispatchEvent(new PlaceSelectEvent(null));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#beside.addEventListener('change', this.#onLayout);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#beside.removeEventListener('change', this.#onLayout);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const preparations = this.#shown.preparations(this.story, this.language);
    return inOwnTasks(this.story?.places.length ?? 0, preparations, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('status')) this.#static.readScroll();
    if (changed.has('panel') && this.panel === 'print') void this.#print.load();
    const { story, filter, place, step, panel } = this;
    this.#shown.ask({ story, filter, place, step, panel });
  }

  override render(): TemplateResult {
    const words = WORDS[this.language];
    if (this.status.kind === 'loading') {
      // A story that stands in the page already is read while the live one comes.
      return this.#static.stands ? html`<slot></slot>` : storyMessage(words.loading, null, 'status');
    }
    if (this.status.kind === 'failed') {
      if (this.#static.stands) return staysStatic(this.status.message, words);
      return storyFailed(this.status.message, words);
    }
    if (!this.story || !this.#shown.inSight || this.story.articles.length === 0) {
      return storyMessage(words.empty, words.emptyNext, 'status');
    }
    return this.#page(this.story, this.#shown.inSight);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('status') && this.status.kind === 'ready') {
      void this.#takeOver();
      this.#print.prepareAtRest();
    }
    const arrived = changed.has('story');
    if ((arrived || changed.has('mention')) && this.mention) {
      if (!this.#scrollWalk.leads()) void this.#showMention(this.mention);
    } else if ((arrived || changed.has('place')) && this.place) void this.#showPlace(this.place);
    if (this.#shown.open) void this.#focus.opened();
    else if (changed.has('place') && !this.place) this.#focus.closed(changed.get('place') ?? null);
  }

  #page(
    story: Story,
    { outlets, summaries, kept, found, passages, callouts, steps, undated, times }: StoryInSight,
  ): TemplateResult {
    const { language } = this;
    const words = WORDS[language];
    const credits = creditsIn(language, this.credits);
    const numbers = this.still ? this.#shown.numbersIn(language) : null;
    const names = new Map(summaries.map((summary) => [summary.place.id, summary.place.name]));
    return html`
      ${storyHead({
        story,
        outlets,
        language,
        menuOpen: this.menuOpen,
        onMenu: () => (this.menuOpen = !this.menuOpen),
        onPanel: (panel) => this.dispatchEvent(new PanelEvent(panel)),
        onLanguage: (chosen) => this.dispatchEvent(new LanguageChangeEvent(chosen)),
      })}
      <main
        class=${this.step !== null ? 'walking' : this.#shown.open ? 'open' : ''}
        @dateline-mention-select=${this.#onMentionSelect}
      >
        <div
          class="text"
          @wheel=${this.#scrollWalk.onHand}
          @touchmove=${this.#scrollWalk.onHand}
          @scroll=${(event: Event) => this.#scrollWalk.onScroll(event.currentTarget as Element, steps, this.step)}
          @touchstart=${this.#swipe.onStart}
          @touchend=${(event: TouchEvent) => this.walk?.goBy(this.#swipe.end(event))}
        >
          ${
            summaries.length === 0 && found.size === 0 && isFiltering(this.filter)
              ? nothingLeft(words, this.#showEverything)
              : nothing
          }
          <dateline-reader
            .story=${story}
            .outlets=${outlets}
            .summaries=${summaries}
            .kept=${kept}
            ?days=${this.filter.from !== null || this.filter.to !== null}
            .found=${found}
            .text=${this.filter.text}
            .selected=${this.place}
            .hovered=${this.hovered}
            .mention=${this.mention}
            .language=${language}
          ></dateline-reader>
        </div>
        <dateline-map
          .summaries=${summaries}
          .filtered=${kept !== null}
          .areas=${story.areas}
          .selected=${this.place}
          .hovered=${this.hovered}
          .view=${this.view}
          .theme=${this.#theme.theme}
          .language=${language}
          .placeNames=${this.placeNames}
          .basemapUrl=${this.basemapUrl}
          .openingTiles=${this.openingTiles}
          .opening=${this.opening}
          .poster=${this.poster}
          .callouts=${callouts}
          .speakersOf=${this.#shown.speakersOf}
          .walked=${this.#shown.walked}
          .covered=${this.#shown.open && this.#beside.matches ? PANEL_WIDTH : 0}
          .credits=${credits}
          .numbers=${numbers}
          .undated=${undated}
          @dateline-map-still=${() => (this.still = true)}
        ></dateline-map>
        <dateline-handle .language=${language} @dateline-share=${this.#onShare}></dateline-handle>
        <dateline-walk
          .names=${steps.map((step) => names.get(step.place) ?? '')}
          .step=${this.step}
          .language=${language}
        ></dateline-walk>
        ${
          this.#shown.open
            ? html`<dateline-excerpts
                .summary=${this.#shown.open}
                .groups=${this.#shown.groups}
                .mention=${this.mention}
                .language=${language}
                .placeNames=${this.placeNames}
              ></dateline-excerpts>`
            : nothing
        }
        ${storyTools({
          ...{ summaries, times, passages, undated, language, hovered: this.hovered, place: this.place },
          ...{ filter: this.filter, choices: this.#shown.choices, menuOpen: this.menuOpen, numbers },
        })}
      </main>
      ${storyPanels({
        ...{ story, outlets, kept, credits, language, panel: this.panel, filter: this.filter },
        ...{ comparison: this.#shown.comparison, placeNames: this.placeNames },
        ...{ basemapUrl: this.basemapUrl, canPrint: this.#print.isLoaded },
      })}
      ${this.#print.missing(words)}
      <p class="unseen" role="status">${this.#announcement()}</p>
      <dateline-notice .text=${this.notice} .language=${language}></dateline-notice>
    `;
  }

  #announcement(): string {
    if (!this.#shown.open || this.step !== null) return '';
    return `${this.#shown.open.place.name}: ${WORDS[this.language].excerpts(this.#shown.open.excerpts)}`;
  }

  async #showMention(mention: string): Promise<void> {
    const focus = this.#focusMention;
    this.#focusMention = false;
    await this.reader?.updateComplete;
    await this.reader?.scrollToMention(mention, focus);
  }

  async #showPlace(place: string): Promise<void> {
    await this.reader?.updateComplete;
    this.reader?.showPlace(place);
  }

  #plainStory(): PlainStory | null {
    const { story, poster, language } = this;
    const credits = creditsIn(language, this.credits);
    return story && this.status.kind === 'ready' ? { story, poster, language, credits } : null;
  }

  async #takeOver(): Promise<void> {
    await this.reader?.updateComplete;
    await this.excerpts?.updateComplete;
    const start = this.excerpts?.heading ?? this.renderRoot.querySelector('h1');
    this.#static.handOver(this.renderRoot.querySelector('.text'), start);
  }

  /** The button that asks for it goes with its sentence. */
  #showEverything = async (): Promise<void> => {
    this.dispatchEvent(new FilterChangeEvent(NO_FILTER));
    await this.updateComplete;
    await this.places?.focusPlace(null);
  };

  #onMentionSelect = (event: MentionSelectEvent): void => {
    this.#focusMention = event.from === 'excerpt' && event.byKeyboard;
  };

  /** Set past the template: a drag needs none of the rest to be worked out anew. */
  #onShare = ({ share }: ShareEvent): void => {
    this.renderRoot.querySelector('main')?.style.setProperty('--map-share', `${share}%`);
  };

  #onLayout = (): void => this.requestUpdate();
}
