// The browser's own menu prints at once and waits for no drawing: where no sheet lies ready, the story is put on paper
// plainly (its drawn map, then every place with its excerpts), and never the screen.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as PlainPages from './plain-pages.ts';

/** Waited for at most. */
const REST_MS = 3000;

export class PrintFallback implements ReactiveController {
  #asked = false;
  #pages: typeof PlainPages | null = null;
  #laid: { remove(): void } | null = null;

  /** `story` is asked when the browser prints; null prints the page as it is. */
  constructor(
    host: ReactiveControllerHost,
    private readonly story: () => PlainPages.PlainStory | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#onAfterPrint();
  }

  /** What lays the pages is a few kilobytes that the first view does without: they come when the browser rests. */
  prepareAtRest(): void {
    if (this.#asked) return;
    this.#asked = true;
    const prepare = () => void this.#prepare();
    if ('requestIdleCallback' in globalThis) requestIdleCallback(prepare, { timeout: REST_MS });
    else setTimeout(prepare, REST_MS);
  }

  async #prepare(): Promise<void> {
    // Without it the page is printed as it is.
    this.#pages = await import('./plain-pages.ts').catch(() => null);
    this.#pages?.keepPoster(this.story()?.poster ?? null);
  }

  readonly #onBeforePrint = (): void => {
    const story = this.story();
    if (story && this.#pages) this.#laid = this.#pages.layPlainPages(story);
  };

  readonly #onAfterPrint = (): void => {
    this.#laid?.remove();
    this.#laid = null;
  };
}
