// The card that says how the story was made: by what, from what, with what left out, and how sure it is.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Story } from '../../core/story/story.ts';
import { creditsIn } from '../../map/reading/credits.ts';
import {
  droppedPieces,
  type DroppedByOutlet,
  type DroppedForReason,
} from '../../map/reading/dropped-pieces.ts';
import { formatDay } from '../../map/reading/format-dates.ts';
import { markSvg, type Mark } from '../../map/marks/mark-shape.ts';
import { areaGlyph } from '../../map/marks/place-glyph.ts';
import { PAGE_THEME } from '../../map/style/theme.ts';
import { WORDS, type Language, type LegendWord } from '../../map/words/words.ts';
import { dialogStyles, modalDialog, syncDialog } from '../modal-dialog.ts';
import { base } from '../tokens.styles.ts';
import { aboutStyles } from './dateline-about.styles.ts';

const LEGEND = ['there', 'named', 'both', 'doubtful', 'shared', 'gathers', 'area'] as const;
const KINDS = ['literal', 'metonymic', 'modifier', 'embedded'] as const;

@customElement('dateline-about')
export class DatelineAbout extends LitElement {
  static override styles = [base, dialogStyles, aboutStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) story: Story | null = null;
  @property() credits = '';
  @property() language: Language = 'en';

  override render(): TemplateResult {
    const words = WORDS[this.language];
    const body = this.open && this.story ? this.#body(this.story) : nothing;
    return modalDialog(this, words.about, words.close, body);
  }

  protected override updated(): void {
    syncDialog(this.renderRoot, this.open);
  }

  #body(story: Story): TemplateResult {
    const words = WORDS[this.language];
    const { gazetteer } = story;
    return html`
      ${words.aboutText.map((text) => html`<p>${text}</p>`)}
      <h3>${words.aboutMarks}</h3>
      <ul class="legend">
        ${LEGEND.map(
          (kind) =>
            html`<li>
              ${unsafeHTML(sample(kind))}
              <div>${words.legend[kind]}</div>
            </li>`,
        )}
      </ul>
      <h3>${words.aboutKinds}</h3>
      <dl>
        ${KINDS.map(
          (kind) =>
            html`<dt>${words.kinds[kind]}</dt>
              <dd>${words.aboutKindNotes[kind]}</dd>`,
        )}
      </dl>
      <h3>${words.aboutConfidence}</h3>
      ${words.aboutConfidenceText.map((text) => html`<p>${text}</p>`)}
      <h3>${words.aboutDropped}</h3>
      ${droppedPieces(story).map((dropped) => this.#dropped(dropped))}
      <h3>${words.aboutSources}</h3>
      <p>${words.aboutGazetteer(formatDay(gazetteer.date, this.language))}</p>
      <ul>
        ${gazetteer.sources.map(
          ({ name, version, licence, credit }) =>
            html`<li>${name} ${version}, ${licence}. <span>${creditsIn(this.language, credit)}</span></li>`,
        )}
      </ul>
      <p>${this.credits}</p>
    `;
  }

  #dropped({ outlet, articles, count, reasons }: DroppedByOutlet): TemplateResult {
    const words = WORDS[this.language];
    return html`<details>
      <summary>
        <span dir="auto">${outlet}</span>
        <span class="count">${words.aboutDroppedCount(count, articles)}</span>
      </summary>
      ${reasons.length === 0 ? html`<p>${words.aboutNothingDropped}</p>` : nothing}
      ${reasons.map((reason) => this.#reason(reason))}
    </details>`;
  }

  #reason({ reason, count, pieces, more }: DroppedForReason): TemplateResult {
    const words = WORDS[this.language];
    return html`<h4>${words.dropReasons[reason]} <span class="count">${count}</span></h4>
      <ul>
        ${pieces.map(
          ({ text, times }) =>
            html`<li dir="auto">${text}${times > 1 ? html` <span>× ${times}</span>` : nothing}</li>`,
        )}
        ${more > 0 ? html`<li><span>${words.aboutMorePieces(more)}</span></li>` : nothing}
      </ul>`;
  }
}

/** As the map draws it. */
function sample(kind: LegendWord): string {
  if (kind === 'area') return areaGlyph({ colour: PAGE_THEME.areaInk, fill: 0.3, dashed: false });
  const presence = kind === 'named' || kind === 'both' ? kind : 'there';
  const outlets = kind === 'shared' ? [0, 1] : [0];
  const shares = outlets.map((outlet) => ({ outlet, excerpts: 1 }));
  const mark: Mark = { diameter: 14, presence, doubtful: kind === 'doubtful', shares };
  return markSvg(kind === 'gathers' ? { ...mark, diameter: 12, gathers: true } : mark, PAGE_THEME);
}
