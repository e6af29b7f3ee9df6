// The outlets side by side: which places each names, which quotations they share and where their words part, which of
// their figures differ, and which articles are one text.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StoryArticle } from '../../core/story/story.ts';
import { isolated } from '../../core/text/isolated.ts';
import { foreignLanguage } from '../../map/reading/article-language.ts';
import type { Comparison, PlacesInCommon, SharedQuotation } from '../../map/compare/compare-outlets.ts';
import { describeFilter } from '../../map/reading/describe-filter.ts';
import type { DifferingFigures, ToldFigure } from '../../map/compare/differing-figures.ts';
import { isFiltering, NO_FILTER, type StoryFilter } from '../../map/story/filter-story.ts';
import { formatDay } from '../../map/reading/format-dates.ts';
import { outletName, outletOfArticles, type Outlet } from '../../map/story/outlets.ts';
import { placeGlyph } from '../../map/marks/place-glyph.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { FilterChangeEvent, PanelEvent, PlaceSelectEvent } from '../events.ts';
import { dialogStyles, modalDialog, syncDialog } from '../modal-dialog.ts';
import { rowStyles } from '../row.styles.ts';
import { base } from '../tokens.styles.ts';
import { compareStyles } from './dateline-compare.styles.ts';

@customElement('dateline-compare')
export class DatelineCompare extends LitElement {
  static override styles = [base, dialogStyles, rowStyles, compareStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) outlets: readonly Outlet[] = [];
  /** Of the story: they tell in which language a quotation is. */
  @property({ attribute: false }) articles: readonly StoryArticle[] = [];
  /** What of the story is compared. */
  @property({ attribute: false }) filter: StoryFilter = NO_FILTER;
  @property() language: Language = 'en';

  override render(): TemplateResult {
    const words = WORDS[this.language];
    const body = this.comparison ? this.#body(this.comparison) : nothing;
    return modalDialog(this, words.compare, words.close, body);
  }

  protected override updated(): void {
    syncDialog(this.renderRoot, this.open);
  }

  #body({ places, shared, figures, sameText }: Comparison): TemplateResult {
    const words = WORDS[this.language];
    const differ = shared.some((quotation) => quotation.differs);
    return html`
      ${isFiltering(this.filter) ? this.#filtered() : nothing}
      <h3>${words.sameWords}</h3>
      ${shared.length === 0 ? html`<p class="note">${words.noSameWords}</p>` : nothing}
      ${differ ? html`<p class="note">${words.wordsDiffer}</p>` : nothing}
      <ul>
        ${shared.map((quotation) => this.#quotation(quotation))}
      </ul>
      ${
        figures.length > 0
          ? html`<h3>${words.figures}</h3>
              <p class="note">${words.figuresNote}</p>
              <ul>
                ${figures.map((differing) => this.#figures(differing))}
              </ul>`
          : nothing
      }
      <h3>${words.places}</h3>
      ${places.map(
        (group) =>
          html`<h4>${this.#heading(group)}</h4>
            <ul>
              ${group.places.map((summary) => html`<li>${this.#place(summary, group.outlets.length === 0)}</li>`)}
            </ul>`,
      )}
      ${
        sameText.length > 0
          ? html`<h3>${words.sameText}</h3>
              <p class="note">${words.sameTextNote}</p>
              <ul>
                ${sameText.map((group) => html`<li>${group.map((article) => isolated(outletName(article))).join(' = ')}</li>`)}
              </ul>`
          : nothing
      }
    `;
  }

  /** A comparison that leaves something out says so first. */
  #filtered(): TemplateResult {
    const words = WORDS[this.language];
    const onClear = async () => {
      this.dispatchEvent(new FilterChangeEvent(NO_FILTER));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.dialog-head button')?.focus();
    };
    return html`<p class="filtered">
      ${words.filters}: ${describeFilter(this.filter, this.language)}
      <button @click=${onClear}>${words.clear}</button>
    </p>`;
  }

  #heading({ outlets, oneText }: PlacesInCommon): string {
    const words = WORDS[this.language];
    const names = outlets.map((outlet) => isolated(this.outlets[outlet]?.name ?? ''));
    if (oneText) return words.oneText(names.join(', '));
    if (outlets.length === 0) return words.inSome;
    return names.length === 1 ? words.onlyIn(names[0]) : words.inAll;
  }

  /** `telling`: by whom it is named is said too; the glyph shows it. */
  #place(summary: PlaceSummary, telling = false): TemplateResult {
    const by = summary.shares.map(({ outlet }) => isolated(this.outlets[outlet]?.name ?? '')).join(', ');
    const open = (event: MouseEvent) => {
      this.dispatchEvent(new PanelEvent(null));
      this.dispatchEvent(new PlaceSelectEvent(summary.place.id, event.detail === 0));
    };
    return html`<button class="place" title=${telling ? by : nothing} @click=${open}>
      ${unsafeHTML(placeGlyph(summary))}<bdi>${summary.place.name}</bdi>${telling ? html`<span class="unseen">, ${by}</span>` : nothing}
    </button>`;
  }

  #quotation({ wordings }: SharedQuotation): TemplateResult {
    const words = WORDS[this.language];
    const articles = new Map(this.articles.map((article) => [article.id, article]));
    return html`<li class="side">
      ${wordings.map(
        ({ outlets, quotation, pieces }) =>
          html`<p class="words" dir="auto" lang=${this.#lang(articles.get(quotation.article))}>
              <q>${pieces.map(({ text, differs }) => (differs ? html`<mark>${text}</mark>` : text))}</q>
            </p>
            <p class="by">
              ${outlets.map((outlet) => this.#outlet(outlet))}<span dir="auto"
                >${quotation.speaker?.name ?? words.speakerUnknown}</span
              >
            </p>`,
      )}
    </li>`;
  }

  #figures({ place, told }: DifferingFigures): TemplateResult {
    const outletOf = outletOfArticles(this.outlets);
    return html`<li class="side">
      ${this.#place(place)} ${told.map((one) => this.#told(one, outletOf.get(one.article.id) ?? 0))}
    </li>`;
  }

  #told({ article, text, figure: { start, end } }: ToldFigure, outlet: number): TemplateResult {
    const day = article.published ? formatDay(article.published, this.language) : nothing;
    return html`<p class="words" dir="auto" lang=${this.#lang(article)}>
        ${text.slice(0, start)}<mark class="figure">${text.slice(start, end)}</mark>${text.slice(end)}
      </p>
      <p class="by">${this.#outlet(outlet)}${day}</p>`;
  }

  #lang(article: StoryArticle | undefined): string | typeof nothing {
    return (article && foreignLanguage(article, this.language)) ?? nothing;
  }

  #outlet(outlet: number): TemplateResult {
    return html`<span class="outlet" style="--outlet: var(--outlet-${outlet}, var(--outlet-none))"
      ><bdi>${this.outlets[outlet]?.name}</bdi></span
    >`;
  }
}
