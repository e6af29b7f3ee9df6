// The articles to read, one under another, with every mention and quotation marked in place.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Story, StoryArticle, StoryMention } from '../../core/story/story.ts';
import {
  groupByArticle,
  markArticle,
  type ArticleMarks,
  type MarkedBlock,
} from '../../map/reading/marked-text.ts';
import { outletOfArticles, type Outlet } from '../../map/story/outlets.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import type { Language } from '../../map/words/words.ts';
import { MentionSelectEvent, PlaceHoverEvent } from '../events.ts';
import { inOwnTask, isMany } from '../own-task.ts';
import { base } from '../tokens.styles.ts';
import { articleTemplate } from './article-template.ts';
import { readerStyles } from './dateline-reader.styles.ts';
import { FoundWords } from './found-words.ts';

/** So many articles, with up to so many mentions together, are set at once; each further one when it comes near. */
const AT_ONCE = { articles: 6, mentions: 150 };
/** So many articles stand in the page in a first update, if only by their heads; as many more with each further one. */
const HEADS = 60;
/** Pixels before an article comes into sight. */
const NEAR = '1200px';
/** For so long what was jumped to is kept in sight: a third of a second. */
const HOLD_FRAMES = 20;
/** Further than this the text is not scrolled through, it is there at once. */
const FAR_SCREENS = 6;

@customElement('dateline-reader')
export class DatelineReader extends LitElement {
  static override styles = [base, readerStyles];

  @property({ attribute: false }) story: Story | null = null;
  @property({ attribute: false }) outlets: readonly Outlet[] = [];
  /** The places in sight: a mention of another is plain text. */
  @property({ attribute: false }) summaries: readonly PlaceSummary[] = [];
  /** Ids of the mentions in sight; null for all. Articles without any are left out. */
  @property({ attribute: false }) kept: ReadonlySet<string> | null = null;
  /** Ids of further articles to show: they have the words looked for, if in no sentence about a place. */
  @property({ attribute: false }) found: ReadonlySet<string> = new Set();
  /** The words looked for. */
  @property() text = '';
  /** Id of the open place: its mentions are marked. */
  @property() selected: string | null = null;
  /** Id of the place under the pointer: its mentions are lit. */
  @property() hovered: string | null = null;
  /** Id of the mention being read. */
  @property() mention: string | null = null;
  @property() language: Language = 'en';

  // One rule in a sheet of its own lights a place's mentions: the text is not rendered again on every hover.
  readonly #lit = new CSSStyleSheet();
  /** The story that `#groups` and what follows are of. */
  #ready: Story | null = null;
  #groups = new Map<string, ArticleMarks>();
  #marked = new Map<string, MarkedBlock[]>();
  /** Ids of the articles whose text is set. */
  #set = new Set<string>();
  /** How many articles stand in the page. */
  #reach = HEADS;
  #nearing: IntersectionObserver | null = null;
  readonly #words = new FoundWords();
  #summaryOf = new Map<string, PlaceSummary>();

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#lit];
    return root;
  }

  /** Brings a mention into sight, in the middle of what scrolls. */
  async scrollToMention(id: string, focus = false): Promise<void> {
    const article = this.#articleOf(id);
    if (article !== null && !this.#set.has(article)) {
      this.#set.add(article);
      this.#reach = Infinity;
      this.requestUpdate('story');
      await this.updateComplete;
    }
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-mention="${CSS.escape(id)}"]`);
    if (!link) return;
    // On a long way every article passed would be set: one jumps.
    const isFar = Math.abs(link.getBoundingClientRect().top) > FAR_SCREENS * innerHeight;
    const still = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
    link.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    if (focus) link.focus({ preventScroll: true });
    if (isFar) void this.#hold(link);
  }

  /** After a jump the text near by takes its true height, and may push away what was jumped to. */
  async #hold(link: HTMLElement): Promise<void> {
    for (let frame = 0; frame < HOLD_FRAMES && link.isConnected; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { top, bottom } = link.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: 'center' });
    }
  }

  /** Pixels from the top of the window to a mention's link; null where its text is not set. */
  mentionTop(id: string): number | null {
    const link = this.renderRoot.querySelector(`[data-mention="${CSS.escape(id)}"]`);
    return link?.getBoundingClientRect().top ?? null;
  }

  /** Brings the first mention of a place into sight unless one is there already. */
  showPlace(place: string): void {
    const frame = this.getBoundingClientRect();
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)];
    const parent = this.parentElement?.getBoundingClientRect() ?? frame;
    const inSight = links.some((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= parent.top && bottom <= parent.bottom;
    });
    const first = links[0]?.dataset.mention ?? this.#summaryOf.get(place)?.mentions[0].id;
    if (!inSight && first) void this.scrollToMention(first);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return inOwnTask(this.summaries.length, () => super.scheduleUpdate());
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    this.#light();
    return [...changed.keys()].some((key) => key !== 'hovered' && key !== 'selected');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('summaries')) {
      this.toggleAttribute('many', isMany(this.summaries.length));
      this.#summaryOf = new Map(this.summaries.map((summary) => [summary.place.id, summary]));
    }
    if (changed.has('story') && this.story !== changed.get('story') && this.story !== this.#ready) {
      this.#ready = this.story;
      this.#reach = HEADS;
      this.#marked = new Map();
      this.#groups = this.story ? groupByArticle(this.story) : new Map();
      this.#setFirst();
    } else if (changed.has('kept') && this.#isMuchSet()) this.#setFirst();
  }

  /** The first articles in sight, and the one that is being read. A new filter begins with these again. */
  #setFirst(): void {
    const current = this.#articleOf(this.mention);
    this.#set = new Set(current === null ? [] : [current]);
    let mentions = 0;
    for (const { id } of this.#articles().slice(0, AT_ONCE.articles)) {
      this.#set.add(id);
      mentions += this.#groups.get(id)?.mentions.length ?? 0;
      if (mentions >= AT_ONCE.mentions) break;
    }
  }

  /** Whether so much is set that setting it anew would be long work. */
  #isMuchSet(): boolean {
    if (this.#set.size > AT_ONCE.articles) return true;
    const mentions = [...this.#set].map((id) => this.#groups.get(id)?.mentions.length ?? 0);
    return mentions.reduce((sum, count) => sum + count, 0) > 2 * AT_ONCE.mentions;
  }

  protected override updated(): void {
    this.#nearing ??= new IntersectionObserver((entries) => this.#onNear(entries), {
      root: this.parentElement,
      rootMargin: NEAR,
    });
    this.#words.show(this.renderRoot, this.parentElement, this.text);
    for (const later of this.renderRoot.querySelectorAll('.later')) this.#nearing.observe(later);
    if (this.#reach >= this.#articles().length) return;
    this.#reach += HEADS;
    this.requestUpdate('story');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Put elsewhere in the page, it has its text still, but what it left off on leaving must be begun again.
    if (this.hasUpdated) this.requestUpdate('story');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearing?.disconnect();
    this.#words.clear();
    this.#nearing = null;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.story) return nothing;
    const outletOf = outletOfArticles(this.outlets);
    const read = this.#articleOf(this.mention);
    return html`
      <div
        @click=${this.#onClick}
        @pointerover=${this.#onPoint}
        @pointerleave=${() => this.dispatchEvent(new PlaceHoverEvent(null))}
        @focusin=${this.#onPoint}
      >
        ${this.#articles()
          .slice(0, this.#reach)
          .map((article) => {
            const mention = read === article.id ? this.mention : null;
            const isSet = this.#set.has(article.id);
            return guard([article, this.summaries, this.kept, this.language, mention, isSet], () =>
              articleTemplate({
                article,
                blocks: isSet ? this.#blocks(article) : null,
                outlet: outletOf.get(article.id) ?? 0,
                summaryOf: (shown) => this.#summaryShown(shown),
                current: mention,
                language: this.language,
              }),
            );
          })}
      </div>
    `;
  }

  /** Of the place that a mention means, where both are in sight. */
  #summaryShown({ id, place }: StoryMention): PlaceSummary | undefined {
    return place !== null && (this.kept?.has(id) ?? true) ? this.#summaryOf.get(place) : undefined;
  }

  /** Id of the article that a mention stands in. */
  #articleOf(mention: string | null): string | null {
    if (mention === null) return null;
    return this.story?.mentions.find(({ id }) => id === mention)?.article ?? null;
  }

  #articles(): StoryArticle[] {
    const { story, kept } = this;
    if (!story || !kept) return story?.articles ?? [];
    const named = new Set(this.summaries.flatMap(({ articles }) => [...articles]));
    return story.articles.filter(({ id }) => named.has(id) || this.found.has(id));
  }

  #onNear(entries: IntersectionObserverEntry[]): void {
    const near = entries.filter((entry) => entry.isIntersecting);
    for (const { target } of near) {
      this.#nearing?.unobserve(target);
      this.#set.add(target.id);
    }
    if (near.length > 0) this.requestUpdate('story');
  }

  /** Marks up an article's text the first time it is set. */
  #blocks(article: StoryArticle): MarkedBlock[] {
    const known = this.#marked.get(article.id);
    if (known) return known;
    const { mentions, quotations } = this.#groups.get(article.id) ?? { mentions: [], quotations: [] };
    const blocks = markArticle(article, mentions, quotations);
    this.#marked.set(article.id, blocks);
    return blocks;
  }

  #onClick = (event: MouseEvent): void => {
    const link = mentionAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new MentionSelectEvent(link.dataset.mention!, 'text', event.detail === 0));
  };

  #onPoint = (event: Event): void => {
    const place = mentionAt(event)?.dataset.place ?? null;
    if (place !== this.hovered) this.dispatchEvent(new PlaceHoverEvent(place));
  };

  #light(): void {
    const rule = (place: string, ground: string) =>
      `a[data-place="${CSS.escape(place)}"] { background: var(${ground}); --lit-line: 2px; }`;
    this.#lit.replaceSync(
      [
        this.selected ? rule(this.selected, '--lit-selected') : '',
        this.hovered ? rule(this.hovered, '--lit-hovered') : '',
      ].join('\n'),
    );
  }
}

function mentionAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('a.mention') : null;
}
