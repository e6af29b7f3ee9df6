// The handle between map and text on a narrow page: dragged, or moved with the keyboard. It keeps both in sight, and
// forgets where it was when the page is left.
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WORDS, type Language } from '../../map/words/words.ts';
import { ShareEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { handleStyles } from './dateline-handle.styles.ts';

/** Per cent of the height that the map may have. */
const LIMITS = { least: 20, most: 70 };
const USUAL = 45;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -5, ArrowDown: 5, PageUp: -15, PageDown: 15 };
const ENDS: Readonly<Record<string, number>> = { Home: LIMITS.least, End: LIMITS.most };

@customElement('dateline-handle')
export class DatelineHandle extends LitElement {
  static override styles = [base, handleStyles];

  /** The map's share of the height that both have, per cent. */
  @property({ type: Number }) share = USUAL;
  @property() language: Language = 'en';

  #dragged: number | null = null;

  override render(): TemplateResult {
    const words = WORDS[this.language];
    return html`<div
      role="separator"
      tabindex="0"
      aria-orientation="horizontal"
      aria-label=${words.handle}
      aria-valuemin=${LIMITS.least}
      aria-valuemax=${LIMITS.most}
      aria-valuenow=${Math.round(this.share)}
      @keydown=${this.#onKeyDown}
      @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove}
      @pointerup=${this.#onPointerUp}
      @pointercancel=${this.#onPointerUp}
      @dblclick=${() => this.#move(USUAL)}
    >
      <span></span>
    </div>`;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = ENDS[event.key] ?? (event.key in STEPS ? this.share + STEPS[event.key] : null);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(to);
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    // Where in the handle it was taken, so that it does not jump under the finger.
    this.#dragged = event.clientY - this.getBoundingClientRect().top;
  }

  #onPointerMove(event: PointerEvent): void {
    const room = this.parentElement?.getBoundingClientRect();
    if (this.#dragged === null || !room || room.height === 0) return;
    this.#move(((event.clientY - this.#dragged - room.top) / room.height) * 100);
  }

  #onPointerUp(): void {
    this.#dragged = null;
  }

  #move(wanted: number): void {
    const share = Math.max(LIMITS.least, Math.min(LIMITS.most, wanted));
    if (share === this.share) return;
    this.share = share;
    this.dispatchEvent(new ShareEvent(share));
  }
}
