// The strip of days: below when the articles appeared, above the days they tell of. A span is cut out by drawing over the
// strip, and moved as a whole; or by the two sliders at its ends. What has no date stays in sight and is counted.
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatDates, formatDay } from '../../map/reading/format-dates.ts';
import type { StoryFilter } from '../../map/story/filter-story.ts';
import { dayNumber, dayOf, type StoryTimes } from '../../map/story/story-times.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { FilterChangeEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { timelineStyles } from './dateline-timeline.styles.ts';
import { Brush } from './brush.ts';

/** Pixels. */
const HEIGHT = 34;
const BASELINE = 22;

@customElement('dateline-timeline')
export class DatelineTimeline extends LitElement {
  static override styles = [base, timelineStyles];

  /** `inDays`: mentions of a place that the days chosen hold. */
  @property({ attribute: false }) times: (StoryTimes & { inDays: number }) | null = null;
  @property({ attribute: false }) filter: StoryFilter | null = null;
  @property() language: Language = 'en';

  readonly #brush = new Brush((from, to) => this.#cut(from, to));

  override render(): TemplateResult | typeof nothing {
    const span = this.times?.span;
    if (!this.times || !this.filter || !span || span.from === span.to) return nothing;
    const words = WORDS[this.language];
    const { undated, inDays, told, published } = this.times;
    const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
    // A link may name any day.
    const within = (day: string) => Math.max(first, Math.min(last, dayNumber(day)));
    const from = this.filter.from ? within(this.filter.from) : first;
    const to = this.filter.to ? within(this.filter.to) : last;
    const share = (day: number) => ((day - first) / (last - first)) * 100;
    const isCut = from > first || to < last;
    const marked = [...told, ...published].map(({ day }) => dayNumber(day));
    this.#brush.days = { first, last, from, to, marked };
    return html`
      <section aria-label=${words.time}>
        <p>
          <b>${formatDates({ from: dayOf(from), to: dayOf(to) }, this.language)}</b>
          ${isCut || undated > 0 ? html`<span>${isCut ? words.inDaysCount(inDays, undated) : words.undatedCount(undated)}</span>` : nothing}
        </p>
        <div
          class="strip ${isCut ? 'cut' : ''} ${from === last ? 'closed' : ''}"
          style="--from: ${share(from)}%; --to: ${share(to)}%"
          @pointerdown=${this.#brush.onDown}
          @pointermove=${this.#brush.onMove}
          @pointerup=${this.#brush.onUp}
          @pointercancel=${this.#brush.onCancel}
        >
          ${this.#marks(share)}
          <span class="chosen"></span>
          ${this.#slider(words.from, first, last, from, (day) => this.#cut(Math.min(day, to), to))}
          ${this.#slider(words.to, first, last, to, (day) => this.#cut(from, Math.max(day, from)))}
        </div>
      </section>
    `;
  }

  /** Days; an end of the strip leaves that side open. */
  #cut(from: number, to: number): void {
    const { from: first, to: last } = this.times!.span!;
    const span = {
      from: from <= dayNumber(first) ? null : dayOf(from),
      to: to >= dayNumber(last) ? null : dayOf(to),
    };
    this.dispatchEvent(new FilterChangeEvent({ ...this.filter!, ...span }));
  }

  #marks(share: (day: number) => number): TemplateResult {
    const { told, published } = this.times!;
    const most = Math.max(1, ...told.map(({ count }) => count));
    return html`<svg aria-hidden="true" width="100%" height=${HEIGHT}>
      <line x1="0" x2="100%" y1=${BASELINE} y2=${BASELINE} class="axis" />
      ${told.map(({ day, count }) => {
        const height = 3 + 15 * Math.sqrt(count / most);
        const x = `${share(dayNumber(day))}%`;
        return svg`<line x1=${x} x2=${x} y1=${BASELINE - 1} y2=${BASELINE - 1 - height} class="told" />`;
      })}
      ${published.map(
        ({ day, outlet }) =>
          svg`<circle cx="${share(dayNumber(day))}%" cy=${BASELINE + 6} r="3.5" style="fill: var(--outlet-${outlet}, var(--outlet-none))" />`,
      )}
    </svg>`;
  }

  #slider(
    label: string,
    first: number,
    last: number,
    value: number,
    change: (day: number) => void,
  ): TemplateResult {
    const onInput = (event: Event) => change(Number((event.target as HTMLInputElement).value));
    return html`<input
      type="range"
      aria-label=${label}
      aria-valuetext=${formatDay(dayOf(value), this.language)}
      min=${first}
      max=${last}
      .value=${live(String(value))}
      @input=${onInput}
    />`;
  }
}
