// What the articles say of one place: its quotations and sentences, grouped by outlet and article, each leading back to
// its spot.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StoryMention } from '../../core/story/story.ts';
import {
  foldCopies,
  type ExcerptCopy,
  type FoldedExcerpt,
  type FoldedGroup,
} from '../../map/compare/fold-copies.ts';
import { foreignLanguage } from '../../map/reading/article-language.ts';
import { describePlace } from '../../map/reading/describe-place.ts';
import { doubtInWords } from '../../map/reading/doubt-in-words.ts';
import { doubtfulIn, excerptFacts } from '../../map/reading/excerpt-facts.ts';
import { excerptPieces, type Attribution, type ExcerptGroup } from '../../map/story/excerpts.ts';
import { formatDay } from '../../map/reading/format-dates.ts';
import { placeGlyph } from '../../map/marks/place-glyph.ts';
import { NO_NAMES, type PlaceNames } from '../../map/reading/place-names.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { CopyLinkEvent, MentionSelectEvent, PlaceSelectEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { excerptsStyles } from './dateline-excerpts.styles.ts';

const LINK_ICON = 'M5.5 8.5L8.5 5.5M6 4L8 2A2.8 2.8 0 0 1 12 6L10 8M8 10L6 12A2.8 2.8 0 0 1 2 8L4 6';

/** What `lang` the article's own words need; none where they are in the page's language. */
type Lang = string | typeof nothing;

@customElement('dateline-excerpts')
export class DatelineExcerpts extends LitElement {
  static override styles = [base, excerptsStyles];

  /** The open place; with null the element shows nothing. */
  @property({ attribute: false }) summary: PlaceSummary | null = null;
  @property({ attribute: false }) groups: readonly ExcerptGroup[] = [];
  /** Id of the mention that is being read in the article. */
  @property() mention: string | null = null;
  @property() language: Language = 'en';
  /** Names of places in that language. */
  @property({ attribute: false }) placeNames: PlaceNames = NO_NAMES;

  #folded: FoldedGroup[] = [];

  /** Puts the keyboard at the head of the panel. */
  focusHeading(): void {
    this.heading?.focus();
  }

  get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('groups')) this.#folded = foldCopies(this.groups);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.summary) return nothing;
    const words = WORDS[this.language];
    const { place, excerpts } = this.summary;
    const counts = [
      words.excerpts(excerpts),
      ...(this.groups.length > 1 ? [words.articlesCount(this.groups.length)] : []),
    ];
    return html`
      <section aria-label=${words.excerptsOf(place.name)} @keydown=${this.#onKeyDown}>
        <header>
          <h2 tabindex="-1">${unsafeHTML(placeGlyph(this.summary))}<span dir="auto">${place.name}</span></h2>
          <p>${describePlace(place, this.language)} · <span class="counts">${counts.join(', ')}</span></p>
          <button class="close" aria-label=${words.close} @click=${this.#close}>
            <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
              <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" stroke-width="1.5" fill="none" />
            </svg>
          </button>
        </header>
        <div class="body" tabindex="0" role="group" aria-label=${words.excerptsOf(place.name)}>
          ${this.#folded.map((group, at) => this.#group(group, this.#folded[at - 1]))}
        </div>
      </section>
    `;
  }

  /** An outlet is named once, over the first of its articles. */
  #group(group: FoldedGroup, before: FoldedGroup | undefined): TemplateResult {
    const { article, outlet, outletName, excerpts } = group;
    const lang = foreignLanguage(article, this.language) ?? nothing;
    const goesOn = before?.outlet === outlet && article.title !== null;
    return html`
      <article
        class=${goesOn ? 'goes-on' : nothing}
        style="--outlet: var(--outlet-${outlet.index}, var(--outlet-none))"
      >
        <h3>
          ${goesOn ? nothing : html`<span class="outlet"><bdi>${outletName}</bdi></span>`}${
            article.published
              ? html` <time datetime=${article.published}
                  >${formatDay(article.published, this.language)}</time
                >`
              : nothing
          }
          ${article.title && article.title !== outletName ? html`<span class="title" dir="auto" lang=${lang}>${article.title}</span>` : nothing}
        </h3>
        <ol>
          ${excerpts.map(
            (excerpt) =>
              html`<li>${this.#excerpt(excerpt, lang)}</li>
                ${excerpt.copies.map((copy) => this.#copy(copy))}`,
          )}
        </ol>
      </article>
    `;
  }

  #excerpt(excerpt: FoldedExcerpt, lang: Lang): TemplateResult {
    const words = WORDS[this.language];
    const text = excerptPieces(excerpt).map(({ text: own, mention, between }) => {
      const set = mention ? html`<b>${own}</b>` : own;
      return between ? html`<span class="between">${set}</span>` : set;
    });
    const body = excerpt.quotation
      ? html`${quoted(excerpt.quotation.direct, text, lang)}
        ${attribution(excerpt.attribution, lang, words.speakerUnknown)}`
      : html`<p class="sentence" dir="auto" lang=${lang}>${text}</p>`;
    return html`
      ${body}
      <p class="facts">
        <span>${excerptFacts(excerpt, this.language)}</span>
        ${this.#go(excerpt.mentions)}
      </p>
      ${doubtfulIn(excerpt).map((doubtful) => this.#doubt(doubtful, excerpt.mentions.length > 1))}
    `;
  }

  /** An item of its own in the list, which so has as many as there are excerpts. */
  #copy({ article, outletName, mentions }: ExcerptCopy): TemplateResult {
    const { published } = article;
    return html`<li class="facts same">
      <span
        >${WORDS[this.language].sameTextBy} <bdi>${outletName}</bdi>${
          published
            ? html` · <time datetime=${published}>${formatDay(published, this.language)}</time>`
            : nothing
        }</span
      >
      ${this.#go(mentions)}
    </li>`;
  }

  /** The ways from an excerpt to its spot. */
  #go(mentions: readonly StoryMention[]): TemplateResult {
    const words = WORDS[this.language];
    const [mention] = mentions;
    return html`<span class="go"
      ><a
        href="#mention=${encodeURIComponent(mention.id)}"
        aria-current=${mentions.some((one) => one.id === this.mention) ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.#read(event, mention.id)}
        >${words.readInArticle}</a
      >
      <button
        class="copy"
        aria-label=${words.copyLink}
        title=${words.copyLink}
        @click=${() => this.dispatchEvent(new CopyLinkEvent(mention.id))}
      >
        <svg aria-hidden="true" width="13" height="13" viewBox="0 0 14 14">
          <path d=${LINK_ICON} stroke="currentColor" stroke-width="1.4" fill="none" />
        </svg></button
    ></span>`;
  }

  /** `named`: the excerpt names the place otherwise as well, perhaps beyond doubt. */
  #doubt(mention: StoryMention, named: boolean): TemplateResult {
    const words = WORDS[this.language];
    const { sureness, why, isGiven, others } = doubtInWords(mention, this.language, this.placeNames);
    const lang = isGiven && this.language !== 'en' ? 'en' : nothing;
    return html`<p class="doubt">
      ${named ? html`<b dir="auto">${mention.text}</b>: ` : nothing}${sureness}${why ? html`: <span lang=${lang}>${why}</span>` : nothing}.
      ${others.length > 0 ? `${words.couldBe} ${others.join(', ')}.` : nothing}
    </p>`;
  }

  #read(event: MouseEvent, mention: string): void {
    event.preventDefault();
    this.dispatchEvent(new MentionSelectEvent(mention, 'excerpt', event.detail === 0));
  }

  #close = (event: Event): void => {
    const byKeyboard = event instanceof KeyboardEvent || (event as MouseEvent).detail === 0;
    this.dispatchEvent(new PlaceSelectEvent(null, byKeyboard));
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close(event);
  };
}

/** In the order of the article: "said Ulla Berg", "Ulla Berg told". */
function attribution(of: Attribution | null, lang: Lang, unknown: string): TemplateResult {
  const speaker = html`<b dir="auto">${of?.speaker ?? unknown}</b>`;
  if (!of?.cue) return html`<p class="speaker" dir="auto">${speaker}</p>`;
  return of.cueFirst
    ? html`<p class="speaker" dir="auto" lang=${lang}>${of.cue} ${speaker}</p>`
    : html`<p class="speaker" dir="auto" lang=${lang}>${speaker} ${of.cue}</p>`;
}

// Without white space around the text: the closing mark must not stand alone on a line, or apart.
function quoted(direct: boolean, text: unknown, lang: Lang): TemplateResult {
  const kind = direct ? 'direct' : 'reported';
  return html`<blockquote class=${kind} dir="auto" lang=${lang}>${text}</blockquote>`;
}
