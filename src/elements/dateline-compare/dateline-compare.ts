// The outlets side by side: which places each names, which words they both carry, and which articles are one text.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Comparison } from '../../map/compare-outlets.ts';
import { outletName, type Outlet } from '../../map/outlets.ts';
import { placeGlyph } from '../../map/place-glyph.ts';
import type { PlaceSummary } from '../../map/summarise-places.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { PanelEvent, PlaceSelectEvent } from '../events.ts';
import { dialogStyles, modalDialog, syncDialog } from '../modal-dialog.ts';
import { base } from '../tokens.styles.ts';

const styles = css`
  h3 {
    margin: var(--space-2) 0 4px;
    font-size: var(--step-0);
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li button {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
    text-decoration: underline;
    text-decoration-color: var(--hairline);
    text-underline-offset: 3px;
  }
  .quotes li {
    flex: 1 0 100%;
    padding: var(--space) 0;
    border-top: 1px solid var(--hairline);
  }
  .quotes p {
    margin: 0;
  }
  .outlet {
    font-weight: 600;
    border-inline-start: 3px solid var(--outlet);
    padding-inline-start: 6px;
  }
  q {
    font-family: var(--serif);
    font-size: 1.0625rem;
    font-style: italic;
    quotes: '“' '”';
  }
  .speaker {
    color: var(--ink-soft);
  }
`;

@customElement('dateline-compare')
export class DatelineCompare extends LitElement {
  static override styles = [base, dialogStyles, styles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) outlets: readonly Outlet[] = [];
  @property() language: Language = 'en';

  override render(): TemplateResult {
    const words = WORDS[this.language];
    const body = this.comparison ? this.#body(this.comparison) : nothing;
    return modalDialog(this, words.compare, words.close, body);
  }

  protected override updated(): void {
    syncDialog(this.renderRoot, this.open);
  }

  #body({ places, shared, sameText }: Comparison): TemplateResult {
    const words = WORDS[this.language];
    return html`
      ${places.map(
        (group) =>
          html`<h3>${this.#heading(group.outlets)}</h3>
            <ul>
              ${group.places.map((summary) => this.#place(summary))}
            </ul>`,
      )}
      <h3>${words.sameWords}</h3>
      ${shared.length === 0 ? html`<p>${words.noSameWords}</p>` : nothing}
      <ul class="quotes">
        ${shared.map(
          ({ carried }) =>
            html`<li>
              ${carried.map(
                ({ outlet, quotation }) =>
                  html`<p>
                    <span class="outlet" style="--outlet: var(--outlet-${outlet}, var(--outlet-none))"
                      >${this.outlets[outlet]?.name}</span
                    >
                    <q dir="auto">${quotation.text}</q>
                    <span class="speaker">${quotation.speaker?.name ?? words.speakerUnknown}</span>
                  </p>`,
              )}
            </li>`,
        )}
      </ul>
      ${
        sameText.length > 0
          ? html`<h3>${words.sameText}</h3>
              <p>${words.sameTextNote}</p>
              <ul>
                ${sameText.map((group) => html`<li>${group.map((article) => outletName(article)).join(' = ')}</li>`)}
              </ul>`
          : nothing
      }
    `;
  }

  #heading(outlets: readonly number[]): string {
    const words = WORDS[this.language];
    if (outlets.length === this.outlets.length) return words.inAll;
    const names = outlets.map((outlet) => this.outlets[outlet]?.name ?? '');
    return names.length === 1 ? words.onlyIn(names[0]) : words.inSome(names.join(', '));
  }

  #place(summary: PlaceSummary): TemplateResult {
    const open = (event: MouseEvent) => {
      this.dispatchEvent(new PanelEvent(null));
      this.dispatchEvent(new PlaceSelectEvent(summary.place.id, event.detail === 0));
    };
    return html`<li>
      <button dir="auto" @click=${open}>${unsafeHTML(placeGlyph(summary))}${summary.place.name}</button>
    </li>`;
  }
}
