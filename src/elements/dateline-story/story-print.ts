// All that puts the story on paper: the dialog, the key that prints at once, and what the browser's own menu prints.
import type { LitElement } from 'lit';
import type { DatelinePrint } from '../dateline-print/dateline-print.ts';
import type { PlainStory } from '../dateline-print/plain-pages.ts';
import { PrintFallback } from '../dateline-print/print-fallback.ts';
import { PrintShortcut } from '../dateline-print/print-shortcut.ts';

export class StoryPrint {
  /** Whether the dialog can be shown. */
  isLoaded = false;
  readonly #host: LitElement;
  readonly #fallback: PrintFallback;

  /** `story` is null while there is nothing to print. */
  constructor(
    host: LitElement,
    readonly story: () => PlainStory | null,
  ) {
    this.#host = host;
    new PrintShortcut(host, () => void this.#print());
    this.#fallback = new PrintFallback(host, story);
  }

  /** The dialog and all that draws the sheet come when they are first asked for. */
  async load(): Promise<void> {
    if (this.isLoaded) return;
    await import('../dateline-print/dateline-print.ts');
    this.isLoaded = true;
    this.#host.requestUpdate();
  }

  prepareAtRest(): void {
    this.#fallback.prepareAtRest();
  }

  async #print(): Promise<void> {
    if (!this.story()) return;
    await this.load();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<DatelinePrint>('dateline-print')?.print();
  }
}
