// The strip of days: below when the articles appeared, above the days they tell of. Two sliders cut out a span; what has
// no date stays in sight and is counted.
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDay } from '../../map/format-dates.ts';
import type { StoryFilter } from '../../map/filter-story.ts';
import { dayNumber, dayOf, type StoryTimes } from '../../map/story-times.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { FilterChangeEvent } from '../events.ts';
import { base } from '../tokens.styles.ts';
import { timelineStyles } from './dateline-timeline.styles.ts';

/** Pixels. */
const HEIGHT = 34;
const BASELINE = 22;

@customElement('dateline-timeline')
export class DatelineTimeline extends LitElement {
  static override styles = [base, timelineStyles];

  @property({ attribute: false }) times: StoryTimes | null = null;
  @property({ attribute: false }) filter: StoryFilter | null = null;
  @property() language: Language = 'en';

  override render(): TemplateResult | typeof nothing {
    const span = this.times?.span;
    if (!this.times || !this.filter || !span || span.from === span.to) return nothing;
    const words = WORDS[this.language];
    const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
    const from = this.filter.from ? Math.max(first, dayNumber(this.filter.from)) : first;
    const to = this.filter.to ? Math.min(last, dayNumber(this.filter.to)) : last;
    const share = (day: number) => ((day - first) / (last - first)) * 100;
    return html`
      <section aria-label=${words.time}>
        <p>
          <b>${formatDay(dayOf(from), this.language)} – ${formatDay(dayOf(to), this.language)}</b>
          ${this.times.undated > 0 ? html`<span>${words.undatedCount(this.times.undated)}</span>` : nothing}
        </p>
        <div class="strip" style="--from: ${share(from)}%; --to: ${share(to)}%">
          ${this.#marks(share)}
          <span class="chosen"></span>
          ${this.#slider(words.from, first, last, from, (day) => ({ from: day <= first ? null : dayOf(Math.min(day, to)) }))}
          ${this.#slider(words.to, first, last, to, (day) => ({ to: day >= last ? null : dayOf(Math.max(day, from)) }))}
        </div>
      </section>
    `;
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
    change: (day: number) => Partial<StoryFilter>,
  ): TemplateResult {
    const onInput = (event: Event) => {
      const day = Number((event.target as HTMLInputElement).value);
      this.dispatchEvent(new FilterChangeEvent({ ...this.filter!, ...change(day) }));
    };
    return html`<input
      type="range"
      aria-label=${label}
      aria-valuetext=${formatDay(dayOf(value), this.language)}
      min=${first}
      max=${last}
      .value=${String(value)}
      @input=${onInput}
    />`;
  }
}
