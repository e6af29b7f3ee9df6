// A short message over the page, seen and announced. What announces it is in the page before its words are: words that
// come together with their place are heard by few screen readers.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { WORDS, type Language } from '../../map/words/words.ts';
import { NoticeCloseEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { noticeStyles } from './dateline-notice.styles.ts';

@customElement('dateline-notice')
export class DatelineNotice extends LitElement {
  static override styles = [base, noticeStyles];

  /** Empty for none. */
  @property() text = '';
  @property() language: Language = 'en';

  @state() private said = '';

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`<div class=${this.said ? 'shown' : ''}>
      <p role="status">${this.said}</p>
      ${
        this.said
          ? html`<button aria-label=${words.close} @click=${() => this.dispatchEvent(new NoticeCloseEvent())}>
              <svg aria-hidden="true" width="12" height="12" viewBox="0 0 14 14">
                <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" stroke-width="1.5" fill="none" />
              </svg>
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') && this.hasUpdated) this.said = this.text;
  }

  protected override firstUpdated(): void {
    setTimeout(() => (this.said = this.text));
  }
}
