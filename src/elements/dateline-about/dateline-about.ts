// The card that says how the story was made: by what, from what, with what left out, and how sure it is.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Story } from '../../core/story/story.ts';
import { creditsIn } from '../../map/credits.ts';
import { formatDay } from '../../map/format-dates.ts';
import { markSvg, type Mark } from '../../map/mark-shape.ts';
import { outletName } from '../../map/outlets.ts';
import { PAGE_THEME } from '../../map/theme.ts';
import { WORDS, type Language } from '../../map/words.ts';
import { dialogStyles, modalDialog, syncDialog } from '../modal-dialog.ts';
import { base } from '../tokens.styles.ts';

/** Characters of a dropped piece that are shown. */
const DROPPED_LIMIT = 90;
const DROPPED_PIECES = 40;

const styles = css`
  .dialog-body {
    font-size: 0.9375rem;
  }
  p {
    margin: var(--space) 0;
    max-width: 66ch;
  }
  h3 {
    margin: var(--space-2) 0 4px;
    font-size: var(--step-0);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--space-3);
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  li span {
    color: var(--ink-soft);
  }
`;

@customElement('dateline-about')
export class DatelineAbout extends LitElement {
  static override styles = [base, dialogStyles, styles];

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

  #body({ gazetteer, articles }: Story): TemplateResult {
    const words = WORDS[this.language];
    return html`
      ${words.aboutText.map((text) => html`<p>${text}</p>`)}
      <h3>${words.aboutKinds}</h3>
      <ul class="legend">
        ${(['there', 'named', 'both', 'doubtful'] as const).map(
          (kind) => html`<li>${unsafeHTML(markSvg(sample(kind), PAGE_THEME))} ${words.legend[kind]}</li>`,
        )}
      </ul>
      <p>${words.aboutConfidence}</p>
      <h3>${words.aboutDropped}</h3>
      ${articles.map((article) => {
        const pieces = article.dropped.slice(0, DROPPED_PIECES);
        return html`<details>
          <summary>${outletName(article)} (${article.dropped.length})</summary>
          ${pieces.length === 0 ? html`<p>${words.aboutNothingDropped}</p>` : nothing}
          <ul>
            ${pieces.map(
              ({ text, reason }) =>
                html`<li dir="auto">
                  ${text.length > DROPPED_LIMIT ? `${text.slice(0, DROPPED_LIMIT)}…` : text}
                  <span>${reason}</span>
                </li>`,
            )}
          </ul>
        </details>`;
      })}
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
}

function sample(kind: 'there' | 'named' | 'both' | 'doubtful'): Mark {
  const presence = kind === 'doubtful' ? 'there' : kind;
  return { diameter: 14, presence, doubtful: kind === 'doubtful', shares: [{ outlet: 0, excerpts: 1 }] };
}
