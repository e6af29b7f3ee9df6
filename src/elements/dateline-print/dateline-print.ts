// The Print dialog: a live preview of the sheet beside the choices that make it, and the ways to take it along. All
// drawing is done by a worker; the choices are the person's and last as long as the dialog is there.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Story } from '../../core/story/story.ts';
import { describeFilter } from '../../map/reading/describe-filter.ts';
import { NO_FILTER, type StoryFilter } from '../../map/story/filter-story.ts';
import { NO_NAMES, type PlaceNames } from '../../map/reading/place-names.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { SHEET_DEFAULTS, type SheetOptions } from '../../sheet/sheet-options.ts';
import { PanelEvent } from '../events.ts';
import { dialogStyles, modalDialog, syncDialog } from '../modal-dialog.ts';
import { base } from '../tokens.styles.ts';
import { printStyles } from './dateline-print.styles.ts';
import { printForm } from './print-form.ts';
import { layPages, removePages } from './print-pages.ts';
import { PRINT_WORDS } from './print-words.ts';
import { SheetClient } from './sheet-client.ts';
import type { SheetFiles, SheetFormat } from './sheet-messages.ts';
import { declaredAddress, sheetAddress } from './sheet-address.ts';
import { choicesInSight, type SheetChoices, sheetChoices } from './sheet-choices.ts';

/** Typing is drawn when it rests for this long. */
const REST_MS = 250;
const RESOLUTIONS = [96, 150, 300, 600];
const MEDIA_TYPES = { svg: 'image/svg+xml', pdf: 'application/pdf', png: 'image/png' };

type Work = { kind: 'idle' } | { kind: 'drawing' } | { kind: 'making'; format: string };

@customElement('dateline-print')
export class DatelinePrint extends LitElement {
  static override styles = [base, dialogStyles, printStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) story: Story | null = null;
  /** Ids of the mentions that the page's filter leaves in sight; null for all. The choices begin with them. */
  @property({ attribute: false }) kept: ReadonlySet<string> | null = null;
  /** The page's filter, which the sheet says. */
  @property({ attribute: false }) filter: StoryFilter = NO_FILTER;
  /** Address of the basemap archive; null draws on plain paper. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | null = null;
  /** Address that the sheet leads back to; null takes the page's own, where others can reach it. */
  @property() url: string | null = null;
  @property() language: Language = 'en';
  /** Of the basemap's places in that language. */
  @property({ attribute: false }) placeNames: PlaceNames = NO_NAMES;

  @state() private options: SheetOptions = SHEET_DEFAULTS;
  @state() private dpi = 300;
  @state() private work: Work = { kind: 'idle' };
  @state() private pictures: string[] = [];
  /** What was done last, or why it was not. */
  @state() private said = '';
  /** Does again what was not done. */
  @state() private again: (() => void) | null = null;

  readonly #client = new SheetClient();
  #choices: SheetChoices = { articles: [], places: [] };
  #running: AbortController | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Put elsewhere in the page, it shows nothing of what it had drawn.
    if (this.hasUpdated) this.requestUpdate('open');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
    this.#client.stop();
    removePages();
    this.#show([]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.story || !(changed.has('story') || changed.has('kept'))) return;
    if (changed.has('story')) {
      removePages();
      this.#choices = sheetChoices(this.story);
    }
    const selection = this.kept === null ? '' : describeFilter(this.filter, this.language);
    this.options = { ...this.options, ...choicesInSight(this.story, this.kept), selection };
  }

  protected override updated(changed: PropertyValues): void {
    syncDialog(this.renderRoot, this.open);
    if (!this.open) {
      if (changed.has('open')) this.stop();
      return;
    }
    const anew = ['open', 'story', 'basemapUrl', 'url', 'language', 'placeNames'].some((name) =>
      changed.has(name),
    );
    if (anew || changed.has('options')) this.#drawSoon(anew ? 0 : REST_MS);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.story) return nothing;
    const words = PRINT_WORDS[this.language];
    return modalDialog(
      this,
      words.print,
      words.close,
      html`<div class="columns">${this.#form()} ${this.#sheet()}</div>`,
    );
  }

  /** Draws with the choices as they are and opens the browser's own print dialog. */
  async print(): Promise<void> {
    const sheet = await this.#make('svg', () => void this.print());
    // Whoever pressed the keys for it must see why nothing comes.
    if (!sheet) return void (this.again && !this.open && this.dispatchEvent(new PanelEvent('print')));
    await layPages(sheet);
    window.print();
  }

  /** Ends what is being drawn. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#running?.abort();
    this.#running = null;
    this.work = { kind: 'idle' };
  }

  #form(): TemplateResult {
    const { language, options } = this;
    const change = (part: Partial<SheetOptions>) => (this.options = { ...this.options, ...part });
    const isFiltered = this.kept !== null;
    return printForm({ story: this.story!, choices: this.#choices, isFiltered, language, options, change });
  }

  #sheet(): TemplateResult {
    const words = PRINT_WORDS[this.language];
    const busy = this.work.kind !== 'idle';
    const doing = this.work.kind === 'making' ? words.making(this.work.format) : words.drawing;
    const total = this.pictures.length;
    return html`<section class="sheet" aria-label=${words.preview}>
      <div class="state">
        <p role=${this.again ? 'alert' : 'status'}>${busy ? doing : this.said}</p>
        ${busy ? html`<progress aria-label=${doing}></progress>` : nothing}
        ${
          busy || this.again
            ? html`<button type="button" @click=${busy ? this.#onStop : this.again}>
                ${busy ? words.stop : WORDS[this.language].tryAgain}
              </button>`
            : nothing
        }
      </div>
      <div
        class="pages"
        tabindex="0"
        role="group"
        aria-label=${words.preview}
        aria-busy=${busy ? 'true' : 'false'}
      >
        ${this.pictures.map(
          (picture, index) =>
            html`<figure>
              <img
                src=${picture}
                alt="${this.options.title ?? this.story!.title}: ${words.page(index + 1, total)}"
              />
              ${total > 1 ? html`<figcaption aria-hidden="true">${words.page(index + 1, total)}</figcaption>` : nothing}
            </figure>`,
        )}
      </div>
      <div class="actions">
        <div class="field wide" role="group" aria-labelledby="download">
          <span id="download">${words.download}</span>
          <div class="row">
            ${(['svg', 'pdf', 'png'] as const).map(
              (format) =>
                html`<button type="button" ?disabled=${busy} @click=${() => void this.#download(format)}>
                  ${format.toUpperCase()}
                </button>`,
            )}
          </div>
        </div>
        <div class="field">
          <label for="dpi">${words.resolution}</label>
          <select id="dpi" @change=${this.#onDpi}>
            ${RESOLUTIONS.map((dpi) => html`<option value=${dpi} ?selected=${dpi === this.dpi}>${words.dots(dpi)}</option>`)}
          </select>
        </div>
        <button type="button" class="main" ?disabled=${busy} @click=${() => void this.print()}>
          ${words.printIt}
        </button>
      </div>
    </section>`;
  }

  readonly #onDpi = (event: Event): void => {
    this.dpi = Number((event.target as HTMLSelectElement).value);
  };

  readonly #onStop = (): void => {
    this.stop();
    this.said = PRINT_WORDS[this.language].stopped;
  };

  #drawSoon(delay: number): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#preview(), delay);
  }

  async #preview(): Promise<void> {
    const sheet = await this.#make('preview', () => void this.#preview());
    if (!sheet) return;
    this.#show(sheet.files.map((file) => URL.createObjectURL(new Blob([file], { type: MEDIA_TYPES.svg }))));
    this.said = [PRINT_WORDS[this.language].ready(sheet.pages), ...sheet.warnings].join(' ');
  }

  async #download(format: 'svg' | 'pdf' | 'png'): Promise<void> {
    const sheet = await this.#make(format, () => void this.#download(format));
    if (!sheet) return;
    const stem = fileStem(this.options.title ?? this.story!.title);
    sheet.files.forEach((file, index) => {
      const name = `${stem}${index > 0 ? `-${index + 1}` : ''}.${format}`;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([file], { type: MEDIA_TYPES[format] }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.said = PRINT_WORDS[this.language].saved(name);
    });
  }

  /** Null when it was stopped, or replaced by a later one, or failed: then it is said why. */
  async #make(format: SheetFormat, again: () => void): Promise<SheetFiles | null> {
    if (!this.story) return null;
    this.stop();
    const running = new AbortController();
    this.#running = running;
    this.work = format === 'preview' ? { kind: 'drawing' } : { kind: 'making', format: format.toUpperCase() };
    this.again = null;
    const { story, basemapUrl, dpi, language } = this;
    const url = this.url ?? sheetAddress(location, declaredAddress());
    const options = { ...this.options, url, language, placeNames: this.placeNames };
    try {
      return await this.#client.draw({ story, basemapUrl, options, format, dpi }, running.signal);
    } catch (error) {
      if (running.signal.aborted) return null;
      this.again = again;
      const why = (error instanceof Error ? error.message : String(error)) || WORDS[language].programMissing;
      this.said = `${PRINT_WORDS[language].failed} ${why.charAt(0).toUpperCase()}${why.slice(1)}`;
      return null;
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.work = { kind: 'idle' };
      }
    }
  }

  #show(pictures: string[]): void {
    for (const old of this.pictures) URL.revokeObjectURL(old);
    this.pictures = pictures;
  }
}

/** A title as a file's name: letters and figures of any script, joined by hyphens. */
function fileStem(title: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return stem.toLowerCase() || 'map';
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-print': DatelinePrint;
  }
}
