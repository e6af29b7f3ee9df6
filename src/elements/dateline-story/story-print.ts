// All that puts the story on paper: the dialog, the key that prints at once, and what the browser's own menu prints.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Words } from '../../map/words/words.ts';
import type { DatelinePrint } from '../dateline-print/dateline-print.ts';
import type { PlainStory } from '../dateline-print/plain-pages.ts';
import { PrintFallback } from '../dateline-print/print-fallback.ts';
import { PrintShortcut } from '../dateline-print/print-shortcut.ts';
import { PanelEvent, type Panel } from '../events.ts';
import { modalDialog, syncDialog } from '../modal-dialog.ts';

export class StoryPrint implements ReactiveController {
  /** Whether the dialog can be shown. */
  isLoaded = false;
  readonly #host: LitElement & { panel: Panel | null };
  readonly #fallback: PrintFallback;
  #loading: Promise<void> | null = null;
  #failures = 0;

  /** `story` is null while there is nothing to print. */
  constructor(
    host: LitElement & { panel: Panel | null },
    readonly story: () => PlainStory | null,
  ) {
    this.#host = host;
    host.addController(this);
    new PrintShortcut(host, () => void this.#print());
    this.#fallback = new PrintFallback(host, story);
  }

  hostUpdated(): void {
    syncDialog(this.#host.renderRoot, this.#host.panel === 'print' && this.#failures > 0 && !this.isLoaded);
  }

  /** The dialog and all that draws the sheet come when they are first asked for; false where they do not. */
  async load(): Promise<boolean> {
    if (this.isLoaded) return true;
    this.#loading ??= this.#fetch();
    this.#host.requestUpdate();
    await this.#loading;
    return this.isLoaded;
  }

  /** What stands in for the dialog where its program did not come. */
  missing(words: Words): TemplateResult | typeof nothing {
    if (this.#failures === 0) return nothing;
    // Gone while it is tried again: the same words are said again then.
    const said = this.#loading ? '' : words.programMissing;
    // Some browsers ask for a lost program once in the life of a page.
    const next = !this.#loading && this.#failures > 1 ? words.loadAgain : '';
    return modalDialog(
      this.#host,
      words.print,
      words.close,
      html`<p class="missing" role="alert">${said} ${next}</p>
        <button @click=${() => void this.load()}>${words.tryAgain}</button>`,
    );
  }

  prepareAtRest(): void {
    this.#fallback.prepareAtRest();
  }

  async #fetch(): Promise<void> {
    try {
      await import('../dateline-print/dateline-print.ts');
      this.isLoaded = true;
    } catch {
      this.#failures++;
    }
    this.#loading = null;
    this.#host.requestUpdate();
  }

  async #print(): Promise<void> {
    if (!this.story()) return;
    // Whoever pressed the keys for it must see why nothing comes.
    if (!(await this.load())) return void this.#host.dispatchEvent(new PanelEvent('print'));
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<DatelinePrint>('dateline-print')?.print();
  }
}
