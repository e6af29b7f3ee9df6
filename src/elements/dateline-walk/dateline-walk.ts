// The walk's bar: start, back, on, pause, share, end. The arrow keys do the same while a walk is on.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { WORDS, type Language } from '../../map/words/words.ts';
import { CopyLinkEvent, WalkEvent } from '../events.ts';
import { Swipe } from '../swipe.ts';
import { base } from '../tokens.styles.ts';
import { walkStyles } from './dateline-walk.styles.ts';

const STEP_MILLISECONDS = 6000;

@customElement('dateline-walk')
export class DatelineWalk extends LitElement {
  static override styles = [base, walkStyles];

  /** Names of the places in the order of the walk. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** The step that is shown, from 0; null when nobody walks. */
  @property({ attribute: false }) step: number | null = null;
  @property() language: Language = 'en';

  @state() private playing = false;

  #timer = 0;
  #hadFocus = false;
  readonly #swipe = new Swipe();

  /** Goes so many steps on, or back; nowhere when nobody walks. */
  goBy(steps: number): void {
    if (this.step !== null && steps !== 0) this.#go(this.step + steps);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.names.length < 2) return nothing;
    const { walk, walkStep } = WORDS[this.language];
    const { step } = this;
    // There before it has anything to say: only then is the first step said too.
    return html`<p class="unseen" role="status">
        ${step !== null ? html`${walkStep(step + 1, this.names.length)}: <span dir="auto">${this.names[step]}</span>` : nothing}
      </p>
      ${
        step === null
          ? html`<button class="start" @click=${() => this.#go(0)}>
              ${icon('M3 2L12 7L3 12Z')} ${walk}
            </button>`
          : this.#bar(step)
      }`;
  }

  #bar(step: number): TemplateResult {
    const words = WORDS[this.language];
    const last = this.names.length - 1;
    return html`<div
      class="bar"
      role="group"
      aria-label=${words.walk}
      @touchstart=${this.#swipe.onStart}
      @touchend=${(event: TouchEvent) => this.goBy(this.#swipe.end(event))}
    >
      <button aria-label=${words.previous} ?disabled=${step === 0} @click=${() => this.#go(step - 1)}>
        ${icon('M9 2L4 7L9 12')}
      </button>
      <span class="where" aria-hidden="true">
        <span class="count">${step + 1}/${last + 1}</span>
        <b dir="auto">${this.names[step]}</b>
      </span>
      <button
        class="next"
        aria-label=${words.next}
        ?disabled=${step === last}
        @click=${() => this.#go(step + 1)}
      >
        ${icon('M5 2L10 7L5 12')}
      </button>
      <button
        aria-label=${this.playing ? words.pause : words.play}
        ?disabled=${step === last}
        @click=${this.#toggle}
      >
        ${this.playing ? icon('M4 2V12M10 2V12') : icon('M3 2L12 7L3 12Z')}
      </button>
      <button aria-label=${words.copyStep} @click=${() => this.dispatchEvent(new CopyLinkEvent(null))}>
        ${icon('M5.5 8.5L8.5 5.5M6 4L8 2A2.8 2.8 0 0 1 12 6L10 8M8 10L6 12A2.8 2.8 0 0 1 2 8L4 6')}
      </button>
      <button aria-label=${words.endWalk} @click=${() => this.#end()}>${icon('M2 2L12 12M12 2L2 12')}</button>
    </div>`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#hadFocus) this.#keepFocus();
    if (changed.has('step') && (this.step === null || this.step >= this.names.length - 1)) this.#stop();
    // Whoever goes on by hand has the whole time for what is shown then.
    else if (changed.has('step') && this.playing) this.#begin();
  }

  /** The button that had the focus may be gone, or have nowhere further to go: the next of use has it then. */
  #keepFocus(): void {
    const root = this.renderRoot as ShadowRoot;
    if (root.activeElement && !root.activeElement.matches(':disabled')) return;
    const next = root.querySelector<HTMLElement>('.next:enabled, .start');
    (next ?? root.querySelector<HTMLElement>('button:enabled'))?.focus();
  }

  #go(step: number): void {
    if (step >= 0 && step < this.names.length) this.dispatchEvent(new WalkEvent(step));
  }

  #end(): void {
    this.#stop();
    this.dispatchEvent(new WalkEvent(null));
  }

  #toggle = (): void => {
    if (this.playing) return this.#stop();
    this.playing = true;
    this.#begin();
  };

  #begin(): void {
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.#go((this.step ?? -1) + 1), STEP_MILLISECONDS);
  }

  /** Nobody is led on while they look elsewhere. */
  #onVisibility = (): void => {
    if (document.hidden) clearInterval(this.#timer);
    else if (this.playing) this.#begin();
  };

  #stop(): void {
    clearInterval(this.#timer);
    this.playing = false;
  }

  /**
   * Not where the arrow keys have a meaning of their own (fields, lists with one tab stop, the map), nor under a panel.
   */
  #onKey = (event: KeyboardEvent): void => {
    if (this.step === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const path = event.composedPath();
    if (path.some((one) => one instanceof HTMLDialogElement)) return;
    const [target] = path;
    if (target instanceof Element && target.closest('input, select, textarea, canvas, [data-place]:not(a)'))
      return;
    if (event.key === 'ArrowRight') this.goBy(1);
    else if (event.key === 'ArrowLeft') this.goBy(-1);
    else return;
    event.preventDefault();
  };
}

function icon(path: string): TemplateResult {
  return html`<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
    <path d=${path} stroke="currentColor" stroke-width="1.5" fill="none" stroke-linejoin="round" />
  </svg>`;
}
